//! Two uses of types: whether `null` is allowed, their bounds, and that the types are compared.

use specloom_ir::{Shape, TypeName, TypeRef};

use crate::change::{Effect, Motion};
use crate::compare::bounds;
use crate::compare::spot::Spot;
use crate::compare::two::is_other;
use crate::delta::{Delta, Owner, Places};
use crate::graph::{Bounds, Edge, Entry, Key};
use crate::rules;
use crate::work::{Target, Uses, Work, follow};

/// Compares two uses, and notes that the two types are to be compared.
pub fn compare(work: &mut Work<'_>, (base, revised): (TypeRef, TypeRef), spot: &Spot<'_>) {
    let (Some(a), Some(b)) = (follow(work.base, base), follow(work.revised, revised)) else {
        return;
    };
    nullable(work, (&a, &b), spot);
    let bounds = compare_bounds(work, (&a, &b), spot);
    let is_named = |it: &Target<'_>| matches!(it.def.name, TypeName::Declared(_));
    let is_local = !is_named(&a) || !is_named(&b) || is_other(work, (a.def, b.def));
    let place = is_local.then_some(spot.places);
    if place.is_some() && bounds::is_same_leaf(a.def, b.def) {
        return;
    }
    let key = Key { base: a.id, revised: b.id, bounds, wire: spot.wire, place };
    let to = work.graph.pair(key, &spot.noun);
    let steps = spot.steps.clone();
    match spot.owner {
        Owner::Types(at) => {
            if let Some(pair) = work.graph.pairs.get_mut(at) {
                pair.edges.push(Edge { to, steps, flow: spot.flow });
            }
        }
        Owner::Api | Owner::Operation(_) | Owner::Webhook(_) => {
            work.graph.entries.push(Entry { owner: spot.owner, steps, flow: spot.flow, to });
        }
    }
}

fn nullable(work: &mut Work<'_>, (a, b): (&Target<'_>, &Target<'_>), spot: &Spot<'_>) {
    let is_any = |it: &Target<'_>| matches!(it.def.shape, Shape::Any | Shape::Parameter(_));
    let (rule, motion, says) = match (a.nullable || is_any(a), b.nullable || is_any(b)) {
        (true, true) | (false, false) => return,
        (false, true) => (&rules::became_nullable::RULE, Motion::Wider, "may be `null` now"),
        (true, false) => {
            (&rules::became_not_nullable::RULE, Motion::Narrower, "may not be `null` now")
        }
    };
    if is_any(a) || is_any(b) {
        return;
    }
    let of_types = types_that_say_so(work, (a, b), motion);
    let (places, subject, noun) = match of_types {
        Some((places, name)) => (places, name.clone(), format!("`{name}`")),
        None => (spot.places, spot.subject.clone(), spot.noun.clone()),
    };
    let delta = Delta::changed(rule, motion, places).of(subject);
    let delta = delta.saying(format!("{noun} {says}"));
    // What only comes back and may be absent is read as absent when it is `null`.
    let effect = spot.is_optional.then_some((Effect::BreaksSource, Effect::None));
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, effect, ..delta });
}

/// The two named types that say themselves whether `null` is allowed: then the
/// uses do not differ, and the edit is that of the types. It is so if all uses of
/// the one forbid what all uses of the other allow.
fn types_that_say_so(
    work: &Work<'_>,
    (a, b): (&Target<'_>, &Target<'_>),
    motion: Motion,
) -> Option<(Places, String)> {
    let (TypeName::Declared(old), TypeName::Declared(name)) = (&a.def.name, &b.def.name) else {
        return None;
    };
    let (allowed, forbidden) = match motion {
        Motion::Wider => ((&work.nullable.1, b.id), (&work.nullable.0, a.id)),
        Motion::Narrower => ((&work.nullable.0, a.id), (&work.nullable.1, b.id)),
        Motion::Neutral | Motion::Both | Motion::Unknown => return None,
    };
    let always = allowed.0.get(&allowed.1) == Some(&Uses::Always);
    let never = forbidden.0.get(&forbidden.1) == Some(&Uses::Never);
    (old == name && always && never)
        .then(|| (Places::both(a.def.origin, b.def.origin), name.to_string()))
}

/// Compares the bounds of both uses, unless the types do it themselves.
fn compare_bounds(
    work: &mut Work<'_>,
    (a, b): (&Target<'_>, &Target<'_>),
    spot: &Spot<'_>,
) -> Bounds {
    if !bounds::are_comparable(&a.def.shape, &b.def.shape) {
        return Bounds::Holder;
    }
    let held = (
        bounds::merged(spot.bounds.map(|it| it.0), a.added),
        bounds::merged(spot.bounds.map(|it| it.1), b.added),
    );
    let defined = (&a.def.constraints, &b.def.constraints);
    if held.0 == held.1 {
        return Bounds::Own;
    }
    if defined.0 == defined.1 {
        bounds::compare(work, (&held.0, &held.1), spot);
        return Bounds::Own;
    }
    let whole = (
        bounds::merged(Some(&held.0), Some(defined.0)),
        bounds::merged(Some(&held.1), Some(defined.1)),
    );
    bounds::compare(work, (&whole.0, &whole.1), spot);
    Bounds::Holder
}
