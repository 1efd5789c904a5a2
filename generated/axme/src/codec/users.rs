// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Users` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    CheckedNick, RegisterNick, RegisteredNick, RenameNick, RenamedNick, UpdateProfile, UserProfile,
};

json_struct!(CheckedNick {
    ok: "ok",
    nick: "nick",
    normalized_nick: "normalized_nick",
    public_address: "public_address",
    available: "available",
    ..extra
});

json_struct!(RegisterNick {
    nick: "nick",
    display_name: "display_name",
    phone: "phone",
    email: "email",
    ..extra
});

json_struct!(RegisteredNick {
    ok: "ok",
    user_id: "user_id",
    owner_agent: "owner_agent",
    nick: "nick",
    public_address: "public_address",
    display_name: "display_name",
    phone: "phone",
    email: "email",
    created_at: "created_at",
    ..extra
});

json_struct!(RenameNick {
    owner_agent: "owner_agent",
    nick: "nick",
    display_name: "display_name",
    phone: "phone",
    email: "email",
    ..extra
});

json_struct!(RenamedNick {
    ok: "ok",
    user_id: "user_id",
    owner_agent: "owner_agent",
    nick: "nick",
    public_address: "public_address",
    display_name: "display_name",
    phone: "phone",
    email: "email",
    renamed_at: "renamed_at",
    ..extra
});

json_struct!(UpdateProfile {
    owner_agent: "owner_agent",
    nick: "nick",
    display_name: "display_name",
    phone: "phone",
    email: "email",
    ..extra
});

json_struct!(UserProfile {
    ok: "ok",
    user_id: "user_id",
    owner_agent: "owner_agent",
    nick: "nick",
    normalized_nick: "normalized_nick",
    public_address: "public_address",
    display_name: "display_name",
    phone: "phone",
    email: "email",
    updated_at: "updated_at",
    ..extra
});
