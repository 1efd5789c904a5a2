//! The `x-specloom-*` members: what clients do beyond one request.

pub mod client;
mod editor;
pub mod operation;
pub mod root;
pub mod rpc;
pub mod schema;
pub mod text;

use serde::de::DeserializeOwned;
use specloom_ir::{Extensions, Value};
use specloom_source::Node;

use crate::extension::schema::SchemaExtension;
use crate::read::object::read_view;
use crate::read::view::{Filter, View};
use crate::report::Reports;

pub use editor::extension_schema;

/// What all our members start with.
pub const PREFIX: &str = "x-specloom-";

/// Reads our members of an object. What is wrong with one is reported at its
/// place, and it counts as absent.
pub fn read_extension<T: DeserializeOwned + Default>(node: &Node, reports: &mut Reports<'_>) -> T {
    let Some(map) = node.as_map() else { return T::default() };
    if !map.keys().any(|it| it.starts_with(PREFIX)) {
        return T::default();
    }
    let view = View { node, filter: Filter::Prefix(PREFIX), hidden: &[], stubs: &[] };
    read_view(view, "extension", reports).unwrap_or_default()
}

/// Our members of a schema.
pub fn schema_extension(node: &Node, reports: &mut Reports<'_>) -> SchemaExtension {
    read_extension(node, reports)
}

/// The `x-*` members of an object that are not ours, as they are.
pub fn other_extensions(node: &Node) -> Extensions {
    let members = node.as_map().into_iter().flatten();
    let others = members.filter(|(key, _)| key.starts_with("x-") && !key.starts_with(PREFIX));
    others.map(|(key, it)| (key.clone(), Value::from(&it.node))).collect()
}
