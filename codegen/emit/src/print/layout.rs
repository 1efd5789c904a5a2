//! Mends what rustfmt would still change.

use super::breathe::BLANK;

/// Mends what rustfmt would still change.
pub(super) fn lay_out(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines() {
        lines.push(if line.trim() == format!("//{BLANK}") { "" } else { line });
    }
    lines.iter().flat_map(|it| [it, "\n"]).collect()
}
