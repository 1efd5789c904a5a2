//! Types whose names clients write: those of a schema of GraphQL.
//!
//! A variable has to be of the very type that an argument has, and a fragment
//! names the type that it is on. So another name is another type, whatever its
//! values look like.

use std::collections::BTreeSet;

use specloom_ir::edge::edges;
use specloom_ir::entry::entries;
use specloom_ir::{Presence, Shape, Step, Tagging, TypeDef, TypeId, TypeRef, Union};

use crate::change::Motion;
use crate::compare::two::{Two, changed, is_other, spot_of};
use crate::compare::uses;
use crate::delta::Delta;
use crate::rules;
use crate::spell::shape_word;
use crate::work::Work;

/// Compares two types of a schema where their names decide; whether they did.
pub fn compare(work: &mut Work<'_>, two: &Two<'_>) -> bool {
    if !work.is_schema() {
        return false;
    }
    let (a, b) = (&two.base.shape, &two.revised.shape);
    match (a, b) {
        (Shape::Struct(fields), Shape::Union(union)) if union.tagging == Tagging::OnlyMember => {
            let sides = (fields.fields.as_slice(), union);
            only_member(work, (sides, Motion::Narrower), two);
            true
        }
        (Shape::Union(union), Shape::Struct(fields)) if union.tagging == Tagging::OnlyMember => {
            let sides = (fields.fields.as_slice(), union);
            only_member(work, (sides, Motion::Wider), two);
            true
        }
        (Shape::Scalar(x), Shape::Scalar(y)) if x == y => true,
        _ if is_other(work, (two.base, two.revised)) || matches!(a, Shape::Scalar(_)) => {
            changed(work, Motion::Both, two);
            true
        }
        _ if std::mem::discriminant(a) != std::mem::discriminant(b) => {
            other_kind(work, two);
            true
        }
        _ => false,
    }
}

fn other_kind(work: &mut Work<'_>, two: &Two<'_>) {
    let says = |api, def: &TypeDef| match kind_word(&def.shape) {
        Some(kind) => kind.to_owned(),
        None => shape_word(api, def),
    };
    let (before, after) = (says(work.base, two.base), says(work.revised, two.revised));
    let message = format!("{} is {after} instead of {before}", two.noun());
    let delta = Delta::changed(&rules::type_changed::RULE, Motion::Both, two.places());
    work.report(two.owner(), delta.from_to(before, after).saying(message));
}

fn kind_word(shape: &Shape) -> Option<&'static str> {
    match shape {
        Shape::Struct(_) => Some("an object"),
        Shape::Interface(_) => Some("an interface"),
        Shape::Enum(_) => Some("an enum"),
        Shape::Union(_) => Some("a union"),
        Shape::Scalar(_) => Some("a scalar"),
        Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => None,
    }
}

/// An input that takes any members, or exactly one of them.
fn only_member(
    work: &mut Work<'_>,
    ((fields, union), motion): ((&[specloom_ir::Field], &Union), Motion),
    two: &Two<'_>,
) {
    let says = match motion {
        Motion::Narrower => "takes exactly one member now",
        Motion::Wider | Motion::Neutral | Motion::Both | Motion::Unknown => {
            "takes more than one member now"
        }
    };
    let delta = Delta::changed(&rules::type_changed::RULE, motion, two.places());
    let delta = delta.saying(format!("{} {says}", two.noun()));
    work.report(two.owner(), delta);
    for field in fields {
        let Some(member) = union.members.iter().find(|it| it.name == field.name) else { continue };
        let sides = match motion {
            Motion::Narrower => (TypeRef { nullable: false, ..field.ty }, member.ty),
            Motion::Wider | Motion::Neutral | Motion::Both | Motion::Unknown => {
                (member.ty, TypeRef { nullable: false, ..field.ty })
            }
        };
        uses::compare(work, sides, &spot_of(two, vec![Step::Field(field.name.clone())]));
    }
}

/// Two uses of types, where what must be given says that it is not `null`: told
/// once, by the presence.
pub fn once(
    work: &Work<'_>,
    (base, revised): (TypeRef, TypeRef),
    presence: (Presence, Presence),
) -> (TypeRef, TypeRef) {
    if work.is_schema() && presence.0 != presence.1 {
        return (base, TypeRef { nullable: base.nullable, ..revised });
    }
    (base, revised)
}

/// The types of the base that documents can name: those that something leads to
/// from a root.
pub fn in_documents(work: &Work<'_>) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    if !work.is_schema() {
        return found;
    }
    let mut waiting: Vec<TypeId> = entries(work.base).iter().map(|it| it.ty.id).collect();
    while let Some(id) = waiting.pop() {
        if let Some(def) = work.base.types.get(id).filter(|_| found.insert(id)) {
            waiting.extend(edges(&def.shape).iter().map(|it| it.ty.id));
        }
    }
    found
}
