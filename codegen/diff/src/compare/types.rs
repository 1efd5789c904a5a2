//! Declared types as such: those that no operation uses, and their names.

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::analysis::Facts;
use specloom_ir::analysis::usage::{Usage, usage};
use specloom_ir::{Api, Name, TypeId, TypeName};

use crate::change::{Effect, Kind, Motion, Severity};
use crate::compare::named;
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::{Bounds, Key, Wire};
use crate::rule::Verdict;
use crate::rules;
use crate::work::Work;

/// The declared types of an API, by name.
fn declared(api: &Api) -> BTreeMap<&str, TypeId> {
    let named = api.types.entries().filter_map(|(id, def)| match &def.name {
        TypeName::Declared(name) => Some((&*name.wire, id)),
        TypeName::Derived { .. } => None,
    });
    named.collect()
}

/// Notes the pairs of types that share a name and were not met on any way from an
/// operation: nothing on the wire depends on them, but code may.
pub fn pair_unused(work: &mut Work<'_>) {
    let (base, revised) = (declared(work.base), declared(work.revised));
    let met: BTreeSet<TypeId> = work.graph.pairs.iter().map(|it| it.key.base).collect();
    let came: BTreeSet<TypeId> = work.graph.pairs.iter().map(|it| it.key.revised).collect();
    for (name, base) in base {
        let Some(&revised) = revised.get(name) else { continue };
        if !met.contains(&base) && !came.contains(&revised) {
            let (bounds, wire) = (Bounds::Own, Wire::Typed);
            let key = Key { base, revised, bounds, wire, place: None };
            work.graph.pair(key, name);
        }
    }
}

/// A type that has another name: both ids, and both names.
type Renamed = (TypeId, TypeId, Name, Name);

/// Reports declared types that came, went, or are called otherwise.
pub fn compare_names(work: &mut Work<'_>) {
    let (base, revised) = (declared(work.base), declared(work.revised));
    let renamed = renamed(work, (&base, &revised));
    for it in &renamed {
        report_rename(work, it);
    }
    let named = named::in_documents(work);
    let used = (usage(work.base), usage(work.revised));
    for (name, id) in &base {
        let gone = !revised.contains_key(name) && !renamed.iter().any(|it| it.0 == *id);
        if let Some(def) = work.base.types.get(*id).filter(|_| gone) {
            let delta = Delta::removed(&rules::type_removed::RULE, def.origin).of(*name);
            let delta = delta.saying(format!("the type `{name}` is gone"));
            let verdict = named.contains(id).then_some(Verdict::Always(Severity::Breaking));
            let effect = unless_used(&used.0, *id);
            work.report(Owner::Api, Delta { flow: Flow::None, verdict, effect, ..delta });
        }
    }
    for (name, id) in &revised {
        let new = !base.contains_key(name) && !renamed.iter().any(|it| it.1 == *id);
        if let Some(def) = work.revised.types.get(*id).filter(|_| new) {
            let delta = Delta::added(&rules::type_added::RULE, def.origin).of(*name);
            let delta = delta.saying(format!("the type `{name}` is new"));
            let effect = unless_used(&used.1, *id);
            work.report(Owner::Api, Delta { flow: Flow::None, effect, ..delta });
        }
    }
}

/// The types that stand where another one stood, of which neither name is on the
/// other side; each but once.
fn renamed(
    work: &Work<'_>,
    (base, revised): (&BTreeMap<&str, TypeId>, &BTreeMap<&str, TypeId>),
) -> Vec<Renamed> {
    let mut renamed = Vec::new();
    let mut done: BTreeSet<(TypeId, bool)> = BTreeSet::new();
    for pair in &work.graph.pairs {
        let Key { base: a, revised: b, bounds: _, wire: _, place: _ } = pair.key;
        let name = |api: &Api, id: TypeId| match api.types.get(id).map(|it| it.name.clone()) {
            Some(TypeName::Declared(name)) => Some(name),
            Some(TypeName::Derived { .. }) | None => None,
        };
        let (Some(old), Some(new)) = (name(work.base, a), name(work.revised, b)) else { continue };
        let moved = !revised.contains_key(&*old.wire) && !base.contains_key(&*new.wire);
        if moved && !done.contains(&(a, false)) && !done.contains(&(b, true)) {
            done.extend([(a, false), (b, true)]);
            renamed.push((a, b, old, new));
        }
    }
    renamed
}

fn report_rename(work: &mut Work<'_>, (a, b, old, new): &Renamed) {
    let (Some(x), Some(y)) = (work.base.types.get(*a), work.revised.types.get(*b)) else { return };
    let places = Places::both(x.origin, y.origin);
    let delta = Delta::changed(&rules::type_renamed::RULE, Motion::Neutral, places);
    let delta = delta.of(&*old.wire).from_to(old.to_string(), new.to_string());
    let delta = delta.saying(format!("the type `{old}` is called `{new}` now"));
    // Documents name types.
    let verdict = work.is_schema().then_some(Verdict::Always(Severity::Breaking));
    work.report(Owner::Api, Delta { kind: Kind::Renamed, flow: Flow::None, verdict, ..delta });
}

/// Of a type that nothing uses, nothing is generated.
fn unless_used(used: &Facts<Usage>, id: TypeId) -> Option<(Effect, Effect)> {
    (!used[id].is_used()).then_some((Effect::None, Effect::None))
}
