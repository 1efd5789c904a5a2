//! Parameters of Swagger 2.0, whose type stands beside their name.

use specloom_source::{Map, Node, Sink, Value};

use crate::problem::OpenApiProblem;
use crate::upgrade::v2_tree::{insert, take, text};

/// What a parameter has besides its type.
const KEPT: [&str; 6] = ["name", "in", "description", "required", "$ref", "allowEmptyValue"];

/// Where a parameter stands.
pub(super) fn place_of(param: &Node) -> Option<&str> {
    param.get("in").and_then(Node::as_str)
}

/// Gives a parameter (that is no body) a `schema`, and a style for its
/// `collectionFormat`.
pub(super) fn param_object(param: &mut Node, sink: &mut Sink) {
    if param.get("$ref").is_some() || param.get("schema").is_some() {
        return;
    }
    let is_query = place_of(param) == Some("query");
    let schema = take_schema(param, sink);
    let (schema, style) = schema;
    if let (Some(style), true) = (style, is_query) {
        for (key, value) in style.members(param) {
            insert(param, key, value);
        }
    }
    insert(param, "schema", schema);
}

/// How the items of an array are written.
#[derive(Clone, Copy)]
pub(super) struct ItemStyle {
    style: &'static str,
    explode: bool,
}

impl ItemStyle {
    /// The members of 3.0 that say so.
    pub(super) fn members(self, at: &Node) -> [(&'static str, Node); 2] {
        let span = at.span;
        let explode = Node::new(Value::Bool(self.explode), span);
        [("style", text(self.style, span)), ("explode", explode)]
    }
}

/// Takes what says the type of a parameter or header out of it, as a schema.
pub(super) fn take_schema(node: &mut Node, sink: &mut Sink) -> (Node, Option<ItemStyle>) {
    let span = node.span;
    let format = take(node, "collectionFormat");
    let is_array = node.get("type").and_then(Node::as_str) == Some("array");
    let style = is_array.then(|| item_style(format.as_ref(), sink));
    let mut schema = Map::new();
    if let Some(map) = node.as_map_mut() {
        let members = std::mem::take(map);
        for (key, entry) in members {
            let is_kept = KEPT.contains(&&*key) || (key.starts_with("x-") && &*key != "x-nullable");
            if is_kept {
                map.insert(key, entry)
            } else {
                schema.insert(key, entry)
            };
        }
    }
    let mut schema = Node::new(Value::Map(schema), span);
    if let Some(items) = schema.get_mut("items") {
        take(items, "collectionFormat");
    }
    (schema, style)
}

fn item_style(format: Option<&Node>, sink: &mut Sink) -> ItemStyle {
    let (style, explode) = match format.and_then(Node::as_str) {
        Some("multi") => ("form", true),
        Some("ssv") => ("spaceDelimited", false),
        Some("pipes") => ("pipeDelimited", false),
        Some("csv") | None => ("form", false),
        Some(other) => {
            let feature = format!("the collection format `{other}`");
            let at = format.map(|it| it.span).unwrap_or_default();
            sink.report(at, OpenApiProblem::UnsupportedFeature { feature });
            ("form", false)
        }
    };
    ItemStyle { style, explode }
}
