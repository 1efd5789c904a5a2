//! Leaves out what is broken in a spec and keeps the rest (`--skip-broken`).
//!
//! A reference that leads nowhere leaves a schema of which nothing is known. Any
//! other error costs the smallest thing around it that can be spared: an
//! operation, a path, a component. Each is told as a warning at its place.

use std::borrow::Cow;

use specloom_source::pointer::escaped;
use specloom_source::{Diagnostic, Node, Severity, Sink, Span, Value};

use crate::overlay::remove;
use crate::problem::CommandProblem;

/// The errors for which a schema loses its reference alone.
const REFERENCES: [&str; 4] = ["circular-ref", "external-ref", "ref-wrong-kind", "unresolved-ref"];

const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Leaves out what the errors lie in; whether anything was left out. What was is
/// told to `sink`.
pub fn leave_out(root: &mut Node, errors: &[Diagnostic], sink: &mut Sink) -> bool {
    let mut left_out = false;
    for error in errors.iter().filter(|it| it.severity == Severity::Error) {
        let Some(span) = error.labels.first().map(|it| it.span) else { continue };
        let Some(path) = path_to(root, span) else { continue };
        let Some((pointer, what)) = spared(&path, error.code) else { continue };
        remove(root, &pointer);
        let (what, reason) = (what.to_owned(), error.message.clone());
        sink.report(span, CommandProblem::LeftOut { what, place: pointer, reason });
        left_out = true;
    }
    left_out
}

/// The tokens that lead to the smallest node around a place, keys counted as
/// their members.
fn path_to(root: &Node, span: Span) -> Option<Vec<String>> {
    let mut path = Vec::new();
    let mut node = root;
    if root.span.file != span.file {
        return None;
    }
    let within =
        |outer: Span| outer.file == span.file && outer.start <= span.start && span.end <= outer.end;
    loop {
        let inner = match &node.value {
            Value::Map(map) => map
                .iter()
                .find(|(_, it)| within(it.key) || within(it.node.span))
                .map(|(key, it)| (key.to_string(), &it.node)),
            Value::List(list) => {
                let found = list.iter().enumerate().find(|(_, it)| within(it.span));
                found.map(|(at, it)| (at.to_string(), it))
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        };
        let Some((token, next)) = inner else { break };
        path.push(token);
        node = next;
    }
    (!path.is_empty()).then_some(path)
}

/// The pointer of what can be spared, and what it is.
fn spared(path: &[String], code: &str) -> Option<(String, &'static str)> {
    let words: Vec<&str> = path.iter().map(String::as_str).collect();
    let is_schema = words.iter().any(|it| matches!(*it, "schema" | "schemas" | "definitions"));
    let reference = words.iter().rposition(|it| *it == "$ref");
    if let Some(at) = reference.filter(|_| is_schema && REFERENCES.contains(&code)) {
        return Some((pointer(words.get(..=at)?), "the reference of a schema"));
    }
    match words.as_slice() {
        ["paths" | "webhooks" | "x-webhooks", _, method, ..] if METHODS.contains(method) => {
            Some((pointer(words.get(..3)?), "an operation"))
        }
        ["paths", _, "additionalOperations", _, ..] => {
            Some((pointer(words.get(..4)?), "an operation"))
        }
        ["paths" | "webhooks" | "x-webhooks", _, ..] => Some((pointer(words.get(..2)?), "a path")),
        ["components", _, _, ..] => Some((pointer(words.get(..3)?), "a component")),
        ["definitions" | "parameters" | "responses" | "securityDefinitions", _, ..] => {
            Some((pointer(words.get(..2)?), "a component"))
        }
        ["servers" | "tags" | "security", _, ..] => Some((pointer(words.get(..2)?), "an entry")),
        _ => None,
    }
}

fn pointer(words: &[&str]) -> String {
    words.iter().flat_map(|it| [Cow::Borrowed("/"), escaped(it)]).collect()
}
