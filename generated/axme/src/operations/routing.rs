// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Routing.

use specloom_runtime::codegen::{Need as BodyNeed, Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{
    RegisterEndpoint, RemovedRouteAnswer, RouteAnswer, RouteList, RoutingResolutionAnswer,
    UpdateEndpoint,
};

/// Endpoints of principals, and the way to them.
///
/// ```no_run
/// use axme::models::RegisterEndpoint;
///
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.routing().register_endpoint(&RegisterEndpoint::new("principal_id", "matrix", "endpoint_url", "mtls")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Routing(Client);

impl Routing {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Registers an endpoint of a principal.
    ///
    /// `POST /v1/routing/endpoints`.
    #[inline]
    pub fn register_endpoint(&self, body: &RegisterEndpoint) -> Call<RouteAnswer> {
        self.0.call(&REGISTER_ENDPOINT).json(body)
    }

    /// Lists endpoints.
    ///
    /// `GET /v1/routing/endpoints`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    #[inline]
    pub fn list_endpoints(&self, org_id: impl AsRef<str>) -> ListEndpointsRouting {
        ListEndpointsRouting(self.0.call(&LIST_ENDPOINTS).query("org_id", org_id.as_ref()))
    }

    /// Changes the members of an endpoint that are given.
    ///
    /// `PATCH /v1/routing/endpoints/{route_id}`.
    ///
    /// Takes:
    /// - `route_id`: the endpoint.
    #[inline]
    pub fn update_endpoint(
        &self,
        route_id: impl AsRef<str>,
        body: &UpdateEndpoint,
    ) -> Call<RouteAnswer> {
        self.0.call(&UPDATE_ENDPOINT).path("route_id", route_id.as_ref()).json(body)
    }

    /// Removes an endpoint.
    ///
    /// `DELETE /v1/routing/endpoints/{route_id}`.
    ///
    /// Takes:
    /// - `route_id`: the endpoint.
    #[inline]
    pub fn remove_endpoint(&self, route_id: impl AsRef<str>) -> Call<RemovedRouteAnswer> {
        self.0.call(&REMOVE_ENDPOINT).path("route_id", route_id.as_ref())
    }

    /// Finds the route to an alias or a principal.
    ///
    /// `POST /v1/routing/resolve`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    /// - `workspace_id`: the workspace.
    #[inline]
    pub fn resolve(
        &self,
        org_id: impl AsRef<str>,
        workspace_id: impl AsRef<str>,
    ) -> ResolveRoutingCall {
        ResolveRoutingCall(
            self.0
                .call(&RESOLVE)
                .member("org_id", org_id.as_ref())
                .member("workspace_id", workspace_id.as_ref()),
        )
    }
}

/// [`Routing::list_endpoints`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListEndpointsRouting(Call<RouteList>);

operation!(ListEndpointsRouting, RouteList);

impl ListEndpointsRouting {
    /// Only those of this workspace.
    #[inline]
    pub fn workspace_id(self, workspace_id: impl AsRef<str>) -> Self {
        Self(self.0.query("workspace_id", workspace_id.as_ref()))
    }

    /// Only those of this principal.
    #[inline]
    pub fn principal_id(self, principal_id: impl AsRef<str>) -> Self {
        Self(self.0.query("principal_id", principal_id.as_ref()))
    }

    /// How many at most; 200 if nothing is said.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }
}

/// [`Routing::resolve`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ResolveRoutingCall(Call<RoutingResolutionAnswer>);

operation!(ResolveRoutingCall, RoutingResolutionAnswer);

impl ResolveRoutingCall {
    /// The alias to look up. This or `principal_id` must be given.
    #[inline]
    pub fn alias(self, alias: impl AsRef<str>) -> Self {
        Self(self.0.member("alias", alias.as_ref()))
    }

    /// The principal to look up. This or `alias` must be given.
    #[inline]
    pub fn principal_id(self, principal_id: impl AsRef<str>) -> Self {
        Self(self.0.member("principal_id", principal_id.as_ref()))
    }
}

const REGISTER_ENDPOINT: Operation =
    Operation::post("routing.register_endpoint", "/v1/routing/endpoints")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400);

const LIST_ENDPOINTS: Operation =
    Operation::get("routing.list_endpoints", "/v1/routing/endpoints").errors(ERRORS);

const UPDATE_ENDPOINT: Operation =
    Operation::patch("routing.update_endpoint", "/v1/routing/endpoints/{route_id}")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400);

const REMOVE_ENDPOINT: Operation =
    Operation::delete("routing.remove_endpoint", "/v1/routing/endpoints/{route_id}").errors(ERRORS);

const RESOLVE: Operation = Operation::post("routing.resolve", "/v1/routing/resolve")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .needs(&[BodyNeed { when: None, one_of: &["alias", "principal_id"] }]);
