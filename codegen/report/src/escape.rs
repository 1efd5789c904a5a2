//! Keeps the text of a spec from being anything but text, in each form.

use std::fmt::Write as _;

/// Text for a terminal or a plain file: control characters and marks of
/// direction are written as their numbers, tabs as a space.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for char in text.chars() {
        if char == '\t' {
            plain.push(' ');
        } else if is_harmful(char) {
            // Writing to a `String` cannot fail.
            let _ = write!(plain, "{}", char.escape_unicode());
        } else {
            plain.push(char);
        }
    }
    plain
}

/// Text within an element or a quoted attribute of HTML or XML 1.0.
pub fn markup(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in plain(text).chars() {
        match char {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&#39;",
            // No characters of XML 1.0.
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            char => escaped.push(char),
        }
    }
    escaped
}

/// Text within a paragraph of Markdown. What our own messages put in backticks
/// stays code; everything else that Markdown would read as a mark is escaped.
pub fn markdown(text: &str) -> String {
    let text = plain(text);
    let pieces: Vec<&str> = text.split('`').collect();
    let mut escaped = String::with_capacity(text.len() + 8);
    for (at, piece) in pieces.iter().enumerate() {
        let is_code = at % 2 == 1 && at + 1 < pieces.len();
        if is_code && !piece.is_empty() {
            let _ = write!(escaped, "`{}`", piece.replace('|', "\\|"));
        } else if at % 2 == 1 {
            escaped += "\\`";
            marks(piece, &mut escaped);
            if is_code {
                escaped += "\\`";
            }
        } else {
            marks(piece, &mut escaped);
        }
    }
    escaped
}

fn marks(text: &str, escaped: &mut String) {
    for char in text.chars() {
        match char {
            '&' => *escaped += "&amp;",
            '<' => *escaped += "&lt;",
            '>' => *escaped += "&gt;",
            // Somebody would be called, or another place linked.
            '@' => *escaped += "&#64;",
            '\\' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' => {
                escaped.push('\\');
                escaped.push(char);
            }
            char => escaped.push(char),
        }
    }
}

/// A fence that no line of a text can close.
pub fn fence(lines: &[String]) -> String {
    let longest = lines.iter().map(|it| longest_run(it)).max().unwrap_or(0);
    "`".repeat(longest.max(2) + 1)
}

fn longest_run(text: &str) -> usize {
    text.split(|it| it != '`').map(str::len).max().unwrap_or(0)
}

fn is_harmful(char: char) -> bool {
    let directs =
        matches!(char, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    char.is_control() || directs
}

#[cfg(test)]
mod tests {
    use super::{fence, markdown, markup, plain};

    #[test]
    fn nothing_of_a_text_is_obeyed() {
        assert_eq!(plain("a\u{1b}[2J\u{202e}b\nc"), "a\\u{1b}[2J\\u{202e}b\\u{a}c");
        assert_eq!(
            markup("<img src=x onerror='a()'>&\""),
            "&lt;img src=x onerror=&#39;a()&#39;&gt;&amp;&quot;"
        );
        assert_eq!(
            markdown("`a|b` *x* <b> @me [l](u)"),
            "`a\\|b` \\*x\\* &lt;b&gt; &#64;me \\[l\\](u)"
        );
        assert_eq!(markdown("one ` alone"), "one \\` alone");
        assert_eq!(markdown("``x"), "\\`\\`x");
        assert_eq!(fence(&["a ```` b".to_owned()]), "`````");
    }
}
