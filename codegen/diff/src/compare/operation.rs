//! Operations.

use specloom_ir::name::words;
use specloom_ir::{Binding, Operation, Step};

use crate::change::{Kind, Motion, Severity};
use crate::compare::lifecycle::{self, Announcement};
use crate::compare::spot::Spot;
use crate::compare::{auth, behaviour, body, outcome, param, prose, server};
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::Wire;
use crate::pair::shape;
use crate::rules;
use crate::work::{Work, request_line};

/// Compares the operations of a pair, or reports the one that came or went.
pub fn compare(work: &mut Work<'_>, at: usize) {
    let Some(sides) = work.operations.get(at).copied() else { return };
    let base = sides.base.and_then(|it| work.base.operations.get(it));
    let revised = sides.revised.and_then(|it| work.revised.operations.get(it));
    let owner = Owner::Operation(at);
    match (base, revised) {
        (Some(old), Some(new)) => compare_both(work, (old, new), owner),
        (Some(old), None) => remove(work, old, owner),
        (None, Some(new)) => {
            let delta = Delta::added(&rules::operation_added::RULE, new.origin);
            let delta = delta.of(&*new.name.wire).saying(format!("`{}` is new", request_line(new)));
            work.report(owner, Delta { flow: Flow::None, ..delta });
        }
        (None, None) => {}
    }
}

fn remove(work: &mut Work<'_>, old: &Operation, owner: Owner) {
    let (rule, says) = match lifecycle::announcement(work.policy, &old.docs) {
        Announcement::None => (&rules::operation_removed::RULE, "is gone"),
        Announcement::Kept => {
            (&rules::operation_removed_after_deprecation::RULE, "is gone, as was announced")
        }
        Announcement::Broken => {
            (&rules::operation_removed_before_sunset::RULE, "is gone before its sunset")
        }
    };
    let message = format!("`{}` {says}", request_line(old));
    let delta = Delta::removed(rule, old.origin).of(&*old.name.wire).saying(message);
    work.report(owner, Delta { flow: Flow::None, ..delta });
}

fn compare_both(work: &mut Work<'_>, (old, new): (&Operation, &Operation), owner: Owner) {
    let Operation {
        name: _,
        method: _,
        group: _,
        docs,
        params: _,
        body,
        outcomes: _,
        auth: _,
        binding,
        idempotency: _,
        pagination: _,
        retry: _,
        stream: _,
        waits: _,
        json_rpc: _,
        safe: _,
        refusal: _,
        answer: _,
        document: _,
        timeout_ms: _,
        extensions,
        origin,
    } = old;
    let spot = whole(owner, Places::both(*origin, new.origin), new);
    compare_names(work, (old, new), &spot);
    lifecycle::compare(work, (docs, &new.docs), &spot);
    prose::compare(work, (docs, &new.docs), &spot);
    prose::compare_extensions(work, (extensions, &new.extensions), &spot);
    param::compare_all(work, (old, new), owner);
    body::compare(work, (body.as_deref(), new.body.as_deref()), (owner, Flow::Request));
    outcome::compare_all(work, (&old.outcomes, &new.outcomes), owner);
    compare_auth(work, (old, new), &spot);
    let (Binding::Http { servers: a, .. }, Binding::Http { servers: b, .. }) =
        (binding, &new.binding);
    server::compare_all(work, (a, b), owner);
    behaviour::compare_operations(work, (old, new), owner);
}

/// An operation as a whole.
fn whole(owner: Owner, places: Places, new: &Operation) -> Spot<'static> {
    Spot {
        owner,
        steps: Vec::new(),
        flow: Flow::None,
        wire: Wire::Typed,
        places,
        noun: format!("`{}`", request_line(new)),
        subject: String::new(),
        bounds: None,
        is_optional: false,
    }
}

/// Compares how an operation is asked for, and how it is called.
fn compare_names(work: &mut Work<'_>, (old, new): (&Operation, &Operation), spot: &Spot<'_>) {
    let (owner, name) = (spot.owner, &old.name);
    if shape(old) != shape(new) {
        let (before, after) = (request_line(old), request_line(new));
        let message = format!("`{name}` is asked for by `{after}` instead of `{before}`");
        let delta = Delta::changed(&rules::operation_moved::RULE, Motion::Neutral, spot.places);
        let delta = delta.from_to(before, after).saying(message);
        work.report(owner, Delta { kind: Kind::Renamed, flow: Flow::None, ..delta });
    }
    let group = work.base.groups.get(old.group).map(|it| it.name.to_string()).unwrap_or_default();
    let new_group = work.revised.groups.get(new.group).map(|it| it.name.to_string());
    let new_group = new_group.unwrap_or_default();
    if *name != new.name || (old.method != new.method && group == new_group) {
        let message = format!("{} is called `{}` instead of `{name}`", spot.noun, new.name);
        let delta = Delta::changed(&rules::operation_renamed::RULE, Motion::Neutral, spot.places);
        let delta = delta.from_to(name.to_string(), new.name.to_string()).saying(message);
        work.report(owner, Delta { kind: Kind::Renamed, flow: Flow::None, ..delta });
    }
    // `pets` and `Pets` are one group.
    if words(&group) != words(&new_group) {
        let message = format!("{} belongs to `{new_group}` instead of `{group}`", spot.noun);
        let delta = Delta::changed(&rules::operation_regrouped::RULE, Motion::Neutral, spot.places);
        let delta = delta.from_to(group, new_group).saying(message);
        work.report(owner, Delta { flow: Flow::None, ..delta });
    }
}

/// Compares what an operation asks for, where it is not the API's own rule on
/// both sides.
fn compare_auth(work: &mut Work<'_>, (old, new): (&Operation, &Operation), spot: &Spot<'_>) {
    if old.auth.is_none() && new.auth.is_none() {
        return;
    }
    let (base, revised) = (work.base, work.revised);
    let a = old.auth.as_ref().unwrap_or(&base.auth);
    let b = new.auth.as_ref().unwrap_or(&revised.auth);
    auth::compare(work, (a, b), (spot.owner, spot.places));
}

/// The steps that lead to an operation as a whole.
pub fn entry(operation: &Operation) -> Step {
    Step::Operation(request_line(operation).into())
}

/// The gravest verdict that still counts for an operation that is hardly promised.
pub const UNPROMISED: Severity = Severity::Safe;
