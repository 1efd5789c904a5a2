//! Leaves out what is broken in a spec and keeps the rest (`--skip-broken`).
//!
//! A reference that leads nowhere leaves a schema of which nothing is known. Any
//! other error costs the smallest thing around it that can be spared: a
//! parameter, an answer, an operation, a path, a component. Each is told as a
//! warning at its place.

use std::borrow::Cow;
use std::cmp::Ordering;

use specloom_source::pointer::escaped;
use specloom_source::{Diagnostic, Node, Severity, Sink, Span, Value};

use crate::overlay::remove;
use crate::problem::CommandProblem;

/// The errors for which a schema loses its reference alone.
const REFERENCES: [&str; 4] = ["circular-ref", "external-ref", "ref-wrong-kind", "unresolved-ref"];

/// The errors of a text after which the rest of it means what it says.
const READING: [&str; 9] = [
    "duplicate-key",
    "invalid-escape",
    "invalid-merge",
    "invalid-tagged-value",
    "non-finite-number",
    "number-out-of-range",
    "several-documents",
    "unknown-alias",
    "unsupported-key",
];

const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Tells what was found when a text was read: values that the tree lacks are left
/// out of it, and the rest can be used.
pub fn leave_out_unread(root: &Node, found: Sink, sink: &mut Sink) {
    let (spared, kept): (Vec<_>, Vec<_>) = found.into_diagnostics().into_iter().partition(|it| {
        it.severity == Severity::Error && READING.contains(&it.code) && !it.labels.is_empty()
    });
    sink.add(kept);
    for error in spared {
        let Some(span) = error.labels.first().map(|it| it.span) else { continue };
        let place = pointer(&path_to(root, span).unwrap_or_default());
        let what = "a value".to_owned();
        sink.report(span, CommandProblem::LeftOut { what, place, reason: error.message });
    }
}

/// Leaves out what the errors lie in; whether anything was left out. What was is
/// told to `sink`.
pub fn leave_out(root: &mut Node, errors: &[Diagnostic], sink: &mut Sink) -> bool {
    let mut broken: Vec<Vec<String>> = Vec::new();
    for error in errors.iter().filter(|it| it.severity == Severity::Error) {
        let Some(span) = error.labels.first().map(|it| it.span) else { continue };
        let Some(path) = path_to(root, span) else { continue };
        let Some((length, what)) = spared(root, &path, error.code) else { continue };
        let Some(path) = path.get(..length) else { continue };
        let (what, reason) = (what.to_owned(), error.message.clone());
        sink.report(span, CommandProblem::LeftOut { what, place: pointer(path), reason });
        broken.push(path.to_owned());
    }
    broken.sort_by(|one, other| by_place(one, other));
    broken.dedup_by(|later, kept| later.starts_with(kept));
    // From the end, so that the places of what is still to go stay as they are.
    for path in broken.iter().rev() {
        remove(root, &pointer(path));
    }
    !broken.is_empty()
}

/// The order of two places in a tree: items of a list by their number.
fn by_place(one: &[String], other: &[String]) -> Ordering {
    let number = |it: &String| it.parse::<usize>().ok();
    let mut pairs = one.iter().zip(other);
    let differing = pairs.find(|(one, other)| one != other);
    differing.map_or(one.len().cmp(&other.len()), |(one, other)| {
        number(one).zip(number(other)).map_or(one.cmp(other), |(one, other)| one.cmp(&other))
    })
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

/// How many tokens lead to what can be spared, and what it is.
fn spared(root: &Node, path: &[String], code: &str) -> Option<(usize, &'static str)> {
    let words: Vec<&str> = path.iter().map(String::as_str).collect();
    let is_schema = words.iter().any(|it| matches!(*it, "schema" | "schemas" | "definitions"));
    let reference = words.iter().rposition(|it| *it == "$ref");
    if let Some(at) = reference.filter(|_| is_schema && REFERENCES.contains(&code)) {
        return Some((at + 1, "the reference of a schema"));
    }
    match words.as_slice() {
        ["paths" | "webhooks" | "x-webhooks", _, method, rest @ ..] if METHODS.contains(method) => {
            Some(of_operation(root, &words, rest))
        }
        ["paths", _, "additionalOperations", _, ..] => Some((4, "an operation")),
        ["paths", _, "parameters", _, ..] => Some((4, "a parameter")),
        ["paths" | "webhooks" | "x-webhooks", _, ..] => Some((2, "a path")),
        ["components", _, _, ..] => Some((3, "a component")),
        ["components", _] => Some((2, "a list of components")),
        ["definitions" | "parameters" | "responses" | "securityDefinitions", _, ..] => {
            Some((2, "a component"))
        }
        ["servers" | "tags" | "security", _, ..] => Some((2, "an entry")),
        ["servers" | "tags" | "security"] => Some((1, "a list")),
        _ => None,
    }
}

/// What can be spared of an operation, `rest` of whose place leads into it. Its
/// body cannot.
fn of_operation(root: &Node, words: &[&str], rest: &[&str]) -> (usize, &'static str) {
    let place = pointer(words.get(..5).unwrap_or_default());
    let is_body =
        root.pointer(&place).and_then(|it| it.get("in")).and_then(Node::as_str) == Some("body");
    match rest {
        ["parameters", _, ..] if !is_body => (5, "a parameter"),
        ["responses", _, ..] => (5, "an answer"),
        ["callbacks", _, ..] => (5, "a callback"),
        ["security" | "servers", _, ..] => (5, "an entry"),
        ["callbacks" | "responses" | "security" | "servers"] => (4, "a list"),
        _ => (3, "an operation"),
    }
}

fn pointer(words: &[impl AsRef<str>]) -> String {
    words.iter().flat_map(|it| [Cow::Borrowed("/"), escaped(it.as_ref())]).collect()
}
