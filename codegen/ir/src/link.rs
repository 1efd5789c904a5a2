//! What may be asked for next, with what an answer holds.

use specloom_source::Span;

use crate::binding::HttpMethod;
use crate::docs::Docs;
use crate::name::Name;
use crate::value::Value;

/// A way from an answer to another operation (OpenAPI's Link Object). Clients do
/// not follow it by themselves.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its name.
    pub name: Name,
    /// What the author says of it.
    pub docs: Docs,
    /// Where it leads; `None` if the author does not say.
    pub target: Option<LinkTarget>,
    /// What the params of that operation are given: constants, or expressions over
    /// the request and the answer.
    pub params: Vec<(Box<str>, Value)>,
    /// What is sent.
    pub body: Option<Value>,
    /// Where that operation runs, if it is elsewhere.
    pub server: Option<Box<str>>,
    /// Where it is defined.
    pub origin: Span,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// To the operation of a name.
    Named(Box<str>),
    /// To an operation of the same document.
    At {
        /// How it is asked.
        method: HttpMethod,
        /// Its path, as the author wrote it.
        path: Box<str>,
    },
    /// To something that another document describes.
    Elsewhere(Box<str>),
}
