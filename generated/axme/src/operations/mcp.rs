// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Mcp.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client, JsonObject};

use crate::error::ERRORS;
use crate::models::RpcAnswer;

/// Tools that are called by JSON-RPC.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.mcp().send("id", "method").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Mcp(Client);

impl Mcp {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Sends a request of JSON-RPC to the tools of the platform.
    ///
    /// `POST /mcp`.
    ///
    /// What goes wrong in a tool comes as `error` of the answer, with the status 200.
    ///
    /// Assumption: `/mcp` is where the tools are, as clients of the vendor take it unless told
    /// otherwise.
    ///
    /// Takes:
    /// - `id`: what the answer is told by; a new UUID for each call.
    /// - `method`: what to do, such as `initialize`, `tools/list` or `tools/call`.
    pub fn send(&self, id: impl AsRef<str>, method: impl AsRef<str>) -> SendMcp {
        SendMcp(
            self.0
                .call(&SEND)
                .member("jsonrpc", "2.0")
                .member("id", id.as_ref())
                .member("method", method.as_ref()),
        )
    }
}

/// [`Mcp::send`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SendMcp(Call<RpcAnswer>);

operation!(SendMcp, RpcAnswer);

impl SendMcp {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }

    /// The version of the protocol.
    ///
    /// `2.0` is sent unless this is called.
    pub fn jsonrpc(self, jsonrpc: impl AsRef<str>) -> Self {
        Self(self.0.member("jsonrpc", jsonrpc.as_ref()))
    }

    /// With what: `protocolVersion` for `initialize`; `name`, `arguments` and `owner_agent` for
    /// `tools/call`.
    pub fn params(self, params: &JsonObject) -> Self {
        Self(self.0.member("params", params))
    }
}

const SEND: Operation = Operation::post("mcp.send", "/mcp")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS);
