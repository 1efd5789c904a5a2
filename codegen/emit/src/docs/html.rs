//! HTML in prose, as Markdown.

/// What a tag is in Markdown, if it is one that prose uses. `None` if it is
/// none, and so must be shown as text.
pub(super) fn markdown(tag: &str) -> Option<String> {
    let inner = tag.strip_prefix('<')?.strip_suffix('>')?;
    let inner = inner.trim_end_matches('/').trim();
    let closing = inner.starts_with('/');
    let name: String = inner
        .trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .map(|it| it.to_ascii_lowercase())
        .collect();
    let text = match (name.as_str(), closing) {
        (
            "p" | "div" | "ul" | "ol" | "table" | "tr" | "section" | "blockquote" | "br" | "hr",
            _,
        ) => "\n\n",
        ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", false) => "\n\n**",
        ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", true) => "**\n\n",
        ("li", false) => "\n- ",
        ("li", true) | ("pre", _) => "\n",
        ("b" | "strong", _) => "**",
        ("i" | "em", _) => "*",
        ("code" | "tt" | "kbd", _) => "`",
        ("td" | "th", _) => " ",
        (
            "span" | "font" | "u" | "s" | "sup" | "sub" | "small" | "tbody" | "thead" | "center"
            | "img" | "details" | "summary" | "dl" | "dt" | "dd" | "aside" | "a",
            _,
        ) => "",
        _ => return None,
    };
    Some(text.to_owned())
}

/// The address of an `<a href="…">`.
pub(super) fn target(tag: &str) -> Option<&str> {
    let rest = tag.strip_prefix("<a ").or_else(|| tag.strip_prefix("<A "))?;
    let (_, rest) = rest.split_once("href=")?;
    let quote = rest.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    rest.get(1..)?.split(quote).next()
}

/// Replaces the tags of a text that is no code. Code spans stay as they are.
pub(super) fn replace(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '`']) {
        let (before, from) = rest.split_at(at);
        out += before;
        if from.starts_with('`') {
            let span = super::inline::span(from).unwrap_or("`");
            out += span;
            rest = from.get(span.len()..).unwrap_or_default();
            continue;
        }
        let tag = from.find('>').and_then(|end| from.get(..=end)).filter(|it| it.len() < 500);
        let replaced = tag.and_then(|tag| link(from, tag).or_else(|| plain(tag)));
        let (markdown, length) = replaced.unwrap_or(("<".to_owned(), 1));
        out += &markdown;
        rest = from.get(length..).unwrap_or_default();
    }
    out + rest
}

fn plain(tag: &str) -> Option<(String, usize)> {
    let is_comment = tag.starts_with("<!--") && tag.ends_with("-->");
    let markdown = if is_comment { String::new() } else { markdown(tag)? };
    Some((markdown, tag.len()))
}

/// A whole `<a href="…">text</a>`, and how long it is.
fn link(from: &str, tag: &str) -> Option<(String, usize)> {
    let address = super::inline::address(target(tag)?)?;
    let inner = from.get(tag.len()..)?;
    let end = inner.find("</a>")?;
    let text = inner.get(..end)?;
    if text.contains(['<', '[', ']', '`', '\n']) || text.trim().is_empty() {
        return None;
    }
    Some((format!("[{}]({address})", text.trim()), tag.len() + end + "</a>".len()))
}
