//! Structs, interfaces and maps: values with members.

use std::collections::BTreeSet;

use specloom_ir::{Api, Name, Rest, Shape, Step, TypeId, TypeName, TypeRef};

use crate::change::{Kind, Motion};
use crate::compare::members::Object;
use crate::compare::spot::Spot;
use crate::compare::two::{Two, part};
use crate::compare::{field, uses};
use crate::delta::{Delta, Flow};
use crate::rules;
use crate::work::Work;

/// Compares two values with members.
pub fn compare(work: &mut Work<'_>, (a, b): (&Object<'_>, &Object<'_>), two: &Two<'_>) {
    field::compare_all(work, (a, b), two);
    compare_rest(work, (a, b), two);
    compare_interfaces(work, (a.implements, b.implements), two);
    pair_implementors(work, (a.implementors, b.implementors), two);
}

/// Pairs the types that fulfil an interface, or did: who reads the one reads the
/// others.
fn pair_implementors(work: &mut Work<'_>, (a, b): (&[TypeId], &[TypeId]), two: &Two<'_>) {
    let kept = a.iter().filter_map(|&old| {
        let name = declared(work.base, old)?;
        Some((old, find(work.revised, b, name)?, name.clone()))
    });
    let new = b.iter().filter_map(|&new| {
        let name = declared(work.revised, new)?;
        Some((find(work.base, a, name)?, new, name.clone()))
    });
    let pairs: BTreeSet<(TypeId, TypeId, Name)> = kept.chain(new).collect();
    for (old, new, name) in pairs {
        let whole = |id| TypeRef { id, nullable: false };
        let spot = Spot { flow: Flow::Response, ..part(two, Step::Member(name), "a form") };
        uses::compare(work, (whole(old), whole(new)), &spot);
    }
}

fn declared(api: &Api, id: TypeId) -> Option<&Name> {
    match &api.types.get(id)?.name {
        TypeName::Declared(name) => Some(name),
        TypeName::Derived { .. } => None,
    }
}

/// The type of a name: one of some, or else any.
fn find(api: &Api, first: &[TypeId], name: &Name) -> Option<TypeId> {
    let is_it = |id: &TypeId| declared(api, *id) == Some(name);
    first.iter().copied().find(is_it).or_else(|| api.types.ids().find(is_it))
}

fn compare_rest(work: &mut Work<'_>, (a, b): (&Object<'_>, &Object<'_>), two: &Two<'_>) {
    let noun = two.noun();
    let closed = |it: Rest| matches!(it, Rest::Forbidden);
    match (a.rest, b.rest) {
        (Rest::Kept(old), Rest::Kept(new)) => {
            let is_map = a.is_map && b.is_map;
            let step = if is_map { Step::Value } else { Step::Rest };
            let term = if is_map { "a value" } else { "a further member" };
            uses::compare(work, (old, new), &part(two, step, term));
        }
        (Rest::Kept(typed), Rest::Ignored) if !is_any(work.base, typed) => {
            let delta = Delta::changed(&rules::members_opened::RULE, Motion::Wider, two.places());
            let message = format!("{noun} allows further members of any type");
            work.report(two.owner(), delta.saying(message));
        }
        (Rest::Ignored, Rest::Kept(typed)) if !is_any(work.revised, typed) => {
            let delta =
                Delta::changed(&rules::members_closed::RULE, Motion::Narrower, two.places());
            let message = format!("{noun} allows further members of one type only");
            work.report(two.owner(), delta.saying(message));
        }
        (base, revised) if closed(base) && !closed(revised) => {
            let delta = Delta::changed(&rules::members_opened::RULE, Motion::Wider, two.places());
            let message = format!("{noun} allows further members now");
            work.report(two.owner(), delta.saying(message));
        }
        (base, revised) if !closed(base) && closed(revised) => {
            let delta =
                Delta::changed(&rules::members_closed::RULE, Motion::Narrower, two.places());
            let message = format!("{noun} no longer allows further members");
            work.report(two.owner(), delta.saying(message));
        }
        (Rest::Forbidden | Rest::Ignored | Rest::Kept(_), _) => {}
    }
}

fn is_any(api: &Api, ty: TypeRef) -> bool {
    api.types.get(ty.id).is_some_and(|it| matches!(it.shape, Shape::Any))
}

fn compare_interfaces(work: &mut Work<'_>, (a, b): (&[TypeId], &[TypeId]), two: &Two<'_>) {
    let names = |api: &Api, ids: &[TypeId]| -> Vec<String> {
        let defs = ids.iter().filter_map(|it| api.types.get(*it));
        let names = defs.filter_map(|it| match &it.name {
            TypeName::Declared(name) => Some(name.to_string()),
            TypeName::Derived { .. } => None,
        });
        names.collect()
    };
    let (a, b) = (names(work.base, a), names(work.revised, b));
    let noun = two.noun();
    let kept = |rule, motion, name: &str, says: &str| {
        let delta = Delta::changed(rule, motion, two.places()).of(name);
        Delta { flow: Flow::Response, ..delta.saying(format!("{noun} {says} `{name}`")) }
    };
    for name in a.iter().filter(|it| !b.contains(it)) {
        let delta =
            kept(&rules::interface_removed::RULE, Motion::Wider, name, "no longer implements");
        work.report(two.owner(), Delta { kind: Kind::Removed, ..delta });
    }
    for name in b.iter().filter(|it| !a.contains(it)) {
        let delta = kept(&rules::interface_added::RULE, Motion::Narrower, name, "implements");
        work.report(two.owner(), Delta { kind: Kind::Added, ..delta });
    }
}
