// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Invites` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{AcceptInvite, AcceptedInvite, CreateInvite, Invite};

json_struct!(AcceptInvite { nick: "nick", display_name: "display_name", ..extra });

json_struct!(AcceptedInvite {
    ok: "ok",
    token: "token",
    status: "status",
    invite_owner_agent: "invite_owner_agent",
    user_id: "user_id",
    owner_agent: "owner_agent",
    nick: "nick",
    public_address: "public_address",
    display_name: "display_name",
    accepted_at: "accepted_at",
    registry_bind_status: "registry_bind_status",
    ..extra
});

json_struct!(CreateInvite {
    owner_agent: "owner_agent",
    recipient_hint: "recipient_hint",
    ttl_seconds: "ttl_seconds",
    ..extra
});

json_struct!(Invite {
    ok: "ok",
    token: "token",
    invite_url: "invite_url",
    owner_agent: "owner_agent",
    recipient_hint: "recipient_hint",
    status: "status",
    created_at: "created_at",
    expires_at: "expires_at",
    accepted_at: "accepted_at",
    accepted_owner_agent: "accepted_owner_agent",
    nick: "nick",
    public_address: "public_address",
    ..extra
});
