//! How grave a delta is, once it is known who sees it.

use crate::change::{Effect, Severity};
use crate::delta::{Delta, Flow, Found, Owner};
use crate::effect::effects;
use crate::reach::{Callers, Reach, is_argument, is_promised};
use crate::work::Work;

/// What is known of an edit once it is known who sees it.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The verdict where clients write the thing.
    pub request: Option<Severity>,
    /// The verdict where they read it.
    pub response: Option<Severity>,
    /// The gravest verdict.
    pub severity: Severity,
    /// What it does to Rust.
    pub effect: Effect,
    /// In which directions it is seen.
    pub flow: Flow,
    /// Who sees it.
    pub callers: Callers,
}

/// Judges the deltas of one edit; `None` if there are none.
pub fn judge_all(work: &Work<'_>, reach: &mut Reach, edit: &[&Found]) -> Option<Judged> {
    let mut judged = edit.iter().map(|it| judge(work, reach, it));
    let mut all = judged.next()?;
    for it in judged {
        all.request = all.request.max(it.request);
        all.response = all.response.max(it.response);
        all.severity = all.severity.max(it.severity);
        all.effect = all.effect.max(it.effect);
        all.flow = all.flow.or(it.flow);
        all.callers.resize(all.callers.len().max(it.callers.len()), 0);
        for (word, new) in all.callers.iter_mut().zip(&it.callers) {
            *word |= new;
        }
    }
    Some(all)
}

/// Who sees a delta, in which directions, and whether it was promised to them.
struct Seen {
    flow: Flow,
    is_promised: bool,
    callers: Callers,
}

fn seen(work: &Work<'_>, reach: &mut Reach, found: &Found) -> Seen {
    let flow = found.delta.flow;
    let mut callers = vec![0; (work.operations.len() + work.webhooks.len()).div_ceil(64)];
    match found.owner {
        Owner::Types(at) => of_types(work, reach, (&found.delta, at)),
        Owner::Operation(at) => {
            set(&mut callers, at);
            Seen { flow, is_promised: is_promised(work, at), callers }
        }
        Owner::Webhook(at) => {
            set(&mut callers, work.operations.len() + at);
            Seen { flow, is_promised: true, callers }
        }
        Owner::Api => Seen { flow, is_promised: true, callers },
    }
}

fn of_types(work: &Work<'_>, reach: &mut Reach, (delta, at): (&Delta, usize)) -> Seen {
    let whole = |list: &[Flow]| list.get(at).copied().unwrap_or(Flow::None);
    if is_argument(&delta.steps) {
        // Who reads a field writes its arguments.
        let written = |it: Flow| Flow::of(it != Flow::None, false);
        let (flow, promised) = (whole(&reach.flows), whole(&reach.promised));
        let callers = reach.callers(work, at, flow);
        let is_promised = promised != Flow::None;
        return Seen { flow: written(flow), is_promised, callers };
    }
    let flow = whole(&reach.flows).and(delta.flow);
    let is_promised = whole(&reach.promised).and(delta.flow) != Flow::None;
    Seen { flow, is_promised, callers: reach.callers(work, at, flow) }
}

fn judge(work: &Work<'_>, reach: &mut Reach, found: &Found) -> Judged {
    let delta = &found.delta;
    let verdict = delta.verdict.unwrap_or(delta.rule.verdict);
    let (request, response) = (verdict.on_request(delta.motion), verdict.on_response(delta.motion));
    let Seen { flow, is_promised, callers } = seen(work, reach, found);
    // A type that no operation uses is not on the wire; what is hardly promised may change.
    let is_type = matches!(found.owner, Owner::Types(_));
    let unseen = is_type && flow == Flow::None;
    let broken = delta.rule.id == "stability-invalid";
    let most = if unseen || !(is_promised || broken) { Severity::Safe } else { Severity::Breaking };
    let whole = request.min(most);
    let request = flow.is_request().then_some(request.min(most));
    let response = flow.is_response().then_some(response.min(most));
    let severity = request.max(response).unwrap_or(whole);
    let effect = match (found.owner, delta.effect) {
        // Nothing is generated of a webhook but its types.
        (Owner::Webhook(_), None) => Effect::None,
        (Owner::Webhook(_) | Owner::Api | Owner::Operation(_) | Owner::Types(_), _) => {
            effect(delta, flow, is_type)
        }
    };
    Judged { request, response, severity, effect, flow, callers }
}

/// What a delta does to Rust where it is seen; what nobody is known to see may be
/// written and read.
fn effect(delta: &Delta, flow: Flow, is_type: bool) -> Effect {
    let of_rule = || effects(delta.rule.id, delta.motion);
    let (on_request, on_response) = delta.effect.unwrap_or_else(of_rule);
    match flow {
        Flow::Request => on_request,
        Flow::Response => on_response,
        Flow::None if !is_type => on_request,
        Flow::None | Flow::Both => on_request.max(on_response),
    }
}

fn set(callers: &mut Callers, at: usize) {
    if let Some(word) = callers.get_mut(at / 64) {
        *word |= 1 << (at % 64);
    }
}
