//! A page to read, search and print: one file that loads nothing.
//!
//! The policy of the page allows exactly its own style and script, by their
//! hashes. All text of a spec goes through [`markup`], so none of it can become
//! an element, an attribute or a script. Without scripts the page still shows
//! everything; filters and keys are then missing.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::escape::{markup, plain};
use crate::model::{Effect, Excerpt, Finding, Pair, Place, Report, Severity, Summary};
use crate::text::bumps;

const STYLE: &str = include_str!("html/page.css");
const SCRIPT: &str = include_str!("html/page.js");

/// How many of the operations that a change reaches are named.
const USES: usize = 24;

/// The report as a page.
pub fn html(report: &Report) -> String {
    let calls = calls(report);
    let mut out = head(report);
    header(report, &mut out);
    toolbar(report, &calls, &mut out);
    out += "<main>\n";
    for pair in &report.pairs {
        one(pair, &calls, &mut out);
    }
    out += "<p id=\"nothing\" hidden>No change fits the filters.</p>\n</main>\n";
    let _ = write!(out, "<script>{SCRIPT}</script>\n</body>\n</html>\n");
    out
}

/// Every operation that some change reaches, and its number in filters.
fn calls(report: &Report) -> BTreeMap<&str, usize> {
    let all: std::collections::BTreeSet<&str> =
        report.findings().flat_map(|it| &it.uses).map(String::as_str).collect();
    all.into_iter().enumerate().map(|(at, call)| (call, at)).collect()
}

fn head(report: &Report) -> String {
    let names: Vec<String> = report.pairs.iter().map(|it| markup(&it.name)).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         script-src 'sha256-{}'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>API changes: {}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        hash(SCRIPT),
        hash(STYLE),
        names.join(", ")
    )
}

fn hash(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text))
}

fn header(report: &Report, out: &mut String) {
    *out += "<header>\n<h1>API changes</h1>\n";
    let _ = writeln!(out, "<p class=\"sum\">{}</p>", report.summary().in_words());
    for note in &report.notes {
        let at = note.at.as_ref().map(|it| format!("<code>{}</code> ", markup(it)));
        let at = at.unwrap_or_default();
        let _ = writeln!(out, "<p class=\"note\">{at}{}</p>", prose(&note.message));
    }
    *out += "</header>\n";
}

fn toolbar(report: &Report, calls: &BTreeMap<&str, usize>, out: &mut String) {
    let summary = report.summary();
    *out += "<form id=\"tools\" class=\"script\" role=\"search\" aria-label=\"Filters\">\n\
         <label class=\"find\">Search <input id=\"search\" type=\"search\" autocomplete=\"off\" \
         placeholder=\"message, route, rule, code\"></label>\n<fieldset><legend>Severity</legend>\n";
    for (at, severity) in Severity::ALL.iter().enumerate() {
        let (word, count) = (severity.as_str(), summary.count(*severity));
        let key = at + 1;
        let _ = writeln!(
            out,
            "<label class=\"{word}\"><input type=\"checkbox\" name=\"severity\" value=\"{word}\" \
             checked aria-keyshortcuts=\"{key}\"> {word} <b>{count}</b></label>"
        );
    }
    *out += "</fieldset>\n<label class=\"route\">Route <select id=\"route\">\
         <option value=\"\">all</option>\n";
    for (call, at) in calls {
        let _ = writeln!(out, "<option value=\"{at}\">{}</option>", markup(call));
    }
    *out += "</select></label>\n<span class=\"buttons\">\
         <button type=\"button\" id=\"expand\" aria-keyshortcuts=\"e\">Expand all</button>\n\
         <button type=\"button\" id=\"collapse\" aria-keyshortcuts=\"c\">Collapse all</button>\n\
         <button type=\"reset\">Reset</button></span>\n\
         <output id=\"count\" aria-live=\"polite\"></output>\n\
         <p class=\"keys\"><kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> next, previous \
         <kbd>Enter</kbd> open <kbd>e</kbd> <kbd>c</kbd> expand, collapse all \
         <kbd>1</kbd>–<kbd>4</kbd> severities <kbd>Esc</kbd> reset</p>\n</form>\n";
}

fn one(pair: &Pair, calls: &BTreeMap<&str, usize>, out: &mut String) {
    let _ = writeln!(out, "<section class=\"pair\">\n<h2>{}</h2>", markup(&pair.name));
    let _ = writeln!(
        out,
        "<p class=\"sides\"><code>{}</code> → <code>{}</code></p>\n<p class=\"sum\">{}. {}</p>",
        markup(&shown(&pair.base.shown, pair.base.version.as_ref())),
        markup(&shown(&pair.revised.shown, pair.revised.version.as_ref())),
        Summary::of(&pair.findings).in_words(),
        markup(&bumps(&pair.bumps))
    );
    for severity in Severity::ALL {
        let found: Vec<&Finding> =
            pair.findings.iter().filter(|it| it.severity == severity).collect();
        if found.is_empty() {
            continue;
        }
        let word = severity.as_str();
        let _ = writeln!(out, "<section class=\"group\"><h3 class=\"{word}\">{word}</h3>");
        for it in found {
            finding(it, calls, out);
        }
        *out += "</section>\n";
    }
    *out += "</section>\n";
}

fn shown(name: &str, version: Option<&String>) -> String {
    version.map_or_else(|| name.to_owned(), |version| format!("{name} ({version})"))
}

fn finding(it: &Finding, calls: &BTreeMap<&str, usize>, out: &mut String) {
    let word = it.severity.as_str();
    let numbers: Vec<String> = it
        .uses
        .iter()
        .filter_map(|call| calls.get(call.as_str()))
        .map(ToString::to_string)
        .collect();
    let accepted = if it.accepted.is_some() { " accepted" } else { "" };
    let _ = writeln!(
        out,
        "<details class=\"finding {word}{accepted}\" id=\"c-{}\" data-severity=\"{word}\" \
         data-calls=\"{}\">\n<summary><span class=\"route\">{}</span> \
         <span class=\"message\">{}</span> <code class=\"rule\">{}</code></summary>",
        markup(&it.fingerprint),
        numbers.join(" "),
        prose(&it.route),
        prose(&it.message),
        markup(&it.rule)
    );
    *out += "<div class=\"sides\">\n";
    side("Before", "before", it.base.as_ref(), out);
    side("After", "after", it.revised.as_ref(), out);
    *out += "</div>\n";
    facts(it, out);
    *out += "</details>\n";
}

fn facts(it: &Finding, out: &mut String) {
    *out += "<dl>\n";
    let mut fact = |name: &str, text: String| {
        let _ = writeln!(out, "<dt>{name}</dt><dd>{text}</dd>");
    };
    if let Some(rule) = it.severity_of_rule {
        fact("The rule says", rule.as_str().to_owned());
    }
    if it.rust.effect != Effect::None {
        let witness = it.rust.witness.as_ref().map(|it| format!(": <code>{}</code>", markup(it)));
        fact("Rust", format!("{}{}", it.rust.effect.as_str(), witness.unwrap_or_default()));
    }
    if let Some(help) = &it.help {
        fact("What to do", prose(help));
    }
    if let Some(direction) = it.direction {
        fact("Direction", direction.as_str().to_owned());
    }
    if !it.uses.is_empty() {
        fact("Seen in", uses(it));
    }
    if let Some(accepted) = &it.accepted {
        let until = accepted.until.as_ref().map(|it| format!(" (until {})", markup(it)));
        fact("Accepted", format!("{}{}", prose(&accepted.reason), until.unwrap_or_default()));
    }
    fact("Known as", format!("<code>{}</code>", markup(&it.fingerprint)));
    *out += "</dl>\n";
}

fn uses(it: &Finding) -> String {
    let named = it.uses.iter().take(USES).map(|it| format!("<code>{}</code>", markup(it)));
    let mut text = named.collect::<Vec<_>>().join(", ");
    let more = it.uses.len().saturating_sub(USES);
    if more > 0 {
        let _ = write!(text, " and {more} more");
    }
    text
}

fn side(title: &str, class: &str, place: Option<&Place>, out: &mut String) {
    let _ = writeln!(out, "<figure class=\"{class}\">");
    match place {
        Some(place) => {
            let at = markup(&format!("{}:{}", place.file, place.line));
            let _ = writeln!(out, "<figcaption>{title} <code>{at}</code></figcaption>");
            excerpt(&place.excerpt, out);
        }
        None => {
            let _ = writeln!(out, "<figcaption>{title}</figcaption><p class=\"none\">nothing</p>");
        }
    }
    *out += "</figure>\n";
}

fn excerpt(it: &Excerpt, out: &mut String) {
    let _ = write!(out, "<ol start=\"{}\">", it.first_line);
    for line in &it.lines {
        let _ = write!(out, "<li><code>{}</code></li>", markup(line));
    }
    *out += if it.is_cut { "</ol><p class=\"cut\">…</p>\n" } else { "</ol>\n" };
}

/// Our own sentences: what stands in backticks is code.
fn prose(text: &str) -> String {
    let text = plain(text);
    let pieces: Vec<&str> = text.split('`').collect();
    let mut out = String::with_capacity(text.len() + 16);
    for (at, piece) in pieces.iter().enumerate() {
        if at % 2 == 1 && at + 1 < pieces.len() {
            let _ = write!(out, "<code>{}</code>", markup(piece));
        } else {
            if at % 2 == 1 {
                out.push('`');
            }
            out += &markup(piece);
        }
    }
    out
}
