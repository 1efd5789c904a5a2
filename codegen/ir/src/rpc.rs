//! Tools that are called by JSON-RPC 2.0, as the spec says it (`x-specloom-json-rpc`).

use specloom_source::Span;

use crate::behaviour::ErrorKind;
use crate::name::Name;

/// Tools that are called by JSON-RPC. The operation that says so is the
/// endpoint; the envelope is that of JSON-RPC 2.0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonRpc {
    /// The name of the method that gives the tools: `tools`.
    pub name: Name,
    /// The handshake, if there is one.
    pub initialize: Option<RpcHandshake>,
    /// How the tools are listed.
    pub list: RpcList,
    /// How a tool is called.
    pub call: RpcToolCall,
    /// What a caller may say once for all calls of tools.
    pub context: Vec<RpcContext>,
    /// What codes of errors mean, where the standard does not say it.
    pub kinds: Vec<RpcKind>,
    /// Where it is declared.
    pub origin: Span,
}

/// A handshake that names a version of the protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RpcHandshake {
    /// The method.
    pub method: Box<str>,
    /// The member of its params that says the version.
    pub param: Box<str>,
    /// The version.
    pub version: Box<str>,
}

/// How tools are listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RpcList {
    /// The method.
    pub method: Box<str>,
    /// The member of its result that holds them.
    pub items: Box<str>,
    /// The member of a tool that is its name.
    pub name: Box<str>,
    /// The member of a tool that is the JSON Schema of its arguments.
    pub schema: Box<str>,
}

/// How a tool is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RpcToolCall {
    /// The method.
    pub method: Box<str>,
    /// The member of its params that names the tool.
    pub name: Box<str>,
    /// The member of its params that holds the arguments.
    pub arguments: Box<str>,
    /// The argument that carries a key, by which a repetition is recognised.
    pub key: Option<Box<str>>,
}

/// Something that a caller may say once for all calls of tools.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RpcContext {
    /// Its name.
    pub name: Name,
    /// What the author says of it.
    pub description: Option<Box<str>>,
    /// The member of the params that carries it.
    pub param: Option<Box<str>>,
    /// The argument that carries it, unless the caller gives that argument.
    pub argument: Option<Box<str>>,
}

/// A code, and the kind of error it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RpcKind {
    /// The code.
    pub code: i64,
    /// The kind.
    pub kind: ErrorKind,
}
