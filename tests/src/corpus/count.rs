//! How many operations a spec has, and how many its crate.
//!
//! Both are counted without the generator's model: in the spec by its YAML, in
//! the crate by its text.

use std::collections::BTreeSet;

use serde_yaml::Value;
use specloom::pipeline::Input;
use specloom_emit::Files;

/// The methods of OpenAPI 3.2.
const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// How many operations an input has: those of its documents, or of its spec.
/// `None` if that cannot be told, as when paths stand in other files.
pub fn in_input(input: &Input) -> Option<usize> {
    if let Some(graphql) = &input.graphql {
        return Some(graphql.documents.iter().map(|it| in_document(input.map.text(*it))).sum());
    }
    in_spec(input.map.text(input.spec)).filter(|_| input.links.is_empty())
}

/// How many operations a document of GraphQL has: definitions begin a line.
fn in_document(text: &str) -> usize {
    let kinds = ["query", "mutation", "subscription"];
    let begins = |line: &str| {
        kinds
            .iter()
            .filter_map(|it| line.strip_prefix(it))
            .any(|it| it.starts_with([' ', '(', '{']))
    };
    text.lines().filter(|it| begins(it)).count()
}

/// How many operations the text of a spec has; `None` if it is no YAML for a
/// reader of YAML 1.1, which some specs are not.
pub fn in_spec(text: &str) -> Option<usize> {
    let spec: Value = serde_yaml::from_str(text).ok()?;
    let paths = spec.get("paths").and_then(Value::as_mapping);
    let is_path = |key: &Value| key.as_str().is_some_and(|it| !it.starts_with("x-"));
    let paths = paths.into_iter().flatten().filter(|it| is_path(it.0));
    let items = paths.filter_map(|it| item(&spec, it.1));
    let count = items.map(|item| {
        let fixed = METHODS.iter().filter(|it| item.contains_key(**it)).count();
        let more = item.get("additionalOperations").and_then(Value::as_mapping);
        fixed + more.map_or(0, serde_yaml::Mapping::len)
    });
    Some(count.sum())
}

/// The members of a path, where another place of the same spec has them too.
fn item<'s>(spec: &'s Value, said: &'s Value) -> Option<&'s serde_yaml::Mapping> {
    let mut item = said;
    // As many as no spec has, so that a circle ends.
    for _ in 0..16 {
        let Some(pointer) = item.get("$ref").and_then(Value::as_str) else { break };
        let steps = pointer.strip_prefix("#/")?.split('/');
        let name = |it: &str| it.replace("~1", "/").replace("~0", "~");
        item = steps.map(name).try_fold(spec, |at, step| at.get(step))?;
    }
    item.as_mapping()
}

/// How many operations a crate can call: the constants that name a method, an
/// operation and a path. Further forms of an operation name the same, and paths
/// of a spec may differ by no more than a fragment, which is not sent.
pub fn in_crate(files: &Files) -> usize {
    let mut found = BTreeSet::new();
    for (_, text) in files.iter().filter(|(path, _)| path.starts_with("src/operations/")) {
        for constant in text.split("\nconst ").skip(1) {
            found.extend(called(constant));
        }
    }
    found.len()
}

/// The method, the name and the path of `NAME: Operation = Operation::get("name", "/path")`.
fn called(constant: &str) -> Option<(String, String, String)> {
    let (head, value) = constant.split_once('=')?;
    let (_, call) = value.split_once("Operation::").filter(|_| head.contains(": Operation"))?;
    let (method, arguments) = call.split_once('(')?;
    let end = arguments.find(");").or_else(|| arguments.find(')'))?;
    let mut texts = arguments.get(..end)?.split('"').skip(1).step_by(2);
    // A method without a function of its own is the first argument.
    let method = if method == "other" { texts.next()? } else { method };
    let (id, path) = (texts.next()?, texts.next()?);
    Some((method.to_owned(), id.to_owned(), path.to_owned()))
}

#[cfg(test)]
mod tests {
    use specloom_emit::Files;

    use super::{in_crate, in_spec};

    #[test]
    fn operations_are_counted_on_both_sides() {
        let spec = "paths: {/a: {get: {}, parameters: []}, /b: {head: {}, x-y: {}}, /c: {$ref: '#/paths/~1b'}, x-d: {get: {}}}";
        assert_eq!(in_spec(spec), Some(3));
        let mut files = Files::default();
        let text = "\nconst A: Operation = Operation::get(\"a\", \"/a\");\n\
                    const A_STREAM: Operation =\n    Operation::get(\"a\", \"/a\").stream();\n\
                    const B: Operation = Operation::head(\"b\", \"/b\");\n\
                    const C: Operation = Operation::other(\"LOCK\", \"c\", \"/b\");\n";
        files.add("src/operations/all.rs", text);
        assert_eq!(in_crate(&files), 3);
    }
}
