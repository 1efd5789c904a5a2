//! A request as a mock saw it.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, PROXY_AUTHORIZATION};
use http::{Method, Uri};

use crate::json::{self, DecodeError, Value};
use crate::redact::REDACTED;

/// A request as a mock saw it.
///
/// Its `Debug` form has the names of all headers but the values only of those
/// that carry no credential, and neither query nor body.
#[derive(Clone)]
pub struct Recorded {
    /// Its method.
    pub method: Method,
    /// Its whole address.
    pub uri: Uri,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, whole.
    pub body: Bytes,
}

impl Recorded {
    /// Its body as JSON.
    ///
    /// # Errors
    /// If it is no JSON.
    pub fn json(&self) -> Result<Value, DecodeError> {
        json::from_slice(&self.body)
    }

    /// Its body as text, with replacement characters for what is not UTF-8.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// The first header of this name, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Its query as it was sent, without the `?`.
    pub fn query(&self) -> Option<&str> {
        self.uri.query()
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("method", &self.method)
            .field("host", &self.uri.host())
            .field("path", &self.uri.path())
            .field("query", &self.uri.query().map(|_| REDACTED))
            .field("headers", &Shown(&self.headers))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// Headers without credentials.
struct Shown<'a>(&'a HeaderMap);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.0 {
            let is_secret =
                value.is_sensitive() || [AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE].contains(name);
            match value.to_str() {
                Ok(_) if is_secret => map.entry(name, &REDACTED),
                Ok(text) => map.entry(name, &text),
                Err(_) => map.entry(name, &REDACTED),
            };
        }
        map.finish()
    }
}
