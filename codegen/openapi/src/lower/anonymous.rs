//! Types that differ in nothing but their place.

use specloom_ir::{Scalar, TypeRef};

/// A type that needs no name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Anonymous {
    /// Anything.
    Any,
    /// Nothing.
    Never,
    /// One value without parts.
    Scalar(Scalar),
    /// Items of one type.
    List(Box<Item>),
    /// Members of one type.
    Map(Box<Item>),
}

/// The type of an item or member.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// One that is in the model.
    Known(TypeRef),
    /// One that needs no name either.
    Anonymous {
        /// The type.
        ty: Anonymous,
        /// Whether `null` is allowed as well.
        nullable: bool,
    },
}
