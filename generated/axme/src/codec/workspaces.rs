// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Workspaces` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{CreateWorkspace, UpdateWorkspace, Workspace, WorkspaceAnswer, WorkspaceList};

json_struct!(CreateWorkspace {
    org_id: "org_id",
    name: "name",
    environment: "environment",
    region: "region",
    ..extra
});

json_struct!(UpdateWorkspace {
    org_id: "org_id",
    workspace_id: "workspace_id",
    name: "name",
    status: "status",
    region: "region",
    environment: "environment",
    ..extra
});

json_struct!(Workspace {
    workspace_id: "workspace_id",
    org_id: "org_id",
    name: "name",
    environment: "environment",
    status: "status",
    region: "region",
    created_at: "created_at",
    updated_at: "updated_at",
    ..extra
});

json_struct!(WorkspaceAnswer { ok: "ok", workspace: "workspace", ..extra });

json_struct!(WorkspaceList { ok: "ok", workspaces: "workspaces", ..extra });
