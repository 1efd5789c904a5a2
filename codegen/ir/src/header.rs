//! A header of an answer.

use specloom_source::Span;

use crate::docs::Docs;
use crate::id::TypeRef;
use crate::name::Name;
use crate::object::Presence;

/// A header of an answer or of a part.
#[derive(Clone, Debug)]
pub struct Header {
    /// Its name.
    pub name: Name,
    /// What the author says of it.
    pub docs: Docs,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it always comes.
    pub presence: Presence,
    /// Where it is defined.
    pub origin: Span,
}
