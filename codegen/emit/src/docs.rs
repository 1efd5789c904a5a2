//! A spec's prose as rustdoc: safe, wrapped, and ending in full stops.
//!
//! The prose is CommonMark by somebody else. Nothing of it may become a
//! doctest, a link that rustdoc resolves, or HTML; what is left is laid out anew.

mod blocks;
mod clean;
mod html;
mod inline;

use specloom_ir::{Constraints, Deprecation, Docs, Value};

/// How wide docs are, without slashes and indentation.
const WIDTH: usize = 88;
/// How much of a constant is said, in characters.
const LONGEST_CONSTANT: usize = 120;
/// The longest docs of one thing, in lines; the spec's text goes on beyond that.
const LONGEST: usize = 60;

/// The docs of a thing, line by line: the summary, the description, the link.
/// Empty if the author says nothing.
pub fn full(docs: &Docs) -> String {
    let description = docs.description.as_deref().map(prose).unwrap_or_default();
    let summary =
        docs.summary.as_deref().map(|it| ended(&prose(&one_line(it)))).unwrap_or_default();
    let mut parts = Vec::new();
    let repeats = description.starts_with(summary.trim_end_matches('.'));
    if !summary.is_empty() && (!repeats || description.is_empty()) {
        parts.push(summary);
    }
    if !description.is_empty() {
        parts.push(description);
    }
    if let Some(link) = docs.link.as_deref().and_then(inline::address) {
        parts.push(format!("See <{link}>."));
    }
    capped(&parts.join("\n\n"))
}

/// The first sentence of the docs, on one line. `None` if the author says nothing.
pub fn first_sentence(docs: &Docs) -> Option<String> {
    let text = docs.summary.as_deref().filter(|it| !it.trim().is_empty());
    let text = text.or(docs.description.as_deref())?;
    let safe = prose(text);
    let paragraph = safe.split("\n\n").next().unwrap_or_default();
    if paragraph.is_empty() || paragraph.starts_with(['`', '|']) && paragraph.contains('\n') {
        return None;
    }
    let line = paragraph.replace('\n', " ");
    let end = line.match_indices(". ").map(|(at, _)| at).find(|at| is_sentence(&line, *at));
    Some(ended(end.and_then(|at| line.get(..at)).unwrap_or(&line)))
}

/// Whether the text up to a full stop is one that can stand alone.
fn is_sentence(line: &str, at: usize) -> bool {
    let before = line.get(..at).unwrap_or_default();
    let abbreviated = ["e.g", "i.e", "etc", "vs", "approx"].iter().any(|it| before.ends_with(it));
    let spans = before.matches('`').count().is_multiple_of(2);
    let links = before.matches('[').count() == before.matches(']').count()
        && before.matches('(').count() == before.matches(')').count();
    let bold = before.matches("**").count().is_multiple_of(2);
    !abbreviated && spans && links && bold
}

/// Any prose, made safe and laid out; its first paragraph ends in a full stop.
pub fn prose(text: &str) -> String {
    let laid_out = blocks::lay_out(&clean::clean(text), WIDTH);
    match laid_out.split_once("\n\n") {
        Some((first, rest)) => format!("{}\n\n{rest}", ended_paragraph(first)),
        None => ended_paragraph(&laid_out),
    }
}

/// What a value must fulfil, and what it is when absent: one line, or nothing.
pub fn facts(constraints: &Constraints, default: Option<&Value>) -> Option<String> {
    let mut facts = Vec::new();
    facts.extend(
        default
            .filter(|it| **it != Value::Null)
            .and_then(short)
            .map(|it| format!("Defaults to {it}.")),
    );
    let it = constraints;
    facts.extend(range("", it.minimum.as_deref(), it.maximum.as_deref()));
    facts.extend(it.exclusive_minimum.as_deref().map(|it| format!("More than {}.", code(it))));
    facts.extend(it.exclusive_maximum.as_deref().map(|it| format!("Less than {}.", code(it))));
    facts.extend(it.multiple_of.as_deref().map(|it| format!("A multiple of {}.", code(it))));
    facts.extend(counted("character", it.min_length, it.max_length));
    facts.extend(counted("item", it.min_items, it.max_items));
    facts.extend(counted("member", it.min_members, it.max_members));
    facts.extend(it.unique_items.then(|| "No item twice.".to_owned()));
    let pattern = it.pattern.as_deref().filter(|it| it.len() <= 60).map(code);
    facts.extend(pattern.map(|it| format!("Matches {it}.")));
    (!facts.is_empty()).then(|| blocks::wrapped(&facts.join(" "), WIDTH))
}

fn range(unit: &str, least: Option<&str>, most: Option<&str>) -> Option<String> {
    match (least, most) {
        (Some(least), Some(most)) => Some(format!("From {} to {}{unit}.", code(least), code(most))),
        (Some(least), None) => Some(format!("At least {}{unit}.", code(least))),
        (None, Some(most)) => Some(format!("At most {}{unit}.", code(most))),
        (None, None) => None,
    }
}

fn counted(unit: &str, least: Option<u64>, most: Option<u64>) -> Option<String> {
    let plural = |count: u64| if count == 1 { unit.to_owned() } else { format!("{unit}s") };
    match (least.filter(|it| *it > 0), most) {
        (Some(least), Some(most)) if least == most => {
            Some(format!("Exactly {most} {}.", plural(most)))
        }
        (Some(least), Some(most)) => Some(format!("From {least} to {most} {}.", plural(most))),
        (Some(least), None) => Some(format!("At least {least} {}.", plural(least))),
        (None, Some(most)) => Some(format!("At most {most} {}.", plural(most))),
        (None, None) => None,
    }
}

/// A constant in a code span, if it is short enough to be read.
pub fn short(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) if text.is_empty() => "\"\"".to_owned(),
        Value::String(text) => text.to_string(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::List(_) | Value::Map(_) => {
            value.to_string()
        }
    };
    (text.len() <= 60).then(|| code(&text))
}

/// What a constant is on the wire, in one sentence; all but the start of a long
/// one is left out.
pub fn sent(value: &Value) -> String {
    if let Some(short) = short(value) {
        return format!("Sent as {short}.");
    }
    let text = match value {
        Value::String(text) => text.to_string(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::List(_) | Value::Map(_) => {
            value.to_string()
        }
    };
    let start: String = text.chars().take(LONGEST_CONSTANT).collect();
    if start.len() == text.len() {
        format!("Sent as {}.", code(&text))
    } else {
        format!("Sent as a text that starts with {}.", code(&start))
    }
}

/// Any text in a code span on one line.
pub fn code(text: &str) -> String {
    let text = one_line(&clean::clean(text));
    let longest = text.split(|it| it != '`').map(str::len).max().unwrap_or_default();
    let ticks = "`".repeat(longest + 1);
    if text.is_empty() {
        "` `".to_owned()
    } else if text.starts_with('`') || text.ends_with('`') {
        format!("{ticks} {text} {ticks}")
    } else {
        format!("{ticks}{text}{ticks}")
    }
}

/// What `#[deprecated]` says: since when (a version), and what to do.
pub fn deprecation(it: &Deprecation) -> (Option<String>, Option<String>) {
    let plain = |it: &String| one_line(&clean::clean(it));
    let is_version = |it: &String| {
        it.split('.').count() == 3 && it.split('.').all(|it| it.parse::<u32>().is_ok())
    };
    let since = it.since.as_ref().map(plain);
    let mut notes = Vec::new();
    notes.extend(since.clone().filter(|it| !is_version(it)).map(|it| format!("since {it}")));
    notes.extend(it.instead.as_ref().map(plain).map(|it| format!("use {it} instead")));
    notes.extend(it.sunset.as_ref().map(plain).map(|it| format!("may be gone after {it}")));
    (since.filter(is_version), (!notes.is_empty()).then(|| notes.join("; ")))
}

/// Safe text in lines of the usual width.
pub fn wrapped(text: &str) -> String {
    blocks::wrapped(text, WIDTH)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A paragraph of text that ends in a full stop; other blocks stay as they are.
fn ended_paragraph(block: &str) -> String {
    let is_text = !block.starts_with(['|', '>', '-', '`', '\\']) || !block.contains('\n');
    if is_text && !block.starts_with("```") { ended(block) } else { block.to_owned() }
}

fn ended(text: &str) -> String {
    let open = text.ends_with(|it: char| it.is_alphanumeric() || ")`\"'>*]".contains(it));
    if open { format!("{text}.") } else { text.to_owned() }
}

fn capped(text: &str) -> String {
    if text.lines().count() <= LONGEST {
        return text.to_owned();
    }
    let mut kept = String::new();
    for block in text.split("\n\n") {
        if kept.lines().count() + block.lines().count() + 1 > LONGEST {
            break;
        }
        if !kept.is_empty() {
            kept += "\n\n";
        }
        kept += block;
    }
    // A fence that holds blank lines may have been cut in the middle.
    let fences = kept.lines().filter(|it| it.starts_with("```")).count();
    if !fences.is_multiple_of(2) {
        kept.truncate(kept.rfind("\n```").unwrap_or(0));
    }
    let kept = kept.trim_end();
    let gap = if kept.is_empty() { "" } else { "\n\n" };
    format!("{kept}{gap}The spec says more.")
}

#[cfg(test)]
mod tests;
