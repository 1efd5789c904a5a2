//! How a param is written, known when generated code is compiled.

/// A param and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[must_use = "a description does nothing by itself"]
pub struct ParamSpec {
    /// Its name.
    pub name: &'static str,
    /// Where it is put.
    pub location: Location,
    /// How it is written there.
    pub style: Style,
    /// Whether each item or member stands by itself.
    pub explode: bool,
    /// Whether RFC 3986 reserved characters go out as they are.
    pub reserved: bool,
    /// The bounds of a number.
    pub range: Option<Range>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}

/// How a param is written (RFC 6570 and OpenAPI's own).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `a,b`; objects `k,v` or exploded `k=v`
    Simple,
    /// `;name=a,b` or exploded `;name=a;name=b`
    Matrix,
    /// `.a,b` or exploded `.a.b`
    Label,
    /// `name=a,b` or exploded `name=a&name=b`
    Form,
    /// `name=a%20b`
    Space,
    /// `name=a%7Cb`
    Pipe,
    /// `name[key]=value`
    DeepObject,
}

impl ParamSpec {
    /// Of the path: simple, not exploded.
    pub const fn path(name: &'static str) -> Self {
        Self::at(name, Location::Path, Style::Simple, false)
    }

    /// Of the query: form, exploded.
    pub const fn query(name: &'static str) -> Self {
        Self::at(name, Location::Query, Style::Form, true)
    }

    /// The whole query.
    pub const fn query_string(name: &'static str) -> Self {
        Self::at(name, Location::QueryString, Style::Form, true)
    }

    /// A header: simple, not exploded.
    pub const fn header(name: &'static str) -> Self {
        Self::at(name, Location::Header, Style::Simple, false)
    }

    /// A cookie: form, exploded.
    pub const fn cookie(name: &'static str) -> Self {
        Self::at(name, Location::Cookie, Style::Form, true)
    }

    /// How it is written.
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Whether each item or member stands by itself.
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// RFC 3986 reserved characters go out as they are; in a cookie all that does
    /// not end it.
    pub const fn reserved(mut self) -> Self {
        self.reserved = true;
        self
    }

    /// The bounds of a number.
    pub const fn range(mut self, min: Option<i64>, max: Option<i64>, outside: Outside) -> Self {
        self.range = Some(Range { min, max, outside });
        self
    }

    const fn at(name: &'static str, location: Location, style: Style, explode: bool) -> Self {
        Self { name, location, style, explode, reserved: false, range: None }
    }
}
