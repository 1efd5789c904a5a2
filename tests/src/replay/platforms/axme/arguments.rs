//! A call as the record names it, with its arguments.

use serde_json::{Map, Value};
use specloom_runtime::json::{self, Decode, Encode};

/// A call of the vendor's client.
#[derive(Clone, Copy, Debug)]
pub(super) struct Called<'a> {
    /// The method's name.
    pub name: &'a str,
    /// The arguments by name.
    pub params: &'a Value,
}

impl<'a> Called<'a> {
    /// `{"operation": …, "params": …}`
    pub(super) fn read(call: &'a Value) -> Result<Self, String> {
        let name = call["operation"].as_str().ok_or("the record names no call")?;
        Ok(Self { name, params: &call["params"] })
    }

    /// An argument that is a text; empty if it is not there.
    pub(super) fn text(&self, name: &str) -> &'a str {
        self.said(name).unwrap_or_default()
    }

    /// An argument that is a text.
    pub(super) fn said(&self, name: &str) -> Option<&'a str> {
        self.params[name].as_str()
    }

    /// An argument that is a whole number.
    pub(super) fn number<T: TryFrom<i64>>(&self, name: &str) -> Option<T> {
        self.params[name].as_i64().and_then(|it| T::try_from(it).ok())
    }

    /// The body in one of our types, if the type says all of it: nothing is lost
    /// when it is written again.
    pub(super) fn body<T: Decode + Encode>(&self) -> Result<T, String> {
        let body = &self.params["payload"];
        let typed: T = json::from_value(body).map_err(|error| error.to_string())?;
        let again = json::to_value(&typed).map_err(|error| error.to_string())?;
        if again == *body { Ok(typed) } else { Err(format!("our type says {again}")) }
    }

    /// A member of the body that is a text; empty if it is not there.
    pub(super) fn part(&self, name: &str) -> &'a str {
        self.given(name).unwrap_or_default()
    }

    /// A member of the body that is a text.
    pub(super) fn given(&self, name: &str) -> Option<&'a str> {
        self.params["payload"][name].as_str()
    }

    /// A member of the body that is a whole number.
    pub(super) fn count(&self, name: &str) -> Option<i64> {
        self.params["payload"][name].as_i64()
    }

    /// A member of the body that is `true` or `false`.
    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        self.params["payload"][name].as_bool()
    }

    /// A member of the body that is a list of texts.
    pub(super) fn list(&self, name: &str) -> Option<Vec<&'a str>> {
        let list = self.params["payload"][name].as_array()?;
        Some(list.iter().filter_map(Value::as_str).collect())
    }

    /// A member of the body that is an object.
    pub(super) fn object(&self, name: &str) -> Option<Map<String, Value>> {
        self.params["payload"][name].as_object().cloned()
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

/// Makes a call with the key and the name that the record gives it.
macro_rules! made {
    ($called:expr, $call:expr $(, $value:expr => $method:ident)* $(,)?) => {
        $crate::replay::platforms::axme::outcomes::returned(
            $crate::replay::platforms::axme::arguments::with!(
                $call,
                $called.said("idempotency_key") => idempotency_key,
                $called.said("trace_id") => trace
                $(, $value => $method)*
            )
            .await,
        )
    };
}

pub(super) use {made, with};
