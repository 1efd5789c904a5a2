//! A named type and what its values look like.

use specloom_source::{Members, Span};

use crate::choice::{Enum, Union};
use crate::constraint::Constraints;
use crate::docs::Docs;
use crate::id::TypeRef;
use crate::name::TypeName;
use crate::object::{Interface, Struct};
use crate::scalar::Scalar;
use crate::seldom::Seldom;
use crate::value::Value;

/// `x-*` members that the model does not know, kept as they are.
pub type Extensions = Members<Value>;

/// A type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its name.
    pub name: TypeName,
    /// What the author says of it.
    pub docs: Docs,
    /// What its values look like.
    pub shape: Shape,
    /// What its values must fulfil besides.
    pub constraints: Seldom<Constraints>,
    /// Where it is defined.
    pub origin: Span,
    /// What else the author wrote.
    pub extensions: Extensions,
}

/// What the values of a type look like.
#[derive(Clone, Debug)]
pub enum Shape {
    /// One value without parts.
    Scalar(Scalar),
    /// Named fields.
    Struct(Struct),
    /// One of some constants.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// Fields that several types share (GraphQL).
    Interface(Interface),
    /// Items of one type.
    List(TypeRef),
    /// Texts to values of one type.
    Map(TypeRef),
    /// Items each of its own type, then more of `rest` if given.
    Tuple {
        /// The first items, in order.
        items: Vec<TypeRef>,
        /// What may follow them.
        rest: Option<TypeRef>,
    },
    /// Another name for a type.
    Alias(TypeRef),
    /// Any value at all.
    Any,
    /// A value of a type that the caller chooses (`x-specloom-type-parameter`);
    /// types that hold one are generic over it.
    Parameter(Box<str>),
    /// No value: a schema that nothing fulfils.
    Never,
}
