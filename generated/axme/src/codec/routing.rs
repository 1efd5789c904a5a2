// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Routing` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    RegisterEndpoint, RemovedRoute, RemovedRouteAnswer, ResolveRouting, Route, RouteAnswer,
    RouteList, RoutingResolution, RoutingResolutionAnswer, UpdateEndpoint,
};

json_struct!(RegisterEndpoint {
    principal_id: "principal_id",
    transport_type: "transport_type",
    endpoint_url: "endpoint_url",
    auth_mode: "auth_mode",
    region: "region",
    cluster_id: "cluster_id",
    failover_policy: "failover_policy",
    priority: "priority",
    metadata: "metadata",
    ..extra
});

json_struct!(RemovedRoute { route_id: "route_id", removed: "removed", ..extra });

json_struct!(RemovedRouteAnswer { ok: "ok", route: "route", result: "result", ..extra });

json_struct!(ResolveRouting {
    org_id: "org_id",
    workspace_id: "workspace_id",
    alias: "alias",
    principal_id: "principal_id",
    ..extra
});

json_struct!(Route {
    route_id: "route_id",
    principal_id: "principal_id",
    org_id: "org_id",
    workspace_id: "workspace_id",
    transport_type: "transport_type",
    endpoint_url: "endpoint_url",
    auth_mode: "auth_mode",
    region: "region",
    cluster_id: "cluster_id",
    failover_policy: "failover_policy",
    priority: "priority",
    health_status: "health_status",
    status: "status",
    metadata: "metadata",
    created_at: "created_at",
    updated_at: "updated_at",
    ..extra
});

json_struct!(RouteAnswer { ok: "ok", route: "route", ..extra });

json_struct!(RouteList { ok: "ok", routes: "routes", ..extra });

json_struct!(RoutingResolution {
    alias: "alias" | null,
    principal: "principal",
    selected_route: "selected_route",
    candidate_routes: "candidate_routes",
    resolver_chain: "resolver_chain",
    ..extra
});

json_struct!(RoutingResolutionAnswer { ok: "ok", resolution: "resolution", ..extra });

json_struct!(UpdateEndpoint {
    endpoint_url: "endpoint_url",
    auth_mode: "auth_mode",
    region: "region",
    cluster_id: "cluster_id",
    failover_policy: "failover_policy",
    priority: "priority",
    health_status: "health_status",
    status: "status",
    metadata: "metadata",
    ..extra
});
