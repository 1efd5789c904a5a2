//! `$dynamicRef` and `$recursiveRef` as plain references.
//!
//! What a dynamic reference means depends on the way by which a validator came
//! to it. A type has one meaning, so the anchor of the same file is taken.

use specloom_source::{Node, Value};

/// Makes each `$dynamicRef` and `$recursiveRef` a `$ref`, unless there is one.
pub(super) fn dynamic_refs(node: &mut Node) {
    match &mut node.value {
        Value::Map(map) => {
            let words = ["$dynamicRef", "$recursiveRef"];
            let is_dynamic = |it: &str| it.starts_with('$') && words.contains(&it);
            let any = map.keys().any(|it| is_dynamic(it));
            for word in words.into_iter().filter(|_| any) {
                let is_text = map.get(word).is_some_and(|it| it.node.as_str().is_some());
                if is_text
                    && !map.contains_key("$ref")
                    && let Some(entry) = map.shift_remove(word)
                {
                    map.insert("$ref", entry);
                }
            }
            map.iter_mut().for_each(|(_, entry)| dynamic_refs(&mut entry.node));
        }
        Value::List(list) => list.iter_mut().for_each(dynamic_refs),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
