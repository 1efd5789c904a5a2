// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Mcp` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{RpcAnswer, RpcError, RpcRequest};

json_struct!(RpcAnswer { jsonrpc: "jsonrpc", id: "id", result: "result", error: "error", ..extra });

json_struct!(RpcError { code: "code", message: "message", data: "data", ..extra });

json_struct!(RpcRequest {
    jsonrpc: "jsonrpc",
    id: "id",
    method: "method",
    params: "params",
    ..extra
});
