//! The `x-specloom-*` members: what clients do beyond one request.

pub mod operation;
pub mod root;
pub mod schema;
pub mod text;

use schemars::generate::SchemaSettings;
use serde::de::DeserializeOwned;
use specloom_ir::{Extensions, Value};
use specloom_source::Node;

use crate::extension::operation::{BodyExtension, OperationExtension, ParamExtension};
use crate::extension::root::{RootExtension, VariableExtension};
use crate::extension::schema::SchemaExtension;
use crate::read::object::read_view;
use crate::read::view::{Filter, View};
use crate::report::Reports;

/// What all our members start with.
pub const PREFIX: &str = "x-specloom-";

/// Reads our members of an object. What is wrong with one is reported at its
/// place, and it counts as absent.
pub fn read_extension<T: DeserializeOwned + Default>(node: &Node, reports: &mut Reports<'_>) -> T {
    let Some(map) = node.as_map() else { return T::default() };
    if !map.keys().any(|it| it.starts_with(PREFIX)) {
        return T::default();
    }
    let view = View { node, filter: Filter::Prefix(PREFIX), hidden: &[], stubs: &[] };
    read_view(view, "extension", reports).unwrap_or_default()
}

/// Our members of a schema.
pub fn schema_extension(node: &Node, reports: &mut Reports<'_>) -> SchemaExtension {
    read_extension(node, reports)
}

/// The `x-*` members of an object that are not ours, as they are.
pub fn other_extensions(node: &Node) -> Extensions {
    let members = node.as_map().into_iter().flatten();
    let others = members.filter(|(key, _)| key.starts_with("x-") && !key.starts_with(PREFIX));
    others.map(|(key, it)| (key.clone(), Value::from(&it.node))).collect()
}

/// A JSON Schema for editors: what our members look like, under `$defs` for each
/// kind of object that has some.
pub fn extension_schema() -> serde_json::Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let places = [
        ("document", generator.subschema_for::<RootExtension>()),
        ("operation", generator.subschema_for::<OperationExtension>()),
        ("parameter", generator.subschema_for::<ParamExtension>()),
        ("requestBody", generator.subschema_for::<BodyExtension>()),
        ("schema", generator.subschema_for::<SchemaExtension>()),
        ("serverVariable", generator.subschema_for::<VariableExtension>()),
    ];
    let places: serde_json::Map<_, _> =
        places.into_iter().map(|(name, schema)| (name.to_owned(), schema.to_value())).collect();
    serde_json::json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The x-specloom-* members of OpenAPI documents",
        "type": "object",
        "properties": places,
        "$defs": generator.take_definitions(true),
    })
}
