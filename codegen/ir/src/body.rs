//! What is sent, and what comes back, as bytes.

use specloom_source::Span;

use crate::docs::Docs;
use crate::header::Header;
use crate::id::TypeRef;
use crate::name::Name;
use crate::object::Presence;
use crate::param::Style;

/// What a request carries.
#[derive(Clone, Debug)]
pub struct Body {
    /// The forms it can take; the first is the one that is sent unless the
    /// caller says otherwise.
    pub media: Vec<Media>,
    /// Whether there must be one.
    pub presence: Presence,
    /// What the author says of it.
    pub docs: Docs,
    /// Whether its members are arguments and setters of the operation itself
    /// (`x-specloom-spread: true`).
    pub spread: bool,
    /// What a JSON body must hold, so that it is not sent in vain
    /// (`x-specloom-needs`).
    pub needs: Vec<Need>,
    /// Where it is defined.
    pub origin: Span,
}

/// What a JSON body must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The member and its values for which this holds; always if there is none.
    pub when: Option<(Box<str>, Vec<Box<str>>)>,
    /// One of these members.
    pub one_of: Vec<Box<str>>,
}

/// One form of a body.
#[derive(Clone, Debug)]
pub struct Media {
    /// What it is.
    pub kind: MediaKind,
    /// The media type as the author wrote it.
    pub media_type: Box<str>,
    /// The type of the value; `None` if the spec gives no schema.
    pub ty: Option<TypeRef>,
    /// How members are sent, where that differs from the rule (form, multipart).
    pub parts: Vec<Part>,
    /// Set if it is a stream; `ty` is then the type of one item.
    pub stream: Option<StreamKind>,
    /// Where it is defined.
    pub origin: Span,
}

/// What a media type means to a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaKind {
    /// `application/json`, `+json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/*`
    Multipart,
    /// `text/*`
    Text,
    /// Bytes.
    Binary,
    /// `application/xml`, `text/xml`, `+xml`
    Xml,
    /// `text/event-stream`, `application/jsonl` and the like: see [`Media::stream`].
    Stream,
}

/// How one member of a form or multipart body is sent.
#[derive(Clone, Debug)]
pub struct Part {
    /// The member.
    pub name: Name,
    /// Its media type, if not the one that follows from its type.
    pub content_type: Option<Box<str>>,
    /// How an array or object is written (forms).
    pub style: Option<Style>,
    /// Headers of the part (multipart).
    pub headers: Vec<Header>,
}

/// How a body comes in pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StreamKind {
    /// Server-sent events (WHATWG).
    Sse,
    /// One JSON value a line.
    JsonLines,
    /// Messages of a websocket, by `graphql-transport-ws`.
    WebSocket,
}
