//! What an operation takes besides a body.

use specloom_source::Span;

use crate::docs::Docs;
use crate::id::TypeRef;
use crate::name::Name;
use crate::object::Presence;
use crate::value::Value;

/// Something an operation takes besides a body.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name.
    pub name: Name,
    /// A name the author wants in code instead (`x-specloom-name`).
    pub rename: Option<Name>,
    /// What the author says of it.
    pub docs: Docs,
    /// Where it is put.
    pub location: Location,
    /// How it is written there.
    pub style: Style,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it must be given.
    pub presence: Presence,
    /// What an absent value means.
    pub default: Option<Box<Value>>,
    /// What is sent when the caller gives nothing (`x-specloom-send`).
    pub send: Option<Box<Value>>,
    /// Whether the value of the whole client is used unless a call gives its
    /// own (`x-specloom-client: true`).
    pub client_wide: bool,
    /// Whether a call may give a value of its own all the same
    /// (`x-specloom-client: overridable`).
    pub overridable: bool,
    /// The setting of the client whose value it carries, which other params may
    /// carry as well; none is a setting of its own (`x-specloom-client`).
    pub setting: Option<Box<str>>,
    /// The bounds that a number is held to (`x-specloom-range`).
    pub range: Option<Range>,
    /// Where it is defined.
    pub origin: Span,
}

impl Param {
    /// Whether it carries the client's setting of this name: that which it
    /// names, else the one of its own.
    pub fn carries(&self, setting: &str) -> bool {
        self.client_wide && self.setting.as_deref().unwrap_or(&self.name.wire) == setting
    }
}

/// The bounds of a number, and what becomes of one beyond them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The lowest.
    pub min: Option<i64>,
    /// The highest.
    pub max: Option<i64>,
    /// What becomes of one beyond them.
    pub outside: Outside,
}

/// What becomes of a number beyond its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// The bound is sent in its place.
    Clamp,
    /// The call is refused before it is sent.
    Refuse,
}

/// Where a param is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query, under its name.
    Query,
    /// The whole query (OpenAPI 3.2).
    QueryString,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// A variable of the operation's document (GraphQL), written as JSON.
    Variable,
}

/// How a param is written (RFC 6570 and OpenAPI's own).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `a,b` in paths and headers; `k,v` or exploded `k=v`.
    Simple {
        /// Whether members of objects are written `k=v`.
        explode: bool,
    },
    /// `;name=a,b`
    Matrix {
        /// Whether each item carries the name.
        explode: bool,
    },
    /// `.a.b`
    Label {
        /// Whether items are separated by dots.
        explode: bool,
    },
    /// `name=a&name=b` or `name=a,b`
    Form {
        /// Whether each item carries the name.
        explode: bool,
        /// Whether RFC 3986 reserved characters go out as they are; in a cookie
        /// (`style: cookie` of 3.2) all that does not end it.
        reserved: bool,
    },
    /// `name=a%20b`
    SpaceDelimited,
    /// `name=a|b`
    PipeDelimited,
    /// `name[key]=value`
    DeepObject,
    /// Written as a document of this media type.
    Content(Box<str>),
}
