//! Values with members: one view of structs, interfaces and maps.

use specloom_ir::{Field, Interface, Rest, Shape, Struct, TypeId};

/// A value with members.
#[derive(Clone, Copy, Debug)]
pub struct Object<'a> {
    /// Those that are named.
    pub fields: &'a [Field],
    /// What is done with others.
    pub rest: Rest,
    /// The interfaces it fulfils.
    pub implements: &'a [TypeId],
    /// The types that fulfil it, if it is an interface.
    pub implementors: &'a [TypeId],
    /// Whether it is nothing but its other members.
    pub is_map: bool,
}

/// A shape as a value with members, if it is one.
pub fn as_object(shape: &Shape) -> Option<Object<'_>> {
    Some(match shape {
        Shape::Struct(Struct { fields, rest, implements }) => {
            Object { fields, rest: *rest, implements, implementors: &[], is_map: false }
        }
        Shape::Interface(Interface { fields, implementors }) => {
            Object { fields, rest: Rest::Ignored, implements: &[], implementors, is_map: false }
        }
        Shape::Map(value) => {
            let rest = Rest::Kept(*value);
            Object { fields: &[], rest, implements: &[], implementors: &[], is_map: true }
        }
        Shape::Scalar(_)
        | Shape::Enum(_)
        | Shape::Union(_)
        | Shape::List(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => return None,
    })
}
