// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Organizations` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{CreateOrganization, Organization, OrganizationAnswer, UpdateOrganization};

json_struct!(CreateOrganization {
    name: "name",
    legal_name: "legal_name",
    primary_domain: "primary_domain",
    requested_by_actor_id: "requested_by_actor_id",
    metadata: "metadata",
    ..extra
});

json_struct!(Organization {
    org_id: "org_id",
    name: "name",
    legal_name: "legal_name",
    primary_domain: "primary_domain",
    status: "status",
    metadata: "metadata",
    created_at: "created_at",
    updated_at: "updated_at",
    workspaces_count: "workspaces_count",
    members_count: "members_count",
    ..extra
});

json_struct!(OrganizationAnswer { ok: "ok", organization: "organization", ..extra });

json_struct!(UpdateOrganization {
    org_id: "org_id",
    name: "name",
    legal_name: "legal_name",
    primary_domain: "primary_domain",
    status: "status",
    metadata: "metadata",
    ..extra
});
