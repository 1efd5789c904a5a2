//! Swagger 2.0 to OpenAPI 3.0.

use schemars::Schema;
use serde_json::{Value as Json, json};
use specloom_source::{Entry, Map, Node, Sink, Value};

use crate::upgrade::Upgrade;
use crate::upgrade::v2_operation::{operations, response};
use crate::upgrade::v2_param::{param_object, place_of};
use crate::upgrade::v2_tree::{insert, object, take, text};
use crate::version::Version;

/// The rewrites from 2.0 to 3.0.
pub(super) const UPGRADE: Upgrade = Upgrade {
    from: Version::V2,
    document: &[base_path, operations, components, security_definitions, references, loose_params],
    outer: &[],
    schema: &[discriminator, null_extension, file_type],
};

/// The types that a parameter can have.
const KINDS: [&str; 6] = ["array", "boolean", "file", "integer", "number", "string"];

/// Parameters of files that others refer to stand under names of any kind.
fn loose_params(node: &mut Node, sink: &mut Sink) {
    let is_param = matches!(place_of(node), Some("query" | "header" | "path"))
        && node.get("name").and_then(Node::as_str).is_some()
        // A security scheme has a name, a place and a type of another kind.
        && node.get("type").and_then(Node::as_str).is_some_and(|it| KINDS.contains(&it));
    if is_param {
        param_object(node, sink);
        return;
    }
    match &mut node.value {
        Value::Map(map) => map.iter_mut().for_each(|(_, it)| loose_params(&mut it.node, sink)),
        Value::List(list) => list.iter_mut().for_each(|it| loose_params(it, sink)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// `schemes`, `host` and `basePath` become `servers`.
fn base_path(root: &mut Node, _sink: &mut Sink) {
    let span = root.span;
    let schemes = take(root, "schemes");
    let host = take(root, "host");
    let path = take(root, "basePath");
    let path = path.as_ref().and_then(Node::as_str).unwrap_or_default().trim_end_matches('/');
    let at = host.as_ref().map_or(span, |it| it.span);
    let host = host.as_ref().and_then(Node::as_str);
    let schemes = schemes.as_ref().and_then(Node::as_list).unwrap_or_default();
    let schemes: Vec<&str> = schemes.iter().filter_map(Node::as_str).collect();
    // The safe one first, whatever the author's order.
    let scheme = if schemes.is_empty() || schemes.contains(&"https") { "https" } else { "http" };
    let url = match host {
        Some(host) => format!("{scheme}://{host}{path}"),
        None if path.is_empty() => return,
        None => path.to_owned(),
    };
    let server = object(at, [("url", text(&url, at))]);
    insert(root, "servers", Node::new(Value::List([server].into()), at));
}

/// `definitions`, `parameters`, `responses` and `securityDefinitions` move under
/// `components`.
fn components(root: &mut Node, sink: &mut Sink) {
    let span = root.span;
    let mut moved = Map::new();
    let produces = take(root, "produces");
    take(root, "consumes");
    if let Some(definitions) = take(root, "definitions") {
        moved.insert("schemas", Entry { key: definitions.span, node: definitions });
    }
    if let Some(mut parameters) = take(root, "parameters") {
        if let Some(map) = parameters.as_map_mut() {
            // Bodies have gone into the operations that refer to them.
            map.retain(|_, it| !matches!(place_of(&it.node), Some("body" | "formData")));
            for (_, entry) in map.iter_mut() {
                param_object(&mut entry.node, sink);
            }
        }
        moved.insert("parameters", Entry { key: parameters.span, node: parameters });
    }
    if let Some(mut responses) = take(root, "responses") {
        for (_, entry) in responses.as_map_mut().into_iter().flatten() {
            response(&mut entry.node, produces.as_ref());
        }
        moved.insert("responses", Entry { key: responses.span, node: responses });
    }
    if let Some(schemes) = take(root, "securityDefinitions") {
        moved.insert("securitySchemes", Entry { key: schemes.span, node: schemes });
    }
    if !moved.is_empty() {
        insert(root, "components", Node::new(Value::Map(moved), span));
    }
}

/// `type: basic` and the flows of `oauth2` become what 3.0 calls them.
fn security_definitions(root: &mut Node, _sink: &mut Sink) {
    let schemes = root.get_mut("components").and_then(|it| it.get_mut("securitySchemes"));
    for (_, entry) in schemes.and_then(Node::as_map_mut).into_iter().flatten() {
        let node = &mut entry.node;
        let span = node.span;
        match node.get("type").and_then(Node::as_str) {
            Some("basic") => {
                insert(node, "type", text("http", span));
                insert(node, "scheme", text("basic", span));
            }
            Some("oauth2") => {
                let flow = take(node, "flow");
                let members = ["authorizationUrl", "tokenUrl", "scopes"];
                let members = members.map(|it| (it, take(node, it)));
                let members = members.into_iter().filter_map(|(key, it)| Some((key, it?)));
                let name = match flow.as_ref().and_then(Node::as_str) {
                    Some("accessCode") => "authorizationCode",
                    Some("application") => "clientCredentials",
                    Some(other) => other,
                    None => "implicit",
                };
                let flows = object(span, [(name, object(span, members))]);
                insert(node, "flows", flows);
            }
            _ => {}
        }
    }
}

/// `#/definitions/X` becomes `#/components/schemas/X`, and so on.
fn references(root: &mut Node, _sink: &mut Sink) {
    rewrite_references(root);
}

const MOVED: [(&str, &str); 3] = [
    ("#/definitions/", "#/components/schemas/"),
    ("#/parameters/", "#/components/parameters/"),
    ("#/responses/", "#/components/responses/"),
];

fn rewrite_references(node: &mut Node) {
    match &mut node.value {
        Value::Map(map) => {
            for (key, entry) in map.iter_mut() {
                if &**key == "$ref"
                    && let Value::String(reference) = &mut entry.node.value
                {
                    let moved = MOVED.iter().find_map(|(from, to)| {
                        Some(format!("{to}{}", reference.strip_prefix(from)?))
                    });
                    if let Some(moved) = moved {
                        *reference = moved.into();
                    }
                } else {
                    rewrite_references(&mut entry.node);
                }
            }
        }
        Value::List(list) => list.iter_mut().for_each(rewrite_references),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// `discriminator: kind` becomes an object.
fn discriminator(schema: &mut Schema) {
    if let Some(Json::String(name)) = schema.get("discriminator").cloned() {
        schema.insert("discriminator".into(), json!({"propertyName": name}));
    }
}

/// `x-nullable`, by which 2.0 documents say what 3.0 has a member for.
fn null_extension(schema: &mut Schema) {
    if let Some(nullable) = schema.remove("x-nullable") {
        schema.insert("nullable".into(), nullable);
    }
}

/// `type: file` becomes bytes.
fn file_type(schema: &mut Schema) {
    if schema.get("type").is_some_and(|it| it == "file") {
        schema.insert("type".into(), "string".into());
        schema.insert("format".into(), "binary".into());
    }
}
