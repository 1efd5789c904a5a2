//! What is too long in types, patterns and the heads of impls.

use super::lists::single_lines;
use super::{STEP, WIDTH, indent};

/// The arguments of a type: on one line, however long, but for what a field or
/// an associated type can put below.
pub(super) fn generic(open: &str, elements: &[Vec<String>], close: &str) -> Vec<String> {
    let joined = single_lines(elements).unwrap_or_default();
    let joined = joined.trim_end_matches(',');
    let line = format!("{open}{joined}{}", close.trim_start());
    if elements.iter().any(|it| it.len() > 1) {
        return [vec![open.to_owned()], elements.concat(), vec![close.to_owned()]].concat();
    }
    // rustfmt does not count the `impl` of an argument.
    let slack = if line.contains(": impl ") { "impl ".len() } else { 0 };
    if line.chars().count() <= WIDTH + slack {
        return vec![line];
    }
    let margin = " ".repeat(indent(open));
    // The only argument of a function goes below first.
    if let (Some((function, argument)), Some((end, result))) =
        (open.split_once('('), close.trim_start().split_once(')'))
    {
        let open = format!("{margin}    {argument}");
        let elements: Vec<Vec<String>> =
            elements.iter().map(|it| it.iter().map(|it| format!("    {it}")).collect()).collect();
        let argument = generic(&open, &elements, &format!("{margin}    {end},"));
        let (first, last) = (format!("{function}("), format!("{margin}){result}"));
        return [vec![first], argument, vec![last]].concat();
    }
    let is_field = line.trim_start().starts_with("pub ") && line.ends_with(',');
    if let (true, Some((name, ty))) = (is_field, line.split_once(": ")) {
        let ty = format!("{margin}    {ty}");
        if ty.chars().count() <= WIDTH {
            return vec![format!("{name}:"), ty];
        }
    }
    if let Some((before, after)) = line.split_once("<Item = ")
        && let Some((item, end)) = after.strip_suffix(">,").map(|it| (it, ","))
    {
        let item = format!("{margin}    Item = {item},");
        return vec![format!("{before}<"), item, format!("{margin}>{end}")];
    }
    [vec![open.to_owned()], elements.concat(), vec![close.to_owned()]].concat()
}

/// The alternatives of a pattern, as many on a line as fit.
pub(super) fn alternatives(
    open: &str,
    elements: &[Vec<String>],
    close: &str,
) -> Option<Vec<String>> {
    let [pattern] = elements else { return None };
    let bars = pattern.iter().skip(1);
    if pattern.len() < 2
        || !open.ends_with('(')
        || !bars.clone().all(|it| it.trim_start().starts_with("| "))
    {
        return None;
    }
    let text: Vec<&str> = pattern.iter().map(|it| it.trim()).collect();
    let margin = " ".repeat(indent(open) + STEP);
    let mut lines = vec![open.to_owned(), margin.clone()];
    for (at, part) in text.join(" ").split(" | ").enumerate() {
        let line = lines.last_mut()?;
        let bar = if at == 0 {
            ""
        } else if *line == margin {
            "| "
        } else {
            " | "
        };
        if line.len() + bar.len() + part.len() >= WIDTH {
            lines.push(format!("{margin}| {part}"));
        } else {
            *line = format!("{line}{bar}{part}");
        }
    }
    lines.push(close.to_owned());
    Some(lines)
}

/// An arm of a match whose braces hold no more than an expression that fits.
pub(super) fn arm(open: &str, inner: &[String], close: &str) -> Option<String> {
    let pattern = open.strip_suffix(" => {").filter(|_| close.trim() == "}")?;
    let [line] = inner else { return None };
    let value = line.trim_start();
    let is_expression = !value.ends_with([';', '{', '}', ',']) && !value.starts_with("//");
    let line = format!("{pattern} => {value},");
    (is_expression && line.chars().count() <= WIDTH).then_some(line)
}

/// A field whose type does not fit after its name.
pub(super) fn field(line: String) -> Vec<String> {
    let is_field = line.starts_with("    pub ") && line.ends_with(',') && line.len() > WIDTH;
    match line.split_once(": ").filter(|_| is_field) {
        Some((name, ty)) => vec![format!("{name}:"), format!("        {ty}")],
        None => vec![line],
    }
}

/// The heads of impls: on one line if that fits, else each part on its own.
pub(super) fn headers(lines: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in lines {
        let head =
            out.last_mut().filter(|it| it.starts_with("impl") && !it.ends_with([';', '{', '}']));
        match (head, line.starts_with("for ")) {
            (Some(head), true) if head.len() + 1 + line.len() <= WIDTH => {
                *head = format!("{head} {line}");
            }
            (Some(_), true) => {
                let (line, end) = line.strip_suffix(" {").map_or((&*line, ""), |it| (it, "{"));
                out.push(format!("    {line}"));
                out.push(end.to_owned());
            }
            (_, _) => out.push(line),
        }
    }
    out
}
