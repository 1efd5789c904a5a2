// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Routing` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp};

use crate::models::{Principal, TransportType};

/// How an endpoint knows that it is the platform who calls.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthMode {
    /// Sent as `mtls`.
    Mtls,

    /// Sent as `jwt`.
    Jwt,

    /// Sent as `signed_key`.
    SignedKey,

    /// Sent as `none`.
    None,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(AuthMode);

impl AuthMode {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mtls => "mtls",
            Self::Jwt => "jwt",
            Self::SignedKey => "signed_key",
            Self::None => "none",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for AuthMode {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "mtls" => Self::Mtls,
            "jwt" => Self::Jwt,
            "signed_key" => Self::SignedKey,
            "none" => Self::None,
            _ => Self::Unknown(value),
        }
    }
}

/// Where to turn when an endpoint does not answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FailoverPolicy {
    /// Sent as `none`.
    None,

    /// Sent as `same_region`.
    SameRegion,

    /// Sent as `cross_region`.
    CrossRegion,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(FailoverPolicy);

impl FailoverPolicy {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::SameRegion => "same_region",
            Self::CrossRegion => "cross_region",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for FailoverPolicy {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "none" => Self::None,
            "same_region" => Self::SameRegion,
            "cross_region" => Self::CrossRegion,
            _ => Self::Unknown(value),
        }
    }
}

/// How an endpoint was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HealthStatus {
    /// Sent as `healthy`.
    Healthy,

    /// Sent as `degraded`.
    Degraded,

    /// Sent as `unhealthy`.
    Unhealthy,

    /// Sent as `unknown`.
    NotKnown,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(HealthStatus);

impl HealthStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Healthy => "healthy",
            Self::Degraded => "degraded",
            Self::Unhealthy => "unhealthy",
            Self::NotKnown => "unknown",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for HealthStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "healthy" => Self::Healthy,
            "degraded" => Self::Degraded,
            "unhealthy" => Self::Unhealthy,
            "unknown" => Self::NotKnown,
            _ => Self::Unknown(value),
        }
    }
}

/// An endpoint to be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegisterEndpoint {
    /// The principal.
    ///
    /// From 5 to 64 characters.
    pub principal_id: String,

    /// How messages travel.
    pub transport_type: TransportType,

    /// Where the endpoint is.
    ///
    /// From 8 to 4096 characters.
    pub endpoint_url: String,

    /// How the endpoint knows that it is the platform who calls.
    pub auth_mode: AuthMode,

    /// The region.
    ///
    /// From 2 to 64 characters.
    pub region: Option<String>,

    /// The cluster that the endpoint belongs to.
    ///
    /// From 2 to 128 characters.
    pub cluster_id: Option<String>,

    /// Where to turn when the endpoint does not answer.
    pub failover_policy: Option<FailoverPolicy>,

    /// Which comes first: the smaller number.
    ///
    /// At least `1`.
    pub priority: Option<i64>,

    /// Anything that you want to keep with it.
    pub metadata: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl RegisterEndpoint {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        principal_id: impl Into<String>,
        transport_type: impl Into<TransportType>,
        endpoint_url: impl Into<String>,
        auth_mode: impl Into<AuthMode>,
    ) -> Self {
        Self {
            principal_id: principal_id.into(),
            transport_type: transport_type.into(),
            endpoint_url: endpoint_url.into(),
            auth_mode: auth_mode.into(),
            region: None,
            cluster_id: None,
            failover_policy: None,
            priority: None,
            metadata: None,
            extra: Extra::new(),
        }
    }

    /// The principal.
    #[must_use]
    #[inline]
    pub fn principal_id(mut self, principal_id: impl Into<String>) -> Self {
        self.principal_id = principal_id.into();
        self
    }

    /// How messages travel.
    #[must_use]
    #[inline]
    pub fn transport_type(mut self, transport_type: impl Into<TransportType>) -> Self {
        self.transport_type = transport_type.into();
        self
    }

    /// Where the endpoint is.
    #[must_use]
    #[inline]
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.endpoint_url = endpoint_url.into();
        self
    }

    /// How the endpoint knows that it is the platform who calls.
    #[must_use]
    #[inline]
    pub fn auth_mode(mut self, auth_mode: impl Into<AuthMode>) -> Self {
        self.auth_mode = auth_mode.into();
        self
    }

    /// The region.
    #[must_use]
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The cluster that the endpoint belongs to.
    #[must_use]
    #[inline]
    pub fn cluster_id(mut self, cluster_id: impl Into<String>) -> Self {
        self.cluster_id = Some(cluster_id.into());
        self
    }

    /// Where to turn when the endpoint does not answer.
    #[must_use]
    #[inline]
    pub fn failover_policy(mut self, failover_policy: impl Into<FailoverPolicy>) -> Self {
        self.failover_policy = Some(failover_policy.into());
        self
    }

    /// Which comes first: the smaller number.
    #[must_use]
    #[inline]
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Anything that you want to keep with it.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: JsonObject) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

/// An endpoint that is gone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemovedRoute {
    /// The route.
    pub route_id: String,

    /// That it is gone.
    pub removed: bool,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An endpoint that is gone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemovedRouteAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The endpoint.
    pub route: Option<RemovedRoute>,

    /// What became of it. Assumption: older servers put everything into one member with this
    /// name.
    pub result: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Whom to find a route to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResolveRouting {
    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// The alias to look up. This or `principal_id` must be given.
    ///
    /// From 3 to 255 characters.
    pub alias: Option<String>,

    /// The principal to look up. This or `alias` must be given.
    ///
    /// From 5 to 64 characters.
    pub principal_id: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ResolveRouting {
    /// A value of what it must have.
    #[inline]
    pub fn new(org_id: impl Into<String>, workspace_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
            workspace_id: workspace_id.into(),
            alias: None,
            principal_id: None,
            extra: Extra::new(),
        }
    }

    /// The organization.
    #[must_use]
    #[inline]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = org_id.into();
        self
    }

    /// The workspace.
    #[must_use]
    #[inline]
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = workspace_id.into();
        self
    }

    /// The alias to look up.
    #[must_use]
    #[inline]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// The principal to look up.
    #[must_use]
    #[inline]
    pub fn principal_id(mut self, principal_id: impl Into<String>) -> Self {
        self.principal_id = Some(principal_id.into());
        self
    }
}

/// An endpoint that messages can be sent to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Route {
    /// The route.
    pub route_id: String,

    /// The principal.
    pub principal_id: String,

    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// How messages travel.
    pub transport_type: TransportType,

    /// Where the endpoint is.
    pub endpoint_url: String,

    /// How the endpoint knows that it is the platform who calls.
    pub auth_mode: AuthMode,

    /// The region.
    pub region: Option<String>,

    /// The cluster that the endpoint belongs to.
    pub cluster_id: Option<String>,

    /// Where to turn when the endpoint does not answer.
    pub failover_policy: FailoverPolicy,

    /// Which comes first: the smaller number.
    pub priority: i64,

    /// How the endpoint was found when it was last looked at.
    pub health_status: HealthStatus,

    /// How it stands.
    pub status: RouteStatus,

    /// Anything that you want to keep with it.
    pub metadata: JsonObject,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An endpoint.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RouteAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The endpoint.
    pub route: Route,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Endpoints.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RouteList {
    /// That the call was done.
    pub ok: bool,

    /// The endpoints.
    pub routes: Vec<Route>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How a route stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RouteStatus {
    /// Sent as `active`.
    Active,

    /// Sent as `inactive`.
    Inactive,

    /// Sent as `draining`.
    Draining,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(RouteStatus);

impl RouteStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Draining => "draining",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for RouteStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            "draining" => Self::Draining,
            _ => Self::Unknown(value),
        }
    }
}

/// How to reach a principal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoutingResolution {
    /// The alias that was asked for, if one was.
    pub alias: Option<JsonObject>,

    /// Whom it leads to.
    pub principal: Principal,

    /// The route that was chosen.
    pub selected_route: Route,

    /// All routes that would do, the best one first.
    pub candidate_routes: Vec<Route>,

    /// The steps that led to the route.
    pub resolver_chain: Vec<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How to reach a principal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoutingResolutionAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The route, and how it was found.
    pub resolution: RoutingResolution,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The members of an endpoint that are to change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEndpoint {
    /// Where the endpoint is.
    ///
    /// From 8 to 4096 characters.
    pub endpoint_url: Option<String>,

    /// How the endpoint knows that it is the platform who calls.
    pub auth_mode: Option<AuthMode>,

    /// The region.
    ///
    /// From 2 to 64 characters.
    pub region: Option<String>,

    /// The cluster that the endpoint belongs to.
    ///
    /// From 2 to 128 characters.
    pub cluster_id: Option<String>,

    /// Where to turn when the endpoint does not answer.
    pub failover_policy: Option<FailoverPolicy>,

    /// Which comes first: the smaller number.
    ///
    /// At least `1`.
    pub priority: Option<i64>,

    /// How the endpoint was found when it was last looked at.
    pub health_status: Option<HealthStatus>,

    /// How it stands.
    pub status: Option<RouteStatus>,

    /// Anything that you want to keep with it.
    pub metadata: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpdateEndpoint {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the endpoint is.
    #[must_use]
    #[inline]
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.endpoint_url = Some(endpoint_url.into());
        self
    }

    /// How the endpoint knows that it is the platform who calls.
    #[must_use]
    #[inline]
    pub fn auth_mode(mut self, auth_mode: impl Into<AuthMode>) -> Self {
        self.auth_mode = Some(auth_mode.into());
        self
    }

    /// The region.
    #[must_use]
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The cluster that the endpoint belongs to.
    #[must_use]
    #[inline]
    pub fn cluster_id(mut self, cluster_id: impl Into<String>) -> Self {
        self.cluster_id = Some(cluster_id.into());
        self
    }

    /// Where to turn when the endpoint does not answer.
    #[must_use]
    #[inline]
    pub fn failover_policy(mut self, failover_policy: impl Into<FailoverPolicy>) -> Self {
        self.failover_policy = Some(failover_policy.into());
        self
    }

    /// Which comes first: the smaller number.
    #[must_use]
    #[inline]
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// How the endpoint was found when it was last looked at.
    #[must_use]
    #[inline]
    pub fn health_status(mut self, health_status: impl Into<HealthStatus>) -> Self {
        self.health_status = Some(health_status.into());
        self
    }

    /// How it stands.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<RouteStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Anything that you want to keep with it.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: JsonObject) -> Self {
        self.metadata = Some(metadata);
        self
    }
}
