//! How an operation travels.

use crate::server::Server;

/// How an operation travels.
#[derive(Clone, Debug)]
pub enum Binding {
    /// A request of its own.
    Http {
        /// The method.
        method: HttpMethod,
        /// The path after the server's address.
        path: PathTemplate,
        /// Servers of its own; empty means those of the API.
        servers: Vec<Server>,
    },
}

/// A document of GraphQL: what an operation carries besides the values of its variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it asks for.
    pub kind: RootKind,
    /// The name of the operation in the document, sent as `operationName`.
    pub name: Box<str>,
    /// The whole document as it is sent, without what means nothing: the
    /// operation, then the fragments that it uses.
    pub text: Box<str>,
    /// SHA-256 of the text in base 16, by which a platform can know the document.
    pub hash: Box<str>,
    /// What belongs where the text says `<prefix>`, if that is known only when a
    /// client runs; the hash is then that of the client, and here there is none.
    pub prefix: Option<crate::table::TablePrefix>,
}

/// What a document of GraphQL asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RootKind {
    /// To read.
    Query,
    /// To change.
    Mutation,
    /// To be told.
    Subscription,
}

impl RootKind {
    /// The word of the language.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Mutation => "mutation",
            Self::Subscription => "subscription",
        }
    }
}

/// The method of a request (RFC 9110), or another token.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HttpMethod {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
    /// `QUERY`
    Query,
    /// Another one (OpenAPI 3.2 `additionalOperations`).
    Other(Box<str>),
}

impl HttpMethod {
    /// The token as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(token) => token,
        }
    }
}

/// A path with places for params.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathTemplate {
    /// The text as the author wrote it.
    pub text: Box<str>,
    /// Its parts; the literal ones hold the slashes.
    pub parts: Vec<PathPart>,
}

/// A part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathPart {
    /// As it is.
    Literal(Box<str>),
    /// The value of a param, by its name.
    Variable(Box<str>),
}
