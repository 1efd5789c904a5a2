//! Overlays: changes to a spec that somebody else owns (OpenAPI Overlay 1.0, 1.1).
//!
//! An overlay lists actions. Each names places of the spec by a `JSONPath` (RFC
//! 9535) and says what is merged into them, or that they are removed. What an
//! overlay adds keeps its own place, so that a problem in it points at its line.

use serde_json::Value as Json;
use serde_json_path::JsonPath;
use specloom_openapi::json::json;
use specloom_source::pointer::unescaped;
use specloom_source::{Entry, FileId, Node, Sink, SourceMap, Value};

use crate::problem::CommandProblem;

/// The members of an overlay, and of an action.
const OVERLAY: [&str; 4] = ["overlay", "info", "extends", "actions"];
const ACTION: [&str; 5] = ["target", "description", "update", "remove", "copy"];

/// Does what the overlays say, in their order.
pub fn apply(map: &SourceMap, overlays: &[FileId], root: &mut Node, sink: &mut Sink) {
    for file in overlays {
        let Some(overlay) = specloom_source::read(map, *file, sink) else { continue };
        let version = overlay.get("overlay").and_then(Node::as_str).unwrap_or_default();
        if !["1.0", "1.1"].iter().any(|it| version.starts_with(it)) {
            malformed(&overlay, "has no member `overlay: 1.0.0` or `overlay: 1.1.0`", sink);
            continue;
        }
        only(&overlay, &OVERLAY, sink);
        match overlay.get("actions").and_then(Node::as_list) {
            Some(actions) if !actions.is_empty() => {
                for action in actions {
                    act(action, root, sink);
                }
            }
            Some(_) | None => malformed(&overlay, "has no list of `actions`", sink),
        }
    }
}

fn malformed(at: &Node, reason: &str, sink: &mut Sink) {
    sink.report(at.span, CommandProblem::OverlayMalformed { reason: reason.to_owned() });
}

/// Reports the members that mean nothing.
fn only(node: &Node, known: &[&str], sink: &mut Sink) {
    for (key, entry) in node.as_map().into_iter().flatten() {
        if !known.contains(&&**key) && !key.starts_with("x-") {
            let reason = format!("has a member `{}` that means nothing", key.escape_debug());
            sink.report(entry.key, CommandProblem::OverlayMalformed { reason });
        }
    }
}

fn act(action: &Node, root: &mut Node, sink: &mut Sink) {
    only(action, &ACTION, sink);
    let Some(target) = action.get("target").filter(|it| it.as_str().is_some()) else {
        return malformed(action, "has an action without a `target`", sink);
    };
    let places = places(target, root, sink);
    if action.get("remove").and_then(Node::as_bool) == Some(true) {
        // The last first, so that the places of the others stay what they are.
        return places.iter().rev().for_each(|it| remove(root, it));
    }
    let update = match (action.get("update"), action.get("copy")) {
        (Some(update), _) => update.clone(),
        (None, Some(copy)) => {
            let found = self::places(copy, root, sink);
            let Some(node) = found.first().and_then(|it| root.pointer(it)) else { return };
            node.clone()
        }
        (None, None) => {
            return malformed(action, "has an action without `update`, `copy` or `remove`", sink);
        }
    };
    for place in places {
        if let Some(node) = at_mut(root, &place) {
            merge(node, &update, true);
        }
    }
}

/// The places that a path leads to, as RFC 6901 pointers. One that leads nowhere
/// is a mistake of its author, or the spec has changed.
fn places(target: &Node, root: &Node, sink: &mut Sink) -> Vec<String> {
    let text = target.as_str().unwrap_or_default();
    let path = match JsonPath::parse(text) {
        Ok(path) => path,
        Err(error) => {
            let reason = format!("has a path that is no JSONPath: {error}");
            malformed(target, &reason, sink);
            return Vec::new();
        }
    };
    let value: Json = json(root);
    let found = path.query_located(&value).dedup();
    let places: Vec<String> =
        found.locations().map(serde_json_path::NormalizedPath::to_json_pointer).collect();
    if places.is_empty() {
        sink.report(target.span, CommandProblem::OverlayTarget { target: text.to_owned() });
    }
    places
}

/// The parent of a place and the last token of its pointer.
fn parent<'a>(root: &'a mut Node, pointer: &str) -> Option<(&'a mut Node, String)> {
    let (parent, last) = pointer.rsplit_once('/')?;
    Some((at_mut(root, parent)?, unescaped(last).into_owned()))
}

fn at_mut<'a>(root: &'a mut Node, pointer: &str) -> Option<&'a mut Node> {
    let mut node = root;
    for token in pointer.split('/').skip(1) {
        let key = unescaped(token);
        node = match &mut node.value {
            Value::Map(map) => &mut map.get_mut(&key)?.node,
            Value::List(list) => list.get_mut(key.parse::<usize>().ok()?)?,
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return None,
        };
    }
    Some(node)
}

/// Takes out what stands at a place.
pub fn remove(root: &mut Node, pointer: &str) {
    let Some((parent, last)) = parent(root, pointer) else { return };
    match &mut parent.value {
        Value::Map(map) => {
            map.shift_remove(&last);
        }
        Value::List(items) => {
            if let Some(place) = last.parse::<usize>().ok().filter(|it| *it < items.len()) {
                let mut rest = std::mem::take(items).into_vec();
                rest.remove(place);
                *items = rest.into();
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Objects are merged member by member and lists are joined; anything else gives
/// way. What is merged into a list as a target is one more item.
fn merge(node: &mut Node, update: &Node, is_target: bool) {
    match (&mut node.value, &update.value) {
        (Value::Map(map), Value::Map(members)) => {
            for (key, entry) in members {
                if let Some(known) = map.get_mut(key) {
                    merge(&mut known.node, &entry.node, false);
                } else {
                    let entry = Entry { key: entry.key, node: entry.node.clone() };
                    map.insert(key.clone(), entry);
                }
            }
        }
        (Value::List(list), Value::List(items)) if !is_target => add(list, items),
        (Value::List(list), _) if is_target => add(list, std::slice::from_ref(update)),
        (_, _) => *node = update.clone(),
    }
}

fn add(list: &mut Box<[Node]>, items: &[Node]) {
    *list = std::mem::take(list).into_iter().chain(items.iter().cloned()).collect();
}

#[cfg(test)]
mod tests {
    use specloom_openapi::json::json;
    use specloom_source::{Sink, SourceMap, read};

    use super::apply;

    /// The spec after the overlay, as JSON, and the codes of what was said.
    fn applied(spec: &str, actions: &str) -> (String, Vec<&'static str>) {
        let mut map = SourceMap::default();
        let spec = map.add("openapi.yaml", spec);
        let text = format!("overlay: 1.1.0\ninfo: {{title: O, version: '1'}}\nactions:\n{actions}");
        let overlay = map.add("overlays/a.yaml", text);
        let mut sink = Sink::default();
        let mut root = read(&map, spec, &mut sink).unwrap();
        apply(&map, &[overlay], &mut root, &mut sink);
        let codes = sink.diagnostics().iter().map(|it| it.code).collect();
        (json(&root).to_string(), codes)
    }

    #[test]
    fn objects_are_merged_and_lists_joined() {
        let spec = "a: {b: 1, c: [1]}\nd: [1]";
        let merged = "- {target: $.a, update: {b: 2, c: [2], e: {f: 3}}}";
        assert_eq!(
            applied(spec, merged),
            (r#"{"a":{"b":2,"c":[1,2],"e":{"f":3}},"d":[1]}"#.into(), vec![])
        );
        let joined = "- {target: $.d, update: 2}";
        assert_eq!(applied(spec, joined), (r#"{"a":{"b":1,"c":[1]},"d":[1,2]}"#.into(), vec![]));
    }

    #[test]
    fn places_are_found_by_what_stands_there() {
        let spec = "p:\n  /x: {get: {tags: [a]}, post: {tags: [b]}}\n  /y: {get: {tags: [b]}}";
        let removed = "- {target: \"$.p.*[?@.tags[0] == 'b']\", remove: true}";
        assert_eq!(applied(spec, removed).0, r#"{"p":{"/x":{"get":{"tags":["a"]}},"/y":{}}}"#);
        let list = "- {target: '$.p..tags[0]', remove: true}";
        assert_eq!(applied("p: {tags: [a, b]}", list).0, r#"{"p":{"tags":["b"]}}"#);
        let all = "- {target: '$.p[*]', remove: true}";
        assert_eq!(applied("p: [1, 2, 3]", all).0, r#"{"p":[]}"#);
    }

    #[test]
    fn a_place_may_be_copied() {
        let copied = "- {target: $.b, copy: $.a}";
        assert_eq!(applied("a: {x: 1}\nb: {y: 2}", copied).0, r#"{"a":{"x":1},"b":{"y":2,"x":1}}"#);
    }

    #[test]
    fn what_matches_nothing_is_an_error() {
        let codes = |actions| applied("a: 1", actions).1;
        assert_eq!(codes("- {target: $.b, remove: true}"), ["overlay-target"]);
        assert_eq!(codes("- {target: '$[', remove: true}"), ["overlay-malformed"]);
        assert_eq!(codes("- {target: $.a}"), ["overlay-malformed"]);
        assert_eq!(codes("- {target: $.a, updat: 2, remove: true}"), ["overlay-malformed"]);
    }
}
