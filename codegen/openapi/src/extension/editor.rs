//! The JSON Schema of a whole document, as far as our members are concerned:
//! an editor that is given it completes and checks them as they are typed.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::operation::{BodyExtension, OperationExtension, ParamExtension};
use super::root::{RootExtension, SchemeExtension, VariableExtension};
use super::schema::SchemaExtension;

/// A JSON Schema for OpenAPI documents: what `x-specloom-*` members may stand
/// where, and what they look like. It says nothing about OpenAPI itself.
pub fn extension_schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let extensions = [
        generator.subschema_for::<RootExtension>(),
        generator.subschema_for::<OperationExtension>(),
        generator.subschema_for::<ParamExtension>(),
        generator.subschema_for::<BodyExtension>(),
        generator.subschema_for::<SchemaExtension>(),
        generator.subschema_for::<SchemeExtension>(),
        generator.subschema_for::<VariableExtension>(),
    ];
    let mut definitions = generator.take_definitions(true);
    for extension in &extensions {
        if let Some(members) = definition(&mut definitions, extension.as_value()) {
            open(members);
        }
    }
    definitions.extend(objects());
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "OpenAPI documents with x-specloom-* members",
        "$ref": "#/$defs/Document",
        "$defs": definitions,
    })
}

/// The definition that a reference names.
fn definition<'a>(
    definitions: &'a mut Map<String, Value>,
    reference: &Value,
) -> Option<&'a mut Map<String, Value>> {
    let name = reference["$ref"].as_str()?.rsplit('/').next()?;
    definitions.get_mut(name)?.as_object_mut()
}

/// Lets other members stand beside ours, but none that is misspelt.
fn open(members: &mut Map<String, Value>) {
    members.remove("additionalProperties");
    // A schema may be `true` as well.
    members.remove("type");
    let known: Vec<Value> = members
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(|it| it.keys().cloned().map(Value::from))
        .collect();
    let names = json!({"anyOf": [{"not": {"pattern": "^x-specloom-"}}, {"enum": known}]});
    members.insert("propertyNames".to_owned(), names);
}

/// The objects of OpenAPI that hold ours, by name.
fn objects() -> Map<String, Value> {
    let of = |name: &str| json!({"$ref": format!("#/$defs/{name}")});
    let list = |name: &str| json!({"items": of(name)});
    let map = |name: &str| json!({"additionalProperties": of(name)});
    let holds = |extension: Option<&str>, members: Value| match extension {
        Some(extension) => json!({"allOf": [of(extension)], "properties": members}),
        None => json!({"properties": members}),
    };
    let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
    let mut path: Map<String, Value> =
        methods.iter().map(|it| ((*it).to_owned(), of("Operation"))).collect();
    path.insert("parameters".to_owned(), list("Parameter"));
    path.insert("servers".to_owned(), list("Server"));
    let components = json!({
        "parameters": map("Parameter"),
        "pathItems": map("PathItem"),
        "requestBodies": map("RequestBody"),
        "responses": map("Response"),
        "schemas": map("Schema"),
        "securitySchemes": map("SecurityScheme"),
    });
    let all = [
        (
            "Document",
            holds(
                Some("RootExtension"),
                json!({
                    "components": {"properties": components},
                    "paths": map("PathItem"),
                    "servers": list("Server"),
                    "webhooks": map("PathItem"),
                }),
            ),
        ),
        ("Content", json!({"additionalProperties": {"properties": {"schema": of("Schema")}}})),
        (
            "Operation",
            holds(
                Some("OperationExtension"),
                json!({
                    "parameters": list("Parameter"),
                    "requestBody": of("RequestBody"),
                    "responses": map("Response"),
                    "servers": list("Server"),
                    "x-specloom-also": list("Operation"),
                }),
            ),
        ),
        ("Parameter", holds(Some("ParamExtension"), json!({"schema": of("Schema")}))),
        ("PathItem", holds(None, Value::Object(path))),
        ("RequestBody", holds(Some("BodyExtension"), json!({"content": of("Content")}))),
        ("Response", holds(None, json!({"content": of("Content")}))),
        ("Schema", holds(Some("SchemaExtension"), schemas(&of, &list, &map))),
        ("SecurityScheme", holds(Some("SchemeExtension"), json!({}))),
        ("Server", holds(None, json!({"variables": map("VariableExtension")}))),
    ];
    all.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
}

/// The members of a schema that are schemas themselves.
fn schemas(
    of: &dyn Fn(&str) -> Value,
    list: &dyn Fn(&str) -> Value,
    map: &dyn Fn(&str) -> Value,
) -> Value {
    json!({
        "additionalProperties": of("Schema"),
        "allOf": list("Schema"),
        "anyOf": list("Schema"),
        "items": of("Schema"),
        "oneOf": list("Schema"),
        "prefixItems": list("Schema"),
        "properties": map("Schema"),
    })
}
