//! Where a type is used on both sides, and what the two uses are.

use specloom_ir::{Constraints, Shape, Step, TypeRef};

use crate::change::Motion;
use crate::compare::bounds;
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::{Bounds, Edge, Entry, Key, Wire};
use crate::rules::types;
use crate::work::{Target, Work, follow};

/// Where a type is used on both sides.
#[derive(Clone, Debug)]
pub struct Spot<'a> {
    /// Whose use it is.
    pub owner: Owner,
    /// The way from the owner.
    pub steps: Vec<Step>,
    /// In which directions values travel there.
    pub flow: Flow,
    /// How they are carried.
    pub wire: Wire,
    /// Both places.
    pub places: Places,
    /// What stands there, in words: ``field `price` ``.
    pub noun: String,
    /// Its wire name.
    pub subject: String,
    /// The bounds that the use itself sets, if it does, on both sides.
    pub bounds: Option<(&'a Constraints, &'a Constraints)>,
}

/// Compares two uses, and notes that the two types are to be compared.
pub fn compare(work: &mut Work<'_>, (base, revised): (TypeRef, TypeRef), spot: &Spot<'_>) {
    let (Some(a), Some(b)) = (follow(work.base, base), follow(work.revised, revised)) else {
        return;
    };
    nullable(work, (&a, &b), spot);
    let bounds = compare_bounds(work, (&a, &b), spot);
    let key = Key { base: a.id, revised: b.id, bounds, wire: spot.wire };
    let to = work.graph.pair(key);
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
        (false, true) => (&types::BECAME_NULLABLE, Motion::Wider, "may be `null` now"),
        (true, false) => (&types::BECAME_NOT_NULLABLE, Motion::Narrower, "may not be `null` now"),
    };
    if is_any(a) || is_any(b) {
        return;
    }
    let delta = Delta::changed(rule, motion, spot.places);
    let delta = delta.of(&spot.subject).saying(format!("{} {says}", spot.noun));
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
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
