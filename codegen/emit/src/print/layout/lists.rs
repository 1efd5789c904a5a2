//! Lists: arguments, items of an array, fields of a struct that is made.

use super::{Line, STEP, WIDTH, dedent, elements, indent, lay, opener};

/// Items of an array up to this length are packed.
const SHORT_ITEM: usize = 10;

/// Whether a line opens a list of things that commas separate: arguments, items
/// of an array, or the fields of a struct that is made.
pub(super) fn is_list(open: &str) -> bool {
    let Some(before) = open.trim_start().strip_suffix('{') else { return true };
    let before = before.trim_end();
    let path = before.rsplit([' ', '(', '[', '&', '|', '=']).next().unwrap_or_default();
    let lead = before.get(..before.len() - path.len()).unwrap_or_default();
    let last = path.rsplit("::").next().unwrap_or_default();
    let is_type = last.starts_with(|it: char| it.is_ascii_uppercase())
        && path.chars().all(|it| it.is_alphanumeric() || it == '_' || it == ':');
    let lead_ends = ["(", "[", "&", "= ", ": ", ", ", "| ", "=> "];
    is_type && (lead.is_empty() || lead_ends.iter().any(|it| lead.ends_with(it)))
}

pub(super) fn on_one_line(open: &str, elements: &[Vec<Line<'_>>], close: &str) -> Option<String> {
    let joined = single_lines(elements)?;
    let joined = joined.trim_end_matches(',');
    let (gap, close) = (if open.ends_with('{') { " " } else { "" }, close.trim_start());
    Some(format!("{open}{gap}{joined}{gap}{close}"))
}

/// All things on one line, if each of them is on one.
pub(super) fn single_lines(elements: &[Vec<Line<'_>>]) -> Option<String> {
    let mut joined = String::new();
    for element in elements {
        let [line] = element.as_slice() else { return None };
        let line = line.trim_start();
        let stands_alone = line.is_empty() || line.starts_with("//") || line.starts_with("#[");
        if stands_alone || line.ends_with(';') {
            return None;
        }
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    Some(joined)
}

/// The last thing hangs over the end of the line: a closure after others, or
/// an array, struct or call that is alone.
pub(super) fn hanging<'t>(open: &str, inner: &[Line<'t>], close: &str) -> Option<Vec<Line<'t>>> {
    if open.ends_with('{') {
        return None;
    }
    let raw = elements(inner, indent(open) + STEP);
    let (last, before) = raw.split_last()?;
    let head = last.first()?.trim_start();
    let is_closure = ["|", "move |", "&mut |", "&|"].iter().any(|it| head.starts_with(it));
    let is_alone = before.is_empty() && is_delimited(last);
    if !(is_closure || is_alone) || last.len() < 2 {
        return None;
    }
    let laid: Vec<Vec<Line<'t>>> = before.iter().map(|it| lay(it)).collect();
    let before = single_lines(&laid)?;
    let gap = if before.is_empty() { "" } else { " " };
    let mut lines: Vec<Line<'t>> = last.iter().map(dedent).collect();
    if let Some(first) = lines.first_mut() {
        *first = format!("{open}{before}{gap}{head}").into();
    }
    let end = lines.last_mut()?;
    *end = format!("{}{}", end.trim_end_matches(','), close.trim_start()).into();
    let lines = lay(&lines);
    let fits = lines.first().is_some_and(|it| it.chars().count() <= WIDTH);
    fits.then_some(lines)
}

/// A closure that is the last thing and too long for the line gets a block.
pub(super) fn closure<'t>(
    open: &str,
    elements: &[Vec<Line<'t>>],
    close: &str,
) -> Option<Vec<Line<'t>>> {
    let (last, before) = elements.split_last()?;
    let [last] = last.as_slice() else { return None };
    let last = last.trim_start().trim_end_matches(',');
    let head = ["|", "move |", "&mut |", "&|"].iter().find(|it| last.starts_with(**it))?;
    // A pattern goes on with a space.
    let rest = last.get(head.len()..).filter(|it| !it.starts_with(' '))?;
    let arguments = rest.find('|')? + head.len() + 1;
    let (arguments, body) = (last.get(..arguments)?, last.get(arguments..)?.trim_start());
    let before = single_lines(before)?;
    let gap = if before.is_empty() { "" } else { " " };
    let margin = " ".repeat(indent(open));
    let lines: Vec<Line<'t>> = vec![
        format!("{open}{before}{gap}{arguments} {{").into(),
        format!("{margin}    {body}").into(),
        format!("{margin}}}{}", close.trim_start()).into(),
    ];
    lines.iter().all(|it| it.chars().count() <= WIDTH).then_some(lines)
}

/// Whether something is an array, a struct or a call: it opens on its first
/// line and closes on its last, with nothing else on its level.
pub(super) fn is_delimited(lines: &[Line<'_>]) -> bool {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return false };
    let base = indent(first);
    let closers = lines.iter().skip(1).filter(|it| indent(it) <= base).count();
    let is_chain =
        lines.iter().any(|it| it.trim_start().starts_with('.') && indent(it) <= base + STEP);
    let close = last.trim().trim_end_matches(',');
    opener(first).is_some() && is_list(first) && closers == 1 && !is_chain && close.len() == 1
}

/// Short items of an array, as many on a line as fit.
pub(super) fn packed<'t>(
    open: &Line<'t>,
    elements: &[Vec<Line<'t>>],
    close: &Line<'t>,
) -> Option<Vec<Line<'t>>> {
    if !open.ends_with('[') {
        return None;
    }
    single_lines(elements)?;
    let items: Vec<&str> = elements.iter().flatten().map(|it| it.trim()).collect();
    if items.iter().any(|it| it.trim_end_matches(',').chars().count() > SHORT_ITEM) {
        return None;
    }
    let margin = " ".repeat(indent(open) + STEP);
    let mut lines = vec![open.clone(), margin.clone().into()];
    for item in items {
        let line = lines.last_mut()?;
        let is_first = line.len() == margin.len();
        if !is_first && line.len() + 1 + item.len() > WIDTH {
            lines.push(format!("{margin}{item}").into());
        } else {
            let gap = if is_first { "" } else { " " };
            *line = format!("{line}{gap}{item}").into();
        }
    }
    lines.push(close.clone());
    Some(lines)
}
