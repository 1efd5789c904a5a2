//! How each pair of types is reached: in which directions, from where, and by
//! which way.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

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
    /// From where each pair was first reached, in requests and in answers.
    from: [Vec<Option<From>>; 2],
    /// The edges and the entries that lead to each pair.
    leading: Vec<Leading>,
    /// Who sees the pairs that somebody has asked about.
    known: BTreeMap<(usize, Flow), Callers>,
}

/// What leads to a pair: edges, as the pair that they start from and their number,
/// and entries.
#[derive(Clone, Debug, Default)]
struct Leading {
    edges: Vec<(usize, usize)>,
    entries: Vec<usize>,
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
    let all = |_: Owner| true;
    let response = walk(work, (RESPONSE, &all), &[]);
    let request = walk(work, (REQUEST, &all), &response);
    let firm = |owner: Owner| match owner {
        Owner::Operation(at) => is_promised(work, at),
        Owner::Api | Owner::Webhook(_) | Owner::Types(_) => true,
    };
    let firm_response = walk(work, (RESPONSE, &firm), &[]);
    let firm_request = walk(work, (REQUEST, &firm), &firm_response);
    Reach {
        flows: flows(&request, &response),
        promised: flows(&firm_request, &firm_response),
        from: [request, response],
        leading: leading(work),
        known: BTreeMap::new(),
    }
}

fn flows(request: &[Option<From>], response: &[Option<From>]) -> Vec<Flow> {
    request.iter().zip(response).map(|(a, b)| Flow::of(a.is_some(), b.is_some())).collect()
}

fn leading(work: &Work<'_>) -> Vec<Leading> {
    let pairs = &work.graph.pairs;
    let mut leading = vec![Leading::default(); pairs.len()];
    for (at, pair) in pairs.iter().enumerate() {
        for (number, edge) in pair.edges.iter().enumerate() {
            if let Some(to) = leading.get_mut(edge.to) {
                to.edges.push((at, number));
            }
        }
    }
    for (at, entry) in work.graph.entries.iter().enumerate() {
        if let Some(to) = leading.get_mut(entry.to) {
            to.entries.push(at);
        }
    }
    leading
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

/// Whether what is at the end of an edge is written by clients who read what is at
/// its start: an argument of a field.
pub fn is_argument(steps: &[Step]) -> bool {
    matches!(steps, [.., Step::Argument(_)])
}

/// Goes along all edges from some entries; each pair is met once. `read` says which
/// pairs are read, so that their arguments are written.
fn walk(
    work: &Work<'_>,
    (side, takes): (usize, &dyn Fn(Owner) -> bool),
    read: &[Option<From>],
) -> Vec<Option<From>> {
    let pairs = &work.graph.pairs;
    let mut from: Vec<Option<From>> = vec![None; pairs.len()];
    let mut waiting = VecDeque::new();
    let mut meet = |to: usize, by: From, waiting: &mut VecDeque<usize>| {
        if let Some(place @ None) = from.get_mut(to) {
            *place = Some(by);
            waiting.push_back(to);
        }
    };
    for (at, entry) in work.graph.entries.iter().enumerate() {
        if has(entry.flow, side) && takes(entry.owner) {
            meet(entry.to, From::Entry(at), &mut waiting);
        }
    }
    let is_read = |at: &usize| read.get(*at).is_some_and(Option::is_some);
    for pair in (0..pairs.len()).filter(is_read) {
        for (edge, it) in pairs[pair].edges.iter().enumerate() {
            if is_argument(&it.steps) {
                meet(it.to, From::Argument { pair, edge }, &mut waiting);
            }
        }
    }
    while let Some(pair) = waiting.pop_front() {
        for (edge, it) in pairs[pair].edges.iter().enumerate() {
            if has(it.flow, side) && !is_argument(&it.steps) {
                meet(it.to, From::Edge { pair, edge }, &mut waiting);
            }
        }
    }
    from
}

impl Reach {
    /// Who sees a pair in some directions, as bits. The way back from a pair is gone
    /// once for each pair that is asked about.
    pub fn callers(&mut self, work: &Work<'_>, pair: usize, flow: Flow) -> Callers {
        if let Some(known) = self.known.get(&(pair, flow)) {
            return known.clone();
        }
        let mut all = vec![0; words(work)];
        let sides = [REQUEST, RESPONSE].into_iter().filter(|side| has(flow, *side));
        let mut waiting: Vec<(usize, usize)> = sides.map(|side| (pair, side)).collect();
        let mut met: BTreeSet<(usize, usize)> = waiting.iter().copied().collect();
        while let Some((at, side)) = waiting.pop() {
            let Some(leading) = self.leading.get(at) else { continue };
            for entry in leading.entries.iter().filter_map(|it| work.graph.entries.get(*it)) {
                if let Some(bit) = bit(work, entry.owner).filter(|_| has(entry.flow, side)) {
                    add(&mut all, bit);
                }
            }
            for &(before, number) in &leading.edges {
                let edge = work.graph.pairs.get(before).and_then(|it| it.edges.get(number));
                let Some(edge) = edge else { continue };
                let came = match (is_argument(&edge.steps), side) {
                    (true, REQUEST) => (before, RESPONSE),
                    (false, side) if has(edge.flow, side) => (before, side),
                    (true | false, _) => continue,
                };
                if met.insert(came) {
                    waiting.push(came);
                }
            }
        }
        self.known.insert((pair, flow), all.clone());
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
