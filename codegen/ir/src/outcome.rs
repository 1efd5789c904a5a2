//! What may come back.

use specloom_source::Span;

use crate::body::Media;
use crate::docs::Docs;
use crate::id::TypeRef;
use crate::name::Name;
use crate::object::Presence;

/// One thing that may come back.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// For which statuses.
    pub status: StatusPattern,
    /// What the author says of it.
    pub docs: Docs,
    /// Headers that come with it.
    pub headers: Vec<Header>,
    /// The forms its body can take; none if it has none.
    pub media: Vec<Media>,
    /// Where it is defined.
    pub origin: Span,
}

/// Which statuses are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusPattern {
    /// One.
    Exact(u16),
    /// A hundred: `2` for 200 to 299.
    Class(u8),
    /// Any that is not named.
    Default,
}

impl StatusPattern {
    /// Whether it means a success. `default` does not, unless nothing else does:
    /// see [`Operation::successes`](crate::Operation::successes).
    pub fn is_success(self) -> bool {
        match self {
            Self::Exact(status) => (200..300).contains(&status),
            Self::Class(class) => class == 2,
            Self::Default => false,
        }
    }
}

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
