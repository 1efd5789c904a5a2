//! What a client does beyond one request, as the spec says it (`x-specloom-*`).

use specloom_source::Span;

use crate::id::{SchemeId, TypeRef};
use crate::name::Name;
use crate::socket::SocketInit;
use crate::status::StatusPattern;

/// What holds for every operation of an API.
#[derive(Clone, Debug, Default)]
pub struct Behaviour {
    /// Variables of the environment that a client reads (`x-specloom-env`).
    pub env: Vec<EnvVar>,
    /// Where an error's facts sit (`x-specloom-errors`).
    pub errors: ErrorRules,
    /// The file that sets variables of the environment as well
    /// (`x-specloom-env-file`).
    pub env_file: Option<Box<str>>,
    /// When to ask again (`x-specloom-retry`).
    pub retry: Option<Retry>,
    /// Where an answer says how much may still be asked (`x-specloom-rate-limit`).
    pub rate_limit: Option<RateLimit>,
    /// How long a call may take, in milliseconds; `u64::MAX` is no limit
    /// (`x-specloom-timeout`).
    pub timeout_ms: Option<u64>,
    /// The headers that carry a request's own name, in answers, tried in order
    /// (`x-specloom-request-id`); none is the usual one.
    pub request_id: Vec<Box<str>>,
    /// How requests carry the caller's own name for them (`x-specloom-trace-id`).
    pub trace_id: Option<TraceId>,
    /// How inbound deliveries are signed (`x-specloom-webhooks`).
    pub signature: Option<Signature>,
}

/// How requests carry the caller's own name for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceId {
    /// The header.
    pub header: Box<str>,
    /// Whether a name is made when the caller gives none.
    pub auto: bool,
}

/// A variable of the environment and what it sets.
#[derive(Clone, Debug)]
pub struct EnvVar {
    /// The variable.
    pub name: Box<str>,
    /// What it sets.
    pub sets: EnvUse,
    /// Whether a client cannot start without it.
    pub required: bool,
    /// The variables that set it together with this one, if they do.
    pub joined: Option<Joined>,
    /// Where it is declared.
    pub origin: Span,
}

/// Variables that set something together with another one, if all of them are
/// there; a variable that sets the same alone wins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The others, in their order.
    pub with: Vec<Box<str>>,
    /// What stands between their values.
    pub by: Box<str>,
}

/// What a variable of the environment sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnvUse {
    /// The address of the server, before the path of `servers[0]`.
    BaseUrl,
    /// A server variable.
    ServerVariable(Box<str>),
    /// The credential of a scheme.
    Credential(SchemeId),
    /// The secret of inbound deliveries.
    WebhookSecret,
    /// A param that holds for the whole client.
    Param(Box<str>),
    /// A setting that only modules beside the spec read.
    Setting(Box<str>),
}

/// Where an error's facts sit in its body. Paths of member names, tried in order.
#[derive(Clone, Debug, Default)]
pub struct ErrorRules {
    /// The machine-readable code.
    pub code: Vec<Vec<Box<str>>>,
    /// The code when the body gives none.
    pub code_fallback: Option<Box<str>>,
    /// The sentence for people.
    pub message: Vec<Vec<Box<str>>>,
    /// The name of the request.
    pub request_id: Vec<Vec<Box<str>>>,
    /// The member of the request that is wrong.
    pub field: Vec<Vec<Box<str>>>,
    /// Seconds to wait.
    pub retry_after: Vec<Vec<Box<str>>>,
    /// Seconds to wait when a 429 says nothing.
    pub retry_after_fallback: Option<u32>,
    /// Which kind an error is, where status alone does not say it.
    pub kinds: Vec<KindRule>,
}

/// A status or code, and the kind of error it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindRule {
    /// For which statuses.
    pub status: Option<StatusPattern>,
    /// For which code.
    pub code: Option<Box<str>>,
    /// The kind.
    pub kind: ErrorKind,
}

/// What a caller can do about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorKind {
    /// Who the caller is was not proved.
    Authentication,
    /// The caller may not do this.
    AccessDenied,
    /// Credits or a subscription are missing.
    PaymentRequired,
    /// There is no such thing.
    NotFound,
    /// The request is wrong.
    Validation,
    /// The thing has changed, or exists already.
    Conflict,
    /// Too much was asked.
    RateLimit,
    /// The platform failed.
    Server,
}

/// When a failed request is sent again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retry {
    /// Attempts in all; 1 is never again.
    pub attempts: u32,
    /// The statuses after which to ask again.
    pub statuses: Vec<StatusPattern>,
    /// Whether to ask again when the connection failed.
    pub connection: bool,
    /// The first pause in milliseconds.
    pub base_ms: u64,
    /// The longest pause in milliseconds.
    pub cap_ms: u64,
    /// All attempts and pauses together in milliseconds, if limited.
    pub elapsed_ms: Option<u64>,
    /// Statuses after which even an unsafe request without a key is sent
    /// again, because the platform says that it did nothing (429, 503).
    pub unsafe_statuses: Vec<StatusPattern>,
}

/// How a repeated request is recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idempotency {
    /// The header that carries the key.
    pub header: Box<str>,
    /// Whether a key is made when the caller gives none.
    pub auto: bool,
    /// How long the platform remembers keys, in milliseconds: a key that is
    /// given again within it for something else is refused by the client.
    pub window_ms: Option<u64>,
}

/// An answer with the status of a success that means that nothing was done
/// (`x-specloom-refusal`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The path of the member that says so.
    pub path: Vec<Box<str>>,
    /// The values that mean it.
    pub values: Vec<Box<str>>,
    /// The status that would say the same.
    pub status: u16,
    /// The path of the member that says why, for programs; empty if none does.
    pub code: Vec<Box<str>>,
    /// Where it is declared.
    pub origin: Span,
}

/// Where an answer says how much may still be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateLimit {
    /// The header with the whole allowance.
    pub limit: Option<Box<str>>,
    /// The header with what is left of it.
    pub remaining: Option<Box<str>>,
    /// The header with when it is full again: seconds from now, or since 1970
    /// when above 10⁹.
    pub reset: Option<Box<str>>,
}

/// How a stream of events ends and resumes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StreamRules {
    /// The payload that ends the stream (`[DONE]`).
    pub sentinel: Option<Box<str>>,
    /// The path of the member that names the event; empty means the event's own name.
    pub discriminator: Vec<Box<str>>,
    /// The event names after which nothing more comes.
    pub terminal: Vec<Box<str>>,
    /// The payloads after which nothing more comes, whatever their event is called.
    pub ends: Vec<EndCase>,
    /// The names of the events that are given, `*` for anything; all if empty.
    pub events: Vec<Box<str>>,
    /// The names of the events that end a connection but not the stream.
    pub segment_end: Vec<Box<str>>,
    /// The path of the member that numbers the events, if one does.
    pub sequence: Option<Vec<Box<str>>>,
    /// Whether the stream has no end of its own.
    pub endless: bool,
    /// Whether a lost connection is resumed with `Last-Event-ID`.
    pub resume: bool,
    /// The query param that carries the last event's id, if not the header.
    pub resume_param: Option<Box<str>>,
    /// How long nothing may come, in milliseconds, if limited.
    pub idle_ms: Option<u64>,
    /// How long it may take until the last event, in milliseconds, if limited.
    pub deadline_ms: Option<u64>,
    /// The query param that says for how many seconds a connection is held.
    pub hold_param: Option<Box<str>>,
    /// How events are asked for where they do not stream.
    pub fallback: Option<Fallback>,
    /// The name of a method that waits for the last event.
    pub wait: Option<Name>,
    /// What the first message of a websocket says of the caller, if it says
    /// something; no other stream has such a message.
    pub init: Option<SocketInit>,
}

impl StreamRules {
    /// Whether the stream goes on over several connections until an end that a
    /// caller may wait for.
    pub fn is_followed(&self) -> bool {
        self.endless || self.fallback.is_some() || self.wait.is_some() || self.deadline_ms.is_some()
    }
}

/// A payload after which nothing more comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndCase {
    /// The path of the member that says so.
    pub path: Vec<Box<str>>,
    /// The values that are an end.
    pub values: Vec<Box<str>>,
}

/// How events are asked for where they do not stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fallback {
    /// The full name of an operation of the same group that lists them.
    pub operation: Box<str>,
    /// The path of the list in its answer.
    pub items: Vec<Box<str>>,
    /// Its query param that asks for events behind the last one.
    pub param: Option<Box<str>>,
    /// The statuses that say that there is no stream.
    pub statuses: Vec<u16>,
    /// The pause after an answer without events, in milliseconds.
    pub interval_ms: u64,
    /// Whether it is asked once as well whenever a connection has ended in order.
    pub after_segment: bool,
}

/// How to wait for an end by asking again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The name of the method: `wait`.
    pub name: Name,
    /// The path of the member that holds the state.
    pub status: Vec<Box<str>>,
    /// The states that are an end.
    pub terminal: Vec<Box<str>>,
    /// The states in which the caller has to do something.
    pub paused: Vec<Box<str>>,
    /// Those of the ends that are failures.
    pub failed: Vec<Box<str>>,
    /// The pause in milliseconds.
    pub interval_ms: u64,
    /// The longest wait in milliseconds.
    pub deadline_ms: u64,
}

/// How inbound deliveries are signed.
#[derive(Clone, Debug)]
pub struct Signature {
    /// The rule.
    pub scheme: SignatureScheme,
    /// The header that carries the signature.
    pub header: Box<str>,
    /// The type of a delivery's body, if the spec gives one.
    pub event: Option<TypeRef>,
    /// Where it is declared.
    pub origin: Span,
}

/// The rule of a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignatureScheme {
    /// A keyed hash of the raw body.
    Hmac {
        /// The hash.
        algorithm: SignatureAlgorithm,
        /// How it is written.
        encoding: SignatureEncoding,
        /// What stands before it in the header.
        prefix: Box<str>,
        /// The header with the time of sending, if it is signed too as `{time}.{body}`.
        timestamp_header: Option<Box<str>>,
        /// How far that time may be off, in seconds.
        tolerance_s: Option<u64>,
    },
    /// The Standard Webhooks specification.
    StandardWebhooks,
}

/// The hash of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureAlgorithm {
    /// HMAC with SHA-256.
    HmacSha256,
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureEncoding {
    /// Base 16, small letters.
    Hex,
    /// RFC 4648 base 64.
    Base64,
}
