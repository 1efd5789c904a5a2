//! What authors say of things.

use specloom_ir::{Deprecation, Docs, Example, Value};
use specloom_source::{Node, Text};

use crate::cursor::Cursor;

/// What a schema says of itself.
pub fn docs(at: Cursor<'_>) -> Docs {
    let node = at.node;
    Docs {
        summary: at.text("title").map(|it| shared(node, "title", &one_line(it))),
        description: at.text("description").and_then(|it| prose_of(node, it)),
        deprecation: at.is_set("deprecated").then(|| Box::new(deprecation(node))),
        examples: if says_examples(at) { schema_examples(node) } else { Vec::new() },
        link: link(node),
        stability: stability(node),
    }
}

/// What an object that is no schema says of itself.
pub fn object_docs(node: &Node) -> Docs {
    let text = |key| node.get(key).and_then(Node::as_str);
    Docs {
        summary: text("summary")
            .map(one_line)
            .filter(|it| !it.is_empty())
            .map(|it| shared(node, "summary", &it)),
        description: text("description").and_then(|it| prose_of(node, it)),
        deprecation: is_set(node, "deprecated").then(|| Box::new(deprecation(node))),
        examples: Vec::new(),
        link: link(node),
        stability: stability(node),
    }
}

/// Whether `true` stands under `key`.
pub fn is_set(node: &Node, key: &str) -> bool {
    node.get(key).and_then(Node::as_bool) == Some(true)
}

/// A text, unless it is blank.
pub fn prose(text: &str) -> Option<Text> {
    written(text).map(Text::from)
}

/// What stands under `description` at a node, unless it is blank.
fn prose_of(node: &Node, text: &str) -> Option<Text> {
    written(text).map(|it| shared(node, "description", it))
}

fn written(text: &str) -> Option<&str> {
    let text = text.trim_end();
    (!text.trim().is_empty()).then_some(text)
}

/// A text that stands under `key` at a node, as it stands there if nothing of it
/// was left out: then both hold it.
fn shared(node: &Node, key: &str, text: &str) -> Text {
    let own = node.get(key).and_then(Node::as_text).filter(|own| ***own == *text);
    own.map_or_else(|| text.into(), Text::clone)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn deprecation(node: &Node) -> Deprecation {
    let text = |key| node.get(key).and_then(|it| it.as_str().or_else(|| it.as_number()));
    Deprecation {
        since: text("x-deprecated-since").map(Into::into),
        sunset: text("x-sunset").map(Into::into),
        instead: text("x-deprecated-instead").map(Into::into),
    }
}

fn stability(node: &Node) -> Option<Text> {
    let level = node.get("x-stability-level")?;
    level.as_str().or_else(|| level.as_number()).map(Into::into)
}

fn link(node: &Node) -> Option<Text> {
    node.get("externalDocs")?.get("url")?.as_text().cloned()
}

/// Whether a schema has examples: 3.1 still knows `example` by itself.
fn says_examples(at: Cursor<'_>) -> bool {
    at.has("examples") || at.has("example")
}

fn schema_examples(node: &Node) -> Vec<Example> {
    let list = node.get("examples").and_then(Node::as_list);
    let one = node.get("example").map(std::slice::from_ref);
    let values = list.or(one).unwrap_or_default().iter().map(Value::from);
    values.map(|value| Example { name: None, summary: None, value }).collect()
}
