//! How a long list comes in pieces.

use specloom_source::Span;

use crate::id::TypeRef;

/// How a long list comes in pieces.
#[derive(Clone, Debug)]
pub struct Pagination {
    /// What leads to the next piece.
    pub kind: PageKind,
    /// Where the items are: paths of member names into the answer, tried in
    /// order; an empty path is the answer itself.
    pub items: Vec<Vec<Box<str>>>,
    /// The type of an item.
    pub item: TypeRef,
    /// The query param that asks for a size, if there is one.
    pub size_param: Option<Box<str>>,
    /// The size to ask for when the caller gives none.
    pub size: Option<u64>,
    /// Where it is declared.
    pub origin: Span,
}

/// What leads to the next piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// A token of the answer, sent back as a param.
    Cursor {
        /// The query param (or body member) that carries the token.
        param: Box<str>,
        /// Where the next token is: paths, tried in order.
        next: Vec<Vec<Box<str>>>,
        /// Where the answer says that there is more, if it does: anything but
        /// `true` is the end, token or no token.
        more: Option<Vec<Box<str>>>,
    },
    /// The number of items so far.
    Offset {
        /// The query param.
        param: Box<str>,
        /// Where the answer says that there is more, if it does.
        more: Option<Vec<Box<str>>>,
    },
    /// The number of the piece.
    Page {
        /// The query param.
        param: Box<str>,
        /// The first number.
        first: u64,
        /// Where the answer says that there is more, if it does.
        more: Option<Vec<Box<str>>>,
    },
    /// An address in the answer.
    NextUrl {
        /// Where it is: paths, tried in order.
        next: Vec<Vec<Box<str>>>,
    },
    /// RFC 8288 `Link: <…>; rel="next"`.
    Link,
}
