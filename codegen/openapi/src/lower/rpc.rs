//! Tools that are called by JSON-RPC, from our member of their endpoint.

use specloom_ir::{JsonRpc, Name, RpcContext, RpcHandshake, RpcKind, RpcList, RpcToolCall};
use specloom_source::Span;

use crate::extension::rpc::JsonRpcMember;
use crate::lower::behaviour::error_kind;

/// The tools behind an endpoint.
pub fn rpc_of(member: JsonRpcMember, origin: Span) -> JsonRpc {
    let or = |it: Option<String>, usual: &str| -> Box<str> {
        it.unwrap_or_else(|| usual.to_owned()).into()
    };
    let initialize = member.initialize.map(|it| RpcHandshake {
        method: or(it.method, "initialize"),
        param: or(it.param, "protocolVersion"),
        version: it.version.into(),
    });
    let context = member.context.into_iter().map(|it| RpcContext {
        name: Name::new(it.name),
        description: it.description.map(Into::into),
        param: it.param.map(Into::into),
        argument: it.argument.map(Into::into),
    });
    let kinds = member.kinds.into_iter();
    JsonRpc {
        name: Name::new(or(member.name, "tools")),
        initialize,
        list: RpcList {
            method: or(member.list.method, "tools/list"),
            items: or(member.list.items, "tools"),
            name: or(member.list.name, "name"),
            schema: or(member.list.schema, "inputSchema"),
        },
        call: RpcToolCall {
            method: or(member.call.method, "tools/call"),
            name: or(member.call.name, "name"),
            arguments: or(member.call.arguments, "arguments"),
            key: member.call.key.map(Into::into),
        },
        context: context.collect(),
        kinds: kinds.map(|it| RpcKind { code: it.code, kind: error_kind(it.kind) }).collect(),
        origin,
    }
}
