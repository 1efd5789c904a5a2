// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Mcp` uses.

use specloom_runtime::{Extra, JsonObject, Value};

/// An answer of JSON-RPC 2.0, with a result or an error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RpcAnswer {
    /// The version of the protocol.
    pub jsonrpc: Option<String>,

    /// What the request was told by.
    pub id: Option<Value>,

    /// What came of it.
    pub result: Option<JsonObject>,

    /// What went wrong.
    pub error: Option<RpcError>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What went wrong in a call of JSON-RPC. It comes with the status 200.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RpcError {
    /// -32001 and -32003 say that the caller may not, -32004 that too much was asked, -32602
    /// that the arguments are wrong.
    pub code: Option<i64>,

    /// What went wrong, in words.
    pub message: Option<String>,

    /// What else there is to say of it.
    pub data: Option<Value>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A request of JSON-RPC 2.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RpcRequest {
    /// The version of the protocol.
    pub jsonrpc: Option<String>,

    /// What the answer is told by; a new UUID for each call.
    pub id: String,

    /// What to do, such as `initialize`, `tools/list` or `tools/call`.
    pub method: String,

    /// With what: `protocolVersion` for `initialize`; `name`, `arguments` and `owner_agent` for
    /// `tools/call`.
    pub params: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl RpcRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(id: impl Into<String>, method: impl Into<String>) -> Self {
        Self {
            jsonrpc: Some("2.0".to_owned()),
            id: id.into(),
            method: method.into(),
            params: None,
            extra: Extra::new(),
        }
    }

    /// The version of the protocol.
    #[must_use]
    #[inline]
    pub fn jsonrpc(mut self, jsonrpc: impl Into<String>) -> Self {
        self.jsonrpc = Some(jsonrpc.into());
        self
    }

    /// What the answer is told by; a new UUID for each call.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// What to do, such as `initialize`, `tools/list` or `tools/call`.
    #[must_use]
    #[inline]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = method.into();
        self
    }

    /// With what: `protocolVersion` for `initialize`; `name`, `arguments` and `owner_agent` for
    /// `tools/call`.
    #[must_use]
    #[inline]
    pub fn params(mut self, params: JsonObject) -> Self {
        self.params = Some(params);
        self
    }
}
