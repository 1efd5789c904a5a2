//! Writes what is accepted into a policy, and leaves the rest of the file as it
//! is.

use std::fmt::Write as _;

use specloom_report::Finding;
use specloom_source::{Node, Sink, SourceMap, Value};

/// The text of a policy with an entry for each finding at the end of
/// `diff.accept`.
///
/// # Errors
///
/// When the file is written in a way to which nothing can be added; the text
/// says why.
pub fn with_entries(text: &str, findings: &[&Finding], reason: &str) -> Result<String, String> {
    let mut map = SourceMap::default();
    let file = map.add("policy", text);
    let root = specloom_source::read(&map, file, &mut Sink::default());
    let (at, indent, before) = place(text, root.as_ref())?;
    let mut entries = before;
    for it in findings {
        let _ = writeln!(
            entries,
            "{indent}- {{rule: {}, fingerprint: {}, reason: {}}}",
            it.rule,
            quoted(&it.fingerprint),
            quoted(reason)
        );
    }
    let (head, tail) = text.split_at_checked(at).unwrap_or((text, ""));
    let gap = if head.is_empty() || head.ends_with('\n') { "" } else { "\n" };
    Ok(format!("{head}{gap}{entries}{tail}"))
}

/// Where entries go, how far they are indented, and what must stand before them.
fn place(text: &str, root: Option<&Node>) -> Result<(usize, String, String), String> {
    let flow = "it is not written line by line: add the entries by hand".to_owned();
    let Some(diff) = root.and_then(|it| it.get("diff")) else {
        return Ok((text.len(), "    ".into(), "diff:\n  accept:\n".into()));
    };
    let Value::Map(members) = &diff.value else { return Err(flow) };
    let start = |span: specloom_source::Span| span.start as usize;
    if let Some(accept) = diff.get("accept") {
        let Value::List(entries) = &accept.value else { return Err(flow) };
        let Some((first, last)) = entries.first().zip(entries.last()) else { return Err(flow) };
        let line = line_start(text, start(first.span));
        let lead = text.get(line..start(first.span)).unwrap_or_default();
        let indent = lead.strip_suffix("- ").filter(|it| it.trim().is_empty());
        let indent = indent.ok_or(flow)?;
        return Ok((line_end(text, last.span.end as usize), indent.to_owned(), String::new()));
    }
    let first = members.iter().next().map(|(_, entry)| start(entry.key)).ok_or(flow.clone())?;
    let line = line_start(text, first);
    let indent = text.get(line..first).filter(|it| it.trim().is_empty() && !it.is_empty());
    let indent = indent.ok_or(flow)?;
    Ok((line, format!("{indent}  "), format!("{indent}accept:\n")))
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|it| it.rfind('\n')).map_or(0, |it| it + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    // The span of a block may reach into the lines after it.
    let head = text.get(..at).unwrap_or(text).trim_end();
    let rest = text.get(head.len()..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |it| head.len() + it + 1)
}

/// A text as YAML and JSON both read it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use specloom_report::Finding;

    use super::with_entries;

    fn add(text: &str) -> String {
        let finding = Finding {
            rule: "field-removed".into(),
            fingerprint: "123456789012".into(),
            ..Finding::default()
        };
        with_entries(text, &[&finding], "agreed \"so\"").unwrap_or_else(|error| error)
    }

    const ENTRY: &str =
        "- {rule: field-removed, fingerprint: \"123456789012\", reason: \"agreed \\\"so\\\"\"}\n";

    #[test]
    fn entries_are_added_where_they_belong() {
        let cases = [
            ("", format!("diff:\n  accept:\n    {ENTRY}")),
            ("name: a\n", format!("name: a\ndiff:\n  accept:\n    {ENTRY}")),
            (
                "diff:\n    fail_on: risky\nname: a\n",
                format!("diff:\n    accept:\n      {ENTRY}    fail_on: risky\nname: a\n"),
            ),
            (
                "diff:\n  accept:\n  - rule: x # one\n    reason: y\n\n  fail_on: none\n",
                format!(
                    "diff:\n  accept:\n  - rule: x # one\n    reason: y\n  {ENTRY}\n  fail_on: none\n"
                ),
            ),
            (
                "diff:\n  accept:\n    - {rule: x, reason: y}  # why",
                format!("diff:\n  accept:\n    - {{rule: x, reason: y}}  # why\n    {ENTRY}"),
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(add(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_written_in_one_line_is_left_alone() {
        for text in
            ["diff: {accept: []}\n", "diff: {fail_on: none}\n", "diff:\n  accept: [{rule: x}]\n"]
        {
            assert!(add(text).contains("by hand"), "{text}: {}", add(text));
        }
    }
}
