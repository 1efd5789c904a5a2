//! For a pull request: what breaks in full, the rest folded away.

use std::fmt::Write as _;

use crate::escape::{fence, markdown as escape, plain};
use crate::model::{Effect, Finding, Pair, Place, Report, Severity, Summary};
use crate::text::bumps;

/// A line by which a bot finds its comment again.
const MARK: &str = "<!-- specloom diff -->";
/// How long a comment may be: 65,536 characters, with room for what others add.
const LONGEST: usize = 60_000;

/// The report as Markdown, no longer than a comment may be.
pub fn markdown(report: &Report, rust: bool) -> String {
    let mut out = format!("{MARK}\n## API changes: {}\n", report.summary().in_words());
    for pair in &report.pairs {
        head(pair, rust, &mut out);
        for severity in Severity::ALL {
            section(pair, severity, &mut out);
        }
    }
    for note in &report.notes {
        let _ = writeln!(out, "\n> {}", escape(&note.message));
    }
    out
}

fn head(pair: &Pair, rust: bool, out: &mut String) {
    let summary = Summary::of(&pair.findings);
    let _ = writeln!(out, "\n### {}\n", escape(&pair.name));
    let _ = writeln!(out, "`{}` → `{}`\n", code(&pair.base.shown), code(&pair.revised.shown));
    if pair.findings.is_empty() {
        let _ = writeln!(out, "No changes.");
        return;
    }
    let _ = writeln!(out, "| breaking | risky | safe | docs | accepted |");
    let _ = writeln!(out, "|---:|---:|---:|---:|---:|");
    let _ = writeln!(
        out,
        "| {} | {} | {} | {} | {} |",
        summary.breaking, summary.risky, summary.safe, summary.docs, summary.accepted
    );
    if rust {
        let _ = writeln!(out, "\n{}", bumps(&pair.bumps));
    }
}

fn section(pair: &Pair, severity: Severity, out: &mut String) {
    let found: Vec<&Finding> = pair.findings.iter().filter(|it| it.severity == severity).collect();
    if found.is_empty() {
        return;
    }
    let title = format!("{} ({})", severity.as_str(), found.len());
    let is_open = severity == Severity::Breaking;
    let (start, end) = if is_open {
        (format!("\n#### {title}\n\n"), "")
    } else {
        (format!("\n<details><summary>{title}</summary>\n\n"), "\n</details>\n")
    };
    *out += &start;

    for (at, it) in found.iter().enumerate() {
        let mut text = String::new();
        if is_open {
            full(it, &mut text);
        } else {
            brief(it, &mut text);
        }
        if out.len() + text.len() > LONGEST {
            let _ = writeln!(out, "\n… and {} more.", found.len() - at);
            break;
        }
        *out += &text;
    }
    *out += end;
}

fn brief(it: &Finding, out: &mut String) {
    let accepted = if it.accepted.is_some() { " *(accepted)*" } else { "" };
    let (route, message) = (escape(&it.route), escape(&it.message));
    let _ = writeln!(out, "- **{route}** — {message} `{}`{accepted}", it.rule);
}

fn full(it: &Finding, out: &mut String) {
    brief(it, out);
    let mut line = |text: String| {
        let _ = writeln!(out, "  - {text}");
    };
    if it.rust.effect != Effect::None {
        let witness =
            it.rust.witness.as_ref().map(|it| format!(": {}", escape(&format!("`{it}`"))));
        line(format!("Rust: {}{}", it.rust.effect.as_str(), witness.unwrap_or_default()));
    }
    if let Some(help) = &it.help {
        line(escape(help));
    }
    if it.uses.len() > 1 {
        line(format!("seen in {} operations", it.uses.len()));
    }
    match &it.accepted {
        Some(accepted) => line(format!("accepted: {}", escape(&accepted.reason))),
        None => line(format!("known as `{}`", it.fingerprint)),
    }
    let lines: Vec<String> =
        quoted("-", it.base.as_ref()).chain(quoted("+", it.revised.as_ref())).collect();
    if !lines.is_empty() {
        let fence = fence(&lines);
        let _ = writeln!(out, "\n  {fence}diff");
        for line in &lines {
            let _ = writeln!(out, "  {line}");
        }
        let _ = writeln!(out, "  {fence}\n");
    }
}

/// Lines as a difference shows them, the place first.
fn quoted(sign: &str, place: Option<&Place>) -> impl Iterator<Item = String> {
    let head = place.map(|it| format!("@@ {}:{} @@", plain(&it.file), it.line));
    let lines = place.map(|it| it.excerpt.lines.clone()).unwrap_or_default();
    let sign = sign.to_owned();
    head.into_iter().chain(lines.into_iter().map(move |it| format!("{sign}{}", plain(&it))))
}

/// Text that stands between single backticks.
fn code(text: &str) -> String {
    plain(text).replace('`', "'")
}
