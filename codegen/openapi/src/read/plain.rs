//! Objects of which it is seen at once that they can be read.
//!
//! A typed skeleton is deserialised through a buffer of all its members. Where
//! every member is of the right kind anyhow, and few of them are needed, that
//! costs more than all else that is done with the object.

use openapiv3::{Operation, Parameter};
use serde::de::Deserialize;
use specloom_ir::{Location, Style};
use specloom_source::{Node, Value};

use crate::read::object::{Kind, read_as, report_unknown_members};
use crate::read::style::located;
use crate::report::Reports;

/// Whether an object can be read as `T`, for who needs nothing of it. What the
/// skeleton of `kind` has are texts that may be absent.
pub fn is_readable<'n, T: Deserialize<'n>>(
    node: &'n Node,
    kind: &Kind,
    reports: &mut Reports<'_>,
) -> bool {
    if kind.typed.iter().all(|it| is_text(node.get(it))) && node.as_map().is_some() {
        report_unknown_members(node, kind, reports);
        return true;
    }
    read_as::<T>(node, kind, reports).is_some()
}

/// What is needed of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperationHead {
    /// Its `operationId`.
    pub operation_id: Option<String>,
    /// Its first tag.
    pub tag: Option<String>,
}

/// Reads what is needed of an operation.
pub fn operation_head(
    node: &Node,
    kind: &Kind,
    reports: &mut Reports<'_>,
) -> Option<OperationHead> {
    let tags = node.get("tags").map(|it| it.as_list());
    let are_plain =
        tags.is_none_or(|it| it.is_some_and(|it| it.iter().all(|it| is_text(Some(it)))));
    let is_plain = node.as_map().is_some()
        && are_plain
        && ["summary", "description", "operationId"].into_iter().all(|it| is_text(node.get(it)))
        && is_bool(node.get("deprecated"))
        && node.get("externalDocs").is_none();
    if !is_plain {
        let read = read_as::<Operation>(node, kind, reports)?;
        let tag = read.tags.into_iter().next();
        return Some(OperationHead { operation_id: read.operation_id, tag });
    }
    report_unknown_members(node, kind, reports);
    let first = tags.flatten().and_then(<[Node]>::first);
    Some(OperationHead { operation_id: text(node, "operationId"), tag: first.and_then(owned) })
}

/// What is needed of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterHead {
    /// Its name.
    pub name: String,
    /// Whether it must be given.
    pub required: bool,
    /// Where it is put.
    pub location: Location,
    /// How it is written.
    pub style: Style,
}

/// Reads what is needed of a parameter.
pub fn parameter_head(
    node: &Node,
    kind: &Kind,
    reports: &mut Reports<'_>,
) -> Option<ParameterHead> {
    if let Some(head) = plain_parameter(node) {
        report_unknown_members(node, kind, reports);
        return Some(head);
    }
    let read = read_as::<Parameter>(node, kind, reports)?;
    let (location, style) = located(&read);
    let data = read.parameter_data();
    Some(ParameterHead { name: data.name, required: data.required, location, style })
}

/// A parameter that says nothing of how it is written.
fn plain_parameter(node: &Node) -> Option<ParameterHead> {
    let is_written = |it: &str| node.get(it).is_some();
    if ["explode", "style", "allowReserved", "allowEmptyValue"].into_iter().any(is_written)
        || !is_text(node.get("description"))
        || !is_bool(node.get("required"))
        || !is_bool(node.get("deprecated"))
    {
        return None;
    }
    let (location, style) = match node.get("in")?.as_str()? {
        "query" => (Location::Query, Style::Form { explode: true, reserved: false }),
        "header" => (Location::Header, Style::Simple { explode: false }),
        "path" => (Location::Path, Style::Simple { explode: false }),
        "cookie" => (Location::Cookie, Style::Form { explode: true, reserved: false }),
        _ => return None,
    };
    let required = node.get("required").and_then(Node::as_bool) == Some(true);
    Some(ParameterHead { name: text(node, "name")?, required, location, style })
}

/// Whether what stands there is a text, or nothing.
fn is_text(node: Option<&Node>) -> bool {
    node.is_none_or(|it| matches!(it.value, Value::String(_)))
}

/// Whether what stands there is a truth value, or nothing.
fn is_bool(node: Option<&Node>) -> bool {
    node.is_none_or(|it| matches!(it.value, Value::Bool(_)))
}

fn text(node: &Node, key: &str) -> Option<String> {
    node.get(key).and_then(owned)
}

fn owned(node: &Node) -> Option<String> {
    node.as_str().map(Into::into)
}
