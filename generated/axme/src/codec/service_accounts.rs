// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `ServiceAccounts` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    CreateServiceAccount, CreateServiceAccountKey, RevokedServiceAccountKey,
    RevokedServiceAccountKeyAnswer, ServiceAccount, ServiceAccountAnswer, ServiceAccountKey,
    ServiceAccountKeyAnswer, ServiceAccountList,
};

json_struct!(CreateServiceAccount {
    org_id: "org_id",
    workspace_id: "workspace_id",
    name: "name",
    description: "description",
    created_by_actor_id: "created_by_actor_id",
    ..extra
});

json_struct!(CreateServiceAccountKey {
    created_by_actor_id: "created_by_actor_id",
    expires_at: "expires_at",
    ..extra
});

json_struct!(RevokedServiceAccountKey {
    service_account_id: "service_account_id",
    key_id: "key_id",
    status: "status",
    revoked_at: "revoked_at",
    ..extra
});

json_struct!(RevokedServiceAccountKeyAnswer { ok: "ok", key: "key", ..extra });

json_struct!(ServiceAccount {
    service_account_id: "service_account_id",
    org_id: "org_id",
    workspace_id: "workspace_id",
    name: "name",
    description: "description",
    status: "status",
    created_by_actor_id: "created_by_actor_id",
    created_at: "created_at",
    updated_at: "updated_at",
    agent_address: "agent_address",
    display_name: "display_name",
    ..extra
});

json_struct!(ServiceAccountAnswer { ok: "ok", service_account: "service_account", ..extra });

json_struct!(ServiceAccountKey {
    key_id: "key_id",
    service_account_id: "service_account_id",
    key_hint: "key_hint",
    status: "status",
    created_at: "created_at",
    expires_at: "expires_at",
    token: "token",
    ..extra
});

json_struct!(ServiceAccountKeyAnswer { ok: "ok", key: "key", ..extra });

json_struct!(ServiceAccountList { ok: "ok", service_accounts: "service_accounts", ..extra });
