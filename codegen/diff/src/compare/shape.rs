//! Two types: what their values look like.

use specloom_ir::{Role, Shape, Step, TypeDef, TypeName, TypeRef};

use crate::change::Motion;
use crate::compare::enumeration::{self, compare_enums};
use crate::compare::object::{self, as_object};
use crate::compare::spot::{self, Spot};
use crate::compare::{bounds, lifecycle, prose, scalar, union};
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::{Bounds, Wire};
use crate::rules::types;
use crate::similar::likeness;
use crate::spell::shape_word;
use crate::work::Work;

/// Two types that are compared.
#[derive(Clone, Copy, Debug)]
pub struct Two<'a> {
    /// The place of the pair in the graph.
    pub at: usize,
    /// How values are carried.
    pub wire: Wire,
    /// The type in the base.
    pub base: &'a TypeDef,
    /// The type in the revised spec.
    pub revised: &'a TypeDef,
}

impl Two<'_> {
    /// Whose deltas these are.
    pub fn owner(&self) -> Owner {
        Owner::Types(self.at)
    }

    /// Where both stand.
    pub fn places(&self) -> Places {
        Places::both(self.base.origin, self.revised.origin)
    }

    /// What it is called in messages.
    pub fn noun(&self) -> String {
        match (&self.revised.name, &self.base.name) {
            (TypeName::Declared(name), _) | (_, TypeName::Declared(name)) => format!("`{name}`"),
            (TypeName::Derived { owner: _, role }, TypeName::Derived { .. }) => role_word(role),
        }
    }
}

fn role_word(role: &Role) -> String {
    match role {
        Role::Field(name) => format!("`{name}`"),
        Role::Item => "an item".into(),
        Role::Value => "a value".into(),
        Role::Member(name) => format!("member `{name}`"),
        Role::Param(name) => format!("param `{name}`"),
        Role::Request => "the body".into(),
        Role::Response => "the answer".into(),
        Role::Event => "an event".into(),
        Role::Error(name) => format!("the answer with status {name}"),
        Role::Header(name) => format!("header `{name}`"),
    }
}

/// Compares the pair at a place of the graph.
pub fn compare_pair(work: &mut Work<'_>, at: usize) {
    let Some(pair) = work.graph.pairs.get(at) else { return };
    let key = pair.key;
    let (base, revised) = (work.base.types.get(key.base), work.revised.types.get(key.revised));
    let (Some(base), Some(revised)) = (base, revised) else { return };
    let two = Two { at, wire: key.wire, base, revised };
    let TypeDef { name: _, docs, shape, constraints, origin: _, extensions } = base;
    let whole = spot_of(&two, Vec::new());
    if key.bounds == Bounds::Own && bounds::are_comparable(shape, &revised.shape) {
        bounds::compare(work, (constraints, &revised.constraints), &whole);
    }
    if matches!(base.name, TypeName::Declared(_)) {
        lifecycle::compare(work, (docs, &revised.docs), &whole);
        prose::compare(work, (docs, &revised.docs), &whole);
        prose::compare_extensions(work, (extensions, &revised.extensions), &whole);
    }
    compare_shapes(work, &two);
}

/// The spot of a type itself, or of a place in it.
pub fn spot_of<'a>(two: &Two<'_>, steps: Vec<Step>) -> Spot<'a> {
    Spot {
        owner: two.owner(),
        steps,
        flow: Flow::Both,
        wire: two.wire,
        places: two.places(),
        noun: two.noun(),
        subject: String::new(),
        bounds: None,
    }
}

fn compare_shapes(work: &mut Work<'_>, two: &Two<'_>) {
    let (a, b) = (&two.base.shape, &two.revised.shape);
    if let (Some(a), Some(b)) = (as_object(a), as_object(b)) {
        object::compare(work, (&a, &b), two);
        return;
    }
    let is_mixed = std::mem::discriminant(a) != std::mem::discriminant(b);
    if two.wire == Wire::Text
        && is_mixed
        && !matches!(
            (a, b),
            (Shape::Enum(_), Shape::Scalar(_)) | (Shape::Scalar(_), Shape::Enum(_))
        )
        && let Some(motion) = scalar::as_text((work.base, work.revised), (a, b))
    {
        changed(work, motion, two);
        return;
    }
    match (a, b) {
        (Shape::Any, Shape::Any)
        | (Shape::Never, Shape::Never)
        | (Shape::Parameter(_), Shape::Parameter(_)) => {}
        (Shape::Scalar(a), Shape::Scalar(b)) => scalar::compare(work, (a, b), two),
        (Shape::Enum(a), Shape::Enum(b)) => compare_enums(work, (a, b), two),
        (Shape::Enum(a), Shape::Scalar(b)) => enumeration::lifted(work, (a, b), two),
        (Shape::Scalar(a), Shape::Enum(b)) => enumeration::became(work, (a, b), two),
        (Shape::Union(a), Shape::Union(b)) => union::compare(work, (a, b), two),
        (Shape::List(a), Shape::List(b)) => {
            let spot = part(two, Step::Item, "an item");
            spot::compare(work, (*a, *b), &spot);
        }
        (Shape::Tuple { items: a, rest: ra }, Shape::Tuple { items: b, rest: rb }) => {
            tuple(work, ((a, *ra), (b, *rb)), two);
        }
        (Shape::Union(a), _) => union::unwrapped(work, a, two),
        (_, Shape::Union(b)) => union::wrapped(work, b, two),
        (_, Shape::Any | Shape::Parameter(_)) | (Shape::Never, _) => {
            changed(work, Motion::Wider, two);
        }
        (Shape::Any | Shape::Parameter(_), _) | (_, Shape::Never) => {
            changed(work, Motion::Narrower, two);
        }
        (
            Shape::Scalar(_)
            | Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::Interface(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Alias(_),
            _,
        ) => changed(work, Motion::Both, two),
    }
}

/// A place within a pair, of which both sides are held by the types themselves.
pub fn part<'a>(two: &Two<'_>, step: Step, word: &str) -> Spot<'a> {
    let noun = format!("{word} of {}", two.noun());
    Spot { noun, ..spot_of(two, vec![step]) }
}

/// Reports that a value is of another type.
pub fn changed(work: &mut Work<'_>, motion: Motion, two: &Two<'_>) {
    let before = shape_word(work.base, two.base);
    let after = shape_word(work.revised, two.revised);
    let message = format!("{} is {after} instead of {before}", two.noun());
    let delta = Delta::changed(&types::TYPE_CHANGED, motion, two.places());
    work.report(two.owner(), delta.from_to(before, after).saying(message));
}

type Slots<'a> = (&'a [TypeRef], Option<TypeRef>);

fn tuple(work: &mut Work<'_>, ((a, ra), (b, rb)): (Slots<'_>, Slots<'_>), two: &Two<'_>) {
    for (at, (a, b)) in a.iter().zip(b).enumerate() {
        spot::compare(work, (*a, *b), &part(two, Step::Slot(at), "an item"));
    }
    if a.len() != b.len() {
        // More leading items say more of what was free.
        let motion = if a.len() < b.len() { Motion::Narrower } else { Motion::Wider };
        changed(work, motion, two);
    }
    match (ra, rb) {
        (Some(a), Some(b)) => spot::compare(work, (a, b), &part(two, Step::Item, "an item")),
        (None, Some(_)) if a.len() == b.len() => changed(work, Motion::Narrower, two),
        (Some(_), None) if a.len() == b.len() => changed(work, Motion::Wider, two),
        (None, Some(_)) | (Some(_), None) | (None, None) => {}
    }
}

/// How alike two uses are.
pub fn alike(work: &Work<'_>, base: TypeRef, revised: TypeRef) -> u32 {
    likeness((work.base, base), (work.revised, revised))
}
