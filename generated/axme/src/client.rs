// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/client.rs). Run: cargo specloom generate axme
//! The client: a method per group of operations, and how it is set up.

use std::time::Duration;

use specloom_runtime::codegen::{
    AuthSpec, BaseUrl, ClientParam, EnvUse, EnvVar, ErrorRules, KindRule, ParamSpec, Platform,
    RateLimitHeaders, StatusPattern, Timeout, client_builder,
};
use specloom_runtime::{
    Client as Core, ClientBuilder as CoreBuilder, Error, ErrorKind, IntoCredential, RetryPolicy,
};

/// A client of AXME.
///
/// A clone is cheap and shares connections and limits with the original.
#[derive(Clone, Debug)]
pub struct Client(Core);

impl Client {
    /// A client with what it cannot do without.
    ///
    /// # Errors
    /// When a setting cannot be used.
    pub fn new(api_key: impl IntoCredential) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// A client from variables of the environment:
    /// - `AXME_API_KEY` sets [`api_key`](ClientBuilder::api_key), needed
    /// - `AXME_ACTOR_TOKEN` sets [`bearer`](ClientBuilder::bearer), if set
    /// - `AXME_BASE_URL` sets the address of the server, if set
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

    /// Whether the platform answers.
    #[cfg(feature = "platform")]
    pub fn platform(&self) -> crate::operations::PlatformApi {
        crate::operations::PlatformApi::new(self.0.clone())
    }

    /// Pieces of work for other agents: send them, follow them, steer them, end them.
    #[cfg(feature = "intents")]
    pub fn intents(&self) -> crate::operations::Intents {
        crate::operations::Intents::new(self.0.clone())
    }

    /// What waits for an agent: threads, and what can be done with them.
    #[cfg(feature = "inbox")]
    pub fn inbox(&self) -> crate::operations::Inbox {
        crate::operations::Inbox::new(self.0.clone())
    }

    /// Decisions that others wait for.
    #[cfg(feature = "approvals")]
    pub fn approvals(&self) -> crate::operations::Approvals {
        crate::operations::Approvals::new(self.0.clone())
    }

    /// What the server can do.
    #[cfg(feature = "capabilities")]
    pub fn capabilities(&self) -> crate::operations::CapabilitiesApi {
        crate::operations::CapabilitiesApi::new(self.0.clone())
    }

    /// Invites to the platform.
    #[cfg(feature = "invites")]
    pub fn invites(&self) -> crate::operations::Invites {
        crate::operations::Invites::new(self.0.clone())
    }

    /// Files: where to put them, and where they are.
    #[cfg(feature = "media")]
    pub fn media(&self) -> crate::operations::Media {
        crate::operations::Media::new(self.0.clone())
    }

    /// JSON Schemas that payloads are held against.
    #[cfg(feature = "schemas")]
    pub fn schemas(&self) -> crate::operations::Schemas {
        crate::operations::Schemas::new(self.0.clone())
    }

    /// Nicks and profiles.
    #[cfg(feature = "users")]
    pub fn users(&self) -> crate::operations::Users {
        crate::operations::Users::new(self.0.clone())
    }

    /// Accounts that programs use, and their keys.
    #[cfg(feature = "service_accounts")]
    pub fn service_accounts(&self) -> crate::operations::ServiceAccounts {
        crate::operations::ServiceAccounts::new(self.0.clone())
    }

    /// Organizations.
    #[cfg(feature = "organizations")]
    pub fn organizations(&self) -> crate::operations::Organizations {
        crate::operations::Organizations::new(self.0.clone())
    }

    /// The workspaces of an organization.
    #[cfg(feature = "workspaces")]
    pub fn workspaces(&self) -> crate::operations::Workspaces {
        crate::operations::Workspaces::new(self.0.clone())
    }

    /// Who belongs to an organization, and what they may do.
    #[cfg(feature = "members")]
    pub fn members(&self) -> crate::operations::Members {
        crate::operations::Members::new(self.0.clone())
    }

    /// Requests for access, and decisions on them.
    #[cfg(feature = "access_requests")]
    pub fn access_requests(&self) -> crate::operations::AccessRequests {
        crate::operations::AccessRequests::new(self.0.clone())
    }

    /// The limits of a workspace.
    #[cfg(feature = "quotas")]
    pub fn quotas(&self) -> crate::operations::Quotas {
        crate::operations::Quotas::new(self.0.clone())
    }

    /// What a workspace has used.
    #[cfg(feature = "usage")]
    pub fn usage(&self) -> crate::operations::Usage {
        crate::operations::Usage::new(self.0.clone())
    }

    /// Those whom messages can go to.
    #[cfg(feature = "principals")]
    pub fn principals(&self) -> crate::operations::Principals {
        crate::operations::Principals::new(self.0.clone())
    }

    /// Other names of principals.
    #[cfg(feature = "aliases")]
    pub fn aliases(&self) -> crate::operations::Aliases {
        crate::operations::Aliases::new(self.0.clone())
    }

    /// Endpoints of principals, and the way to them.
    #[cfg(feature = "routing")]
    pub fn routing(&self) -> crate::operations::Routing {
        crate::operations::Routing::new(self.0.clone())
    }

    /// Addresses of principals within transports.
    #[cfg(feature = "transports")]
    pub fn transports(&self) -> crate::operations::Transports {
        crate::operations::Transports::new(self.0.clone())
    }

    /// Messages to principals, and what became of them.
    #[cfg(feature = "deliveries")]
    pub fn deliveries(&self) -> crate::operations::Deliveries {
        crate::operations::Deliveries::new(self.0.clone())
    }

    /// Plans and invoices.
    #[cfg(feature = "billing")]
    pub fn billing(&self) -> crate::operations::Billing {
        crate::operations::Billing::new(self.0.clone())
    }

    /// Subscriptions to events, and events of your own.
    #[cfg(feature = "webhooks")]
    pub fn webhooks(&self) -> crate::operations::Webhooks {
        crate::operations::Webhooks::new(self.0.clone())
    }

    /// Tools that are called by JSON-RPC.
    #[cfg(feature = "mcp")]
    pub fn mcp(&self) -> crate::operations::Mcp {
        crate::operations::Mcp::new(self.0.clone())
    }

    /// Whole pieces of work in one bundle.
    #[cfg(feature = "scenarios")]
    pub fn scenarios(&self) -> crate::operations::Scenarios {
        crate::operations::Scenarios::new(self.0.clone())
    }

    /// The agents of a workspace, by their addresses.
    #[cfg(feature = "agents")]
    pub fn agents(&self) -> crate::operations::Agents {
        crate::operations::Agents::new(self.0.clone())
    }

    /// How agents are, and their switch.
    #[cfg(feature = "mesh")]
    pub fn mesh(&self) -> crate::operations::Mesh {
        crate::operations::Mesh::new(self.0.clone())
    }
}

/// Sets up a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until a client is built"]
pub struct ClientBuilder(CoreBuilder);

client_builder!(ClientBuilder, Client);

impl ClientBuilder {
    /// The key of a service account, sent as `x-api-key`.
    ///
    /// `AXME_API_KEY` in the environment.
    pub fn api_key(self, api_key: impl IntoCredential) -> Self {
        Self(self.0.credential("api_key", api_key))
    }

    /// Sent as `Authorization` with the word `Bearer`: the key, for servers that want it there,
    /// or beside the key the token of a person.
    ///
    /// `AXME_ACTOR_TOKEN` in the environment.
    pub fn bearer(self, bearer: impl IntoCredential) -> Self {
        Self(self.0.credential("bearer", bearer))
    }

    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.param("owner_agent", owner_agent.as_ref()))
    }
}

/// Where the API runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// The cloud. Assumption: newer clients of the vendor take it unless told otherwise; older
    /// pages name `https://gateway.axme.ai`.
    ///
    /// `https://api.cloud.axme.ai`.
    #[default]
    ApiCloudAxmeAi,

    /// The cloud, by its older name.
    ///
    /// `https://gateway.axme.ai`.
    GatewayAxmeAi,
}

impl Server {
    /// Its address, perhaps with `{variables}`.
    pub fn url(self) -> &'static str {
        match self {
            Self::ApiCloudAxmeAi => "https://api.cloud.axme.ai",
            Self::GatewayAxmeAi => "https://gateway.axme.ai",
        }
    }
}

impl ClientBuilder {
    /// Which server is asked. Default: the first.
    pub fn server(self, server: Server) -> Self {
        Self(self.0.server(server.url()))
    }
}

static PLATFORM: Platform =
    Platform::new("axme", "axme/0.1.0", BaseUrl::new("https://api.cloud.axme.ai", ""))
        .env(&[
            EnvVar { name: "AXME_API_KEY", sets: EnvUse::Credential("api_key"), required: true },
            EnvVar { name: "AXME_BASE_URL", sets: EnvUse::BaseUrl, required: false },
            EnvVar {
                name: "AXME_ACTOR_TOKEN",
                sets: EnvUse::Credential("bearer"),
                required: false,
            },
        ])
        .auth(
            &[AuthSpec::header("api_key", "x-api-key"), AuthSpec::bearer("bearer")],
            &[&["api_key"], &["bearer"], &["api_key", "bearer"]],
        )
        .errors(
            ErrorRules::DEFAULT
                .code(&[&["error", "code"], &["code"], &["error_code"]], None)
                .message(&[
                    &["error", "message"],
                    &["error"],
                    &["message"],
                    &["detail"],
                    &["detail", "msg"],
                ])
                .field(&[&["detail", "loc"]])
                .kinds(&[
                    KindRule {
                        status: Some(StatusPattern::Exact(413)),
                        code: None,
                        kind: ErrorKind::Validation,
                    },
                    KindRule {
                        status: None,
                        code: Some("missing_platform_api_key"),
                        kind: ErrorKind::Authentication,
                    },
                    KindRule {
                        status: None,
                        code: Some("invalid_platform_api_key"),
                        kind: ErrorKind::Authentication,
                    },
                    KindRule {
                        status: None,
                        code: Some("missing_actor_token"),
                        kind: ErrorKind::Authentication,
                    },
                    KindRule {
                        status: None,
                        code: Some("invalid_actor_token"),
                        kind: ErrorKind::Authentication,
                    },
                    KindRule {
                        status: None,
                        code: Some("auth_failed"),
                        kind: ErrorKind::Authentication,
                    },
                    KindRule {
                        status: None,
                        code: Some("invalid_actor_scope"),
                        kind: ErrorKind::AccessDenied,
                    },
                    KindRule {
                        status: None,
                        code: Some("policy_denied"),
                        kind: ErrorKind::AccessDenied,
                    },
                    KindRule {
                        status: None,
                        code: Some("agent_not_found"),
                        kind: ErrorKind::NotFound,
                    },
                    KindRule {
                        status: None,
                        code: Some("invalid_agent_address"),
                        kind: ErrorKind::Validation,
                    },
                    KindRule {
                        status: None,
                        code: Some("schema_invalid"),
                        kind: ErrorKind::Validation,
                    },
                    KindRule {
                        status: None,
                        code: Some("rate_limit_exceeded"),
                        kind: ErrorKind::RateLimit,
                    },
                ]),
        )
        .retry(
            RetryPolicy::DEFAULT
                .attempts(3)
                .statuses(&[StatusPattern::Exact(429), StatusPattern::Class(5)])
                .connection(true)
                .pauses(Duration::from_millis(200), Duration::from_secs(30))
                .elapsed(Duration::from_secs(120)),
        )
        .rate_limit(RateLimitHeaders {
            limit: Some("X-RateLimit-Limit"),
            remaining: Some("X-RateLimit-Remaining"),
            reset: Some("X-RateLimit-Reset"),
        })
        .request_id(&["X-Request-Id", "Request-Id"])
        .trace_id("X-Trace-Id")
        .make_trace_ids()
        .timeout(Timeout::After(Duration::from_secs(15)))
        .params(&[ClientParam {
            spec: ParamSpec::query("owner_agent"),
            default: None,
            required: false,
        }]);
