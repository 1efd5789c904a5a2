//! How tools are called by JSON-RPC; `const`-built by generated code.

use crate::error::ErrorKind;

/// How tools are called by JSON-RPC. Built in a constant:
///
/// ```
/// use specloom_runtime::codegen::RpcSpec;
/// const TOOLS: RpcSpec = RpcSpec::new()
///     .initialize("initialize", "protocolVersion", "2024-11-05")
///     .list("tools/list", "tools", "name", "inputSchema")
///     .call("tools/call", "name", "arguments");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[must_use = "a description does nothing by itself"]
pub struct RpcSpec {
    /// The method of the handshake, the member of its params that says the
    /// version of the protocol, and the version.
    pub initialize: Option<(&'static str, &'static str, &'static str)>,
    /// The method that lists the tools.
    pub list: &'static str,
    /// The member of its result that holds them.
    pub items: &'static str,
    /// The member of a tool that is its name.
    pub item_name: &'static str,
    /// The member of a tool that is the schema of its arguments.
    pub schema: &'static str,
    /// The method that calls a tool.
    pub call: &'static str,
    /// The member of its params that names the tool.
    pub tool_name: &'static str,
    /// The member of its params that holds the arguments.
    pub arguments: &'static str,
    /// The argument that carries a key, by which a repeated call is recognised.
    pub key: Option<&'static str>,
    /// What a caller may say once for all calls of tools.
    pub context: &'static [RpcContext],
    /// What codes of errors mean, where the standard does not say it.
    pub kinds: &'static [(i64, ErrorKind)],
}

/// Something that a caller may say once for all calls of tools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RpcContext {
    /// Its name.
    pub name: &'static str,
    /// The member of the params that carries it.
    pub param: Option<&'static str>,
    /// The argument that carries it, unless the caller gives that argument.
    pub argument: Option<&'static str>,
}

impl RpcSpec {
    /// As the Model Context Protocol has it, without a handshake.
    pub const fn new() -> Self {
        Self {
            initialize: None,
            list: "tools/list",
            items: "tools",
            item_name: "name",
            schema: "inputSchema",
            call: "tools/call",
            tool_name: "name",
            arguments: "arguments",
            key: None,
            context: &[],
            kinds: &[],
        }
    }

    /// There is a handshake.
    pub const fn initialize(
        mut self,
        method: &'static str,
        param: &'static str,
        version: &'static str,
    ) -> Self {
        self.initialize = Some((method, param, version));
        self
    }

    /// How tools are listed.
    pub const fn list(
        mut self,
        method: &'static str,
        items: &'static str,
        name: &'static str,
        schema: &'static str,
    ) -> Self {
        self.list = method;
        self.items = items;
        self.item_name = name;
        self.schema = schema;
        self
    }

    /// How a tool is called.
    pub const fn call(
        mut self,
        method: &'static str,
        name: &'static str,
        arguments: &'static str,
    ) -> Self {
        self.call = method;
        self.tool_name = name;
        self.arguments = arguments;
        self
    }

    /// The argument that carries a key.
    pub const fn key(mut self, argument: &'static str) -> Self {
        self.key = Some(argument);
        self
    }

    /// What a caller may say once for all calls of tools.
    pub const fn context(mut self, context: &'static [RpcContext]) -> Self {
        self.context = context;
        self
    }

    /// What codes of errors mean.
    pub const fn kinds(mut self, kinds: &'static [(i64, ErrorKind)]) -> Self {
        self.kinds = kinds;
        self
    }

    /// What an error's code means: what the spec says, else what the standard
    /// (JSON-RPC 2.0 section 5.1) says.
    pub(super) fn kind(&self, code: i64) -> ErrorKind {
        if let Some((_, kind)) = self.kinds.iter().find(|it| it.0 == code) {
            return *kind;
        }
        match code {
            -32_700 | -32_600 | -32_602 => ErrorKind::Validation,
            -32_601 => ErrorKind::NotFound,
            -32_768..=-32_000 => ErrorKind::Server,
            _ => ErrorKind::Rpc,
        }
    }
}

impl Default for RpcSpec {
    fn default() -> Self {
        Self::new()
    }
}
