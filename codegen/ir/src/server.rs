//! Where an API runs.

use specloom_source::Span;

use crate::docs::Docs;
use crate::name::Name;

/// Where an API runs.
#[derive(Clone, Debug)]
pub struct Server {
    /// The address, with `{variables}`; may be relative.
    pub url: Box<str>,
    /// What it is called (OpenAPI 3.2).
    pub name: Option<Name>,
    /// What the author says of it.
    pub docs: Docs,
    /// What may be put in.
    pub variables: Vec<ServerVariable>,
    /// Where it is defined.
    pub origin: Span,
}

/// A part of an address that may be chosen.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// Its name.
    pub name: Name,
    /// What stands there if nobody chooses; `None` means that somebody must
    /// (`x-specloom-required: true`).
    pub default: Option<Box<str>>,
    /// What can be chosen; empty means anything.
    pub choices: Vec<Box<str>>,
    /// What the author says of it.
    pub docs: Docs,
    /// Where it is defined.
    pub origin: Span,
}
