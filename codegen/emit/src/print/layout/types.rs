//! What is too long in types, patterns and the heads of impls.

use super::lists::single_lines;
use super::{Line, STEP, WIDTH, indent};

/// The arguments of a type: on one line, however long, but for what a field or
/// an associated type can put below.
pub(super) fn generic<'t>(
    open: &Line<'t>,
    elements: &[Vec<Line<'t>>],
    close: &Line<'t>,
) -> Vec<Line<'t>> {
    let joined = single_lines(elements).unwrap_or_default();
    let joined = joined.trim_end_matches(',');
    let line = format!("{open}{joined}{}", close.trim_start());
    if elements.iter().any(|it| it.len() > 1) {
        return [vec![open.clone()], elements.concat(), vec![close.clone()]].concat();
    }
    // rustfmt does not count the `impl` of an argument.
    let slack = if line.contains(": impl ") { "impl ".len() } else { 0 };
    if line.chars().count() <= WIDTH + slack {
        return vec![line.into()];
    }
    let margin = " ".repeat(indent(open));
    // The only argument of a function goes below first.
    if let (Some((function, argument)), Some((end, result))) =
        (open.split_once('('), close.trim_start().split_once(')'))
    {
        let open = format!("{margin}    {argument}").into();
        let deeper = |it: &Vec<Line<'t>>| it.iter().map(|it| format!("    {it}").into()).collect();
        let elements: Vec<Vec<Line<'t>>> = elements.iter().map(deeper).collect();
        let argument = generic(&open, &elements, &format!("{margin}    {end},").into());
        let (first, last) = (format!("{function}("), format!("{margin}){result}"));
        return [vec![first.into()], argument, vec![last.into()]].concat();
    }
    let is_field = line.trim_start().starts_with("pub ") && line.ends_with(',');
    if let (true, Some((name, ty))) = (is_field, line.split_once(": ")) {
        let ty = format!("{margin}    {ty}");
        if ty.chars().count() <= WIDTH {
            return vec![format!("{name}:").into(), ty.into()];
        }
    }
    if let Some((before, after)) = line.split_once("<Item = ")
        && let Some((item, end)) = after.strip_suffix(">,").map(|it| (it, ","))
    {
        let item = format!("{margin}    Item = {item},");
        return vec![format!("{before}<").into(), item.into(), format!("{margin}>{end}").into()];
    }
    [vec![open.clone()], elements.concat(), vec![close.clone()]].concat()
}

/// The alternatives of a pattern, as many on a line as fit.
pub(super) fn alternatives<'t>(
    open: &Line<'t>,
    elements: &[Vec<Line<'t>>],
    close: &Line<'t>,
) -> Option<Vec<Line<'t>>> {
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
    let mut lines = vec![open.clone(), margin.clone().into()];
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
            lines.push(format!("{margin}| {part}").into());
        } else {
            *line = format!("{line}{bar}{part}").into();
        }
    }
    lines.push(close.clone());
    Some(lines)
}

/// An arm of a match whose braces hold no more than an expression that fits.
pub(super) fn arm(open: &str, inner: &[Line<'_>], close: &str) -> Option<String> {
    let pattern = open.strip_suffix(" => {").filter(|_| close.trim() == "}")?;
    let [line] = inner else { return None };
    let value = line.trim_start();
    let is_expression = !value.ends_with([';', '{', '}', ',']) && !value.starts_with("//");
    let line = format!("{pattern} => {value},");
    (is_expression && line.chars().count() <= WIDTH).then_some(line)
}

/// A field whose type does not fit after its name: what stands on its two lines.
pub(super) fn field(line: &str) -> Option<[&str; 2]> {
    let is_field = line.len() > WIDTH && line.starts_with("    pub ") && line.ends_with(',');
    let (name, ty) = line.split_once(": ").filter(|_| is_field)?;
    Some([line.get(..=name.len())?, ty])
}

/// The heads of impls: on one line if that fits, else each part on its own.
pub(super) fn headers(lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let mut out: Vec<Line<'_>> = Vec::with_capacity(lines.len());
    for line in lines {
        let head =
            out.last_mut().filter(|it| it.starts_with("impl") && !it.ends_with([';', '{', '}']));
        match (head, line.starts_with("for ")) {
            (Some(head), true) if head.len() + 1 + line.len() <= WIDTH => {
                *head = format!("{head} {line}").into();
            }
            (Some(_), true) => {
                let (line, end) = line.strip_suffix(" {").map_or((&*line, ""), |it| (it, "{"));
                out.push(format!("    {line}").into());
                out.push(end.into());
            }
            (_, _) => out.push(line),
        }
    }
    out
}

/// An alias that is too long for a line: what stands before the `=`, and after.
pub(super) fn long_alias(line: &str) -> Option<[&str; 2]> {
    let is_long = line.starts_with("pub type ") && line.chars().count() > WIDTH;
    let (name, ty) = line.split_once(" = ").filter(|_| is_long)?;
    Some([name, ty])
}
