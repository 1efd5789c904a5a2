//! The answer of an introspection, written in the language of schemas.
//!
//! Each line is written with the place in the JSON that it comes from, so that
//! what is wrong with it is told there.

use std::fmt::Write as _;

use specloom_source::{Node, Sink, Span, Value};

use crate::problem::GraphQlProblem as Problem;
use crate::scalars::is_built_in;

/// A schema in its own language, and where its parts stand in the JSON.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The schema.
    pub text: String,
    /// At which byte each part begins, and where it comes from.
    pub parts: Vec<(usize, Span)>,
}

impl Written {
    fn line(&mut self, at: &Node, line: &str) {
        self.parts.push((self.text.len(), at.span));
        self.text += line;
        self.text.push('\n');
    }
}

/// How deep lists of lists go.
const DEEPEST: usize = 32;

/// How far into a text its `__schema` is looked for.
const HEAD: usize = 4096;

/// Whether a text looks like the answer of an introspection: JSON that soon
/// names `__schema`.
pub fn is_introspection(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let head = start.char_indices().nth(HEAD).map_or(start, |it| &start[..it.0]);
    start.starts_with('{') && head.contains("\"__schema\"")
}

/// Writes a schema; `None` if the JSON is no introspection.
pub fn write(root: &Node, sink: &mut Sink) -> Option<Written> {
    let found = ["/data/__schema", "/__schema"].iter().find_map(|it| root.pointer(it));
    let Some(schema) = found else {
        return refuse(root, "has no member `__schema`", sink);
    };
    let Some(types) = schema.get("types").and_then(list) else {
        return refuse(schema, "has no list `types`", sink);
    };
    let mut to = Written::default();
    roots(schema, &mut to);
    for it in schema.get("directives").and_then(list).unwrap_or_default() {
        directive(it, &mut to);
    }
    for it in types {
        if let Some(reason) = definition(it, &mut to) {
            return refuse(it, reason, sink);
        }
    }
    Some(to)
}

fn refuse(at: &Node, reason: &str, sink: &mut Sink) -> Option<Written> {
    sink.report(at.span, Problem::Introspection { reason: reason.to_owned() });
    None
}

fn roots(schema: &Node, to: &mut Written) {
    to.line(schema, "schema {");
    for (member, kind) in
        [("queryType", "query"), ("mutationType", "mutation"), ("subscriptionType", "subscription")]
    {
        if let Some(it) = schema.get(member)
            && let Some(name) = name(it)
        {
            to.line(it, &format!("  {kind}: {name}"));
        }
    }
    to.line(schema, "}");
}

/// Those of the language itself are known.
fn directive(it: &Node, to: &mut Written) {
    let Some(name) = name(it) else { return };
    if matches!(name, "deprecated" | "include" | "skip" | "specifiedBy" | "defer" | "stream") {
        return;
    }
    let places: Vec<&str> = texts(it.get("locations")).filter(|it| is_name(it)).collect();
    if places.is_empty() {
        return;
    }
    let arguments = arguments(it.get("args"));
    let repeatable = match it.get("isRepeatable").map(|it| &it.value) {
        Some(Value::Bool(true)) => " repeatable",
        _ => "",
    };
    to.line(it, &format!("directive @{name}{arguments}{repeatable} on {}", places.join(" | ")));
}

/// Writes a type; what is wrong with it, if something is.
fn definition(it: &Node, to: &mut Written) -> Option<&'static str> {
    let Some(name) = name(it) else { return Some("has a type without a name") };
    if name.starts_with("__") || is_built_in(name) {
        return None;
    }
    let kind = it.get("kind").and_then(Node::as_str).unwrap_or_default();
    description(it, "", to);
    match kind {
        "SCALAR" => to.line(it, &format!("scalar {name}")),
        "OBJECT" | "INTERFACE" => {
            let word = if kind == "OBJECT" { "type" } else { "interface" };
            let interfaces: Vec<&str> = named(it.get("interfaces")).collect();
            let implements = match interfaces.as_slice() {
                [] => String::new(),
                them => format!(" implements {}", them.join(" & ")),
            };
            to.line(it, &format!("{word} {name}{implements} {{"));
            fields(it.get("fields"), to);
            to.line(it, "}");
        }
        "UNION" => {
            let members: Vec<&str> = named(it.get("possibleTypes")).collect();
            to.line(it, &format!("union {name} = {}", members.join(" | ")));
        }
        "ENUM" => {
            to.line(it, &format!("enum {name} {{"));
            for value in it.get("enumValues").and_then(list).unwrap_or_default() {
                if let Some(name) = self::name(value) {
                    description(value, "  ", to);
                    to.line(value, &format!("  {name}{}", deprecated(value)));
                }
            }
            to.line(it, "}");
        }
        "INPUT_OBJECT" => {
            let one_of = match it.get("isOneOf").map(|it| &it.value) {
                Some(Value::Bool(true)) => " @oneOf",
                _ => "",
            };
            to.line(it, &format!("input {name}{one_of} {{"));
            for field in it.get("inputFields").and_then(list).unwrap_or_default() {
                if let Some(text) = input_value(field) {
                    description(field, "  ", to);
                    to.line(field, &format!("  {text}"));
                }
            }
            to.line(it, "}");
        }
        _ => return Some("has a type of a kind that there is not"),
    }
    None
}

fn fields(all: Option<&Node>, to: &mut Written) {
    for field in all.and_then(list).unwrap_or_default() {
        let Some((name, ty)) = name(field).zip(field.get("type").and_then(|it| ty(it, 0))) else {
            continue;
        };
        description(field, "  ", to);
        let arguments = arguments(field.get("args"));
        to.line(field, &format!("  {name}{arguments}: {ty}{}", deprecated(field)));
    }
}

fn arguments(all: Option<&Node>) -> String {
    let all: Vec<String> =
        all.and_then(list).unwrap_or_default().iter().filter_map(input_value).collect();
    if all.is_empty() { String::new() } else { format!("({})", all.join(", ")) }
}

fn input_value(it: &Node) -> Option<String> {
    let ty = ty(it.get("type")?, 0)?;
    let default = it.get("defaultValue").and_then(Node::as_str);
    let default = default.map(|it| format!(" = {}", it.replace('\n', " "))).unwrap_or_default();
    Some(format!("{}: {ty}{default}{}", name(it)?, deprecated(it)))
}

fn ty(it: &Node, depth: usize) -> Option<String> {
    let inner = || it.get("ofType").filter(|_| depth < DEEPEST).and_then(|it| ty(it, depth + 1));
    match it.get("kind").and_then(Node::as_str)? {
        "NON_NULL" => inner().map(|it| format!("{it}!")),
        "LIST" => inner().map(|it| format!("[{it}]")),
        _ => name(it).map(ToOwned::to_owned),
    }
}

fn deprecated(it: &Node) -> String {
    if it.get("isDeprecated").map(|it| &it.value) != Some(&Value::Bool(true)) {
        return String::new();
    }
    match it.get("deprecationReason").and_then(Node::as_str) {
        Some(reason) => format!(" @deprecated(reason: {})", quoted(reason)),
        None => " @deprecated".to_owned(),
    }
}

fn description(it: &Node, indent: &str, to: &mut Written) {
    let said = it.get("description").and_then(Node::as_str).unwrap_or_default();
    if !said.trim().is_empty() {
        to.line(it, &format!("{indent}{}", quoted(said)));
    }
}

/// A text of the language on one line.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            char if char < ' ' => {
                let _ = write!(out, "\\u{:04X}", u32::from(char));
            }
            char => out.push(char),
        }
    }
    out.push('"');
    out
}

fn list(it: &Node) -> Option<&[Node]> {
    match &it.value {
        Value::List(items) => Some(items),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Map(_) => None,
    }
}

fn name(it: &Node) -> Option<&str> {
    it.get("name").and_then(Node::as_str).filter(|it| is_name(it))
}

fn named(all: Option<&Node>) -> impl Iterator<Item = &str> {
    all.and_then(list).unwrap_or_default().iter().filter_map(name)
}

fn texts(all: Option<&Node>) -> impl Iterator<Item = &str> {
    all.and_then(list).unwrap_or_default().iter().filter_map(Node::as_str)
}

fn is_name(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_')
        && text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_')
}
