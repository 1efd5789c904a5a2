//! Operations of Swagger 2.0: bodies are parameters, and media types stand apart.

use specloom_source::{Entry, Map, Node, Sink, Span, Value};

use crate::upgrade::v2_param::{param_object, place_of, take_schema};
use crate::upgrade::v2_tree::{insert, object, take, text};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Gives every operation a `requestBody` and its responses a `content`.
pub(super) fn operations(root: &mut Node, sink: &mut Sink) {
    let shared = Shared {
        params: root.get("parameters").cloned(),
        consumes: root.get("consumes").cloned(),
        produces: root.get("produces").cloned(),
    };
    let paths = root.get_mut("paths").and_then(Node::as_map_mut);
    for (_, entry) in paths.into_iter().flatten() {
        path_item(&mut entry.node, &shared, sink);
    }
}

/// What an operation takes from the root.
struct Shared {
    params: Option<Node>,
    consumes: Option<Node>,
    produces: Option<Node>,
}

fn path_item(item: &mut Node, shared: &Shared, sink: &mut Sink) {
    let (params, bodies) = split(take(item, "parameters"), shared);
    for method in METHODS {
        if let Some(operation) = item.get_mut(method) {
            self::operation(operation, &bodies, shared, sink);
        }
    }
    insert_params(item, params, sink);
}

/// The parameters of a list that are none of a body, and those that are. What
/// refers to one of a body is replaced by it.
fn split(list: Option<Node>, shared: &Shared) -> (Vec<Node>, Vec<Node>) {
    let list = match list.map(|it| it.value) {
        Some(Value::List(list)) => list.into_vec(),
        _ => Vec::new(),
    };
    let referred = |param: &Node| {
        let name = param.get("$ref")?.as_str()?.strip_prefix("#/parameters/")?;
        shared.params.as_ref()?.get(name).cloned()
    };
    let is_body = |it: &Node| matches!(place_of(it), Some("body" | "formData"));
    let mut params = Vec::new();
    let mut bodies = Vec::new();
    for param in list {
        match referred(&param).filter(is_body) {
            Some(body) => bodies.push(body),
            None if is_body(&param) => bodies.push(param),
            None => params.push(param),
        }
    }
    (params, bodies)
}

fn insert_params(node: &mut Node, mut params: Vec<Node>, sink: &mut Sink) {
    for param in &mut params {
        param_object(param, sink);
    }
    if !params.is_empty() {
        let span = node.span;
        insert(node, "parameters", Node::new(Value::List(params.into()), span));
    }
}

fn operation(operation: &mut Node, outer: &[Node], shared: &Shared, sink: &mut Sink) {
    take(operation, "schemes");
    let consumes = take(operation, "consumes").or_else(|| shared.consumes.clone());
    let produces = take(operation, "produces").or_else(|| shared.produces.clone());
    let list = take(operation, "parameters");
    let at = list.as_ref().map_or(operation.span, |it| it.span);
    let (params, own) = split(list, shared);
    insert_params(operation, params, sink);
    let bodies = if own.is_empty() { outer.to_vec() } else { own };
    if let Some(body) = request_body(bodies, consumes.as_ref(), at, sink) {
        insert(operation, "requestBody", body);
    }
    let responses = operation.get_mut("responses").and_then(Node::as_map_mut);
    for (_, entry) in responses.into_iter().flatten() {
        response(&mut entry.node, produces.as_ref());
    }
}

fn request_body(
    mut bodies: Vec<Node>,
    consumes: Option<&Node>,
    at: Span,
    sink: &mut Sink,
) -> Option<Node> {
    if let Some(body) = bodies.iter_mut().find(|it| place_of(it) == Some("body")) {
        let schema = take(body, "schema").unwrap_or_else(|| object(body.span, []));
        let content = content(&media_types(consumes), &object(schema.span, [("schema", schema)]));
        take(body, "in");
        take(body, "name");
        insert(body, "content", content);
        return Some(body.clone());
    }
    if bodies.is_empty() {
        return None;
    }
    let has_file = bodies.iter().any(|it| it.get("type").and_then(Node::as_str) == Some("file"));
    let forms = media_types(consumes);
    let mut forms: Vec<&str> = forms.into_iter().filter(|it| is_form(it)).collect();
    if forms.is_empty() {
        let form =
            if has_file { "multipart/form-data" } else { "application/x-www-form-urlencoded" };
        forms.push(form);
    }
    let is_required = |it: &Node| it.get("required").and_then(Node::as_bool) == Some(true);
    let required = Node::new(Value::Bool(bodies.iter().any(is_required)), at);
    let media = form_media(bodies, at, sink);
    Some(object(at, [("content", content(&forms, &media)), ("required", required)]))
}

fn is_form(media_type: &str) -> bool {
    media_type.starts_with("multipart/form-data")
        || media_type.starts_with("application/x-www-form-urlencoded")
}

/// One media type whose schema has a property for each parameter.
fn form_media(params: Vec<Node>, at: Span, sink: &mut Sink) -> Node {
    let mut properties = Map::new();
    let mut encoding = Map::new();
    let mut required = Vec::new();
    for mut param in params {
        let (mut schema, style) = take_schema(&mut param, sink);
        let Some(name) = param.get("name").and_then(Node::as_str).map(str::to_owned) else {
            continue;
        };
        if let Some(description) = take(&mut param, "description") {
            insert(&mut schema, "description", description);
        }
        move_extensions(&mut param, &mut schema);
        if param.get("required").and_then(Node::as_bool) == Some(true) {
            required.push(text(&name, param.span));
        }
        if let Some(style) = style {
            let node = object(param.span, style.members(&param));
            encoding.insert(name.as_str(), Entry { key: param.span, node });
        }
        properties.insert(name.as_str(), Entry { key: param.span, node: schema });
    }
    let schema = object(
        at,
        [
            ("type", text("object", at)),
            ("properties", Node::new(Value::Map(properties), at)),
            ("required", Node::new(Value::List(required.into()), at)),
        ],
    );
    object(at, [("schema", schema), ("encoding", Node::new(Value::Map(encoding), at))])
}

/// What a parameter says in `x-*` members its property says.
fn move_extensions(param: &mut Node, schema: &mut Node) {
    let members = param.as_map_mut().map(std::mem::take).into_iter().flatten();
    let (extensions, rest): (Vec<_>, Vec<_>) = members.partition(|(key, _)| key.starts_with("x-"));
    if let (Some(param), Some(schema)) = (param.as_map_mut(), schema.as_map_mut()) {
        param.extend(rest);
        schema.extend(extensions);
    }
}

/// The media types of a list, or JSON if it says nothing.
fn media_types(list: Option<&Node>) -> Vec<&str> {
    let list = list.and_then(Node::as_list).unwrap_or_default();
    let types: Vec<&str> = list.iter().filter_map(Node::as_str).collect();
    if types.is_empty() { vec!["application/json"] } else { types }
}

fn content(media_types: &[&str], media: &Node) -> Node {
    object(media.span, media_types.iter().map(|it| (*it, media.clone())))
}

/// Gives a response a `content` for its `schema`, and its headers a `schema`.
pub(super) fn response(response: &mut Node, produces: Option<&Node>) {
    let examples = take(response, "examples");
    if let Some(schema) = take(response, "schema") {
        let is_file = schema.get("type").and_then(Node::as_str) == Some("file");
        let types = media_types(produces);
        let types =
            if is_file && produces.is_none() { vec!["application/octet-stream"] } else { types };
        let mut content = content(&types, &object(schema.span, [("schema", schema)]));
        for (media_type, example) in examples.iter().filter_map(Node::as_map).flatten() {
            if let Some(media) = content.get_mut(media_type) {
                insert(media, "example", example.node.clone());
            }
        }
        insert(response, "content", content);
    }
    let headers = response.get_mut("headers").and_then(Node::as_map_mut);
    for (_, entry) in headers.into_iter().flatten() {
        // Arrays in headers have commas between their items, in 3.0 as well.
        let (schema, _) = take_schema(&mut entry.node, &mut Sink::default());
        insert(&mut entry.node, "schema", schema);
    }
}
