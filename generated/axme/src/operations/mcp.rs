// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Mcp.

use specloom_runtime::codegen::{Operation, RpcContext, RpcSpec, operation, tools};
use specloom_runtime::rpc::Tools;
use specloom_runtime::{Call, Client, ErrorKind, JsonObject};

use crate::error::ERRORS;
use crate::models::RpcAnswer;

/// Tools that are called by JSON-RPC.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let tools = client.mcp().tools();
/// for tool in tools.list().await?.tools {
///     println!("{}", tool.name);
/// }
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
    #[inline]
    pub fn send(&self, id: impl AsRef<str>, method: impl AsRef<str>) -> SendMcp {
        SendMcp(
            self.0
                .call(&SEND)
                .member("jsonrpc", "2.0")
                .member("id", id.as_ref())
                .member("method", method.as_ref()),
        )
    }

    /// The tools of the platform, called by JSON-RPC 2.0.
    ///
    /// Keep what this gives: once the tools have been listed it knows their schemas, and holds
    /// arguments against them before they are sent. `initialize` is the handshake.
    #[inline]
    pub fn tools(&self) -> McpTools {
        McpTools(Tools::new(&self.0, &SEND, &SEND_TOOLS))
    }
}

/// [`Mcp::send`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SendMcp(Call<RpcAnswer>);

operation!(SendMcp, RpcAnswer);

impl SendMcp {
    /// The version of the protocol.
    ///
    /// `2.0` is sent unless this is called.
    #[inline]
    pub fn jsonrpc(self, jsonrpc: impl AsRef<str>) -> Self {
        Self(self.0.member("jsonrpc", jsonrpc.as_ref()))
    }

    /// With what: `protocolVersion` for `initialize`; `name`, `arguments` and `owner_agent` for
    /// `tools/call`.
    #[inline]
    pub fn params(self, params: &JsonObject) -> Self {
        Self(self.0.member("params", params))
    }
}

/// [`Mcp::tools`]: what there is, and how it is called.
///
/// A clone is cheap and knows the same schemas.
#[derive(Clone, Debug)]
pub struct McpTools(Tools);

tools!(McpTools);

impl McpTools {
    /// The agent for whom tools are called.
    ///
    /// Said once, for all calls of tools.
    #[must_use]
    pub fn owner_agent(self, owner_agent: impl Into<String>) -> Self {
        Self(self.0.context("owner_agent", owner_agent))
    }
}

const SEND: Operation = Operation::post("mcp.send", "/mcp").errors(ERRORS);

static SEND_TOOLS: RpcSpec = RpcSpec::new()
    .initialize("initialize", "protocolVersion", "2024-11-05")
    .list("tools/list", "tools", "name", "inputSchema")
    .call("tools/call", "name", "arguments")
    .key("idempotency_key")
    .context(&[RpcContext {
        name: "owner_agent",
        param: Some("owner_agent"),
        argument: Some("owner_agent"),
    }])
    .kinds(&[
        (-32001, ErrorKind::AccessDenied),
        (-32003, ErrorKind::AccessDenied),
        (-32004, ErrorKind::RateLimit),
        (-32601, ErrorKind::Server),
        (-32602, ErrorKind::Validation),
        (-32700, ErrorKind::Server),
    ]);
