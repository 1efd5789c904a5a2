//! Tables of members: `json_struct!(Parcel { id: "id" });`
//!
//! prettyplease fills lines with the tokens of a macro; rustfmt reads these as
//! the struct that they look like, one member a line.

use super::Line;

const OPEN: &str = "json_struct!(";

/// Puts each member of such a table on a line of its own.
pub(super) fn spread_out(lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    if !lines.iter().any(|it| it.starts_with(OPEN)) {
        return lines;
    }
    let mut out = Vec::with_capacity(lines.len());
    let mut lines = lines.into_iter();
    while let Some(line) = lines.next() {
        if !line.starts_with(OPEN) {
            out.push(line);
            continue;
        }
        let mut text = line.into_owned();
        // No text of a member ends so: its quote would come first.
        while !text.ends_with(");") {
            let Some(next) = lines.next() else { break };
            text.push(' ');
            text.push_str(next.trim());
        }
        out.extend(table(&text));
    }
    out
}

fn table<'t>(text: &str) -> Vec<Line<'t>> {
    let inside = text.trim_start_matches(OPEN).trim_end_matches(';').trim_end_matches(')');
    let Some((name, members)) = inside.split_once('{') else { return vec![text.to_owned().into()] };
    let name = name.trim();
    let members = split(members.trim().trim_end_matches('}'));
    if members.is_empty() {
        return vec![format!("{OPEN}{name} {{}});").into()];
    }
    let mut lines: Vec<Line<'t>> = vec![format!("{OPEN}{name} {{").into()];
    for it in members {
        let comma = if it.starts_with("..") { "" } else { "," };
        lines.push(format!("    {it}{comma}").into());
    }
    lines.push("});".into());
    lines
}

/// The members, without the spaces that tokens get outside of texts.
fn split(text: &str) -> Vec<String> {
    let mut members = Vec::new();
    let mut member = String::new();
    let (mut is_text, mut is_escaped) = (false, false);
    for char in text.chars() {
        match char {
            _ if is_text => {
                member.push(char);
                is_text = is_escaped || char != '"';
                is_escaped = !is_escaped && char == '\\';
            }
            '"' => {
                member.push(char);
                is_text = true;
            }
            ',' => members.push(std::mem::take(&mut member)),
            ':' => member.push_str(": "),
            '|' => member.push_str(" | "),
            ' ' => {}
            _ => member.push(char),
        }
    }
    members.push(member);
    members.retain(|it| !it.is_empty());
    members
}
