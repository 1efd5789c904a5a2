// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Routing` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    RegisterEndpoint, RemovedRoute, RemovedRouteAnswer, ResolveRouting, Route, RouteAnswer,
    RouteList, RoutingResolution, RoutingResolutionAnswer, UpdateEndpoint,
};

impl Decode for RegisterEndpoint {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "principal_id",
            "transport_type",
            "endpoint_url",
            "auth_mode",
            "region",
            "cluster_id",
            "failover_policy",
            "priority",
            "metadata",
        ];
        let mut principal_id = None;
        let mut transport_type = None;
        let mut endpoint_url = None;
        let mut auth_mode = None;
        let mut region = None;
        let mut cluster_id = None;
        let mut failover_policy = None;
        let mut priority = None;
        let mut metadata = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut principal_id),
            1 => from.set(&mut transport_type),
            2 => from.set(&mut endpoint_url),
            3 => from.set(&mut auth_mode),
            4 => from.set(&mut region),
            5 => from.set(&mut cluster_id),
            6 => from.set(&mut failover_policy),
            7 => from.set(&mut priority),
            8 => from.set(&mut metadata),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            principal_id: from.required(principal_id, "principal_id")?,
            transport_type: from.required(transport_type, "transport_type")?,
            endpoint_url: from.required(endpoint_url, "endpoint_url")?,
            auth_mode: from.required(auth_mode, "auth_mode")?,
            region: from.required(region, "region")?,
            cluster_id: from.required(cluster_id, "cluster_id")?,
            failover_policy: from.required(failover_policy, "failover_policy")?,
            priority: from.required(priority, "priority")?,
            metadata: from.required(metadata, "metadata")?,
            extra,
        })
    }
}

impl Encode for RegisterEndpoint {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("principal_id", &self.principal_id);
            to.member("transport_type", &self.transport_type);
            to.member("endpoint_url", &self.endpoint_url);
            to.member("auth_mode", &self.auth_mode);
            to.member("region", &self.region);
            to.member("cluster_id", &self.cluster_id);
            to.member("failover_policy", &self.failover_policy);
            to.member("priority", &self.priority);
            to.member("metadata", &self.metadata);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RegisterEndpoint);

impl Decode for RemovedRoute {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["route_id", "removed"];
        let mut route_id = None;
        let mut removed = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut route_id),
            1 => from.set(&mut removed),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            route_id: from.required(route_id, "route_id")?,
            removed: from.required(removed, "removed")?,
            extra,
        })
    }
}

impl Encode for RemovedRoute {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("route_id", &self.route_id);
            to.member("removed", &self.removed);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RemovedRoute);

impl Decode for RemovedRouteAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "route", "result"];
        let mut ok = None;
        let mut route = None;
        let mut result = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut route),
            2 => from.set(&mut result),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            route: from.required(route, "route")?,
            result: from.required(result, "result")?,
            extra,
        })
    }
}

impl Encode for RemovedRouteAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("route", &self.route);
            to.member("result", &self.result);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RemovedRouteAnswer);

impl Decode for ResolveRouting {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["org_id", "workspace_id", "alias", "principal_id"];
        let mut org_id = None;
        let mut workspace_id = None;
        let mut alias = None;
        let mut principal_id = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut workspace_id),
            2 => from.set(&mut alias),
            3 => from.set(&mut principal_id),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            alias: from.required(alias, "alias")?,
            principal_id: from.required(principal_id, "principal_id")?,
            extra,
        })
    }
}

impl Encode for ResolveRouting {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("alias", &self.alias);
            to.member("principal_id", &self.principal_id);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ResolveRouting);

impl Decode for Route {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "route_id",
            "principal_id",
            "org_id",
            "workspace_id",
            "transport_type",
            "endpoint_url",
            "auth_mode",
            "region",
            "cluster_id",
            "failover_policy",
            "priority",
            "health_status",
            "status",
            "metadata",
            "created_at",
            "updated_at",
        ];
        let mut route_id = None;
        let mut principal_id = None;
        let mut org_id = None;
        let mut workspace_id = None;
        let mut transport_type = None;
        let mut endpoint_url = None;
        let mut auth_mode = None;
        let mut region = None;
        let mut cluster_id = None;
        let mut failover_policy = None;
        let mut priority = None;
        let mut health_status = None;
        let mut status = None;
        let mut metadata = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut route_id),
            1 => from.set(&mut principal_id),
            2 => from.set(&mut org_id),
            3 => from.set(&mut workspace_id),
            4 => from.set(&mut transport_type),
            5 => from.set(&mut endpoint_url),
            6 => from.set(&mut auth_mode),
            7 => from.set(&mut region),
            8 => from.set(&mut cluster_id),
            9 => from.set(&mut failover_policy),
            10 => from.set(&mut priority),
            11 => from.set(&mut health_status),
            12 => from.set(&mut status),
            13 => from.set(&mut metadata),
            14 => from.set(&mut created_at),
            15 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            route_id: from.required(route_id, "route_id")?,
            principal_id: from.required(principal_id, "principal_id")?,
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            transport_type: from.required(transport_type, "transport_type")?,
            endpoint_url: from.required(endpoint_url, "endpoint_url")?,
            auth_mode: from.required(auth_mode, "auth_mode")?,
            region: from.required(region, "region")?,
            cluster_id: from.required(cluster_id, "cluster_id")?,
            failover_policy: from.required(failover_policy, "failover_policy")?,
            priority: from.required(priority, "priority")?,
            health_status: from.required(health_status, "health_status")?,
            status: from.required(status, "status")?,
            metadata: from.required(metadata, "metadata")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for Route {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("route_id", &self.route_id);
            to.member("principal_id", &self.principal_id);
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("transport_type", &self.transport_type);
            to.member("endpoint_url", &self.endpoint_url);
            to.member("auth_mode", &self.auth_mode);
            to.member("region", &self.region);
            to.member("cluster_id", &self.cluster_id);
            to.member("failover_policy", &self.failover_policy);
            to.member("priority", &self.priority);
            to.member("health_status", &self.health_status);
            to.member("status", &self.status);
            to.member("metadata", &self.metadata);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Route);

impl Decode for RouteAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "route"];
        let mut ok = None;
        let mut route = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut route),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, route: from.required(route, "route")?, extra })
    }
}

impl Encode for RouteAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("route", &self.route);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RouteAnswer);

impl Decode for RouteList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "routes"];
        let mut ok = None;
        let mut routes = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut routes),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, routes: from.required(routes, "routes")?, extra })
    }
}

impl Encode for RouteList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("routes", &self.routes);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RouteList);

impl Decode for RoutingResolution {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["alias", "principal", "selected_route", "candidate_routes", "resolver_chain"];
        let mut alias = None;
        let mut principal = None;
        let mut selected_route = None;
        let mut candidate_routes = None;
        let mut resolver_chain = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut alias),
            1 => from.set(&mut principal),
            2 => from.set(&mut selected_route),
            3 => from.set(&mut candidate_routes),
            4 => from.set(&mut resolver_chain),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            alias: from.required(alias, "alias")?,
            principal: from.required(principal, "principal")?,
            selected_route: from.required(selected_route, "selected_route")?,
            candidate_routes: from.required(candidate_routes, "candidate_routes")?,
            resolver_chain: from.required(resolver_chain, "resolver_chain")?,
            extra,
        })
    }
}

impl Encode for RoutingResolution {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.always("alias", &self.alias);
            to.member("principal", &self.principal);
            to.member("selected_route", &self.selected_route);
            to.member("candidate_routes", &self.candidate_routes);
            to.member("resolver_chain", &self.resolver_chain);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RoutingResolution);

impl Decode for RoutingResolutionAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "resolution"];
        let mut ok = None;
        let mut resolution = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut resolution),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            resolution: from.required(resolution, "resolution")?,
            extra,
        })
    }
}

impl Encode for RoutingResolutionAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("resolution", &self.resolution);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RoutingResolutionAnswer);

impl Decode for UpdateEndpoint {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "endpoint_url",
            "auth_mode",
            "region",
            "cluster_id",
            "failover_policy",
            "priority",
            "health_status",
            "status",
            "metadata",
        ];
        let mut endpoint_url = None;
        let mut auth_mode = None;
        let mut region = None;
        let mut cluster_id = None;
        let mut failover_policy = None;
        let mut priority = None;
        let mut health_status = None;
        let mut status = None;
        let mut metadata = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut endpoint_url),
            1 => from.set(&mut auth_mode),
            2 => from.set(&mut region),
            3 => from.set(&mut cluster_id),
            4 => from.set(&mut failover_policy),
            5 => from.set(&mut priority),
            6 => from.set(&mut health_status),
            7 => from.set(&mut status),
            8 => from.set(&mut metadata),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            endpoint_url: from.required(endpoint_url, "endpoint_url")?,
            auth_mode: from.required(auth_mode, "auth_mode")?,
            region: from.required(region, "region")?,
            cluster_id: from.required(cluster_id, "cluster_id")?,
            failover_policy: from.required(failover_policy, "failover_policy")?,
            priority: from.required(priority, "priority")?,
            health_status: from.required(health_status, "health_status")?,
            status: from.required(status, "status")?,
            metadata: from.required(metadata, "metadata")?,
            extra,
        })
    }
}

impl Encode for UpdateEndpoint {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("endpoint_url", &self.endpoint_url);
            to.member("auth_mode", &self.auth_mode);
            to.member("region", &self.region);
            to.member("cluster_id", &self.cluster_id);
            to.member("failover_policy", &self.failover_policy);
            to.member("priority", &self.priority);
            to.member("health_status", &self.health_status);
            to.member("status", &self.status);
            to.member("metadata", &self.metadata);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpdateEndpoint);
