//! OpenAPI 3.1 to 3.2.

use specloom_source::{Entry, Node, Sink, Value};

use crate::media_type::is_sequential;
use crate::upgrade::Upgrade;
use crate::upgrade::v3_0_to_v3_1::nullable;
use crate::version::Version;

/// The rewrites from 3.1 to 3.2.
pub(super) const UPGRADE: Upgrade =
    Upgrade { from: Version::V3_1, document: &[item_schemas], outer: &[], schema: &[nullable] };

// 3.1 has no `nullable` any more, and many 3.1 documents still have: their APIs
// answer with `null`.

/// 3.2 says with `itemSchema` what one item of a stream is; older documents put
/// that into `schema`, or an array of it.
fn item_schemas(root: &mut Node, _sink: &mut Sink) {
    rename_in(root);
}

fn rename_in(node: &mut Node) {
    match &mut node.value {
        Value::Map(map) => {
            for (key, entry) in map.iter_mut() {
                if &**key == "content" {
                    rename_in_content(&mut entry.node);
                }
                rename_in(&mut entry.node);
            }
        }
        Value::List(list) => list.iter_mut().for_each(rename_in),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn rename_in_content(content: &mut Node) {
    let Some(content) = content.as_map_mut() else { return };
    for (media_type, entry) in content.iter_mut() {
        let Some(media) = entry.node.as_map_mut() else { continue };
        if !is_sequential(media_type) || media.contains_key("itemSchema") {
            continue;
        }
        if let Some(schema) = media.shift_remove("schema") {
            media.insert("itemSchema", item_of(schema));
        }
    }
}

/// The items of an array that stands inline, else the schema itself.
fn item_of(mut schema: Entry) -> Entry {
    let is_array = schema.node.get("type").and_then(Node::as_str) == Some("array");
    let items = schema.node.as_map_mut().filter(|_| is_array);
    items.and_then(|it| it.shift_remove("items")).unwrap_or(schema)
}
