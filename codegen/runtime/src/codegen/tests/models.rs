//! Types as the generator prints them.

use crate::codegen::{
    Extra, JsonObject, Nullable, Value, integer_enum, json_param, serde_bridge, string_enum,
};
use crate::types::Date;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(super) struct Page {
    pub id: String,
    pub name: String,
    pub status: Option<Status>,
    pub level: Option<Level>,
    pub archived_at: Nullable<String>,
    pub note: Option<String>,
    pub tags: Vec<String>,
    pub extra: Extra,
}

serde_bridge!(Page);

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct PagePatch {
    pub note: Nullable<String>,
    pub name: Option<String>,
}

json_param!(PagePatch);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(super) enum Status {
    Live,
    Draft,
    Unknown(String),
}

string_enum!(Status);

impl Status {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Live => "live",
            Self::Draft => "draft",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for Status {
    fn from(text: String) -> Self {
        match text.as_str() {
            "live" => Self::Live,
            "draft" => Self::Draft,
            _ => Self::Unknown(text),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub(super) enum Level {
    One,
    Two,
    Unknown(i64),
}

integer_enum!(Level);

impl Level {
    pub(super) fn as_i64(self) -> i64 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for Level {
    fn from(number: i64) -> Self {
        match number {
            1 => Self::One,
            2 => Self::Two,
            _ => Self::Unknown(number),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(super) enum Event {
    Created(Created),
    Comment(Comment),
    Unknown(Value),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Created {
    pub id: String,
    pub page: Option<Box<Page>>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Comment {
    pub text: String,
    pub kind: String,
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(super) enum Shape {
    Circle(Circle),
    Square(Square),
    Name(String),
    Unknown(Value),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Circle {
    pub radius: f64,
    pub colour: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Square {
    pub radius: Option<f64>,
    pub side: Option<f64>,
    pub colour: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Metric {
    Text(String),
    Day(Date),
    Number(f64),
    Count(i64),
    Flag(bool),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tree {
    pub value: i64,
    pub left: Option<Box<Self>>,
    pub right: Option<Box<Self>>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct QueryResult<Row = JsonObject> {
    pub rows: Vec<Row>,
    pub first: Option<Row>,
    pub took_ms: Option<i64>,
}

serde_bridge!(QueryResult<Row>);
