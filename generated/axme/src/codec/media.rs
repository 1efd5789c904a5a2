// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Media` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    CreateUpload, CreatedUpload, FinalizeUpload, FinalizedUpload, MediaUpload, MediaUploadAnswer,
};

json_struct!(CreateUpload {
    owner_agent: "owner_agent",
    filename: "filename",
    mime_type: "mime_type",
    size_bytes: "size_bytes",
    sha256: "sha256",
    ttl_seconds: "ttl_seconds",
    ..extra
});

json_struct!(CreatedUpload {
    ok: "ok",
    upload_id: "upload_id",
    owner_agent: "owner_agent",
    bucket: "bucket",
    object_path: "object_path",
    upload_url: "upload_url",
    status: "status",
    expires_at: "expires_at",
    max_size_bytes: "max_size_bytes",
    ..extra
});

json_struct!(FinalizeUpload {
    upload_id: "upload_id",
    size_bytes: "size_bytes",
    sha256: "sha256",
    ..extra
});

json_struct!(FinalizedUpload {
    ok: "ok",
    upload_id: "upload_id",
    owner_agent: "owner_agent",
    bucket: "bucket",
    object_path: "object_path",
    mime_type: "mime_type",
    size_bytes: "size_bytes",
    sha256: "sha256",
    status: "status",
    finalized_at: "finalized_at",
    ..extra
});

json_struct!(MediaUpload {
    upload_id: "upload_id",
    owner_agent: "owner_agent",
    bucket: "bucket",
    object_path: "object_path",
    mime_type: "mime_type",
    filename: "filename",
    size_bytes: "size_bytes",
    sha256: "sha256" | null,
    status: "status",
    created_at: "created_at",
    expires_at: "expires_at",
    finalized_at: "finalized_at" | null,
    download_url: "download_url" | null,
    preview_url: "preview_url" | null,
    ..extra
});

json_struct!(MediaUploadAnswer { ok: "ok", upload: "upload", ..extra });
