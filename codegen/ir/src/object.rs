//! Values with named fields.

use specloom_source::Span;

use crate::constraint::Constraints;
use crate::docs::Docs;
use crate::id::{TypeId, TypeRef};
use crate::name::Name;
use crate::seldom::Seldom;
use crate::value::Value;

/// Named fields.
#[derive(Clone, Debug)]
pub struct Struct {
    /// The fields in the author's order.
    pub fields: Vec<Field>,
    /// What is done with members that are not named.
    pub rest: Rest,
    /// The interfaces it fulfils (GraphQL).
    pub implements: Vec<TypeId>,
}

/// One member of a struct, under its wire name.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: Name,
    /// A name the author wants in code instead (`x-specloom-name`).
    pub rename: Option<Name>,
    /// What the author says of it.
    pub docs: Docs,
    /// Its type. Presence and `ty.nullable` together tell four states apart.
    pub ty: TypeRef,
    /// Whether it must be there.
    pub presence: Presence,
    /// In which direction it travels.
    pub access: Access,
    /// What an absent value means.
    pub default: Option<Box<Value>>,
    /// What is sent when the caller gives nothing (`x-specloom-send`).
    pub send: Option<Box<Value>>,
    /// What the client puts in when the caller gives nothing (`x-specloom-fill`).
    pub fill: Option<Fill>,
    /// Whether it must never show in logs or messages (`format: password`, `x-specloom-secret`).
    pub secret: bool,
    /// What the value must fulfil besides.
    pub constraints: Seldom<Constraints>,
    /// Other wire names under which it is read (`x-specloom-aliases`).
    pub aliases: Vec<Name>,
    /// Whether the members of its value stand among those of the struct itself,
    /// under no name of their own (fragments of GraphQL).
    pub merged: bool,
    /// The arguments it takes (GraphQL).
    pub arguments: Vec<Field>,
    /// Where it is defined.
    pub origin: Span,
}

/// What the client puts into a member of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// A UUID, made anew for each call.
    Uuid,
    /// The param of the path that has the member's name.
    Path,
    /// The idempotency key of the call.
    IdempotencyKey,
}

/// Whether a value must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// It must.
    Required,
    /// It may be absent.
    Optional,
}

impl Presence {
    /// Whether the value must be there.
    pub fn is_required(self) -> bool {
        self == Self::Required
    }
}

/// In which direction a field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Access {
    /// Both.
    Both,
    /// In answers only.
    ReadOnly,
    /// In requests only.
    WriteOnly,
}

/// What is done with members that are not named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rest {
    /// There may be none; one that comes all the same is not read.
    Forbidden,
    /// They may come and are not read.
    Ignored,
    /// They are kept, and are of this type.
    Kept(TypeRef),
}

/// Fields that several types share (GraphQL).
#[derive(Clone, Debug)]
pub struct Interface {
    /// The fields.
    pub fields: Vec<Field>,
    /// The types that have them.
    pub implementors: Vec<TypeId>,
}
