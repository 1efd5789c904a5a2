// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Aliases` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    Alias, AliasAnswer, AliasList, AliasResolution, AliasResolutionAnswer, BindAlias,
};

json_struct!(Alias {
    alias_id: "alias_id",
    principal_id: "principal_id",
    org_id: "org_id",
    workspace_id: "workspace_id",
    alias: "alias",
    alias_type: "alias_type",
    status: "status",
    metadata: "metadata",
    created_at: "created_at",
    updated_at: "updated_at",
    revoked_at: "revoked_at" | null,
    ..extra
});

json_struct!(AliasAnswer { ok: "ok", alias: "alias", ..extra });

json_struct!(AliasList { ok: "ok", aliases: "aliases", ..extra });

json_struct!(AliasResolution { alias: "alias", principal: "principal", ..extra });

json_struct!(AliasResolutionAnswer { ok: "ok", resolution: "resolution", ..extra });

json_struct!(BindAlias {
    principal_id: "principal_id",
    alias: "alias",
    alias_type: "alias_type",
    metadata: "metadata",
    ..extra
});
