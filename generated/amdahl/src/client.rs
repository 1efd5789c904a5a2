// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/client.rs). Run: cargo specloom generate amdahl
//! The client: a method per group of operations, and how it is set up.

use std::time::Duration;

use specloom_runtime::codegen::{
    AuthSpec, BaseUrl, ClientParam, EnvUse, EnvVar, ErrorRules, KindRule, ParamSpec, Platform,
    RateLimitHeaders, ServerVariable, StatusPattern, Timeout, client_builder,
};
use specloom_runtime::{
    Client as Core, ClientBuilder as CoreBuilder, Error, ErrorKind, IntoCredential, RetryPolicy,
};

use crate::operations::{Agents, Data, Pages, Webhooks};

/// A client of Amdahl.
///
/// A clone is cheap and shares connections and limits with the original.
#[derive(Clone, Debug)]
pub struct Client(Core);

impl Client {
    /// A client with what it cannot do without.
    ///
    /// # Errors
    /// When a setting cannot be used.
    pub fn new(host: impl Into<String>, api_key: impl IntoCredential) -> Result<Self, Error> {
        Self::builder().host(host).api_key(api_key).build()
    }

    /// A client from variables of the environment:
    /// - `AMDAHL_URL` sets [`host`](ClientBuilder::host), needed
    /// - `API_KEY` sets [`api_key`](ClientBuilder::api_key), needed
    ///
    /// # Errors
    /// When one that is needed is missing, or cannot be used.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().build()
    }

    /// Starts to set up a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder(Core::builder(&PLATFORM))
    }

    /// Read-only SQL over the rows of your business.
    pub fn data(&self) -> Data {
        Data::new(self.0.clone())
    }

    /// Data views that are authored in the workspace: a tree of catalogue components, and the
    /// queries that the platform runs for them.
    pub fn pages(&self) -> Pages {
        Pages::new(self.0.clone())
    }

    /// Start an agent, follow it, answer what it asks.
    pub fn agents(&self) -> Agents {
        Agents::new(self.0.clone())
    }

    /// Where the platform reports events, and how to trust what arrives.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks::new(self.0.clone())
    }
}

/// Sets up a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until a client is built"]
pub struct ClientBuilder(CoreBuilder);

client_builder!(ClientBuilder, Client);

impl ClientBuilder {
    /// Scheme and host of the platform, such as `https://amdahl.example`. Slashes at its end
    /// are left out.
    ///
    /// `AMDAHL_URL` in the environment.
    pub fn host(self, host: impl Into<String>) -> Self {
        Self(self.0.variable("host", host))
    }

    /// The secret key of your workspace, sent as `Authorization` with the word `Bearer`.
    ///
    /// `API_KEY` in the environment.
    pub fn api_key(self, api_key: impl IntoCredential) -> Self {
        Self(self.0.credential("api_key", api_key))
    }

    /// Pins the version of the API, so that a change on the server does not change what your
    /// program sees. Assumption: any text; it is sent as it is.
    pub fn api_version(self, api_version: impl AsRef<str>) -> Self {
        Self(self.0.param("X-Amdahl-API-Version", api_version.as_ref()))
    }
}

static PLATFORM: Platform = Platform::new(
    "amdahl",
    "amdahl/0.1.0",
    BaseUrl::new("{host}", "/api/platform/v1").variables(&[ServerVariable {
        name: "host",
        default: None,
        choices: &[],
    }]),
)
.env(&[
    EnvVar { name: "AMDAHL_URL", sets: EnvUse::ServerVariable("host"), required: true },
    EnvVar { name: "API_KEY", sets: EnvUse::Credential("api_key"), required: true },
    EnvVar { name: "WEBHOOK_SECRET", sets: EnvUse::WebhookSecret, required: false },
])
.auth(&[AuthSpec::bearer("api_key")], &[&["api_key"]])
.errors(
    ErrorRules::DEFAULT
        .code(&[&["error", "code"], &["code"], &["error"]], Some("unknown"))
        .message(&[&["error", "message"], &["message"], &["error"]])
        .retry_after(&[&["retry_after"]], Some(5))
        .kinds(&[
            KindRule { status: None, code: Some("invalid_argument"), kind: ErrorKind::Validation },
            KindRule { status: None, code: Some("invalid_request"), kind: ErrorKind::Validation },
            KindRule {
                status: None,
                code: Some("unauthenticated"),
                kind: ErrorKind::Authentication,
            },
            KindRule {
                status: None,
                code: Some("permission_denied"),
                kind: ErrorKind::AccessDenied,
            },
            KindRule {
                status: None,
                code: Some("not_on_public_api"),
                kind: ErrorKind::AccessDenied,
            },
        ]),
)
.retry(
    RetryPolicy::DEFAULT
        .attempts(4)
        .statuses(&[StatusPattern::Exact(429), StatusPattern::Class(5)])
        .connection(true)
        .pauses(Duration::from_millis(500), Duration::from_secs(30))
        .elapsed(Duration::from_secs(120))
        .unsafe_statuses(&[StatusPattern::Exact(429), StatusPattern::Exact(503)]),
)
.rate_limit(RateLimitHeaders {
    limit: None,
    remaining: Some("X-RateLimit-Remaining"),
    reset: Some("X-RateLimit-Reset"),
})
.timeout(Timeout::After(Duration::from_secs(30)))
.params(&[ClientParam {
    spec: ParamSpec::header("X-Amdahl-API-Version"),
    default: None,
    required: false,
}]);
