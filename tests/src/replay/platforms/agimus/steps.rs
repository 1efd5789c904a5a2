//! A recorded call: what was set on the builder, and what was called in the end.

use agimus::Client;
use agimus::objects::Query;
use serde_json::Value;
use specloom_runtime::JsonObject;

/// A recorded call.
#[derive(Clone, Copy, Debug)]
pub(super) struct Steps<'a> {
    /// What was given to the client.
    pub client: &'a Value,
    /// The entity, unless the client itself was called.
    pub entity: Option<&'a str>,
    /// What was set on the builder, in its order.
    pub chain: &'a [Value],
    /// What was called; `None` if the client was made and no more.
    pub name: Option<&'a str>,
    /// Its arguments by place.
    pub args: &'a [Value],
    /// Its arguments by name.
    pub named: &'a Value,
}

impl<'a> Steps<'a> {
    /// Reads a call.
    pub(super) fn read(call: &'a Value) -> Self {
        let list = |it: &'a Value| it.as_array().map(Vec::as_slice).unwrap_or_default();
        let terminal = &call["terminal"];
        Self {
            client: &call["client"],
            entity: call["entity"].as_str(),
            chain: list(&call["chain"]),
            name: terminal["m"].as_str(),
            args: list(&terminal["args"]),
            named: &terminal["kw"],
        }
    }

    /// An argument by place, or by name.
    pub(super) fn arg(&self, at: usize, name: &str) -> &'a Value {
        self.args.get(at).unwrap_or(&self.named[name])
    }

    /// An argument that is a text.
    pub(super) fn text(&self, at: usize, name: &str) -> Result<&'a str, String> {
        self.arg(at, name).as_str().ok_or_else(|| format!("`{name}` is no text"))
    }

    /// The builder that the call is made on.
    pub(super) fn query(&self, client: &Client, entity: &str) -> Result<Query<JsonObject>, String> {
        let start = client.objects(entity.to_owned());
        self.chain.iter().try_fold(start, set)
    }
}

/// A builder with one thing more.
fn set(query: Query<JsonObject>, step: &Value) -> Result<Query<JsonObject>, String> {
    let args = step["args"].as_array().map(Vec::as_slice).unwrap_or_default();
    let number = || args.first().and_then(Value::as_i64).ok_or("a number is missing");
    Ok(match step["m"].as_str() {
        Some("filter") => {
            let conditions = step["kw"].as_object().cloned().unwrap_or_default();
            query.filter(conditions.into_iter().collect::<Vec<_>>())
        }
        Some("sort" | "order_by") => query.sort(texts(args)),
        Some("fields" | "select") => query.fields(texts(args)),
        Some("expand" | "include") => query.expand(texts(args)),
        Some("page_size") => query.page_size(number()?),
        // Fewer than none are none.
        Some("limit") => query.limit(usize::try_from(number()?).unwrap_or(0)),
        Some(name) => return Err(format!("`{name}` sets nothing")),
        None => return Err("a step has no name".to_owned()),
    })
}

/// A key with the type that it has.
pub(super) fn key(value: &Value) -> Result<agimus::objects::ObjectKey, String> {
    value.clone().try_into().map_err(|it: Value| format!("`{it}` is no key"))
}

/// The texts of a list.
pub(super) fn texts(list: &[Value]) -> Vec<String> {
    list.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect()
}
