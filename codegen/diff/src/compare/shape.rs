//! Two types: what their values look like.

use specloom_ir::{Shape, Step, TypeDef, TypeName, TypeRef};

use crate::change::Motion;
use crate::compare::enumeration::{self, compare_enums};
use crate::compare::members::as_object;
use crate::compare::two::{Two, changed, part, spot_of};
use crate::compare::{bounds, lifecycle, named, object, prose, scalar, union, uses};
use crate::graph::{Bounds, Wire};
use crate::work::Work;

/// Compares the pair at a place of the graph.
pub fn compare_pair(work: &mut Work<'_>, at: usize) {
    let Some(pair) = work.graph.pairs.get(at) else { return };
    let key = pair.key;
    let (base, revised) = (work.base.types.get(key.base), work.revised.types.get(key.revised));
    let (Some(base), Some(revised)) = (base, revised) else { return };
    let noun = pair.noun.clone();
    let two = Two { at, wire: key.wire, noun: &noun, place: key.place, base, revised };
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

fn compare_shapes(work: &mut Work<'_>, two: &Two<'_>) {
    if named::compare(work, two) {
        return;
    }
    let (a, b) = (&two.base.shape, &two.revised.shape);
    if let (Some(a), Some(b)) = (as_object(a), as_object(b)) {
        object::compare(work, (&a, &b), two);
        return;
    }
    if let Some(motion) = as_text(work, two) {
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
            uses::compare(work, (*a, *b), &spot);
        }
        (Shape::Tuple { items: a, rest: ra }, Shape::Tuple { items: b, rest: rb }) => {
            tuple(work, ((a, *ra), (b, *rb)), two);
        }
        (Shape::Alias(_), _) | (_, Shape::Alias(_)) => aliases(work, two),
        (Shape::Union(a), _) => union::unwrapped(work, a, two),
        (_, Shape::Union(b)) => union::wrapped(work, b, two),
        (a, b) => changed(work, between(a, b), two),
    }
}

/// What two types of different kinds that travel as text have in common, where
/// there is no closer look.
fn as_text(work: &Work<'_>, two: &Two<'_>) -> Option<Motion> {
    let (a, b) = (&two.base.shape, &two.revised.shape);
    let is_looked_at = match (a, b) {
        (Shape::Enum(_), Shape::Scalar(_)) | (Shape::Scalar(_), Shape::Enum(_)) => true,
        (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
    };
    if two.wire != Wire::Text || is_looked_at {
        return None;
    }
    scalar::as_text((work.base, work.revised), (a, b))
}

/// Whether a type of another kind takes more values or fewer.
fn between(a: &Shape, b: &Shape) -> Motion {
    match (a, b) {
        (_, Shape::Any | Shape::Parameter(_)) | (Shape::Never, _) => Motion::Wider,
        (Shape::Any | Shape::Parameter(_), _) | (_, Shape::Never) => Motion::Narrower,
        (
            Shape::Scalar(_)
            | Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::Union(_)
            | Shape::Interface(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Alias(_),
            _,
        ) => Motion::Both,
    }
}

/// Names that nothing uses, of which one at least stands for another type: what they
/// stand for is compared.
fn aliases(work: &mut Work<'_>, two: &Two<'_>) {
    let Some(key) = work.graph.pairs.get(two.at).map(|it| it.key) else { return };
    let whole = |id| TypeRef { id, nullable: false };
    uses::compare(work, (whole(key.base), whole(key.revised)), &spot_of(two, Vec::new()));
}

type Slots<'a> = (&'a [TypeRef], Option<TypeRef>);

fn tuple(work: &mut Work<'_>, ((a, ra), (b, rb)): (Slots<'_>, Slots<'_>), two: &Two<'_>) {
    for (at, (a, b)) in a.iter().zip(b).enumerate() {
        uses::compare(work, (*a, *b), &part(two, Step::Slot(at), "an item"));
    }
    if a.len() != b.len() {
        // More leading items say more of what was free.
        let motion = if a.len() < b.len() { Motion::Narrower } else { Motion::Wider };
        changed(work, motion, two);
    }
    match (ra, rb) {
        (Some(a), Some(b)) => uses::compare(work, (a, b), &part(two, Step::Item, "an item")),
        (None, Some(_)) if a.len() == b.len() => changed(work, Motion::Narrower, two),
        (Some(_), None) if a.len() == b.len() => changed(work, Motion::Wider, two),
        (None | Some(_), _) => {}
    }
}
