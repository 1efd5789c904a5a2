//! What a schema of GraphQL says besides its types and root fields.

use specloom_source::Span;

use crate::binding::RootKind;
use crate::docs::Docs;
use crate::name::Name;
use crate::value::Value;

/// What a schema of GraphQL says besides its types and root fields.
///
/// An API that has it was read from a schema without documents: each root field
/// is an operation whose method is the word of its root (`QUERY`) and whose path
/// is its name. Such an API is there to be compared; no crate is made from it,
/// because only a document says what is asked for.
#[derive(Clone, Debug, Default)]
pub struct GraphQlSchema {
    /// The types of the roots, in the order of [`RootKind`].
    pub roots: Vec<Root>,
    /// The directives that the schema defines, in the author's order.
    pub directives: Vec<Directive>,
}

/// The type whose fields are what can be asked for.
#[derive(Clone, Debug)]
pub struct Root {
    /// What it is the root of.
    pub kind: RootKind,
    /// The name of the type.
    pub name: Name,
    /// Where the type is defined.
    pub origin: Span,
}

/// A directive, and where the schema itself uses it.
#[derive(Clone, Debug)]
pub struct Directive {
    /// Its name, without `@`.
    pub name: Name,
    /// What the author says of it.
    pub docs: Docs,
    /// What it takes, in the author's order.
    pub arguments: Vec<DirectiveArgument>,
    /// Where it may stand, in the words of the language: `FIELD`, `OBJECT`; sorted.
    pub places: Vec<Box<str>>,
    /// Whether it may stand more than once in a place.
    pub repeatable: bool,
    /// Where the schema uses it, in the author's order.
    pub uses: Vec<DirectiveUse>,
    /// Where it is defined.
    pub origin: Span,
}

/// An argument of a directive.
#[derive(Clone, Debug)]
pub struct DirectiveArgument {
    /// Its name.
    pub name: Name,
    /// What the author says of it.
    pub docs: Docs,
    /// Its type as the author wrote it: `[String!]!`.
    pub ty: Box<str>,
    /// What an absent value means.
    pub default: Option<Value>,
    /// Where it is defined.
    pub origin: Span,
}

/// A directive where the schema uses it.
#[derive(Clone, Debug)]
pub struct DirectiveUse {
    /// On what, by its schema coordinate: `Parcel.weight(unit:)`; `schema` for the
    /// schema itself.
    pub on: Box<str>,
    /// What it is given, as text: `(max: 3)`.
    pub arguments: Box<str>,
    /// Where it stands.
    pub origin: Span,
}

/// Where a client can write a directive, in the words of the language.
const EXECUTABLE: &[&str] = &[
    "FIELD",
    "FRAGMENT_DEFINITION",
    "FRAGMENT_SPREAD",
    "INLINE_FRAGMENT",
    "MUTATION",
    "QUERY",
    "SUBSCRIPTION",
    "VARIABLE_DEFINITION",
];

/// Whether a place of a directive is one in documents, which clients write.
pub fn is_executable(place: &str) -> bool {
    EXECUTABLE.contains(&place)
}

impl DirectiveArgument {
    /// Whether it must be given.
    pub fn is_required(&self) -> bool {
        self.ty.ends_with('!') && self.default.is_none()
    }
}

impl Directive {
    /// Whether clients can write it.
    pub fn is_executable(&self) -> bool {
        self.places.iter().any(|it| is_executable(it))
    }
}
