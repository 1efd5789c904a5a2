//! OpenAPI 3.0 to 3.1.

use schemars::Schema;
use serde_json::{Map, Value as Json, json};
use specloom_source::{Node, Sink};

use crate::upgrade::Upgrade;
use crate::version::Version;

/// The rewrites from 3.0 to 3.1.
pub(super) const UPGRADE: Upgrade = Upgrade {
    from: Version::V3_0,
    document: &[webhooks_extension],
    outer: &[null_members],
    schema: &[ref_siblings, exclusive_bounds, binary_format, nullable, example],
};

/// `x-webhooks`, by which 3.0 documents say what 3.1 has a member for.
fn webhooks_extension(root: &mut Node, _sink: &mut Sink) {
    let Some(map) = root.as_map_mut() else { return };
    if !map.contains_key("webhooks")
        && let Some(entry) = map.shift_remove("x-webhooks")
    {
        map.insert("webhooks", entry);
    }
}

/// A member `{nullable: true}` of a union becomes `null`: 3.0 has no other word
/// for it, and a member that allows anything would leave the others no meaning.
fn null_members(schema: &mut Schema) {
    for keyword in ["oneOf", "anyOf"] {
        let Some(Json::Array(members)) = schema.get_mut(keyword) else { continue };
        if members.len() < 2 {
            continue;
        }
        for object in members.iter_mut().filter_map(Json::as_object_mut) {
            if object.get("nullable") == Some(&Json::Bool(true))
                && object.keys().all(|it| it == "nullable" || is_annotation(it))
            {
                object.remove("nullable");
                object.insert("type".into(), "null".into());
            }
        }
    }
}

/// 3.0 ignores what stands beside a `$ref`. Kept is what changes no value, and
/// `nullable`: who writes it there answers with `null`.
fn ref_siblings(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    if object.get("$ref").is_some_and(Json::is_string) {
        object.retain(|key, _| key == "$ref" || key == "nullable" || is_annotation(key));
    }
}

/// `minimum: 1, exclusiveMinimum: true` becomes `exclusiveMinimum: 1`.
fn exclusive_bounds(schema: &mut Schema) {
    for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")]
    {
        let Some(Json::Bool(is_exclusive)) = schema.get(exclusive).cloned() else { continue };
        schema.remove(exclusive);
        if is_exclusive && let Some(bound) = schema.remove(inclusive) {
            schema.insert(exclusive.into(), bound);
        }
    }
}

/// `format: binary` and `format: byte` become content keywords.
fn binary_format(schema: &mut Schema) {
    let is_string = schema.get("type").is_some_and(|it| it == "string");
    let content = match schema.get("format").and_then(Json::as_str) {
        Some("binary") if is_string => ("contentMediaType", "application/octet-stream"),
        Some("byte" | "base64") if is_string => ("contentEncoding", "base64"),
        _ => return,
    };
    schema.remove("format");
    schema.insert(content.0.into(), content.1.into());
}

/// `nullable: true` becomes a type, a constant or a member `null`.
pub(super) fn nullable(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    let is_nullable = object.remove("nullable") == Some(Json::Bool(true));
    if !is_nullable {
        return;
    }
    if let Some(Json::Array(constants)) = object.get_mut("enum")
        && !constants.contains(&Json::Null)
    {
        constants.push(Json::Null);
    }
    if object.contains_key("$ref") || object.contains_key("allOf") {
        wrap_with_null(object);
        return;
    }
    for keyword in ["oneOf", "anyOf"] {
        if let Some(Json::Array(members)) = object.get_mut(keyword) {
            members.push(json!({"type": "null"}));
        }
    }
    let word = object.get("type").cloned();
    let word = word.or_else(|| object.contains_key("properties").then(|| "object".into()));
    if let Some(Json::String(word)) = word {
        object.insert("type".into(), json!([word, "null"]));
    }
}

/// `S` becomes `anyOf: [S, null]`; annotations stay where they are.
fn wrap_with_null(object: &mut Map<String, Json>) {
    let (annotations, carried) =
        std::mem::take(object).into_iter().partition(|(key, _)| is_annotation(key));
    *object = annotations;
    let carried: Map<String, Json> = carried;
    object.insert("anyOf".into(), json!([carried, {"type": "null"}]));
}

/// `example: V` becomes `examples: [V]`.
fn example(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    // A schema's own `properties` are not looked at here, so this is the keyword.
    if let Some(value) = object.remove("example")
        && !object.contains_key("examples")
    {
        object.insert("examples".into(), json!([value]));
    }
}

fn is_annotation(key: &str) -> bool {
    crate::keyword::is_annotation(key)
}
