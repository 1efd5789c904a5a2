//! A decoded answer with what it said besides.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::answer::Meta;
use crate::error::Error;
use crate::json::{Decode, from_str};
use crate::rate_limit::RateLimit;

/// A decoded answer with its status, headers and raw body.
///
/// It stands for its body: `response.name` is `response.body.name`.
#[derive(Clone)]
pub struct Response<T> {
    /// What was decoded.
    pub body: T,
    meta: Arc<Meta>,
    raw: Bytes,
}

impl<T> Response<T> {
    pub(crate) fn new(body: T, meta: Arc<Meta>, raw: Bytes) -> Self {
        Self { body, meta, raw }
    }

    /// What was decoded.
    pub fn into_body(self) -> T {
        self.body
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// A header of the answer as a value: a number, a text, a time, a list of
    /// texts. `None` if it did not come.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) when it is not what the type wants.
    pub fn header_as<V: Decode>(&self, name: &str) -> Result<Option<V>, Error> {
        let Some(value) = self.meta.headers.get(name) else { return Ok(None) };
        let text = String::from_utf8_lossy(value.as_bytes());
        let text = text.trim();
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let list = || {
            let items: Vec<String> = text.split(',').map(|it| quoted(it.trim())).collect();
            format!("[{}]", items.join(","))
        };
        let found = from_str(text).or_else(|_| from_str(&quoted(text)));
        found.or_else(|error| from_str(&list()).map_err(|_| error)).map(Some).map_err(Error::decode)
    }

    /// The platform's name for the request.
    pub fn request_id(&self) -> Option<&str> {
        self.meta.request_id.as_deref()
    }

    /// How much may still be asked.
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.meta.rate_limit.as_ref()
    }

    /// How often it was tried.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// How long all attempts and pauses took.
    pub fn elapsed(&self) -> Duration {
        self.meta.elapsed
    }

    /// The body as it came; empty for streams.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.body
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.meta.status)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
