//! What a change does to types that generated code defines once: a caller may
//! have taken one for the other, and cannot any more once they come apart.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use specloom_diff::{Change, Severity};
use specloom_emit::plan::lock::keys::{keys, kind, members};
use specloom_emit::plan::spell::{snake, words};
use specloom_emit::plan::{Item, Lock};
use specloom_emit::{Crate, Settings};
use specloom_ir::{Api, Name, Shape, TypeId, TypeName, Valid};
use specloom_report::{Effect, Finding, RustEffect};
use specloom_source::{Sink, Span};

/// Up to how many types of the model both crates are planned where no names are
/// promised: of more, a plan takes longer than all the rest.
const MOST: usize = 4_000;

/// Both versions of an API, each with the names that its crate has promised.
#[derive(Clone, Copy, Debug)]
pub struct Versions<'a> {
    /// The base.
    pub base: (&'a Valid<Api>, &'a Lock),
    /// The revised one.
    pub revised: (&'a Valid<Api>, &'a Lock),
}

/// Says of each change that parts two types that it breaks source.
///
/// Where no names are promised, those of the base are taken for promised: who
/// generates a second time has a lock.
pub fn tell(found: &mut [(&Change, Finding)], versions: Versions<'_>) {
    let ((before, promised), (after, kept)) = (versions.base, versions.revised);
    let is_new = promised.types.is_empty();
    let is_joined = promised.types.values().any(|it| !it.same.is_empty());
    if (is_new && before.types.len() > MOST) || !(is_new || is_joined) {
        return;
    }
    let touched = touched(found, before, after);
    if !has_twin(before, &touched) {
        return;
    }
    let Some(old) = plan(before, promised) else { return };
    let lock = if kept.types.is_empty() { &old.lock } else { kept };
    let Some(new) = plan(after, lock) else { return };
    for (one, other) in parted(&old, &new) {
        let witness = format!(
            "let it: {} = {}",
            other.base.name,
            snake(&words(&Name::new(one.base.name.as_str())))
        );
        for (change, finding) in found.iter_mut().filter(|it| counts(it.0)) {
            let is_cause = [&one, &other].iter().any(|it| it.holds(change, before, after));
            if is_cause && finding.rust.effect < Effect::BreaksSource {
                let witness = Some(witness.clone());
                finding.rust = RustEffect { effect: Effect::BreaksSource, witness };
                finding.help = Some(format!(
                    "take `{}` and `{}` for two types: they were one",
                    one.base.name, other.base.name
                ));
            }
        }
    }
}

fn plan(api: &Valid<Api>, lock: &Lock) -> Option<Crate> {
    let settings = Settings { lock: lock.clone(), ..Settings::default() };
    specloom_emit::plan(api, &settings, &mut Sink::default())
}

/// A type in both versions.
struct Both<'a> {
    base: &'a Item,
    revised: &'a Item,
}

impl Both<'_> {
    fn holds(&self, change: &Change, before: &Api, after: &Api) -> bool {
        let within = |api: &Api, id: TypeId, place: Option<Span>| {
            let def = api.types.get(id);
            place.is_some_and(|it| def.is_some_and(|def| encloses(def.origin, it)))
        };
        within(before, self.base.id, change.base) || within(after, self.revised.id, change.revised)
    }
}

fn encloses(outer: Span, inner: Span) -> bool {
    outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end
}

/// The types that were one, and are two.
fn parted<'a>(old: &'a Crate, new: &'a Crate) -> Vec<(Both<'a>, Both<'a>)> {
    let mut names: BTreeMap<&str, &Item> = BTreeMap::new();
    for item in new.items.values() {
        for was in &item.was {
            names.entry(was).or_insert(item);
        }
        names.insert(&item.name, item);
    }
    let both = |base: &'a Item| {
        let revised = *names.get(base.name.as_str())?;
        Some(Both { base, revised })
    };
    let pairs = old.items.values().filter_map(|one| {
        let other = old.defined(one.id).filter(|it| it.id != one.id)?;
        Some((both(one)?, both(other)?))
    });
    let definition = |it: &Item| new.defined(it.id).map(|it| it.id);
    pairs.filter(|(one, other)| definition(one.revised) != definition(other.revised)).collect()
}

/// Prose parts nothing.
fn counts(change: &Change) -> bool {
    change.severity > Severity::Docs
}

/// The types of the base in which something changed. What is new
/// has no place there: its type is known by what it is known by in a lock.
fn touched(found: &[(&Change, Finding)], before: &Api, after: &Api) -> BTreeSet<TypeId> {
    let is_open = |it: &&(&Change, Finding)| it.1.rust.effect < Effect::BreaksSource;
    let changes = || found.iter().filter(is_open).map(|it| it.0).filter(|it| counts(it));
    let mut touched = written(before, changes().filter_map(|it| it.base));
    let new = changes().filter(|it| it.base.is_none()).filter_map(|it| it.revised);
    let new = written(after, new);
    if !new.is_empty() {
        let known: BTreeSet<String> =
            keys(after).types.into_iter().filter(|it| new.contains(&it.0)).map(|it| it.1).collect();
        let old = keys(before).types.into_iter().filter(|it| known.contains(&it.1));
        touched.extend(old.map(|it| it.0));
    }
    touched
}

/// The innermost types within which places lie. What holds one of them is like
/// another type only if the two held ones are alike.
fn written(api: &Api, places: impl Iterator<Item = Span>) -> BTreeSet<TypeId> {
    let types = api.types.entries().filter(|it| look(&it.1.shape).is_some());
    let mut types: Vec<(Span, TypeId)> = types.map(|(id, it)| (it.origin, id)).collect();
    // What encloses comes before what it encloses.
    types.sort_by_key(|(it, _)| (it.file, it.start, Reverse(it.end)));
    let mut types = types.into_iter().peekable();
    let places: BTreeSet<Span> = places.collect();
    let mut open: Vec<(Span, TypeId)> = Vec::new();
    let mut found = BTreeSet::new();
    for place in places {
        while let Some(next) =
            types.next_if(|it| (it.0.file, it.0.start) <= (place.file, place.start))
        {
            close(&mut open, next.0);
            open.push(next);
        }
        close(&mut open, place);
        let inner = open.iter().rev().find(|it| encloses(it.0, place)).map(|it| it.0);
        found.extend(open.iter().filter(|it| Some(it.0) == inner).map(|it| it.1));
    }
    found
}

/// Forgets what ends before a place.
fn close(open: &mut Vec<(Span, TypeId)>, place: Span) {
    while open.pop_if(|it| it.0.file != place.file || it.0.end <= place.start).is_some() {}
}

/// Whether one of some types is like another by its members, and one of the two
/// has no name in the spec. So most comparisons need no plan.
fn has_twin(api: &Api, touched: &BTreeSet<TypeId>) -> bool {
    let is_inline = |id: TypeId| {
        api.types.get(id).is_some_and(|it| matches!(it.name, TypeName::Derived { .. }))
    };
    let mut looks: BTreeMap<Look, Vec<TypeId>> = BTreeMap::new();
    for id in touched {
        if let Some(look) = api.types.get(*id).and_then(|it| look(&it.shape)) {
            looks.entry(look).or_default().push(*id);
        }
    }
    !looks.is_empty()
        && api.types.entries().any(|(id, def)| {
            let like = look(&def.shape).and_then(|it| looks.get(&it));
            like.into_iter().flatten().any(|it| *it != id && (is_inline(id) || is_inline(*it)))
        })
}

/// Of which kind a type is, and the names of its members.
type Look = (&'static str, Vec<String>);

/// `None` for what is only spelled.
fn look(shape: &Shape) -> Option<Look> {
    let kind = kind(shape);
    (kind != "alias").then(|| {
        let mut members = members(shape);
        members.sort();
        (kind, members)
    })
}
