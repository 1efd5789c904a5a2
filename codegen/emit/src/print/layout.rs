//! Mends what rustfmt would still change.
//!
//! prettyplease breaks lines at 89 columns and then always one thing a line;
//! rustfmt, with this repository's settings, fills lines up to 100, lets the
//! last argument hang over, and packs short items. The text that prettyplease
//! printed is looked at as brackets within brackets and joined by those rules.

use super::breathe::BLANK;

/// The longest line.
const WIDTH: usize = 100;
/// One level of indentation.
const STEP: usize = 4;
/// Items of an array up to this length are packed.
const SHORT_ITEM: usize = 10;

/// Mends what rustfmt would still change.
pub(super) fn lay_out(text: &str) -> String {
    let blank = format!("//{BLANK}");
    let lines = text.lines().map(|it| if it.trim() == blank { "" } else { it });
    let lines = headers(straightened(lines.map(tight).collect()));
    let lines = lay(&lines);
    join_lines(&lines.into_iter().flat_map(field).collect::<Vec<_>>())
}

/// A field whose type does not fit after its name.
fn field(line: String) -> Vec<String> {
    let is_field = line.starts_with("    pub ") && line.ends_with(',') && line.len() > WIDTH;
    match line.split_once(": ").filter(|_| is_field) {
        Some((name, ty)) => vec![format!("{name}:"), format!("        {ty}")],
        None => vec![line],
    }
}

fn join_lines(lines: &[String]) -> String {
    lines.iter().flat_map(|it| [it.as_str(), "\n"]).collect()
}

/// A type among a macro's arguments without the spaces that tokens get.
fn tight(line: &str) -> String {
    if line.ends_with(" >);") && line.contains("!(") {
        return line.replace(" < ", "<").replace(" >);", ">);").replace(" ,", ",");
    }
    line.to_owned()
}

/// Constants whose value is a chain with arguments on lines of their own stand
/// one level too deep.
fn straightened(mut lines: Vec<String>) -> Vec<String> {
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

/// The heads of impls: on one line if that fits, else each part on its own.
fn headers(lines: Vec<String>) -> Vec<String> {
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

/// Lays out the lines of one level and all below.
fn lay(lines: &[String]) -> Vec<String> {
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
fn assignment(lines: &[String], at: usize) -> Option<usize> {
    let line = lines.get(at)?;
    let base = indent(line);
    let first = line.trim_start().split([' ', '.']).next().unwrap_or_default();
    let assigns = matches!(first, "let" | "self" | "static" | "const" | "pub" | "pub(crate)");
    if !assigns || !line.contains(" = ") || line.ends_with([';', '{']) {
        return None;
    }
    // What stands deeper than the things of the level belongs to the statement.
    let is_smallest = |it: &String| {
        let link = it.trim_start().starts_with(['.', ')', ']', '}', '>']);
        it.ends_with(';') && (indent(it) == base || indent(it) == base + STEP && link)
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
fn assigned(lines: &[String]) -> Vec<String> {
    let after = lay_values(lines);
    let Some((name, value)) = lines.first().and_then(|it| it.split_once(" = ")) else {
        return after;
    };
    let margin = " ".repeat(indent(name) + STEP);
    let mut below = vec![format!("{margin}{value}")];
    below.extend(lines.iter().skip(1).map(|it| format!("    {it}")));
    let below = lay_values(&below);
    let ends = |lines: &[String], end: char| lines.first().is_some_and(|it| it.ends_with(end));
    let opens = ['(', '[', '{'].iter().any(|it| ends(&after, *it) && !ends(&below, *it));
    let fits = below.iter().all(|it| it.chars().count() <= WIDTH);
    let is_better = below.len() == 1 || after.len() > below.len() + 1 || opens;
    if after.len() == 1 || !(fits && is_better) {
        return after;
    }
    let mut lines = vec![format!("{name} =")];
    lines.extend(below);
    lines
}

/// Lays out lines without a look at what assigns.
fn lay_values(lines: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
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
                group.into_iter().for_each(|it| push(&mut out, it));
                continue;
            }
            group.into_iter().for_each(|it| push(&mut out, it));
        } else {
            push(&mut out, line);
        }
        at = chain_after(&mut out, lines, at + 1);
        current = lines.get(at).cloned();
    }
    out
}

/// Adds a line; one that only goes on with what the line before assigns joins it.
fn push(out: &mut Vec<String>, line: String) {
    if let Some(before) = out.last_mut()
        && before.ends_with(" =")
        && indent(&line) == indent(before) + STEP
        && before.len() + 1 + line.trim_start().len() <= WIDTH
    {
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
fn closing(lines: &[String], at: usize, line: &str, open: char) -> Option<usize> {
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
fn group(open: &str, inner: &[String], close: &str, room: usize) -> Vec<String> {
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
                return vec![line];
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
        return vec![line];
    }
    let mut lines = vec![open.to_owned()];
    lines.extend(laid);
    lines.push(close.to_owned());
    lines
}

/// The arguments of a type: on one line, however long, but for what a field or
/// an associated type can put below.
fn generic(open: &str, elements: &[Vec<String>], close: &str) -> Vec<String> {
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
fn alternatives(open: &str, elements: &[Vec<String>], close: &str) -> Option<Vec<String>> {
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

/// Whether a line opens a list of things that commas separate: arguments, items
/// of an array, or the fields of a struct that is made.
fn is_list(open: &str) -> bool {
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

/// The things of a list, each with its lines.
fn elements(lines: &[String], base: usize) -> Vec<Vec<String>> {
    let mut elements: Vec<Vec<String>> = Vec::new();
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

fn on_one_line(open: &str, elements: &[Vec<String>], close: &str) -> Option<String> {
    let joined = single_lines(elements)?;
    let joined = joined.trim_end_matches(',');
    let (gap, close) = (if open.ends_with('{') { " " } else { "" }, close.trim_start());
    Some(format!("{open}{gap}{joined}{gap}{close}"))
}

/// All things on one line, if each of them is on one.
fn single_lines(elements: &[Vec<String>]) -> Option<String> {
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
fn hanging(open: &str, inner: &[String], close: &str) -> Option<Vec<String>> {
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
    let laid: Vec<Vec<String>> = before.iter().map(|it| lay(it)).collect();
    let before = single_lines(&laid)?;
    let gap = if before.is_empty() { "" } else { " " };
    let mut lines: Vec<String> = last.iter().map(|it| dedent(it)).collect();
    if let Some(first) = lines.first_mut() {
        *first = format!("{open}{before}{gap}{head}");
    }
    let end = lines.last_mut()?;
    *end = format!("{}{}", end.trim_end_matches(','), close.trim_start());
    let lines = lay(&lines);
    let fits = lines.first().is_some_and(|it| it.chars().count() <= WIDTH);
    fits.then_some(lines)
}

/// A closure that is the last thing and too long for the line gets a block.
fn closure(open: &str, elements: &[Vec<String>], close: &str) -> Option<Vec<String>> {
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
    let lines = vec![
        format!("{open}{before}{gap}{arguments} {{"),
        format!("{margin}    {body}"),
        format!("{margin}}}{}", close.trim_start()),
    ];
    lines.iter().all(|it| it.chars().count() <= WIDTH).then_some(lines)
}

/// Whether something is an array, a struct or a call: it opens on its first
/// line and closes on its last, with nothing else on its level.
fn is_delimited(lines: &[String]) -> bool {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return false };
    let base = indent(first);
    let closers = lines.iter().skip(1).filter(|it| indent(it) <= base).count();
    let is_chain =
        lines.iter().any(|it| it.trim_start().starts_with('.') && indent(it) <= base + STEP);
    let close = last.trim().trim_end_matches(',');
    opener(first).is_some() && is_list(first) && closers == 1 && !is_chain && close.len() == 1
}

/// Short items of an array, as many on a line as fit.
fn packed(open: &str, elements: &[Vec<String>], close: &str) -> Option<Vec<String>> {
    if !open.ends_with('[') {
        return None;
    }
    single_lines(elements)?;
    let items: Vec<&str> = elements.iter().flatten().map(|it| it.trim()).collect();
    if items.iter().any(|it| it.trim_end_matches(',').chars().count() > SHORT_ITEM) {
        return None;
    }
    let margin = " ".repeat(indent(open) + STEP);
    let mut lines = vec![open.to_owned(), margin.clone()];
    for item in items {
        let line = lines.last_mut()?;
        let is_first = line.len() == margin.len();
        if !is_first && line.len() + 1 + item.len() > WIDTH {
            lines.push(format!("{margin}{item}"));
        } else {
            let gap = if is_first { "" } else { " " };
            *line = format!("{line}{gap}{item}");
        }
    }
    lines.push(close.to_owned());
    Some(lines)
}

/// An arm of a match whose braces hold no more than an expression that fits.
fn arm(open: &str, inner: &[String], close: &str) -> Option<String> {
    let pattern = open.strip_suffix(" => {").filter(|_| close.trim() == "}")?;
    let [line] = inner else { return None };
    let value = line.trim_start();
    let is_expression = !value.ends_with([';', '{', '}', ',']) && !value.starts_with("//");
    let line = format!("{pattern} => {value},");
    (is_expression && line.chars().count() <= WIDTH).then_some(line)
}

/// Lays out the chain of methods that goes on with the last line, if there is
/// one; gives the place after it.
fn chain_after(out: &mut Vec<String>, lines: &[String], at: usize) -> usize {
    let base = out.last().map_or(0, |it| indent(it));
    let is_link = |it: &&String| it.trim_start().starts_with('.');
    let Some(level) = lines.get(at).filter(is_link).map(|it| indent(it)) else { return at };
    let is_link = out.last().is_none_or(|it| it.trim_start().starts_with('.'));
    if !(level == base && !is_link || level == base + STEP) {
        return at;
    }
    let goes_on = |it: &&String| {
        indent(it) > level
            || indent(it) == level && it.trim_start().starts_with(['.', ')', ']', '}'])
    };
    let length = lines.iter().skip(at).take_while(goes_on).count();
    let shift = if level == base { "    " } else { "" };
    let links = lines.iter().skip(at).take(length).map(|it| format!("{shift}{it}"));
    let links = elements(&links.collect::<Vec<_>>(), base + STEP);
    let head = out.pop().unwrap_or_default();
    chain(head, &links).into_iter().for_each(|it| push(out, it));
    at + length
}

/// A chain after the last line of what it begins with.
fn chain(head: String, links: &[Vec<String>]) -> Vec<String> {
    if head.trim_start().starts_with([')', ']', '}', '>']) {
        // After a value of several lines the chain stands where that ends.
        let links: Vec<String> = links.iter().flatten().map(|it| dedent(it)).collect();
        return [vec![head], lay(&links)].concat();
    }
    let laid: Vec<Vec<String>> = links.iter().map(|it| lay(it)).collect();
    if let (Some((last, _)), Some((laid_last, before))) = (links.split_last(), laid.split_last())
        && let Some(before) = chain_start(before)
    {
        let first = last.first().map(|it| it.trim_start()).unwrap_or_default();
        let mut lines = vec![format!("{head}{before}{first}")];
        lines.extend(last.iter().skip(1).map(|it| dedent(it)));
        let lines = lay(&lines);
        let fits = lines.first().is_some_and(|it| it.chars().count() <= WIDTH);
        let is_long = lines.len() >= 5 || laid_last.len() >= lines.len();
        if fits && (lines.len() == 1 || last.len() > 1 && is_long) {
            return lines;
        }
        if let Some(lines) = laid_last
            .first()
            .filter(|_| laid_last.len() == 1)
            .and_then(|it| below(&format!("{head}{before}{}", it.trim_start())))
        {
            return lines;
        }
    }
    let mut head = head;
    let mut laid = laid.into_iter().peekable();
    // A short beginning of a line takes the first links with it.
    while head.trim_start().len() <= STEP
        && let Some(link) = laid.next_if(|it| it.len() == 1)
    {
        link.iter().for_each(|it| head.push_str(it.trim_start()));
    }
    std::iter::once(head).chain(laid.flatten()).collect()
}

/// A value that does not fit after its `=`, on a line of its own.
fn below(line: &str) -> Option<Vec<String>> {
    let (name, value) = line.split_once(" = ")?;
    let first = name.trim_start().split([' ', '.']).next().unwrap_or_default();
    let assigns = matches!(first, "let" | "self" | "static" | "const" | "pub" | "pub(crate)");
    let value = format!("{}{value}", " ".repeat(indent(line) + STEP));
    let fits = assigns && line.ends_with(';') && value.chars().count() <= WIDTH;
    fits.then(|| vec![format!("{name} ="), value])
}

/// The links before the last, if each of them is on one line.
fn chain_start(links: &[Vec<String>]) -> Option<String> {
    let mut joined = String::new();
    for link in links {
        let [line] = link.as_slice() else { return None };
        joined.push_str(line.trim_start());
    }
    Some(joined)
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn dedent(line: &str) -> String {
    line.strip_prefix("    ").unwrap_or(line).to_owned()
}
