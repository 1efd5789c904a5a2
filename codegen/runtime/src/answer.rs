//! What came back, before it is decoded.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::auth::Proof;
use crate::body::BodyStream;
use crate::error::{Error, ErrorKind};
use crate::error_rules::KindRule;
use crate::json::{Decode, Options, from_body};
use crate::rate_limit::RateLimit;
use crate::redact::snippet;
use crate::request::Parts;
use crate::url::without;

/// What an answer said besides its body.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Meta {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The platform's name for the request.
    pub request_id: Option<Box<str>>,
    /// How much may still be asked.
    pub rate_limit: Option<RateLimit>,
    /// How often it was tried.
    pub attempts: u32,
    /// How long all attempts and pauses took.
    pub elapsed: Duration,
}

/// What came back, before it is decoded: always a success.
pub struct Answer {
    pub(crate) meta: Arc<Meta>,
    pub(crate) content: Content,
    /// Where it came from, after redirects.
    pub(crate) address: String,
    /// What asks for a stream again.
    pub(crate) again: Option<Box<Parts>>,
    /// What must not show.
    pub(crate) proof: Proof,
    /// Which kinds of errors the platform's codes mean.
    pub(crate) kinds: &'static [KindRule],
}

pub(crate) enum Content {
    Whole(Bytes),
    Pieces(BodyStream),
}

static NOTHING: Bytes = Bytes::new();

impl Answer {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// The body in one piece; empty for an answer that is read piece by piece.
    pub fn body(&self) -> &Bytes {
        match &self.content {
            Content::Whole(bytes) => bytes,
            Content::Pieces(_) => &NOTHING,
        }
    }

    /// Where it came from, after redirects.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The body piece by piece.
    pub fn into_stream(self) -> BodyStream {
        match self.content {
            Content::Whole(bytes) if bytes.is_empty() => BodyStream::chunks([]),
            Content::Whole(bytes) => BodyStream::chunks([bytes]),
            Content::Pieces(stream) => stream,
        }
    }

    /// What it said besides its body.
    pub fn into_meta(self) -> Meta {
        Arc::unwrap_or_clone(self.meta)
    }

    /// The body as JSON. An empty one is a value only for types that know
    /// "nothing": `()`, `Option`.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when the body is not what the type wants.
    pub fn json<T: Decode>(&self) -> Result<T, Error> {
        let body = self.body();
        from_body(body, Options::default()).map_err(|error| {
            let mut error = if body.is_empty() {
                let status = self.status().as_u16();
                let message = format!("the answer {status} has no body, where JSON was promised");
                Error::new(ErrorKind::Decode, message).with_source(error)
            } else {
                Error::decode(error)
            };
            self.fill(&mut error);
            error
        })
    }

    /// The body as text; what is not UTF-8 is replaced.
    ///
    /// # Errors
    /// None yet.
    pub fn text(&self) -> Result<String, Error> {
        Ok(String::from_utf8_lossy(self.body()).into_owned())
    }

    /// The body as it came.
    pub fn bytes(&self) -> Bytes {
        self.body().clone()
    }

    /// An address without the keys that credentials put into its query.
    pub(crate) fn without_keys(&self, url: String) -> String {
        self.proof.query.iter().fold(url, |url, it| without(&url, &it.0))
    }

    /// Gives an error what is known of this answer, and takes secrets that it
    /// echoes out of what is shown.
    pub(crate) fn fill(&self, error: &mut Error) {
        let facts = &mut error.0;
        facts.status = Some(self.meta.status);
        facts.headers = self.meta.headers.clone();
        facts.request_id = facts.request_id.take().or_else(|| self.meta.request_id.clone());
        facts.rate_limit = self.meta.rate_limit;
        facts.attempts = self.meta.attempts;
        facts.body = self.body().clone();
        let secrets = self.proof.secrets();
        facts.snippet = snippet(self.body(), &secrets).into();
        error.hide(&secrets);
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("status", &self.meta.status).finish_non_exhaustive()
    }
}

/// Decodes a body of JSON.
///
/// # Errors
/// [`ErrorKind::Decode`]
#[expect(clippy::needless_pass_by_value, reason = "decoders take answers")]
pub fn decode_json<T: Decode>(answer: Answer) -> Result<T, Error> {
    answer.json()
}

/// Decodes a body of text.
///
/// # Errors
/// None yet.
#[expect(clippy::needless_pass_by_value, reason = "decoders take answers")]
pub fn decode_text(answer: Answer) -> Result<String, Error> {
    answer.text()
}

/// Gives the body as it came.
///
/// # Errors
/// None.
#[expect(clippy::needless_pass_by_value, reason = "decoders take answers")]
pub fn decode_bytes(answer: Answer) -> Result<Bytes, Error> {
    Ok(answer.bytes())
}
