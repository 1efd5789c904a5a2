//! What generated code says of an operation, known when it is compiled.

use std::any::Any;
use std::time::Duration;

use crate::document::GraphQlDocument;
use crate::json::DecodeError;
use crate::retry::RetryPolicy;
use crate::socket_spec::SocketSpec;
use crate::status::StatusPattern;

/// What generated code says of an operation. Built in a constant:
///
/// ```
/// use specloom_runtime::codegen::Operation;
/// const GET: Operation = Operation::get("pages.get", "/pages/{page_id}");
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
#[must_use = "a description does nothing by itself"]
pub struct Operation {
    /// Its full name: `pages.get`.
    pub id: &'static str,
    /// The method as it is sent.
    pub method: &'static str,
    /// The path after the server's address, with `{params}`.
    pub path: &'static str,
    /// A server of its own, as the spec writes it.
    pub server: Option<&'static str>,
    /// Alternatives of scheme names, all of one needed; `None` is the platform's
    /// own rule, no alternatives (or an empty one) is no credential.
    pub auth: Option<&'static [&'static [&'static str]]>,
    /// What its errors carry, by status.
    pub errors: &'static [ErrorCase],
    /// When to ask again; `None` is the client's own rule.
    pub retry: Option<&'static RetryPolicy>,
    /// How long an attempt may take.
    pub timeout: Timeout,
    /// How a repeated request is recognised.
    pub idempotency: Option<Idempotency>,
    /// What it accepts.
    pub accept: &'static str,
    /// How its answer is read.
    pub answer: AnswerKind,
    /// The client-wide params it takes, by name.
    pub client_params: &'static [&'static str],
    /// Whether it may be repeated although its method does not say so.
    pub repeatable: bool,
    /// The document of GraphQL that it sends; its members are then variables.
    pub document: Option<&'static GraphQlDocument>,
    /// How it is asked over a websocket, if its answers come over one; its
    /// document is then a message.
    pub socket: Option<&'static SocketSpec>,
    /// The members of its JSON body that the client fills in.
    pub fills: &'static [Fill],
    /// What its JSON body must hold.
    pub needs: &'static [Need],
    /// Which of its answers mean that nothing was done.
    pub refusal: Option<&'static Refusal>,
    /// A member that makes a body an answer, whatever its status; empty if none
    /// does.
    pub envelope: &'static [&'static str],
    /// The member of an answer that may hold what is decoded; empty if none does.
    pub unwrap: &'static [&'static str],
}

/// A member of a JSON body that the client fills in when the caller gives none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fill {
    /// The member.
    pub member: &'static str,
    /// What it is.
    pub from: FillFrom,
}

/// What a member is filled in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FillFrom {
    /// A UUID, made anew for each call and the same in its repetitions.
    Uuid,
    /// The value of this param of the path.
    Path(&'static str),
    /// The idempotency key of the call.
    Key,
}

/// What a JSON body must hold, so that it is not sent in vain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The member and its values for which this holds; always if there is none.
    pub when: Option<(&'static str, &'static [&'static str])>,
    /// One of these members.
    pub one_of: &'static [&'static str],
}

/// An answer with the status of a success that means that nothing was done.
#[derive(Clone, Copy, Debug)]
pub struct Refusal {
    /// Where it says so.
    pub path: &'static [&'static str],
    /// The values that mean it.
    pub values: &'static [&'static str],
    /// The status that would say the same, which tells the kind of error.
    pub stands_for: u16,
    /// Where it says why, for programs.
    pub code: &'static [&'static str],
    /// Decodes the answer.
    pub decode: ErrorDecoder,
}

/// How an answer is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// As a whole, before it is decoded.
    Collected,
    /// Piece by piece, by who decodes it.
    Streaming,
}

/// How long an attempt may take: from the first byte sent to the last received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timeout {
    /// As the client is set up; no limit for streams.
    Inherit,
    /// As long as it takes.
    Unlimited,
    /// So long.
    After(Duration),
}

/// How a repeated request is recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idempotency {
    /// The header that carries the key.
    pub header: &'static str,
    /// Whether a key is made when the caller gives none.
    pub auto: bool,
    /// How long the platform remembers keys; a key that is given again within
    /// it for something else is refused. `None`: nobody looks.
    pub window: Option<Duration>,
}

/// Decodes an error's body.
pub type ErrorDecoder = fn(&[u8]) -> Result<Box<dyn Any + Send + Sync>, DecodeError>;

/// What an error carries, for some statuses.
#[derive(Clone, Copy, Debug)]
pub struct ErrorCase {
    /// For which statuses.
    pub status: StatusPattern,
    /// Decodes its body.
    pub decode: ErrorDecoder,
}

impl ErrorCase {
    /// An error of these statuses.
    pub const fn new(status: StatusPattern, decode: ErrorDecoder) -> Self {
        Self { status, decode }
    }
}

impl Operation {
    /// Any method.
    pub const fn other(method: &'static str, id: &'static str, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            server: None,
            auth: None,
            errors: &[],
            retry: None,
            timeout: Timeout::Inherit,
            idempotency: None,
            accept: "application/json",
            answer: AnswerKind::Collected,
            client_params: &[],
            repeatable: false,
            fills: &[],
            needs: &[],
            refusal: None,
            envelope: &[],
            unwrap: &[],
            document: None,
            socket: None,
        }
    }

    /// `GET`
    pub const fn get(id: &'static str, path: &'static str) -> Self {
        Self::other("GET", id, path)
    }

    /// `POST`
    pub const fn post(id: &'static str, path: &'static str) -> Self {
        Self::other("POST", id, path)
    }

    /// `PUT`
    pub const fn put(id: &'static str, path: &'static str) -> Self {
        Self::other("PUT", id, path)
    }

    /// `PATCH`
    pub const fn patch(id: &'static str, path: &'static str) -> Self {
        Self::other("PATCH", id, path)
    }

    /// `DELETE`
    pub const fn delete(id: &'static str, path: &'static str) -> Self {
        Self::other("DELETE", id, path)
    }

    /// `HEAD`
    pub const fn head(id: &'static str, path: &'static str) -> Self {
        Self::other("HEAD", id, path)
    }

    /// `OPTIONS`
    pub const fn options(id: &'static str, path: &'static str) -> Self {
        Self::other("OPTIONS", id, path)
    }

    /// `TRACE`
    pub const fn trace(id: &'static str, path: &'static str) -> Self {
        Self::other("TRACE", id, path)
    }

    /// A server of its own.
    pub const fn server(mut self, url: &'static str) -> Self {
        self.server = Some(url);
        self
    }

    /// The credentials it needs: alternatives of scheme names.
    pub const fn auth(mut self, alternatives: &'static [&'static [&'static str]]) -> Self {
        self.auth = Some(alternatives);
        self
    }

    /// What its errors carry.
    pub const fn errors(mut self, errors: &'static [ErrorCase]) -> Self {
        self.errors = errors;
        self
    }

    /// When to ask again.
    pub const fn retry(mut self, policy: &'static RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// How long an attempt may take.
    pub const fn timeout(mut self, timeout: Timeout) -> Self {
        self.timeout = timeout;
        self
    }

    /// The header of its idempotency key, and whether a key is made when the
    /// caller gives none.
    pub const fn idempotency(mut self, header: &'static str, auto: bool) -> Self {
        self.idempotency = Some(Idempotency { header, auto, window: None });
        self
    }

    /// How long the platform remembers idempotency keys, in seconds.
    pub const fn key_window(mut self, seconds: u64) -> Self {
        if let Some(mut rule) = self.idempotency {
            rule.window = Some(Duration::from_secs(seconds));
            self.idempotency = Some(rule);
        }
        self
    }

    /// The members of its JSON body that the client fills in.
    pub const fn fills(mut self, fills: &'static [Fill]) -> Self {
        self.fills = fills;
        self
    }

    /// What its JSON body must hold.
    pub const fn needs(mut self, needs: &'static [Need]) -> Self {
        self.needs = needs;
        self
    }

    /// Which of its answers mean that nothing was done.
    pub const fn refusal(mut self, refusal: &'static Refusal) -> Self {
        self.refusal = Some(refusal);
        self
    }

    /// The member that makes a body an answer, whatever its status.
    pub const fn envelope(mut self, path: &'static [&'static str]) -> Self {
        self.envelope = path;
        self
    }

    /// The member of an answer that may hold what is decoded.
    pub const fn unwrap(mut self, path: &'static [&'static str]) -> Self {
        self.unwrap = path;
        self
    }

    /// What it accepts; `application/json` unless this is said.
    pub const fn accept(mut self, media_type: &'static str) -> Self {
        self.accept = media_type;
        self
    }

    /// Its answer is read piece by piece.
    pub const fn streaming(mut self) -> Self {
        self.answer = AnswerKind::Streaming;
        self
    }

    /// The client-wide params it takes.
    pub const fn client_params(mut self, names: &'static [&'static str]) -> Self {
        self.client_params = names;
        self
    }

    /// It may be repeated although its method does not say so.
    pub const fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    /// The document of GraphQL that it sends.
    pub const fn document(mut self, document: &'static GraphQlDocument) -> Self {
        self.document = Some(document);
        self
    }

    /// Its answers come over a websocket.
    pub const fn socket(mut self, spec: &'static SocketSpec) -> Self {
        self.socket = Some(spec);
        self
    }

    /// Whether its method may be repeated without harm (RFC 9110 section 9.2.2;
    /// `QUERY` is safe by its draft).
    pub(crate) fn is_idempotent(&self) -> bool {
        const IDEMPOTENT: &[&str] = &["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"];
        self.repeatable
            || self.document.is_some_and(GraphQlDocument::is_safe)
            || IDEMPOTENT.contains(&self.method)
    }
}
