//! Diagnostics for programs.

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Label};
use crate::map::SourceMap;

/// A JSON array, see [`Format::Json`](super::Format::Json).
pub(super) fn render(map: &SourceMap, diagnostics: &[Diagnostic]) -> String {
    let all = diagnostics.iter().map(|it| diagnostic(map, it)).collect::<Value>();
    format!("{all:#}\n")
}

fn diagnostic(map: &SourceMap, diagnostic: &Diagnostic) -> Value {
    json!({
        "code": diagnostic.code,
        "severity": diagnostic.severity.as_str(),
        "message": diagnostic.message,
        "help": diagnostic.help,
        "labels": diagnostic.labels.iter().map(|it| label(map, it)).collect::<Value>(),
    })
}

fn label(map: &SourceMap, label: &Label) -> Value {
    let (start, end) = (map.position(label.span), map.end_position(label.span));
    json!({
        "file": map.name(label.span.file),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "text": label.text,
    })
}
