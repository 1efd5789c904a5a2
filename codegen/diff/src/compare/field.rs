//! Fields of structs and interfaces, and their arguments.

use specloom_ir::analysis::fixed::sent_field;
use specloom_ir::{Access, Field, Presence, Rest, Step, Value};

use crate::change::{Effect, Kind, Motion, Severity};
use crate::compare::default::{compare_fixed, default_delta};
use crate::compare::members::Object;
use crate::compare::spot::Spot;
use crate::compare::two::{Two, alike, spot_of};
use crate::compare::{lifecycle, named, param, prose, uses};
use crate::delta::{Delta, Flow, Places};
use crate::rule::{Rule, Verdict};
use crate::rules;
use crate::similar::{best, is_like};
use crate::work::Work;

/// Compares all fields of two values.
pub fn compare_all(work: &mut Work<'_>, (a, b): (&Object<'_>, &Object<'_>), two: &Two<'_>) {
    let mut gone: Vec<&Field> = Vec::new();
    for old in a.fields {
        match b.fields.iter().find(|it| it.name == old.name) {
            Some(new) => compare(work, (old, new), two),
            None => gone.push(old),
        }
    }
    let is_known = |it: &&Field| a.fields.iter().any(|old| old.name == it.name);
    let new: Vec<&Field> = b.fields.iter().filter(|it| !is_known(it)).collect();
    let renamed = best(&gone, &new, |old, new| {
        let same = old.presence == new.presence && old.access == new.access;
        let score =
            if same && is_like(&old.name, &new.name) { alike(work, old.ty, new.ty) } else { 0 };
        if score >= 60 { score } else { 0 }
    });
    for (old, new) in renamed.iter().filter_map(|(a, b)| Some((*gone.get(*a)?, *new.get(*b)?))) {
        rename(work, (old, new), two);
        compare(work, (old, new), two);
    }
    for (at, old) in gone.iter().enumerate() {
        if !renamed.iter().any(|it| it.0 == at) {
            remove(work, old, b.rest, two);
        }
    }
    for (at, new) in new.iter().enumerate() {
        if !renamed.iter().any(|it| it.1 == at) {
            add(work, new, two);
        }
    }
}

/// In which directions a field travels.
pub fn flow_of(access: Access) -> Flow {
    match access {
        Access::Both => Flow::Both,
        Access::ReadOnly => Flow::Response,
        Access::WriteOnly => Flow::Request,
    }
}

fn step(field: &Field) -> Vec<Step> {
    vec![Step::Field(field.name.clone())]
}

fn remove(work: &mut Work<'_>, old: &Field, rest: Rest, two: &Two<'_>) {
    let announced = lifecycle::removed(work, &old.docs);
    let rule = match old.presence {
        Presence::Required => &rules::field_removed::RULE,
        Presence::Optional => &rules::field_removed_optional::RULE,
    };
    // Where other members are refused, one that is no longer named is refused.
    let refused = matches!(rest, Rest::Forbidden);
    let request = if refused { Severity::Breaking } else { Severity::Risky };
    let response = match old.presence {
        Presence::Required => Severity::Breaking,
        Presence::Optional => Severity::Risky,
    };
    let verdict = announced.unwrap_or(Verdict::Sides { request, response });
    let delta = Delta::removed(rule, old.origin).of(&*old.name.wire);
    let message = format!("{} no longer has the field `{}`", two.noun(), old.name);
    let flow = flow_of(old.access);
    let delta = Delta { verdict: Some(verdict), steps: step(old), flow, ..delta.saying(message) };
    work.report(two.owner(), delta);
}

fn add(work: &mut Work<'_>, new: &Field, two: &Two<'_>) {
    let asked = work.is_schema() && new.access == Access::ReadOnly;
    let (rule, term, motion): (&Rule, _, _) = match new.presence {
        // An answer has it only if a document asks for it.
        Presence::Required if asked => (&rules::field_added_optional::RULE, "", Motion::Neutral),
        Presence::Required => (&rules::field_added_required::RULE, "required ", Motion::Narrower),
        Presence::Optional => (&rules::field_added_optional::RULE, "optional ", Motion::Neutral),
    };
    let delta = Delta::added(rule, new.origin).of(&*new.name.wire);
    let message = format!("{} has the new {term}field `{}`", two.noun(), new.name);
    let flow = flow_of(new.access);
    // `new` does not ask for what has one value.
    let is_sent = new.presence.is_required() && sent_field(work.revised, new).is_some();
    let effect = is_sent.then_some((Effect::AddsApi, Effect::AddsApi));
    let delta = Delta { motion, effect, steps: step(new), flow, ..delta.saying(message) };
    work.report(two.owner(), delta);
}

fn rename(work: &mut Work<'_>, (old, new): (&Field, &Field), two: &Two<'_>) {
    let places = Places::both(old.origin, new.origin);
    let aliased = new.aliases.contains(&old.name);
    let verdict = match old.presence {
        Presence::Required if aliased => {
            Some(Verdict::Sides { request: Severity::Breaking, response: Severity::Safe })
        }
        Presence::Required => None,
        // A member that is not known is refused.
        Presence::Optional if work.is_schema() => None,
        Presence::Optional => Some(Verdict::Always(Severity::Risky)),
    };
    let delta = Delta::changed(&rules::field_renamed::RULE, Motion::Both, places);
    let message = format!("field `{}` of {} is called `{}` now", old.name, two.noun(), new.name);
    let delta = delta.of(&*old.name.wire).saying(message);
    let delta = delta.from_to(old.name.to_string(), new.name.to_string());
    let flow = flow_of(new.access);
    let delta = Delta { kind: Kind::Renamed, verdict, steps: step(new), flow, ..delta };
    work.report(two.owner(), delta);
}

/// In which directions a field travels on both sides, or else on either.
fn shared_flow(a: Access, b: Access) -> Flow {
    match flow_of(a).and(flow_of(b)) {
        Flow::None => flow_of(a).or(flow_of(b)),
        shared => shared,
    }
}

fn compare(work: &mut Work<'_>, (old, new): (&Field, &Field), two: &Two<'_>) {
    let Field {
        name: _,
        rename,
        docs,
        ty,
        presence,
        access,
        default,
        send,
        secret,
        constraints,
        aliases,
        arguments,
        fill,
        merged,
        origin,
    } = old;
    let noun = format!("field `{}` of {}", new.name, two.noun());
    let spot = Spot {
        flow: shared_flow(*access, new.access),
        places: Places::both(*origin, new.origin),
        noun,
        subject: new.name.to_string(),
        bounds: Some((constraints, &new.constraints)),
        is_optional: !presence.is_required() && !new.presence.is_required(),
        ..spot_of(two, step(new))
    };
    // What is said of the code is compared together.
    let _ = (rename, send, secret, aliases, fill, merged);
    compare_presence(work, (*presence, new.presence), &spot);
    compare_access(work, (old, new), &spot);
    compare_default(work, (default.as_deref(), new.default.as_deref()), &spot);
    compare_code(work, (old, new), &spot);
    let is_asked = |it: &Field| it.presence.is_required() && it.send.is_none();
    if spot.flow.is_request() && is_asked(old) && is_asked(new) {
        let spot = Spot { flow: Flow::Request, ..spot.clone() };
        compare_fixed(work, (old.ty, new.ty), &spot);
    }
    lifecycle::compare(work, (docs, &new.docs), &spot);
    prose::compare(work, (docs, &new.docs), &spot);
    param::compare_arguments(work, (arguments, &new.arguments), &spot);
    let ty = named::once(work, (*ty, new.ty), (*presence, new.presence));
    uses::compare(work, ty, &spot);
}

fn note(work: &mut Work<'_>, (rule, motion): (&'static Rule, Motion), says: &str, spot: &Spot<'_>) {
    let delta = Delta::changed(rule, motion, spot.places).of(&spot.subject);
    let delta = delta.saying(format!("{} {says}", spot.noun));
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
}

fn compare_presence(work: &mut Work<'_>, sides: (Presence, Presence), spot: &Spot<'_>) {
    match sides {
        (Presence::Required, Presence::Required) | (Presence::Optional, Presence::Optional) => {}
        (Presence::Required, Presence::Optional) => {
            let rule = (&rules::field_became_optional::RULE, Motion::Wider);
            note(work, rule, "may be absent now", spot);
        }
        (Presence::Optional, Presence::Required) => {
            let rule = (&rules::field_became_required::RULE, Motion::Narrower);
            note(work, rule, "must be there now", spot);
        }
    }
}

/// A field that no longer travels in a direction, or does so from now on.
fn compare_access(work: &mut Work<'_>, (old, new): (&Field, &Field), spot: &Spot<'_>) {
    let (a, b) = (flow_of(old.access), flow_of(new.access));
    let gone = Flow::of(a.is_request() && !b.is_request(), a.is_response() && !b.is_response());
    let come = Flow::of(b.is_request() && !a.is_request(), b.is_response() && !a.is_response());
    if gone != Flow::None {
        let spot = Spot { flow: gone, ..spot.clone() };
        let says = if gone == Flow::Request { "is read-only now" } else { "is write-only now" };
        note(work, (&rules::field_access_narrowed::RULE, Motion::Narrower), says, &spot);
    }
    if come != Flow::None {
        let says = if come == Flow::Request { "is sent too now" } else { "is read too now" };
        let delta = Delta::changed(&rules::field_access_widened::RULE, Motion::Wider, spot.places);
        let delta = delta.of(&spot.subject).saying(format!("{} {says}", spot.noun));
        // Who sends the value must send it from now on.
        let required = new.presence.is_required();
        let request = if required { Severity::Breaking } else { Severity::Safe };
        let verdict = Some(Verdict::Sides { request, response: Severity::Safe });
        let delta = Delta { verdict, steps: spot.steps.clone(), flow: come, ..delta };
        work.report(spot.owner, delta);
    }
}

fn compare_default(work: &mut Work<'_>, (a, b): (Option<&Value>, Option<&Value>), spot: &Spot<'_>) {
    if let Some(delta) = default_delta(&rules::field_default_changed::RULE, (a, b), spot) {
        work.report(spot.owner, delta);
    }
}

/// What changes code alone: names, what is sent by itself, secrets, aliases.
fn compare_code(work: &mut Work<'_>, (old, new): (&Field, &Field), spot: &Spot<'_>) {
    if old.rename != new.rename {
        note(
            work,
            (&rules::name_in_code_changed::RULE, Motion::Neutral),
            "has another name in code",
            spot,
        );
    }
    if old.secret != new.secret {
        let says = if new.secret { "is a secret now" } else { "is no secret any more" };
        note(work, (&rules::secrecy_changed::RULE, Motion::Neutral), says, spot);
    }
    if old.aliases.iter().any(|it| !new.aliases.contains(it)) {
        let says = "is no longer read under all its other names";
        note(work, (&rules::behaviour_changed::RULE, Motion::Neutral), says, spot);
    }
    if old.fill != new.fill {
        let says = "is filled in by another rule";
        note(work, (&rules::sent_value_changed::RULE, Motion::Neutral), says, spot);
    }
    if old.merged != new.merged {
        let says = "has its members elsewhere";
        note(work, (&rules::name_in_code_changed::RULE, Motion::Neutral), says, spot);
    }
    let rule = &rules::sent_value_changed::RULE;
    if let Some(delta) = default_delta(rule, (old.send.as_deref(), new.send.as_deref()), spot) {
        work.report(spot.owner, delta);
    }
}
