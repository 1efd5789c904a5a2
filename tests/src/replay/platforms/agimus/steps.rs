//! A recorded call: what was set on the builder, and what was called in the end.

use agimus::models::{Filter, Key};
use serde_json::{Map, Value};

use super::clauses;

/// A recorded call.
#[derive(Clone, Debug)]
pub(super) struct Steps<'a> {
    /// What was given to the client.
    pub client: &'a Value,
    /// The entity, unless the client itself was called.
    pub entity: Option<&'a str>,
    /// What was set on the builder.
    pub set: Set,
    /// What was called; `None` if the client was made and no more.
    pub name: Option<&'a str>,
    /// Its arguments by place.
    pub args: &'a [Value],
    /// Its arguments by name.
    pub named: &'a Value,
}

/// What was set on a builder.
#[derive(Clone, Debug, Default)]
pub(super) struct Set {
    /// The conditions, in their order.
    pub filters: Vec<Filter>,
    /// The terms of the order.
    pub sort: Vec<String>,
    /// The properties to give.
    pub fields: Vec<String>,
    /// The links to follow.
    pub expand: Vec<String>,
    /// The size of a page.
    pub page_size: Option<i64>,
    /// How many objects at most.
    pub limit: Option<usize>,
}

impl<'a> Steps<'a> {
    /// Reads a call.
    pub(super) fn read(call: &'a Value) -> Result<Self, String> {
        let mut set = Set::default();
        for step in call["chain"].as_array().into_iter().flatten() {
            set.take(step)?;
        }
        let terminal = &call["terminal"];
        Ok(Self {
            client: &call["client"],
            entity: call["entity"].as_str(),
            set,
            name: terminal["m"].as_str(),
            args: terminal["args"].as_array().map(Vec::as_slice).unwrap_or_default(),
            named: &terminal["kw"],
        })
    }

    /// An argument by place, or by name.
    pub(super) fn arg(&self, at: usize, name: &str) -> &'a Value {
        self.args.get(at).unwrap_or(&self.named[name])
    }

    /// An argument that is a text.
    pub(super) fn text(&self, at: usize, name: &str) -> Result<&'a str, String> {
        self.arg(at, name).as_str().ok_or_else(|| format!("`{name}` is no text"))
    }

    /// A list of texts; the builder's own if the call has none.
    pub(super) fn texts(&self, name: &str, set: &[String]) -> Vec<String> {
        let said = texts(self.named[name].as_array());
        if said.is_empty() { set.to_vec() } else { said }
    }

    /// An argument that is an object.
    pub(super) fn members(
        &self,
        at: usize,
        name: &str,
    ) -> Result<agimus::models::Properties, String> {
        let object =
            self.arg(at, name).as_object().ok_or_else(|| format!("`{name}` is no object"))?;
        Ok(object.clone().into_iter().collect())
    }

    /// The key.
    pub(super) fn key(&self) -> Result<Key, String> {
        key(self.arg(0, "pk"))
    }
}

impl Set {
    fn take(&mut self, step: &Value) -> Result<(), String> {
        let args = step["args"].as_array();
        let number = args.and_then(|it| it.first()).and_then(Value::as_i64);
        match step["m"].as_str() {
            Some("filter") => {
                let conditions: &Map<String, Value> =
                    step["kw"].as_object().ok_or("a filter says nothing")?;
                for (name, value) in conditions {
                    self.filters.push(clauses::read(name, value)?);
                }
            }
            Some("sort" | "order_by") => self.sort = texts(args),
            Some("fields" | "select") => self.fields = texts(args),
            Some("expand" | "include") => self.expand = texts(args),
            Some("page_size") => match number {
                Some(size @ 1..=100) => self.page_size = Some(size),
                Some(_) | None => return Err("a size out of bounds is the builder's".to_owned()),
            },
            Some("limit") => match number.and_then(|it| usize::try_from(it).ok()) {
                Some(limit @ 1..) => self.limit = Some(limit),
                Some(_) | None => return Err("a limit of nothing is the builder's".to_owned()),
            },
            Some(name) => return Err(format!("`{name}` sets nothing")),
            None => return Err("a step has no name".to_owned()),
        }
        Ok(())
    }
}

/// A key with the type that it has.
pub(super) fn key(value: &Value) -> Result<Key, String> {
    match value {
        Value::String(text) => Ok(Key::from(text.as_str())),
        Value::Number(number) => match number.as_i64() {
            Some(number) => Ok(Key::from(number)),
            None => Ok(Key::from(number.to_string())),
        },
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
            Err("a key is a number or a text".to_owned())
        }
    }
}

pub(super) fn texts(list: Option<&Vec<Value>>) -> Vec<String> {
    let list = list.into_iter().flatten();
    list.filter_map(|it| it.as_str().map(str::to_owned)).collect()
}
