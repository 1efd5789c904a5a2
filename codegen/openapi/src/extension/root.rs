//! Our members of the document and of server variables.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::extension::text::{Limit, MemberPath, Millis, OneOrMany, OrNever, Status};

/// Our members of the document.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RootExtension {
    /// The variables of the environment that a client reads.
    #[serde(rename = "x-specloom-env")]
    pub env: Vec<EnvMember>,
    /// The file that sets variables of the environment as well.
    #[serde(rename = "x-specloom-env-file")]
    pub env_file: Option<String>,
    /// Where an error's facts sit.
    #[serde(rename = "x-specloom-errors")]
    pub errors: Option<ErrorsMember>,
    /// When to ask again; `false` is never.
    #[serde(rename = "x-specloom-retry")]
    pub retry: Option<OrNever<RetryMember>>,
    /// Where an answer says how much may still be asked.
    #[serde(rename = "x-specloom-rate-limit")]
    pub rate_limit: Option<RateLimitMember>,
    /// How long a call may take.
    #[serde(rename = "x-specloom-timeout")]
    pub timeout: Option<Limit>,
    /// The headers of answers that name the request, tried in order.
    #[serde(rename = "x-specloom-request-id")]
    pub request_id: OneOrMany<String>,
    /// How requests carry the caller's own name for them.
    #[serde(rename = "x-specloom-trace-id")]
    pub trace_id: Option<TraceIdMember>,
    /// How inbound deliveries are signed.
    #[serde(rename = "x-specloom-webhooks")]
    pub webhooks: Option<WebhooksMember>,
}

/// How requests carry the caller's own name for them.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TraceIdMember {
    /// The header.
    pub header: String,
    /// Whether a UUID is made when the caller gives none; none is, if absent.
    #[serde(default)]
    pub auto: bool,
}

/// A variable of the environment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EnvMember {
    /// The variable.
    pub name: String,
    /// What it sets.
    pub sets: EnvSets,
    /// Which server variable, security scheme, param or setting.
    pub of: Option<String>,
    /// Whether a client cannot start without it.
    #[serde(default)]
    pub required: bool,
    /// The variables that set it together with this one.
    #[serde(default)]
    pub join: OneOrMany<String>,
    /// What stands between their values; a slash if absent.
    pub by: Option<String>,
}

/// What a variable of the environment sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EnvSets {
    /// The address of the server.
    BaseUrl,
    /// A server variable.
    ServerVariable,
    /// The credential of a security scheme.
    Credential,
    /// The secret of inbound deliveries.
    WebhookSecret,
    /// A param of the whole client.
    Param,
    /// A setting that only the crate's companions read.
    Setting,
}

/// Where an error's facts sit.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct ErrorsMember {
    /// The machine-readable code.
    pub code: OneOrMany<MemberPath>,
    /// The code when the body gives none.
    pub code_fallback: Option<String>,
    /// The sentence for people.
    pub message: OneOrMany<MemberPath>,
    /// The name of the request.
    pub request_id: OneOrMany<MemberPath>,
    /// The member of the request that is wrong.
    pub field: OneOrMany<MemberPath>,
    /// Seconds to wait.
    pub retry_after: OneOrMany<MemberPath>,
    /// Seconds to wait when a 429 says nothing.
    pub retry_after_fallback: Option<u32>,
    /// Which kind an error is, where its status alone does not say it.
    pub kinds: Vec<KindMember>,
}

/// A status or code, and the kind of error that it means.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct KindMember {
    /// For which statuses.
    pub status: Option<Status>,
    /// For which code.
    pub code: Option<String>,
    /// The kind.
    pub kind: KindName,
}

/// What a caller can do about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum KindName {
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

/// When a failed request is sent again. What is absent is as the runtime has it.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct RetryMember {
    /// Attempts in all.
    pub attempts: Option<u32>,
    /// The statuses after which to ask again.
    pub statuses: Option<Vec<Status>>,
    /// Whether to ask again when the connection failed.
    pub connection: Option<bool>,
    /// The first pause.
    pub base: Option<Millis>,
    /// The longest pause.
    pub cap: Option<Millis>,
    /// All attempts and pauses together.
    pub elapsed: Option<Millis>,
    /// Statuses after which even an unsafe request without a key is sent again.
    pub unsafe_statuses: Option<Vec<Status>>,
}

/// The headers that say how much may still be asked.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct RateLimitMember {
    /// The whole allowance.
    pub limit: Option<String>,
    /// What is left of it.
    pub remaining: Option<String>,
    /// When it is full again.
    pub reset: Option<String>,
}

/// How inbound deliveries are signed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WebhooksMember {
    /// The rule.
    pub scheme: SignatureRule,
    /// The hash; HMAC with SHA-256 if absent.
    pub algorithm: Option<HashName>,
    /// How the signature is written; base 16 if absent.
    pub encoding: Option<EncodingName>,
    /// The header that carries it.
    pub header: Option<String>,
    /// What stands before it in the header.
    pub prefix: Option<String>,
    /// The header with the time of sending, if that is signed too.
    pub timestamp_header: Option<String>,
    /// How far that time may be off.
    pub tolerance: Option<Millis>,
    /// The body of a delivery.
    pub event: Option<EventRef>,
}

/// A reference to the schema of a delivery.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventRef {
    /// The reference.
    #[serde(rename = "$ref")]
    pub reference: String,
}

/// The rule of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureRule {
    /// A keyed hash of the body.
    Hmac,
    /// The Standard Webhooks specification.
    StandardWebhooks,
}

/// The hash of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HashName {
    /// HMAC with SHA-256.
    HmacSha256,
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EncodingName {
    /// Base 16.
    Hex,
    /// Base 64.
    Base64,
}

/// Our members of a server variable.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct VariableExtension {
    /// Whether somebody must choose; `default` is then only an example.
    #[serde(rename = "x-specloom-required")]
    pub required: bool,
}

/// Our members of a security scheme.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SchemeExtension {
    /// What each credential begins with; another is refused before it is sent.
    #[serde(rename = "x-specloom-prefix")]
    pub prefix: Option<String>,
}
