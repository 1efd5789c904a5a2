//! The inside of a paragraph: code spans, links, addresses, and everything
//! that must be shown as it is.

/// A paragraph's text with nothing left that rustdoc would resolve, and no HTML.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        let (piece, length) = piece(rest, char, &out);
        out += &piece;
        rest = rest.get(length.max(1)..).unwrap_or_default();
    }
    out
}

/// What stands for the start of `rest`, and how much of it that is.
fn piece(rest: &str, char: char, before: &str) -> (String, usize) {
    match char {
        '`' => {
            let ticks = rest.len() - rest.trim_start_matches('`').len();
            let open = ("\\`".repeat(ticks), ticks);
            span(rest).map_or(open, |it| (super::one_line(it), it.len()))
        }
        '\\' => match rest.chars().nth(1).filter(char::is_ascii_punctuation) {
            Some(next) => (format!("\\{next}"), 2),
            None => ("\\\\".to_owned(), 1),
        },
        '!' if rest.starts_with("![") => (String::new(), 1),
        '[' => link(rest).unwrap_or(("\\[".to_owned(), 1)),
        ']' => ("\\]".to_owned(), 1),
        '<' => auto_link(rest).unwrap_or(("\\<".to_owned(), 1)),
        'h' if !before.ends_with(|it: char| it.is_alphanumeric()) => {
            bare(rest).unwrap_or(("h".to_owned(), 1))
        }
        char => (char.to_string(), char.len_utf8()),
    }
}

/// The code span that a text begins with.
pub(super) fn span(text: &str) -> Option<&str> {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let mut at = ticks;
    loop {
        at += text.get(at..)?.find('`')?;
        let run = text.get(at..)?;
        let length = run.len() - run.trim_start_matches('`').len();
        if length == ticks {
            return text.get(..at + length).filter(|it| !it.contains("\n\n"));
        }
        at += length;
    }
}

/// `[text](address)` as it is, with an address of the web; with any other, the
/// text alone.
fn link(rest: &str) -> Option<(String, usize)> {
    let close = rest.find(']')?;
    let text = rest.get(1..close)?;
    let after = rest.get(close + 1..)?.strip_prefix('(')?;
    let end = after.find(')')?;
    let target = after.get(..end)?.trim();
    let target = target.split_whitespace().next().unwrap_or_default();
    if text.contains('[') || text.contains("\n\n") {
        return None;
    }
    let length = close + 1 + 1 + end + 1;
    let text = escape(text);
    Some(match address(target.trim_matches(['<', '>'])) {
        Some(address) if !text.trim().is_empty() => (format!("[{text}]({address})"), length),
        Some(address) => (format!("<{address}>"), length),
        None => (text, length),
    })
}

fn auto_link(rest: &str) -> Option<(String, usize)> {
    let end = rest.find('>')?;
    let address = address(rest.get(1..end)?)?;
    Some((format!("<{address}>"), end + 1))
}

/// An address of the web that stands bare.
fn bare(rest: &str) -> Option<(String, usize)> {
    if !rest.starts_with("http://") && !rest.starts_with("https://") {
        return None;
    }
    let end = rest.find(|it: char| it.is_whitespace() || "<>\"`{}|\\^[]".contains(it));
    let raw = rest.get(..end.unwrap_or(rest.len()))?;
    let raw = raw.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']);
    let raw = if raw.contains('(') { raw } else { raw.trim_end_matches(')') };
    let address = address(raw)?;
    Some((format!("<{address}>"), raw.len()))
}

/// An address of the web, safe to stand between brackets.
pub(super) fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let scheme = ["https://", "http://", "mailto:"].into_iter().find(|it| text.starts_with(it))?;
    let plain = text.chars().all(|it| it.is_ascii_graphic() && !"<>\"`{}|\\^".contains(it));
    (plain && text.len() > scheme.len() && text.len() < 300)
        .then(|| text.replace('(', "%28").replace(')', "%29").replace(['[', ']'], ""))
}
