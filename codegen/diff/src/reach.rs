//! How each pair of types is reached: in which directions, from where, and by
//! which way.

use std::collections::VecDeque;

use specloom_ir::Step;

use crate::compare::operation::entry;
use crate::delta::{Flow, Owner};
use crate::policy::Stability;
use crate::work::Work;

/// How the pairs of a graph are reached.
#[derive(Clone, Debug)]
pub struct Reach {
    /// In which directions each pair travels.
    pub flows: Vec<Flow>,
    /// The same, by operations that are promised.
    pub promised: Vec<Flow>,
    /// Who sees each pair, in requests and in answers.
    seen: [Vec<Callers>; 2],
    /// From where each pair was first reached, in requests and in answers.
    from: [Vec<Option<From>>; 2],
}

/// A set of operations and webhooks, a bit each: operations first.
pub type Callers = Vec<u64>;

/// The last step to a pair.
#[derive(Clone, Copy, Debug)]
enum From {
    Entry(usize),
    Edge {
        pair: usize,
        edge: usize,
    },
    /// By an argument of a field that is read.
    Argument {
        pair: usize,
        edge: usize,
    },
}

/// A way to a pair.
#[derive(Clone, Debug)]
pub struct Way {
    /// Where it begins.
    pub owner: Owner,
    /// The pairs on it, each with the steps that lead to it from the one before.
    pub pairs: Vec<(usize, Vec<Step>)>,
}

const REQUEST: usize = 0;
const RESPONSE: usize = 1;

fn has(flow: Flow, side: usize) -> bool {
    if side == REQUEST { flow.is_request() } else { flow.is_response() }
}

/// Finds how all pairs are reached.
pub fn reach(work: &Work<'_>) -> Reach {
    let (response, response_from) = walk(work, RESPONSE, &[]);
    let (request, request_from) = walk(work, REQUEST, &response);
    let met = |list: &[Option<From>], at: usize| list.get(at).is_some_and(Option::is_some);
    let pairs = 0..work.graph.pairs.len();
    let flows = pairs.map(|at| Flow::of(met(&request_from, at), met(&response_from, at)));
    let flows: Vec<Flow> = flows.collect();
    let firm = firm(work);
    // What the API itself brings in, like a signed delivery, is of no operation.
    let keeps = |it: &Callers| {
        it.iter().all(|it| *it == 0) || it.iter().zip(&firm).any(|(a, b)| a & b != 0)
    };
    let promised = request.iter().zip(&response).zip(&flows);
    let promised = promised.map(|((a, b), it)| it.and(Flow::of(keeps(a), keeps(b)))).collect();
    Reach { flows, promised, seen: [request, response], from: [request_from, response_from] }
}

/// The callers that are promised: those that are not of an operation below the
/// level of the policy.
fn firm(work: &Work<'_>) -> Callers {
    let mut firm = vec![0; words(work)];
    for at in 0..work.operations.len() + work.webhooks.len() {
        if at >= work.operations.len() || is_promised(work, at) {
            add(&mut firm, at);
        }
    }
    firm
}

/// Whether an operation was promised in the base, by the level of the policy.
pub fn is_promised(work: &Work<'_>, at: usize) -> bool {
    let base = work.operations.get(at).and_then(|it| it.base);
    let docs = base.and_then(|it| work.base.operations.get(it)).map(|it| &it.docs);
    let level = docs.and_then(|it| it.stability.as_deref()).map(Stability::read);
    level.flatten().is_none_or(|it| it >= work.policy.promised)
}

fn words(work: &Work<'_>) -> usize {
    (work.operations.len() + work.webhooks.len()).div_ceil(64)
}

/// The bit of an owner of entries.
fn bit(work: &Work<'_>, owner: Owner) -> Option<usize> {
    match owner {
        Owner::Operation(at) => Some(at),
        Owner::Webhook(at) => Some(work.operations.len() + at),
        Owner::Api | Owner::Types(_) => None,
    }
}

fn add(set: &mut Callers, bit: usize) {
    if let Some(word) = set.get_mut(bit / 64) {
        *word |= 1 << (bit % 64);
    }
}

type Walked = (Vec<Callers>, Vec<Option<From>>);

/// Whether what is at the end of an edge is written by clients who read what is at
/// its start: an argument of a field.
pub fn is_argument(steps: &[Step]) -> bool {
    matches!(steps, [.., Step::Argument(_)])
}

/// Carries callers along all edges until nothing is new. A pair is looked at
/// again only when somebody new reaches it. `read` says who reads the pairs whose
/// arguments are written.
fn walk(work: &Work<'_>, side: usize, read: &[Callers]) -> Walked {
    let pairs = &work.graph.pairs;
    let mut seen = vec![vec![0; words(work)]; pairs.len()];
    let mut from: Vec<Option<From>> = vec![None; pairs.len()];
    let mut waiting = VecDeque::new();
    let mut is_waiting = vec![false; pairs.len()];
    for (at, entry) in work.graph.entries.iter().enumerate() {
        if !has(entry.flow, side) {
            continue;
        }
        let (Some(set), Some(first)) = (seen.get_mut(entry.to), from.get_mut(entry.to)) else {
            continue;
        };
        if let Some(bit) = bit(work, entry.owner) {
            add(set, bit);
        }
        first.get_or_insert(From::Entry(at));
        if let Some(mark) = is_waiting.get_mut(entry.to).filter(|it| !**it) {
            *mark = true;
            waiting.push_back(entry.to);
        }
    }
    for (at, readers) in read.iter().enumerate().filter(|it| it.1.iter().any(|it| *it != 0)) {
        for (number, edge) in pairs[at].edges.iter().enumerate() {
            if !is_argument(&edge.steps) {
                continue;
            }
            for (word, new) in seen[edge.to].iter_mut().zip(readers) {
                *word |= new;
            }
            from[edge.to].get_or_insert(From::Argument { pair: at, edge: number });
            if !is_waiting[edge.to] {
                is_waiting[edge.to] = true;
                waiting.push_back(edge.to);
            }
        }
    }
    while let Some(at) = waiting.pop_front() {
        is_waiting[at] = false;
        let set = seen[at].clone();
        for (number, edge) in pairs[at].edges.iter().enumerate() {
            if !has(edge.flow, side) || is_argument(&edge.steps) {
                continue;
            }
            let mut grew = from[edge.to].is_none();
            for (word, new) in seen[edge.to].iter_mut().zip(&set) {
                grew |= *word | new != *word;
                *word |= new;
            }
            from[edge.to].get_or_insert(From::Edge { pair: at, edge: number });
            if grew && !is_waiting[edge.to] {
                is_waiting[edge.to] = true;
                waiting.push_back(edge.to);
            }
        }
    }
    (seen, from)
}

impl Reach {
    /// Who sees a pair in some directions, as bits.
    pub fn callers(&self, pair: usize, flow: Flow) -> Callers {
        let mut all = Callers::new();
        for side in [REQUEST, RESPONSE] {
            let Some(set) = self.seen[side].get(pair).filter(|_| has(flow, side)) else { continue };
            all.resize(set.len(), 0);
            for (word, new) in all.iter_mut().zip(set) {
                *word |= new;
            }
        }
        all
    }

    /// The way by which a pair was first reached.
    pub fn way(&self, work: &Work<'_>, pair: usize, flow: Flow) -> Option<Way> {
        let mut side = if flow.is_request() { REQUEST } else { RESPONSE };
        let mut pairs = Vec::new();
        let mut at = pair;
        // The first way to a pair never meets a pair twice.
        for _ in 0..=work.graph.pairs.len() {
            match (*self.from[side].get(at)?)? {
                From::Entry(entry) => {
                    let entry = work.graph.entries.get(entry)?;
                    pairs.push((at, entry.steps.clone()));
                    pairs.reverse();
                    return Some(Way { owner: entry.owner, pairs });
                }
                From::Edge { pair, edge } | From::Argument { pair, edge } => {
                    if matches!(self.from[side].get(at), Some(Some(From::Argument { .. }))) {
                        side = RESPONSE;
                    }
                    let edge = work.graph.pairs.get(pair)?.edges.get(edge)?;
                    pairs.push((at, edge.steps.clone()));
                    at = pair;
                }
            }
        }
        None
    }
}

/// The step that stands for an owner of entries.
pub fn first_step(work: &Work<'_>, owner: Owner) -> Option<Step> {
    match owner {
        Owner::Operation(at) => work.operation(at).map(entry),
        Owner::Webhook(at) => work.webhook(at).map(|it| Step::Webhook(it.name.clone())),
        Owner::Api | Owner::Types(_) => None,
    }
}
