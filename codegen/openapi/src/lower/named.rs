//! Types of schemas that have a name.

use specloom_ir::{Name, TypeId, TypeName, TypeRef};

use crate::cursor::Cursor;
use crate::lower::classify::is_nullable;
use crate::lower::docs::docs;
use crate::lower::lowering::{Lowering, Pending};
use crate::resolve::Target;

/// The type to which the `$ref` of a schema leads, if it leads somewhere.
pub fn named_ref<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>) -> Option<TypeRef> {
    let target = low.target(at)?;
    if let Some(ty) = low.seen.placed.get(&target.node.span) {
        return Some(*ty);
    }
    Some(named(low, &target))
}

/// The type of a schema that has a name, reserved if it is new.
pub fn named<'d>(low: &mut Lowering<'d, '_>, target: &Target<'d>) -> TypeRef {
    let id = match low.seen.named.get(&target.node.span) {
        Some(id) => *id,
        None => reserve_named(low, target),
    };
    TypeRef { id, nullable: is_nullable(low, target.node) }
}

fn reserve_named<'d>(low: &mut Lowering<'d, '_>, target: &Target<'d>) -> TypeId {
    let name = free_name(low, &target.name());
    let schemas = low.schemas;
    let prose = docs(schemas.at(target.node));
    let id = low.reserve(TypeName::Declared(name), prose, target.node.span);
    low.seen.named.insert(target.node.span, id);
    low.show(TypeRef { id, nullable: false }, target.node);
    low.seen.pending.push_back(Pending::Named { id, node: target.node });
    id
}

/// The name itself, or with a number if it is taken: by another file's schema,
/// or by a component of another kind.
pub fn free_name(low: &mut Lowering<'_, '_>, name: &str) -> Name {
    let mut free = name.to_owned();
    let mut number = 2;
    while !low.seen.names.insert(free.clone()) {
        free = format!("{name}{number}");
        number += 1;
    }
    Name::new(free)
}
