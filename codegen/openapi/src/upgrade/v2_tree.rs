//! Small changes of the located tree for the upgrade of Swagger 2.0.

use specloom_source::{Entry, Map, Node, Span, Value};

/// Takes a member out of a mapping.
pub(super) fn take(node: &mut Node, key: &str) -> Option<Node> {
    node.as_map_mut()?.shift_remove(key).map(|it| it.node)
}

/// Puts a member into a mapping; its key stands where its value does.
pub(super) fn insert(node: &mut Node, key: &str, value: Node) {
    if let Some(map) = node.as_map_mut() {
        map.insert(key, Entry { key: value.span, node: value });
    }
}

/// A text.
pub(super) fn text(text: &str, at: Span) -> Node {
    Node::string(text, at)
}

/// A mapping.
pub(super) fn object<'k>(at: Span, members: impl IntoIterator<Item = (&'k str, Node)>) -> Node {
    let members = members.into_iter().map(|(key, node)| (key, Entry { key: node.span, node }));
    Node::new(Value::Map(members.collect::<Map>()), at)
}
