//! A call as the record names it, with its arguments.

use std::time::Duration;

use serde_json::{Map, Value};
use specloom_runtime::json::{self, Decode, Encode};

/// A call of the guide.
#[derive(Clone, Copy, Debug)]
pub(super) struct Called<'a> {
    /// The name of the helper or method.
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
        self.args[name].as_str().unwrap_or_default()
    }

    /// An argument that says something: not absent, `null`, or empty. The guide
    /// leaves such arguments out.
    pub(super) fn said(&self, name: &str) -> Option<&'a Value> {
        let value = self.args.get(name)?;
        let is_empty = match value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            Value::Object(members) => members.is_empty(),
            Value::Bool(_) | Value::Number(_) => false,
        };
        (!is_empty).then_some(value)
    }

    /// An argument in seconds.
    pub(super) fn seconds(&self, name: &str) -> Option<Duration> {
        let seconds = self.args[name].as_f64()?;
        Some(Duration::try_from_secs_f64(seconds).unwrap_or_default())
    }
}

/// A value in one of our types, if the type says all of it: nothing is lost when
/// it is written again.
pub(super) fn typed<T: Decode + Encode>(value: &Value) -> Option<T> {
    let typed: T = json::from_value(value).ok()?;
    (json::to_value(&typed).ok()? == *value).then_some(typed)
}

/// The members of an object, as our calls take them.
pub(super) fn members(object: &Map<String, Value>) -> Map<String, Value> {
    object.clone()
}
