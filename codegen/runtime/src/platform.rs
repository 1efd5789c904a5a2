//! What generated code says of a platform, known when it is compiled.

use std::time::Duration;

use crate::error_rules::ErrorRules;
use crate::operation::Timeout;
use crate::param_spec::ParamSpec;
use crate::rate_limit::RateLimitHeaders;
use crate::retry::RetryPolicy;

/// What generated code says of a platform. Built in a static:
///
/// ```
/// use specloom_runtime::codegen::{AuthSpec, BaseUrl, Platform};
/// static PLATFORM: Platform =
///     Platform::new("parcel", "parcel/0.1.0", BaseUrl::new("https://api.example.com", "/v1"))
///         .auth(&[AuthSpec::bearer("token")], &[&["token"]]);
/// ```
#[derive(Debug)]
#[non_exhaustive]
#[must_use = "a description does nothing by itself"]
pub struct Platform {
    /// Its name: `parcel`.
    pub name: &'static str,
    /// `User-Agent` of its client: `parcel/0.1.0`.
    pub user_agent: &'static str,
    /// Where it runs.
    pub base_url: BaseUrl,
    /// Variables of the environment that a client reads.
    pub env: &'static [EnvVar],
    /// How callers prove who they are.
    pub auth: &'static [AuthSpec],
    /// What is needed unless an operation says otherwise: alternatives of
    /// scheme names.
    pub requires: &'static [&'static [&'static str]],
    /// Where an error's facts sit.
    pub errors: ErrorRules,
    /// When to ask again.
    pub retry: RetryPolicy,
    /// Where an answer says how much may still be asked.
    pub rate_limit: RateLimitHeaders,
    /// The headers that carry a request's own name, in answers, tried in order.
    pub request_id: &'static [&'static str],
    /// The header that carries the caller's trace, in requests.
    pub trace_id: Option<&'static str>,
    /// Whether calls that the caller does not name are named all the same.
    pub makes_trace_ids: bool,
    /// How long an attempt may take; 60 s unless this is said.
    pub timeout: Timeout,
    /// Headers of every request.
    pub headers: &'static [(&'static str, &'static str)],
    /// Params that hold for the whole client.
    pub params: &'static [ClientParam],
    /// Params that carry a setting of the whole client.
    pub settings: &'static [ParamSetting],
    /// Variables of the environment that set something together.
    pub joined_env: &'static [JoinedEnv],
    /// The file that sets variables of the environment as well.
    pub env_file: Option<&'static str>,
}

impl Platform {
    /// A platform without credentials, with the usual rules.
    pub const fn new(name: &'static str, user_agent: &'static str, base_url: BaseUrl) -> Self {
        Self {
            name,
            user_agent,
            base_url,
            env: &[],
            auth: &[],
            requires: &[],
            errors: ErrorRules::DEFAULT,
            retry: RetryPolicy::DEFAULT,
            rate_limit: RateLimitHeaders { limit: None, remaining: None, reset: None },
            request_id: &["x-request-id"],
            trace_id: None,
            makes_trace_ids: false,
            timeout: Timeout::After(Duration::from_secs(60)),
            headers: &[],
            params: &[],
            settings: &[],
            joined_env: &[],
            env_file: None,
        }
    }

    /// The variables of the environment.
    pub const fn env(mut self, env: &'static [EnvVar]) -> Self {
        self.env = env;
        self
    }

    /// How callers prove who they are, and what is needed.
    pub const fn auth(
        mut self,
        schemes: &'static [AuthSpec],
        requires: &'static [&'static [&'static str]],
    ) -> Self {
        self.auth = schemes;
        self.requires = requires;
        self
    }

    /// Where an error's facts sit.
    pub const fn errors(mut self, rules: ErrorRules) -> Self {
        self.errors = rules;
        self
    }

    /// When to ask again.
    pub const fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Where an answer says how much may still be asked.
    pub const fn rate_limit(mut self, headers: RateLimitHeaders) -> Self {
        self.rate_limit = headers;
        self
    }

    /// The headers that carry a request's own name.
    pub const fn request_id(mut self, headers: &'static [&'static str]) -> Self {
        self.request_id = headers;
        self
    }

    /// The header that carries the caller's trace.
    pub const fn trace_id(mut self, header: &'static str) -> Self {
        self.trace_id = Some(header);
        self
    }

    /// Calls that the caller does not name get a UUID as their trace.
    pub const fn make_trace_ids(mut self) -> Self {
        self.makes_trace_ids = true;
        self
    }

    /// How long an attempt may take.
    pub const fn timeout(mut self, timeout: Timeout) -> Self {
        self.timeout = timeout;
        self
    }

    /// Headers of every request.
    pub const fn headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    /// Params that hold for the whole client.
    pub const fn params(mut self, params: &'static [ClientParam]) -> Self {
        self.params = params;
        self
    }

    /// Params that carry a setting of the whole client.
    pub const fn settings(mut self, settings: &'static [ParamSetting]) -> Self {
        self.settings = settings;
        self
    }

    /// Variables of the environment that set something together.
    pub const fn joined_env(mut self, joined: &'static [JoinedEnv]) -> Self {
        self.joined_env = joined;
        self
    }

    /// The file that sets variables of the environment as well.
    pub const fn env_file(mut self, name: &'static str) -> Self {
        self.env_file = Some(name);
        self
    }
}

/// Where a platform runs: an address, and the platform's own path behind it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
#[must_use = "a description does nothing by itself"]
pub struct BaseUrl {
    /// The address, perhaps with `{variables}`; `None` means that somebody must say it.
    pub address: Option<&'static str>,
    /// The path behind it, perhaps with `{variables}`: `/v1`.
    pub path: &'static str,
    /// What may be put in.
    pub variables: &'static [ServerVariable],
}

impl BaseUrl {
    /// This address.
    pub const fn new(address: &'static str, path: &'static str) -> Self {
        Self { address: Some(address), path, variables: &[] }
    }

    /// An address that nobody knows beforehand.
    pub const fn required(path: &'static str) -> Self {
        Self { address: None, path, variables: &[] }
    }

    /// What may be put in.
    pub const fn variables(mut self, variables: &'static [ServerVariable]) -> Self {
        self.variables = variables;
        self
    }
}

/// A part of an address that may be chosen.
#[derive(Clone, Copy, Debug)]
pub struct ServerVariable {
    /// Its name.
    pub name: &'static str,
    /// What stands there if nobody chooses; `None` means that somebody must.
    pub default: Option<&'static str>,
    /// What can be chosen; empty means anything.
    pub choices: &'static [&'static str],
}

/// A variable of the environment and what it sets.
#[derive(Clone, Copy, Debug)]
pub struct EnvVar {
    /// The variable.
    pub name: &'static str,
    /// What it sets.
    pub sets: EnvUse,
    /// Whether a client cannot start without it.
    pub required: bool,
}

/// Variables of the environment that set something together, if all of them do.
#[derive(Clone, Copy, Debug)]
pub struct JoinedEnv {
    /// The variables.
    pub names: &'static [&'static str],
    /// What stands between their values.
    pub by: &'static str,
    /// What they set.
    pub sets: EnvUse,
}

/// A param that carries a setting of the whole client.
#[derive(Clone, Copy, Debug)]
pub struct ParamSetting {
    /// How it is written.
    pub spec: ParamSpec,
    /// The setting.
    pub of: &'static str,
    /// Whether it has to be a whole number.
    pub integer: bool,
    /// Whether a call cannot do without.
    pub required: bool,
}

/// What a variable of the environment sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvUse {
    /// The address of the server, before the platform's own path.
    BaseUrl,
    /// A server variable.
    ServerVariable(&'static str),
    /// The credential of a scheme.
    Credential(&'static str),
    /// The secret of inbound deliveries; read by receivers alone.
    WebhookSecret,
    /// A param that holds for the whole client.
    Param(&'static str),
    /// A setting that only modules beside the spec read.
    Setting(&'static str),
}

/// A named way to prove who one is.
#[derive(Clone, Copy, Debug)]
pub struct AuthSpec {
    /// Its name in the spec.
    pub scheme: &'static str,
    /// Where the proof is put.
    pub place: AuthPlace,
    /// What each credential that is a text begins with.
    pub prefix: Option<&'static str>,
}

/// Where a proof is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthPlace {
    /// `Authorization: Bearer …` (RFC 6750); OAuth 2.0 and OpenID Connect too.
    Bearer,
    /// `Authorization: Basic …` (RFC 7617).
    Basic,
    /// `Authorization: word …`, for a word of the platform's own.
    Token(&'static str),
    /// A header of this name.
    Header(&'static str),
    /// A query member of this name.
    Query(&'static str),
    /// A cookie of this name.
    Cookie(&'static str),
    /// The connection itself: a certificate of the `reqwest::Client` in use.
    Connection,
}

impl AuthSpec {
    /// A bearer token.
    pub const fn bearer(scheme: &'static str) -> Self {
        Self { scheme, place: AuthPlace::Bearer, prefix: None }
    }

    /// A name and a password.
    pub const fn basic(scheme: &'static str) -> Self {
        Self { scheme, place: AuthPlace::Basic, prefix: None }
    }

    /// A token behind a word of the platform's own.
    pub const fn token(scheme: &'static str, word: &'static str) -> Self {
        Self { scheme, place: AuthPlace::Token(word), prefix: None }
    }

    /// A key in a header.
    pub const fn header(scheme: &'static str, name: &'static str) -> Self {
        Self { scheme, place: AuthPlace::Header(name), prefix: None }
    }

    /// A key in the query.
    pub const fn query(scheme: &'static str, name: &'static str) -> Self {
        Self { scheme, place: AuthPlace::Query(name), prefix: None }
    }

    /// A key in a cookie.
    pub const fn cookie(scheme: &'static str, name: &'static str) -> Self {
        Self { scheme, place: AuthPlace::Cookie(name), prefix: None }
    }

    /// What each credential that is a text begins with; another is refused.
    #[must_use]
    pub const fn prefix(mut self, prefix: &'static str) -> Self {
        self.prefix = Some(prefix);
        self
    }

    /// A certificate.
    pub const fn connection(scheme: &'static str) -> Self {
        Self { scheme, place: AuthPlace::Connection, prefix: None }
    }
}

/// A param that holds for the whole client unless a call gives its own.
#[derive(Clone, Copy, Debug)]
pub struct ClientParam {
    /// How it is written.
    pub spec: ParamSpec,
    /// What is sent when nobody chooses.
    pub default: Option<&'static str>,
    /// Whether a client cannot start without it.
    pub required: bool,
}
