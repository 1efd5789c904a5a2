// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `Notifications` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::NotifyRequest;

json_struct!(NotifyRequest { subject: "subject", text: "text", html: "html", ..extra });
