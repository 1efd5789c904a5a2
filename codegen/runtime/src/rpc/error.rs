//! What a platform says when a call of JSON-RPC fails.

use crate::json::Value;

/// What a platform says when a call of JSON-RPC fails (JSON-RPC 2.0 section
/// 5.1): `error.api::<RpcError>()`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RpcError {
    /// The code; -32000 if the platform gives none.
    pub code: i64,
    /// The sentence.
    pub message: String,
    /// What else there is to say of it.
    pub data: Option<Value>,
}
