// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `Plugins` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    PaginatedPluginList, Plugin, PluginConnections, PluginIntegration, PluginInterface,
};

json_struct!(PaginatedPluginList {
    count: "count",
    next: "next",
    previous: "previous",
    results: "results",
    ..extra
});

json_struct!(Plugin {
    id: "id",
    organization: "organization",
    plugin_interface: "plugin_interface",
    integration: "integration",
    implemented_capabilities: "implemented_capabilities",
    is_enabled: "is_enabled",
    is_official: "is_official",
    is_mine: "is_mine",
    organization_slug: "organization_slug",
    capabilities: "capabilities",
    is_visible: "is_visible",
    code: "code",
    created_at: "created_at",
    updated_at: "updated_at",
    ..extra
});

json_struct!(PluginConnections { id: "id", connection_ids: "connection_ids", ..extra });

json_struct!(PluginIntegration {
    name: "name",
    icon: "icon",
    integration_id: "integration_id",
    ..extra
});

json_struct!(PluginInterface { id: "id", namespace: "namespace", title: "title", ..extra });
