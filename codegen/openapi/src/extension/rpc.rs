//! Our member of an operation that is an endpoint of JSON-RPC.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::extension::root::KindName;

/// Tools that are called by JSON-RPC 2.0. What is left out is as the Model
/// Context Protocol has it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct JsonRpcMember {
    /// The name of the method that gives the tools; `tools` if absent.
    pub name: Option<String>,
    /// The handshake; there is none if absent.
    pub initialize: Option<RpcHandshakeMember>,
    /// How the tools are listed.
    #[serde(default)]
    pub list: RpcListMember,
    /// How a tool is called.
    #[serde(default)]
    pub call: RpcCallMember,
    /// What a caller may say once for all calls of tools.
    #[serde(default)]
    pub context: Vec<RpcContextMember>,
    /// What codes of errors mean, where the standard does not say it.
    #[serde(default)]
    pub kinds: Vec<RpcKindMember>,
}

/// A handshake that names a version of the protocol.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RpcHandshakeMember {
    /// The version.
    pub version: String,
    /// The method; `initialize` if absent.
    pub method: Option<String>,
    /// The member of its params that says the version; `protocolVersion` if absent.
    pub param: Option<String>,
}

/// How the tools are listed.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct RpcListMember {
    /// The method; `tools/list` if absent.
    pub method: Option<String>,
    /// The member of its result that holds them; `tools` if absent.
    pub items: Option<String>,
    /// The member of a tool that is its name; `name` if absent.
    pub name: Option<String>,
    /// The member of a tool that is the JSON Schema of its arguments;
    /// `inputSchema` if absent.
    pub schema: Option<String>,
}

/// How a tool is called.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct RpcCallMember {
    /// The method; `tools/call` if absent.
    pub method: Option<String>,
    /// The member of its params that names the tool; `name` if absent.
    pub name: Option<String>,
    /// The member of its params that holds the arguments; `arguments` if absent.
    pub arguments: Option<String>,
    /// The argument that carries an idempotency key; a header does, if absent.
    pub key: Option<String>,
}

/// Something that a caller may say once for all calls of tools.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RpcContextMember {
    /// Its name.
    pub name: String,
    /// What it is.
    pub description: Option<String>,
    /// The member of the params that carries it.
    pub param: Option<String>,
    /// The argument that carries it, unless the caller gives that argument.
    pub argument: Option<String>,
}

/// A code, and the kind of error it means.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RpcKindMember {
    /// The code.
    pub code: i64,
    /// The kind.
    pub kind: KindName,
}
