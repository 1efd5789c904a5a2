//! A tool of the platform, and the list of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use jsonschema::Validator;

use crate::json::{JsonObject, Value};

use super::schema;
use super::spec::RpcSpec;

/// A tool of the platform.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tool {
    /// Its name, by which it is called.
    pub name: String,
    /// What it does, if the platform says it.
    pub description: Option<String>,
    /// The JSON Schema of its arguments, if there is one.
    pub schema: Option<Value>,
    /// Why its schema cannot be used; arguments are then not looked at.
    pub schema_problem: Option<String>,
    /// All that the platform says of it.
    pub said: JsonObject,
}

/// The tools of a platform.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolList {
    /// The tools. What has no name is none.
    pub tools: Vec<Tool>,
    /// The result as it came.
    pub result: JsonObject,
}

/// The schemas of tools, by name.
pub(super) type Schemas = BTreeMap<String, Arc<Validator>>;

/// Reads a list, and the schemas that can be used.
pub(super) fn read(result: JsonObject, spec: &RpcSpec) -> (ToolList, Schemas) {
    let mut schemas = Schemas::new();
    let mut tools = Vec::new();
    for item in result.get(spec.items).and_then(Value::as_array).into_iter().flatten() {
        let Some(said) = item.as_object() else { continue };
        let text = |member: &str| said.get(member).and_then(Value::as_str).map(str::to_owned);
        let Some(name) = text(spec.item_name) else { continue };
        let found = said.get(spec.schema).filter(|it| it.is_object());
        let problem = match found.map(schema::read) {
            Some(Ok(validator)) => {
                schemas.insert(name.clone(), Arc::new(validator));
                None
            }
            Some(Err(problem)) => Some(problem),
            None => None,
        };
        tools.push(Tool {
            name,
            description: text("description"),
            schema: found.cloned(),
            schema_problem: problem,
            said: said.clone(),
        });
    }
    (ToolList { tools, result }, schemas)
}
