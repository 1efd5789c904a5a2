//! Chains of methods, and values below their names.

use super::{Line, STEP, WIDTH, dedent, elements, indent, lay, push};

/// Lays out the chain of methods that goes on with the last line, if there is
/// one; gives the place after it.
pub(super) fn chain_after<'t>(out: &mut Vec<Line<'t>>, lines: &[Line<'t>], at: usize) -> usize {
    let base = out.last().map_or(0, |it| indent(it));
    let is_link = |it: &&Line<'_>| links(it);
    let Some(level) = lines.get(at).filter(is_link).map(|it| indent(it)) else { return at };
    let is_link = out.last().is_none_or(|it| links(it));
    if !(level == base && !is_link || level == base + STEP) {
        return at;
    }
    let goes_on = |it: &&Line<'_>| {
        indent(it) > level
            || indent(it) == level && it.trim_start().starts_with(['.', ')', ']', '}'])
    };
    let length = lines.iter().skip(at).take_while(goes_on).count();
    let shifted = |it: &Line<'t>| {
        if level == base { format!("    {it}").into() } else { it.clone() }
    };
    let shifted: Vec<Line<'t>> = lines.iter().skip(at).take(length).map(shifted).collect();
    let head = out.pop().unwrap_or_default();
    for line in chain(head, &elements(&shifted, base + STEP)) {
        push(out, line);
    }
    at + length
}

/// A chain after the last line of what it begins with.
pub(super) fn chain<'t>(head: Line<'t>, links: &[Vec<Line<'t>>]) -> Vec<Line<'t>> {
    if head.trim_start().starts_with([')', ']', '}', '>']) {
        // After a value of several lines the chain stands where that ends.
        let links: Vec<Line<'t>> = links.iter().flatten().map(dedent).collect();
        return [vec![head], lay(&links)].concat();
    }
    let laid: Vec<Vec<Line<'t>>> = links.iter().map(|it| lay(it)).collect();
    if let (Some((last, _)), Some((laid_last, before))) = (links.split_last(), laid.split_last())
        && let Some(before) = chain_start(before)
    {
        let first = last.first().map(|it| it.trim_start()).unwrap_or_default();
        let mut hung: Vec<Line<'t>> = vec![format!("{head}{before}{first}").into()];
        hung.extend(last.iter().skip(1).map(dedent));
        let hung = lay(&hung);
        let fits = hung.first().is_some_and(|it| it.chars().count() <= WIDTH);
        let is_long = hung.len() >= 5 || laid_last.len() >= hung.len();
        if fits && (hung.len() == 1 || last.len() > 1 && is_long) {
            return hung;
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
        head.to_mut().extend(link.iter().map(|it| it.trim_start()));
    }
    std::iter::once(head).chain(laid.flatten()).collect()
}

/// A value that does not fit after its `=`, on a line of its own.
pub(super) fn below<'t>(line: &str) -> Option<Vec<Line<'t>>> {
    let (name, value) = line.split_once(" = ")?;
    let first = name.trim_start().split([' ', '.']).next().unwrap_or_default();
    let assigns = matches!(first, "let" | "self" | "static" | "const" | "pub" | "pub(crate)");
    let value = format!("{}{value}", " ".repeat(indent(line) + STEP));
    let fits = assigns && line.ends_with(';') && value.chars().count() <= WIDTH;
    fits.then(|| vec![format!("{name} =").into(), value.into()])
}

/// The links before the last, if each of them is on one line.
pub(super) fn chain_start(links: &[Vec<Line<'_>>]) -> Option<String> {
    let mut joined = String::new();
    for link in links {
        let [line] = link.as_slice() else { return None };
        joined.push_str(line.trim_start());
    }
    Some(joined)
}

/// Whether a line goes on with a chain; two dots are the rest of a struct.
fn links(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with('.') && !line.starts_with("..")
}
