// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate agimus
//! Types that are used all over the API.

use specloom_runtime::{Extra, JsonObject, Value};

/// How many objects there are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Count {
    /// How many.
    pub count: i64,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What went wrong, in one of the two forms that the platform uses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorEnvelope {
    /// A [`WrappedError`].
    WrappedError(WrappedError),

    /// A [`PlainError`].
    PlainError(PlainError),

    /// Other.
    ///
    /// An error of another form.
    Other(Value),

    /// A value that this version of the crate does not know.
    Unknown(Value),
}

impl From<WrappedError> for ErrorEnvelope {
    #[inline]
    fn from(value: WrappedError) -> Self {
        Self::WrappedError(value)
    }
}

impl From<PlainError> for ErrorEnvelope {
    #[inline]
    fn from(value: PlainError) -> Self {
        Self::PlainError(value)
    }
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorObject {
    /// A word for programs, such as `ENTITY_NOT_FOUND`.
    pub code: Option<String>,

    /// A sentence for people.
    pub message: Option<String>,

    /// The name of the request.
    pub request_id: Option<String>,

    /// The property or member of the request that is wrong.
    pub field: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A place on the earth.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GeoPoint {
    /// The latitude in degrees.
    pub lat: f64,

    /// The longitude in degrees.
    pub lng: f64,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl GeoPoint {
    /// A value of what it must have.
    #[inline]
    pub fn new(lat: f64, lng: f64) -> Self {
        Self { lat, lng, extra: Extra::new() }
    }

    /// The latitude in degrees.
    #[must_use]
    #[inline]
    pub fn lat(mut self, lat: f64) -> Self {
        self.lat = lat;
        self
    }

    /// The longitude in degrees.
    #[must_use]
    #[inline]
    pub fn lng(mut self, lng: f64) -> Self {
        self.lng = lng;
        self
    }
}

/// The primary key of an object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Key {
    /// Integer.
    ///
    /// A whole number.
    Integer(i64),

    /// Text.
    ///
    /// A text. A number in a text is taken for the number where the key is one.
    Text(String),
}

impl From<i64> for Key {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Key {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Key {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// One page of objects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectPage<Object = JsonObject> {
    /// The objects of this page.
    pub data: Vec<Object>,

    /// Whether there are more pages; absent means no.
    pub has_more: Option<bool>,

    /// Where to go on.
    pub cursor: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlainError {
    /// What went wrong.
    pub error: ErrorObject,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An error under `detail`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WrappedError {
    /// The error.
    pub detail: PlainError,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
