//! A call as the record names it, with its arguments.

use automio::models::Id;
use serde_json::{Map, Value};
use specloom_runtime::json::{self, Decode};

/// A call of the vendor's client.
#[derive(Clone, Copy, Debug)]
pub(super) struct Called<'a> {
    /// The method's name, with its group.
    pub name: &'a str,
    /// The arguments by name.
    pub args: &'a Value,
}

impl<'a> Called<'a> {
    /// `{"fn": …, "args": …}`
    pub(super) fn read(call: &'a Value) -> Result<Self, String> {
        let name = call["fn"].as_str().ok_or("the record names no call")?;
        Ok(Self { name, args: &call["args"] })
    }

    /// An argument that is a text; empty if it is not there.
    pub(super) fn text(&self, name: &str) -> &'a str {
        self.said(name).unwrap_or_default()
    }

    /// An argument that is a text.
    pub(super) fn said(&self, name: &str) -> Option<&'a str> {
        self.args[name].as_str()
    }

    /// An argument that is a whole number.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.args[name].as_i64()
    }

    /// An argument that is there and not `null`.
    pub(super) fn given(&self, name: &str) -> Option<&'a Value> {
        self.args.get(name).filter(|it| !it.is_null())
    }

    /// An argument that is a number or a text.
    pub(super) fn id(&self, name: &str) -> Option<Id> {
        self.given(name).map(id)
    }

    /// An argument that is an object.
    pub(super) fn object(&self, name: &str) -> Option<Map<String, Value>> {
        self.args[name].as_object().cloned()
    }

    /// The integration: the vendor's client takes an object, of which it reads
    /// only the id, or the id itself.
    pub(super) fn integration(&self) -> &'a str {
        let object = &self.args["integration"];
        let id = object["integration_id"].as_str().or_else(|| object.as_str());
        id.unwrap_or_else(|| self.text("integration_id"))
    }

    /// A list of items in one of our types.
    pub(super) fn list<T: Decode>(&self, name: &str) -> Result<Vec<T>, String> {
        let items = self.args[name].as_array().map(Vec::as_slice).unwrap_or_default();
        items.iter().map(|it| json::from_value(it).map_err(|error| error.to_string())).collect()
    }
}

/// A number or a text, as ours has it.
pub(super) fn id(value: &Value) -> Id {
    match value.as_i64() {
        Some(number) => Id::Number(number),
        None => Id::Text(value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
    }
}

/// Sets what is there.
macro_rules! with {
    ($call:expr $(, $value:expr => $method:ident)* $(,)?) => {{
        let call = $call;
        $(let call = match $value {
            Some(value) => call.$method(value),
            None => call,
        };)*
        call
    }};
}

pub(super) use with;
