//! A call as the record names it, with its arguments.

use std::time::Duration;

use serde_json::{Map, Value};
use specloom_runtime::RetryPolicy;
use specloom_runtime::json::{self, Decode, Encode};

/// A call of the vendor's client.
#[derive(Clone, Copy, Debug)]
pub(super) struct Called<'a> {
    /// The method's name.
    pub name: &'a str,
    /// The arguments by name.
    pub params: &'a Value,
    /// How many events the record's caller took before it stopped; all if it
    /// went on to the end.
    pub most: Option<usize>,
}

impl<'a> Called<'a> {
    /// `{"operation": …, "params": …}`
    pub(super) fn read(call: &'a Value) -> Result<Self, String> {
        let name = call["operation"].as_str().ok_or("the record names no call")?;
        Ok(Self { name, params: &call["params"], most: None })
    }

    /// The same call, by a caller that stops where the record's did.
    pub(super) fn within(self, expect: &Map<String, Value>) -> Self {
        let has_stopped = expect.get("ends").is_some_and(|it| it == "consumer-stopped");
        let taken = expect.get("yields").and_then(Value::as_array).map(Vec::len);
        Self { most: taken.filter(|_| has_stopped), ..self }
    }

    /// That it is sent once: without a key the vendor's client repeats nothing
    /// that writes, and ours, which makes a key, would.
    pub(super) fn once(&self) -> Option<RetryPolicy> {
        const READS: &[&str] = &["check_", "get_", "list_", "mesh.get_", "mesh.list_", "remove_"];
        const SAFE: &[&str] = &[
            "delete_webhook_subscription",
            "health",
            "mesh.heartbeat",
            "resolve_alias",
            "validate_scenario",
        ];
        let is_repeated = READS.iter().any(|it| self.name.starts_with(it))
            || SAFE.contains(&self.name)
            || self.said("idempotency_key").is_some();
        (!is_repeated).then_some(RetryPolicy::NEVER)
    }

    /// An argument that is a number of seconds.
    pub(super) fn span(&self, name: &str) -> Option<Duration> {
        self.params[name].as_f64().and_then(|it| Duration::try_from_secs_f64(it).ok())
    }

    /// What proves who the caller is in this call alone: the word `Bearer`, then
    /// the token.
    pub(super) fn token(&self) -> Option<&'a str> {
        self.said("authorization").map(|it| it.strip_prefix("Bearer ").unwrap_or(it))
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
        self.typed("payload")
    }

    /// The same of another argument.
    pub(super) fn typed<T: Decode + Encode>(&self, name: &str) -> Result<T, String> {
        let body = &self.params[name];
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
                match $called.token() {
                    Some(token) => $call.credential("bearer", token),
                    None => $call,
                },
                $called.said("idempotency_key") => idempotency_key,
                $called.said("trace_id") => trace_id,
                $called.once() => retry
                $(, $value => $method)*
            )
            .await,
        )
    };
}

pub(super) use {made, with};
