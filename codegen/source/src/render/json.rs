//! Diagnostics for programs.

use serde_json::{Value, json};

use super::clean::clean;
use crate::diagnostic::{Diagnostic, Label};
use crate::map::SourceMap;

/// A JSON array, see [`Format::Json`](super::Format::Json).
pub(super) fn render(map: &SourceMap, diagnostics: &[Diagnostic]) -> String {
    let all = diagnostics.iter().map(|it| diagnostic(map, it)).collect::<Value>();
    format!("{all:#}\n")
}

// The members are named by the alphabet, for that is how `serde_json` prints
// them unless some other crate of the build asks it to keep the order.
fn diagnostic(map: &SourceMap, diagnostic: &Diagnostic) -> Value {
    json!({
        "code": diagnostic.code,
        "help": diagnostic.help.as_deref().map(clean),
        "labels": diagnostic.labels.iter().map(|it| label(map, it)).collect::<Value>(),
        "message": clean(&diagnostic.message),
        "severity": diagnostic.severity.as_str(),
    })
}

fn label(map: &SourceMap, label: &Label) -> Value {
    let (start, end) = (map.position(label.span), map.end_position(label.span));
    json!({
        "column": start.column,
        "end_column": end.column,
        "end_line": end.line,
        "file": map.name(label.span.file),
        "line": start.line,
        "text": clean(&label.text),
    })
}
