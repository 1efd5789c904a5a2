//! Mends what rustfmt would still change.
//!
//! prettyplease breaks lines at 89 columns and then always one thing a line;
//! rustfmt, with this repository's settings, fills lines up to 100, lets the
//! last argument hang over, and packs short items. The text that prettyplease
//! printed is looked at as brackets within brackets and joined by those rules.

mod chains;
mod lists;
mod records;
mod types;

use std::borrow::Cow;

use super::breathe::BLANK;
use chains::{below, chain_after};
use lists::{closure, hanging, is_list, on_one_line, packed};
use records::spread_out;
use types::{alternatives, arm, field, generic, headers, long_alias};

/// A line, which is the printed one as long as nothing changes it.
type Line<'t> = Cow<'t, str>;

/// The longest line.
const WIDTH: usize = 100;
/// One level of indentation.
const STEP: usize = 4;

/// Mends what rustfmt would still change.
pub(super) fn lay_out(text: &str) -> String {
    let blank = format!("//{BLANK}");
    let lines = text.lines().map(|it| if it.trim() == blank { "" } else { it });
    let lines = headers(straightened(spread_out(lines.map(tight).collect())));
    let mut out = String::with_capacity(text.len());
    for line in lay(&lines) {
        match (field(&line), long_alias(&line)) {
            (Some([name, ty]), _) => out.extend([name, "\n        ", ty, "\n"]),
            (None, Some([name, ty])) => out.extend([name, " =\n    ", ty, "\n"]),
            (None, None) => out.extend([&line, "\n"]),
        }
    }
    out
}

/// A type among a macro's arguments without the spaces that tokens get.
fn tight(line: &str) -> Line<'_> {
    if line.ends_with(">);") && line.contains("!(") {
        return line.replace(" < ", "<").replace(" >", ">").replace(" ,", ",").into();
    }
    line.into()
}

/// Constants whose value is a chain with arguments on lines of their own stand
/// one level too deep.
fn straightened(mut lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let base = indent(line);
        let is_constant = [
            "static ",
            "const ",
            "pub static ",
            "pub const ",
            "pub(crate) static ",
            "pub(crate) const ",
        ]
        .iter()
        .any(|it| line.trim_start().starts_with(it));
        let next = lines.get(at + 1).map(|it| indent(it));
        if is_constant && opener(line).is_some() && next == Some(base + 2 * STEP) {
            let end = (at + 1..lines.len()).find(|it| {
                lines.get(*it).is_some_and(|it| it.ends_with(';') && indent(it) <= base + STEP)
            });
            for line in lines.iter_mut().take(end.map_or(at, |it| it + 1)).skip(at + 1) {
                *line = dedent(line);
            }
            at = end.unwrap_or(at);
        }
        at += 1;
    }
    lines
}

/// Lays out the lines of one level and all below.
fn lay<'t>(lines: &[Line<'t>]) -> Vec<Line<'t>> {
    let mut out = Vec::new();
    let mut at = 0;
    let mut start = 0;
    while at < lines.len() {
        let end = assignment(lines, at);
        if let Some(end) = end {
            out.extend(lay_values(lines.get(start..at).unwrap_or_default()));
            out.extend(assigned(lines.get(at..=end).unwrap_or_default()));
            start = end + 1;
        }
        at = end.unwrap_or(at) + 1;
    }
    out.extend(lay_values(lines.get(start..).unwrap_or_default()));
    out
}

/// The last line of a statement of several lines that gives something a value.
fn assignment(lines: &[Line<'_>], at: usize) -> Option<usize> {
    let line = lines.get(at)?;
    let base = indent(line);
    let first = line.trim_start().split([' ', '.']).next().unwrap_or_default();
    let assigns = matches!(first, "let" | "self" | "static" | "const" | "pub" | "pub(crate)");
    if !assigns || !line.contains(" = ") || line.ends_with([';', '{']) {
        return None;
    }
    // What stands deeper than the things of the level belongs to the statement.
    let is_smallest = |it: &Line<'_>| {
        let hangs = it.trim_start().starts_with(['.', ')', ']', '}', '>']);
        it.ends_with(';') && (indent(it) == base || indent(it) == base + STEP && hangs)
    };
    let end = lines.iter().skip(at + 1).position(is_smallest)? + at + 1;
    let inside = lines.get(at + 1..=end)?;
    let is_one = inside
        .iter()
        .all(|it| indent(it) > base || it.trim_start().starts_with(['.', ')', ']', '}', '>']));
    is_one.then_some(end)
}

/// A statement of several lines, its value after the `=` or below, whichever
/// rustfmt likes better.
fn assigned<'t>(lines: &[Line<'t>]) -> Vec<Line<'t>> {
    let after = lay_values(lines);
    let Some((name, value)) = lines.first().and_then(|it| it.split_once(" = ")) else {
        return after;
    };
    let margin = " ".repeat(indent(name) + STEP);
    let mut below: Vec<Line<'t>> = vec![format!("{margin}{value}").into()];
    below.extend(lines.iter().skip(1).map(|it| format!("    {it}").into()));
    let below = lay_values(&below);
    let ends = |lines: &[Line<'_>], end: char| lines.first().is_some_and(|it| it.ends_with(end));
    let opens = ['(', '[', '{'].iter().any(|it| ends(&after, *it) && !ends(&below, *it));
    let fits = below.iter().all(|it| it.chars().count() <= WIDTH);
    let is_better = below.len() == 1 || after.len() > below.len() + 1 || opens;
    if after.len() == 1 || !(fits && is_better) {
        return after;
    }
    let mut lines: Vec<Line<'t>> = vec![format!("{name} =").into()];
    lines.extend(below);
    lines
}

/// Lays out lines without a look at what assigns.
fn lay_values<'t>(lines: &[Line<'t>]) -> Vec<Line<'t>> {
    let mut out: Vec<Line<'t>> = Vec::new();
    let mut at = 0;
    let mut current = lines.first().cloned();
    while let Some(line) = current {
        let end = opener(&line).and_then(|it| closing(lines, at, &line, it));
        if let Some((end, close)) = end.and_then(|it| Some((it, lines.get(it)?))) {
            let inner = lines.get(at + 1..end).unwrap_or_default();
            // What a chain begins with leaves a column free for it.
            let is_followed = lines.get(end + 1).is_some_and(|it| it.trim_start().starts_with('.'));
            let mut group = group(&line, inner, close, WIDTH - usize::from(is_followed));
            at = end;
            if group.last().is_some_and(|it| opener(it).is_some()) {
                current = group.pop();
                for line in group {
                    push(&mut out, line);
                }
                continue;
            }
            for line in group {
                push(&mut out, line);
            }
        } else {
            push(&mut out, line);
        }
        at = chain_after(&mut out, lines, at + 1);
        current = lines.get(at).cloned();
    }
    out
}

/// Adds a line; one that only goes on with what the line before assigns joins it.
fn push<'t>(out: &mut Vec<Line<'t>>, line: Line<'t>) {
    if let Some(before) = out.last_mut()
        && before.ends_with(" =")
        && indent(&line) == indent(before) + STEP
        && before.len() + 1 + line.trim_start().len() <= WIDTH
    {
        let before = before.to_mut();
        before.push(' ');
        before.push_str(line.trim_start());
        return;
    }
    out.push(line);
}

/// The bracket that a line ends with; none if it is a comment.
fn opener(line: &str) -> Option<char> {
    let is_comment = line.trim_start().starts_with("//");
    let last = line.chars().last().filter(|_| !is_comment)?;
    let is_type = line.ends_with('<') && !line.ends_with(" <");
    (matches!(last, '(' | '[' | '{') || is_type).then_some(last)
}

/// The line that closes what the line `at` opens.
fn closing(lines: &[Line<'_>], at: usize, line: &str, open: char) -> Option<usize> {
    let close = match open {
        '(' => ')',
        '[' => ']',
        '<' => '>',
        _ => '}',
    };
    let base = indent(line);
    let after = lines.iter().enumerate().skip(at + 1);
    let mut same = after.filter(|(_, it)| !it.is_empty() && indent(it) <= base);
    let (end, line) = same.next()?;
    (indent(line) == base && line.trim_start().starts_with(close)).then_some(end)
}

/// What stands between two brackets, laid out with them; on one line if that
/// has room.
fn group<'t>(open: &Line<'t>, inner: &[Line<'t>], close: &Line<'t>, room: usize) -> Vec<Line<'t>> {
    let laid = lay(inner);
    let elements = elements(&laid, indent(open) + STEP);
    if open.ends_with('<') {
        return generic(open, &elements, close);
    }
    if let Some(lines) = alternatives(open, &elements, close) {
        return lines;
    }
    if is_list(open) {
        if let Some(line) = on_one_line(open, &elements, close) {
            if line.chars().count() <= room {
                return vec![line.into()];
            }
            if let Some(lines) = below(&line) {
                return lines;
            }
        }
        if let Some(lines) = hanging(open, inner, close) {
            return lines;
        }
        if let Some(lines) = closure(open, &elements, close) {
            return lines;
        }
        if let Some(lines) = packed(open, &elements, close) {
            return lines;
        }
    } else if let Some(line) = arm(open, &laid, close) {
        return vec![line.into()];
    }
    let mut lines = vec![open.clone()];
    lines.extend(laid);
    lines.push(close.clone());
    lines
}

/// The things of a list, each with its lines.
fn elements<'t>(lines: &[Line<'t>], base: usize) -> Vec<Vec<Line<'t>>> {
    let mut elements: Vec<Vec<Line<'t>>> = Vec::new();
    for line in lines {
        let start = line.trim_start();
        let goes_on = indent(line) > base
            || start.starts_with([')', ']', '}', '>'])
            || start.starts_with("| ");
        match elements.last_mut() {
            Some(element) if goes_on => element.push(line.clone()),
            Some(_) | None => elements.push(vec![line.clone()]),
        }
    }
    elements
}

fn indent(line: &str) -> usize {
    line.bytes().take_while(|it| *it == b' ').count()
}

fn dedent<'t>(line: &Line<'t>) -> Line<'t> {
    match line {
        Cow::Borrowed(text) => text.strip_prefix("    ").unwrap_or(text).into(),
        Cow::Owned(text) => text.strip_prefix("    ").unwrap_or(text).to_owned().into(),
    }
}

#[cfg(test)]
mod tests;
