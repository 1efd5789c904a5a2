//! How a long list of a platform comes in pieces; `const`-built by generated code.

use crate::raw::Path;

/// How a long list comes in pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pagination {
    /// What leads to the next piece.
    pub kind: PageKind,
    /// Where the items are, tried in order; an empty path is the answer itself.
    /// Where nothing is found, there are no items.
    pub items: &'static [Path],
    /// The query param that asks for a size, and the size that is asked for when
    /// the caller does not say one.
    pub size: Option<(&'static str, u64)>,
}

/// What leads to the next piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// A token of the answer, sent back. There is no next piece where it is
    /// missing, `null` or empty.
    Cursor {
        /// Where it is sent.
        slot: Slot,
        /// Where the answer has it, tried in order.
        next: &'static [Path],
        /// Where the answer says whether there is more: anything but `true` is
        /// the end, token or no token. Without it the token alone says.
        more: Option<Path>,
    },
    /// The number of items so far, from 0 or what the caller says.
    Offset {
        /// Where it is sent.
        slot: Slot,
        /// Where the answer says whether there is more; a number is that of all
        /// items. Without it the last piece is one with fewer items than were
        /// asked for, or an empty one where it is not known how many come.
        more: Option<Path>,
    },
    /// The number of the piece.
    Page {
        /// Where it is sent.
        slot: Slot,
        /// The first number, unless the caller says one.
        first: u64,
        /// Where the answer says whether there is more; a number is that of all
        /// pieces. Without it as with [`PageKind::Offset`].
        more: Option<Path>,
    },
    /// An address in the answer; only one at the same origin is followed.
    NextUrl {
        /// Where it is, tried in order.
        next: &'static [Path],
    },
    /// The `Link` header (RFC 8288) with the relation `next`; only one at the
    /// same origin is followed.
    Link,
}

/// Where a token is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A query param.
    Query(&'static str),
    /// A member of the body.
    Body(&'static str),
}

impl Pagination {
    /// By a token that is sent back as this query param. The answer has it in
    /// `next_cursor` unless [`Pagination::next`] says otherwise.
    pub const fn cursor(param: &'static str) -> Self {
        Self::by(PageKind::Cursor {
            slot: Slot::Query(param),
            next: &[&["next_cursor"]],
            more: None,
        })
    }

    /// By the number of items so far, as this query param.
    pub const fn offset(param: &'static str) -> Self {
        Self::by(PageKind::Offset { slot: Slot::Query(param), more: None })
    }

    /// By the number of the piece, as this query param; the first is `first`.
    pub const fn page(param: &'static str, first: u64) -> Self {
        Self::by(PageKind::Page { slot: Slot::Query(param), first, more: None })
    }

    /// By an address in the answer.
    pub const fn next_url(next: &'static [Path]) -> Self {
        Self::by(PageKind::NextUrl { next })
    }

    /// By the `Link` header.
    pub const fn link() -> Self {
        Self::by(PageKind::Link)
    }

    /// Where the items are, tried in order.
    #[must_use]
    pub const fn items(mut self, paths: &'static [Path]) -> Self {
        self.items = paths;
        self
    }

    /// Where the next token or address is, tried in order.
    #[must_use]
    pub const fn next(mut self, paths: &'static [Path]) -> Self {
        self.kind = match self.kind {
            PageKind::Cursor { slot, more, .. } => PageKind::Cursor { slot, next: paths, more },
            PageKind::NextUrl { .. } => PageKind::NextUrl { next: paths },
            PageKind::Offset { .. } | PageKind::Page { .. } | PageKind::Link => self.kind,
        };
        self
    }

    /// Where the answer says whether there is more.
    #[must_use]
    pub const fn more(mut self, path: Path) -> Self {
        self.kind = match self.kind {
            PageKind::Cursor { slot, next, .. } => {
                PageKind::Cursor { slot, next, more: Some(path) }
            }
            PageKind::Offset { slot, .. } => PageKind::Offset { slot, more: Some(path) },
            PageKind::Page { slot, first, .. } => PageKind::Page { slot, first, more: Some(path) },
            PageKind::NextUrl { .. } | PageKind::Link => self.kind,
        };
        self
    }

    /// The token or number is sent as a member of the body, not as a query param.
    #[must_use]
    pub const fn in_body(mut self) -> Self {
        self.kind = match self.kind {
            PageKind::Cursor { slot, next, more } => {
                PageKind::Cursor { slot: slot.in_body(), next, more }
            }
            PageKind::Offset { slot, more } => PageKind::Offset { slot: slot.in_body(), more },
            PageKind::Page { slot, first, more } => {
                PageKind::Page { slot: slot.in_body(), first, more }
            }
            PageKind::NextUrl { .. } | PageKind::Link => self.kind,
        };
        self
    }

    /// The query param that asks for a size, and the size to ask for when the
    /// caller does not say one.
    #[must_use]
    pub const fn size(mut self, param: &'static str, size: u64) -> Self {
        self.size = Some((param, size));
        self
    }

    const fn by(kind: PageKind) -> Self {
        Self { kind, items: &[&["items"]], size: None }
    }
}

impl Slot {
    const fn in_body(self) -> Self {
        match self {
            Self::Query(name) | Self::Body(name) => Self::Body(name),
        }
    }
}
