//! What clients do beyond one request.

use specloom_ir::{
    Behaviour, EnvUse, EnvVar, ErrorRules, JsonRpc, Operation, PageKind, Pagination, Refusal,
    Signature,
};

use crate::change::Motion;
use crate::compare::spot::Spot;
use crate::compare::uses;
use crate::delta::{Delta, Flow, Owner, Places};
use crate::rule::Rule;
use crate::rules;
use crate::work::Work;

/// Compares the behaviour of two APIs.
pub fn compare(work: &mut Work<'_>) {
    let (base, revised) = (work.base, work.revised);
    let (a, b) = (&base.behaviour, &revised.behaviour);
    let Behaviour {
        env,
        env_file,
        errors,
        retry,
        rate_limit,
        timeout_ms,
        request_id,
        trace_id,
        signature,
    } = a;
    let at = (Owner::Api, Places::both(base.origin, revised.origin));
    compare_env(work, (env, &b.env), at);
    let behaviour = &rules::behaviour_changed::RULE;
    if !is_same_errors(errors, &b.errors) {
        note(work, behaviour, "clients look for the facts of errors elsewhere", at);
    }
    if *env_file != b.env_file {
        note(work, behaviour, "clients read variables of the environment from another file", at);
    }
    if *retry != b.retry {
        note(work, behaviour, "clients repeat failed requests by another rule", at);
    }
    if *rate_limit != b.rate_limit {
        note(work, behaviour, "clients look for limits in other headers", at);
    }
    if *timeout_ms != b.timeout_ms {
        note(work, behaviour, "clients give up after another time", at);
    }
    if *request_id != b.request_id {
        note(work, behaviour, "clients look for the name of a request in another header", at);
    }
    if *trace_id != b.trace_id {
        note(work, behaviour, "clients name their requests by another rule", at);
    }
    compare_signatures(work, (signature.as_ref(), b.signature.as_ref()), at);
}

fn note(work: &mut Work<'_>, rule: &'static Rule, says: &str, (owner, places): (Owner, Places)) {
    let delta = Delta::changed(rule, Motion::Neutral, places).of(says);
    work.report(owner, Delta { flow: Flow::None, ..delta.saying(says) });
}

fn compare_env(
    work: &mut Work<'_>,
    (a, b): (&[EnvVar], &[EnvVar]),
    (owner, places): (Owner, Places),
) {
    // Schemes are compared by name: their numbers differ between versions.
    let term = |api: &specloom_ir::Api, it: &EnvVar| {
        let EnvVar { name, sets, required, joined, origin: _ } = it;
        let sets = match sets {
            EnvUse::Credential(id) => api.schemes.get(*id).map(|it| it.name.to_string()),
            EnvUse::BaseUrl
            | EnvUse::ServerVariable(_)
            | EnvUse::WebhookSecret
            | EnvUse::Param(_)
            | EnvUse::Setting(_) => Some(format!("{sets:?}")),
        };
        format!("{name} {sets:?} {required} {joined:?}")
    };
    let after: Vec<String> = b.iter().map(|it| term(work.revised, it)).collect();
    let lost = a.iter().filter(|it| !after.contains(&term(work.base, it)));
    let lost: Vec<String> = lost.map(|it| it.name.to_string()).collect();
    for name in lost {
        let says = format!("clients read the variable `{name}` otherwise, or not at all");
        let delta = Delta::changed(&rules::env_changed::RULE, Motion::Neutral, places).of(name);
        work.report(owner, Delta { flow: Flow::None, ..delta.saying(says) });
    }
}

fn is_same_errors(a: &ErrorRules, b: &ErrorRules) -> bool {
    let ErrorRules {
        code,
        code_fallback,
        message,
        request_id,
        field,
        retry_after,
        retry_after_fallback,
        kinds,
    } = a;
    *code == b.code
        && *code_fallback == b.code_fallback
        && *message == b.message
        && *request_id == b.request_id
        && *field == b.field
        && *retry_after == b.retry_after
        && *retry_after_fallback == b.retry_after_fallback
        && *kinds == b.kinds
}

fn compare_signatures(
    work: &mut Work<'_>,
    (a, b): (Option<&Signature>, Option<&Signature>),
    (owner, places): (Owner, Places),
) {
    let (a, b) = match (a, b) {
        (None, None) => return,
        (Some(a), Some(b)) => (a, b),
        (None, Some(_)) | (Some(_), None) => {
            let says = if b.is_some() {
                "deliveries are signed now"
            } else {
                "deliveries are not signed any more"
            };
            note(work, &rules::signature_changed::RULE, says, (owner, places));
            return;
        }
    };
    let Signature { scheme, header, event, origin } = a;
    if *scheme != b.scheme || *header != b.header {
        let says = "deliveries are signed by another rule";
        note(work, &rules::signature_changed::RULE, says, (owner, Places::both(*origin, b.origin)));
    }
    if let (Some(a), Some(b)) = (event, b.event) {
        let spot = delivery(owner, places);
        uses::compare(work, (*a, b), &spot);
    }
}

fn delivery<'a>(owner: Owner, places: Places) -> Spot<'a> {
    Spot {
        owner,
        steps: vec![specloom_ir::Step::Delivery],
        flow: Flow::Response,
        wire: crate::graph::Wire::Typed,
        places,
        noun: "a delivery".into(),
        subject: String::new(),
        bounds: None,
        is_optional: false,
    }
}

/// Compares the behaviour of two operations.
pub fn compare_operations(work: &mut Work<'_>, (a, b): (&Operation, &Operation), owner: Owner) {
    let at = (owner, Places::both(a.origin, b.origin));
    let behaviour = &rules::behaviour_changed::RULE;
    if a.idempotency != b.idempotency {
        note(
            work,
            &rules::idempotency_changed::RULE,
            "a repeated request is recognised otherwise",
            at,
        );
    }
    if !is_same_pagination(a.pagination.as_deref(), b.pagination.as_deref()) {
        note(work, &rules::pagination_changed::RULE, "the list comes in pieces in another way", at);
    }
    if a.retry != b.retry {
        note(work, behaviour, "clients repeat the request by another rule", at);
    }
    if a.stream != b.stream {
        note(work, behaviour, "the stream ends or resumes by another rule", at);
    }
    if a.waits != b.waits {
        note(work, behaviour, "clients wait for the end by another rule", at);
    }
    if !is_same_rpc(a.json_rpc.as_deref(), b.json_rpc.as_deref()) {
        note(work, behaviour, "tools are called by another rule", at);
    }
    if a.timeout_ms != b.timeout_ms {
        note(work, behaviour, "clients give up after another time", at);
    }
    if a.answer != b.answer {
        note(work, behaviour, "clients find the answer elsewhere in what comes", at);
    }
    if a.safe != b.safe || !is_same_refusal(a.refusal.as_deref(), b.refusal.as_deref()) {
        note(work, behaviour, "clients judge by another rule what may be repeated", at);
    }
}

fn is_same_rpc(a: Option<&JsonRpc>, b: Option<&JsonRpc>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return a.is_none() == b.is_none() };
    // Where it stands is nothing that it says.
    *a == JsonRpc { origin: a.origin, ..b.clone() }
}

fn is_same_refusal(a: Option<&Refusal>, b: Option<&Refusal>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return a.is_none() == b.is_none() };
    *a == Refusal { origin: a.origin, ..b.clone() }
}

fn is_same_pagination(a: Option<&Pagination>, b: Option<&Pagination>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return a.is_none() == b.is_none() };
    // The type of an item is compared where it stands in the answer.
    let Pagination { kind, items, item: _, size_param, size, origin: _ } = a;
    let same: &PageKind = kind;
    *same == b.kind && *items == b.items && *size_param == b.size_param && *size == b.size
}
