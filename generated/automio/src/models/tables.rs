// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that only `Tables` uses.

use specloom_runtime::{Extra, JsonObject, Nullable, Timestamp, Value};

use crate::models::Id;

/// One error of a document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraphQlError {
    /// The sentence for people.
    pub message: Option<String>,

    /// Where in the document.
    pub locations: Option<Vec<GraphQlLocation>>,

    /// Where in the data: names of fields and places in lists.
    pub path: Option<Vec<Id>>,

    /// What the engine adds: `code`, `path`.
    pub extensions: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraphQlLocation {
    /// The line, from 1.
    pub line: Option<i64>,

    /// The column, from 1.
    pub column: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// One document, and its variables.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraphQlRequest {
    /// The document.
    pub query: String,

    /// The variables, by name without `$`.
    pub variables: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl GraphQlRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), variables: None, extra: Extra::new() }
    }

    /// The document.
    #[must_use]
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = query.into();
        self
    }

    /// The variables, by name without `$`.
    #[must_use]
    #[inline]
    pub fn variables(mut self, variables: JsonObject) -> Self {
        self.variables = Some(variables);
        self
    }
}

/// What a document gave.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraphQlResponse {
    /// The data, by root field.
    pub data: Option<Value>,

    /// What went wrong.
    pub errors: Option<Vec<GraphQlError>>,

    /// What the engine adds.
    pub extensions: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A tag of a table.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Its id.
    pub id: Option<String>,

    /// What it is called.
    ///
    /// At most 100 characters.
    pub name: String,

    /// The organization that owns it.
    pub organization_id: Option<i64>,

    /// The table.
    pub collection_name: Option<String>,

    /// What it is for.
    pub description: Option<String>,

    /// `#rrggbb`.
    ///
    /// At most 7 characters.
    pub color: Option<String>,

    /// How many rows carry it.
    pub count: Option<i64>,

    /// When it was made.
    pub created_at: Option<Timestamp>,

    /// When it was changed.
    pub updated_at: Option<Timestamp>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A tag to be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagRequest {
    /// What it is called.
    ///
    /// At most 100 characters.
    pub name: String,

    /// What it is for.
    pub description: Nullable<String>,

    /// `#rrggbb`.
    ///
    /// At most 7 characters.
    pub color: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl TagRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: Nullable::Absent, color: None, extra: Extra::new() }
    }

    /// What it is called.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// What it is for.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<Nullable<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// `#rrggbb`.
    #[must_use]
    #[inline]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
}
