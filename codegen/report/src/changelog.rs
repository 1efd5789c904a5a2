//! The `CHANGELOG.md` of a crate: a section for each release, written from
//! what changed in its spec.

use std::fmt::Write as _;

use crate::escape::markdown as escape;
use crate::model::{Effect, Finding, Kind, Severity};

/// A heading, and what belongs under it.
type Heading = (&'static str, fn(&Finding) -> bool);

/// The headings in the order of a changelog; what belongs under several stands
/// under the first.
const HEADINGS: &[Heading] = &[
    ("Breaking", |it| breaks(it)),
    ("Deprecated", |it| it.rule.contains("deprecat") || it.rule.contains("sunset")),
    ("Removed", |it| it.kind == Kind::Removed),
    ("Added", |it| it.kind == Kind::Added),
    ("Changed", |it| it.severity > Severity::Docs),
];

fn breaks(it: &Finding) -> bool {
    it.severity == Severity::Breaking || it.rust.effect == Effect::BreaksSource
}

/// One release: its version, and what changed since the one before. Prose
/// alone is counted, not listed.
pub fn section(version: &str, findings: &[Finding]) -> String {
    let mut out = format!("## {}\n", escape(version));
    let mut left: Vec<&Finding> = findings.iter().collect();
    for (heading, belongs) in HEADINGS {
        let (found, rest): (Vec<_>, Vec<_>) = left.into_iter().partition(|it| belongs(it));
        left = rest;
        if !found.is_empty() {
            let _ = writeln!(out, "\n### {heading}\n");
            for it in found {
                bullet(it, &mut out);
            }
        }
    }
    match (left.len(), findings.len()) {
        (0, 0) => out += "\nThe spec says what it said before.\n",
        (0, _) => {}
        (1, _) => out += "\nOne change of prose.\n",
        (count, _) => {
            let _ = writeln!(out, "\n{count} changes of prose.");
        }
    }
    out
}

fn bullet(it: &Finding, out: &mut String) {
    let _ = write!(out, "- {}: {}", escape(&it.route), escape(&it.message));
    if it.rust.effect == Effect::BreaksSource && it.severity < Severity::Breaking {
        *out += " (on the wire nothing breaks)";
    }
    *out += "\n";
}
