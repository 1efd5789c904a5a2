//! Tools that are called by JSON-RPC, in print: one line.

use crate::print::behaviour::error_kind;
use crate::rpc::JsonRpc;
use crate::value::Value;

pub(super) fn rpc(it: &JsonRpc) -> String {
    let mut facts = Vec::new();
    if let Some(it) = &it.initialize {
        let version = text(&it.version);
        facts.push(format!("initialize {} with {} {version}", text(&it.method), text(&it.param)));
    }
    let list = &it.list;
    let (items, name, schema) = (text(&list.items), text(&list.name), text(&list.schema));
    facts.push(format!("list {} gives {items} by {name} with {schema}", text(&list.method)));
    let call = &it.call;
    let key = call.key.as_ref().map(|it| format!(", key in {}", text(it))).unwrap_or_default();
    let (name, arguments) = (text(&call.name), text(&call.arguments));
    facts.push(format!("call {} of {name} with {arguments}{key}", text(&call.method)));
    for it in &it.context {
        let param = it.param.as_ref().map(|it| format!(" as param {}", text(it)));
        let argument = it.argument.as_ref().map(|it| format!(" as argument {}", text(it)));
        let about = it.description.as_ref().map(|it| format!(" {}", text(it)));
        let places = [param, argument, about].map(Option::unwrap_or_default).concat();
        facts.push(format!("context {}{places}", it.name));
    }
    facts.extend(it.kinds.iter().map(|it| format!("{} => {}", it.code, error_kind(it.kind))));
    format!("json-rpc {}: {}", it.name, facts.join(", "))
}

fn text(text: &str) -> String {
    Value::String(text.into()).to_string()
}
