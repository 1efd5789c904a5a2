//! What came of a case.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use specloom_runtime::json::{Decode, Encode, from_str, to_string};
use specloom_runtime::{Error, Response};

/// What came of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// A value, written as JSON.
    Json(String),
    /// A text.
    Text(String),
    /// Nothing.
    Nothing,
    /// The items of a stream, each written as JSON.
    Items(Vec<String>),
    /// One of several, by the name of its variant.
    Chosen(&'static str, Box<Self>),
    /// An answer with headers, each written as JSON.
    Headed(Box<Self>, BTreeMap<&'static str, String>),
    /// It could not be done.
    Fault(String),
    /// The call failed as the spec says that it can, or in another way.
    Failed {
        /// The status, if something was answered.
        status: Option<u16>,
        /// What went wrong.
        message: String,
        /// The body as its type, written as JSON.
        body: Option<String>,
    },
}

impl Reply {
    /// A value.
    pub fn value(value: &dyn EncodeAny) -> Self {
        match value.text() {
            Ok(text) => Self::Json(text),
            Err(fault) => Self::Fault(fault),
        }
    }

    /// Bytes, which are a text in all cases.
    pub fn bytes(bytes: &[u8]) -> Self {
        Self::Text(String::from_utf8_lossy(bytes).into_owned())
    }

    /// One of several.
    #[must_use]
    pub fn named(self, variant: &'static str) -> Self {
        Self::Chosen(variant, Box::new(self))
    }

    /// A call that failed.
    pub fn failed(error: &Error, body: Option<String>) -> Self {
        let status = error.status().map(|it| it.as_u16());
        Self::Failed { status, message: error.to_string(), body }
    }

    /// As it is written for those who judge.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Json(text) => json!({"json": text}),
            Self::Text(text) => json!({"text": text}),
            Self::Nothing => json!({"nothing": true}),
            Self::Items(items) => json!({"items": items}),
            Self::Chosen(variant, it) => json!({"variant": variant, "of": it.to_json()}),
            Self::Headed(it, headers) => {
                let mut value = it.to_json();
                value["headers"] = json!(headers);
                value
            }
            Self::Fault(fault) => json!({"fault": fault}),
            Self::Failed { status, message, body } => {
                json!({"failed": message, "status": status, "body": body})
            }
        }
    }
}

/// Anything that can be written.
pub trait EncodeAny {
    /// As JSON.
    ///
    /// # Errors
    /// When JSON cannot say it.
    fn text(&self) -> Result<String, String>;
}

impl<T: Encode> EncodeAny for T {
    fn text(&self) -> Result<String, String> {
        encoded(self)
    }
}

/// A value as JSON.
///
/// # Errors
/// When JSON cannot say it.
pub fn encoded<T: Encode>(value: &T) -> Result<String, String> {
    to_string(value).map_err(|error| format!("cannot be written: {error}"))
}

/// Reads a value as a type and writes it again.
///
/// # Errors
/// When it cannot be read or written.
pub fn again<T: Decode + Encode>(text: &str) -> Result<String, String> {
    let value: T = from_str(text).map_err(|error| format!("cannot be read: {error}"))?;
    encoded(&value)
}

/// Reads a header of an answer, and writes it as JSON.
pub type ReadHeader<T> = fn(&Response<T>, &str) -> Result<Option<String>, Error>;

/// A header of an answer as JSON, once it has been read as a type.
///
/// # Errors
/// When it is not what the type wants.
pub fn header<T, V: Decode + Encode>(
    response: &Response<T>,
    name: &str,
) -> Result<Option<String>, Error> {
    Ok(response.header_as::<V>(name)?.and_then(|it| encoded(&it).ok()))
}
