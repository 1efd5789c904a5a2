//! For a terminal: by severity, then by route, with both sides quoted.

use std::fmt::Write as _;

use crate::escape::plain;
use crate::model::{Bumps, Effect, Excerpt, Finding, Pair, Place, Report, Severity, Summary};

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether it is coloured.
    pub color: bool,
    /// Whether the last line of each pair says which versions are needed.
    pub rust: bool,
    /// One line for each change, with no excerpts.
    pub short: bool,
}

/// How many uses are named.
const USES: usize = 4;

/// The report as text.
pub fn text(report: &Report, options: Options) -> String {
    let mut out = String::new();
    for pair in &report.pairs {
        one(pair, options, &mut out);
    }
    for note in &report.notes {
        let at = note.at.as_ref().map(|it| format!("{}: ", plain(it))).unwrap_or_default();
        let word = paint("note", "1;36", options);
        let _ = writeln!(out, "{at}{word}: {}", plain(&note.message));
    }
    if report.pairs.len() > 1 {
        let _ = writeln!(out, "all: {}", report.summary().in_words());
    }
    out
}

fn one(pair: &Pair, options: Options, out: &mut String) {
    for severity in Severity::ALL {
        let mut found = pair.findings.iter().filter(|it| it.severity == severity).peekable();
        if found.peek().is_none() {
            continue;
        }
        let _ = writeln!(out, "{}\n", paint(severity.as_str(), color(severity), options));
        let mut route = None;
        for it in found {
            if route != Some(&it.route) && !options.short {
                let _ = writeln!(out, "  {}", paint(&plain(&it.route), "1", options));
            }
            route = Some(&it.route);
            if options.short { brief(it, options, out) } else { finding(it, options, out) }
        }
        if options.short {
            out.push('\n');
        }
    }
    let name = plain(&pair.name);
    let _ = writeln!(out, "{name}: {}", Summary::of(&pair.findings).in_words());
    if options.rust {
        let _ = writeln!(out, "{}", bumps(&pair.bumps));
    }
}

fn brief(it: &Finding, options: Options, out: &mut String) {
    let rule = paint(&format!("[{}]", it.rule), color(it.severity), options);
    let accepted = if it.accepted.is_some() { " (accepted)" } else { "" };
    let _ = writeln!(out, "  {} {rule} {}{accepted}", plain(&it.route), plain(&it.message));
}

fn finding(it: &Finding, options: Options, out: &mut String) {
    let rule = paint(&format!("[{}]", it.rule), color(it.severity), options);
    let _ = writeln!(out, "    {} {rule}", plain(&it.message));
    side("base   ", it.base.as_ref(), ("-", "31"), options, out);
    side("revised", it.revised.as_ref(), ("+", "32"), options, out);
    let mut line = |word: &str, text: &str| {
        let word = paint(word, "36", options);
        let _ = writeln!(out, "      {word} {}", plain(text));
    };
    if it.rust.effect != Effect::None {
        let witness = it.rust.witness.as_ref().map(|it| format!(": {it}")).unwrap_or_default();
        line("rust:", &format!("{}{witness}", it.rust.effect.as_str()));
    }
    if let Some(help) = &it.help {
        line("help:", help);
    }
    if let Some(uses) = uses(it) {
        line("seen in:", &uses);
    }
    match &it.accepted {
        Some(accepted) => {
            let until = accepted.until.as_ref().map(|it| format!(" until {it}"));
            line("accepted:", &format!("{}{}", accepted.reason, until.unwrap_or_default()));
        }
        None => line("known as:", &it.fingerprint),
    }
    out.push('\n');
}

/// The operations that a change reaches, if there are several.
fn uses(it: &Finding) -> Option<String> {
    let shown: Vec<&str> = it.uses.iter().take(USES).map(String::as_str).collect();
    let more = it.uses.len().saturating_sub(USES);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    (it.uses.len() > 1).then(|| format!("{}{more}", shown.join(", ")))
}

fn side(
    word: &str,
    place: Option<&Place>,
    (sign, color): (&str, &str),
    options: Options,
    out: &mut String,
) {
    let Some(place) = place else { return };
    let at = format!("{}:{}:{}", plain(&place.file), place.line, place.column);
    let _ = writeln!(out, "      {word} {}", paint(&at, "2", options));
    excerpt(&place.excerpt, (sign, color), options, out);
}

fn excerpt(it: &Excerpt, (sign, color): (&str, &str), options: Options, out: &mut String) {
    let last = it.first_line + it.lines.len();
    let width = last.to_string().len().max(4);
    for (number, line) in (it.first_line..).zip(&it.lines) {
        let line = paint(&format!("{sign} {}", plain(line)), color, options);
        let _ = writeln!(out, "      {number:>width$} {line}");
    }
    if it.is_cut {
        let _ = writeln!(out, "      {:>width$} {sign} …", "");
    }
}

/// `wire: major (3), rust: major (7), suggested 2.0.0`.
pub fn bumps(it: &Bumps) -> String {
    let part = |bump: crate::Bump, count: usize| match bump {
        crate::Bump::None => "none".to_owned(),
        bump => format!("{} ({count})", bump.as_str()),
    };
    let suggested = it.suggested.as_ref().map(|it| format!(", suggested {it}"));
    format!(
        "wire: {}, rust: {}{}",
        part(it.wire, it.wire_count),
        part(it.rust, it.rust_count),
        suggested.unwrap_or_default()
    )
}

fn color(severity: Severity) -> &'static str {
    match severity {
        Severity::Breaking => "1;31",
        Severity::Risky => "1;33",
        Severity::Safe => "1;32",
        Severity::Docs => "1;34",
    }
}

fn paint(text: &str, code: &str, options: Options) -> String {
    if options.color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
}
