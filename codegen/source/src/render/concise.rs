//! One line a diagnostic, as compilers have it and editors understand it.

use super::clean::clean;
use crate::diagnostic::Diagnostic;
use crate::map::SourceMap;

/// `file:line:column: error[code]: message`, a line each; without a place only
/// what follows it.
pub(super) fn render(map: &SourceMap, diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|it| line(map, it)).collect()
}

fn line(map: &SourceMap, diagnostic: &Diagnostic) -> String {
    let place = diagnostic.labels.first().map_or_else(String::new, |label| {
        let position = map.position(label.span);
        let name = clean(map.name(label.span.file));
        format!("{name}:{}:{}: ", position.line, position.column)
    });
    let severity = diagnostic.severity.as_str();
    format!("{place}{severity}[{}]: {}\n", diagnostic.code, clean(&diagnostic.message))
}
