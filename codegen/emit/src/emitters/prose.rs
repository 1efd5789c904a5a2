//! Docs as tokens.

use proc_macro2::TokenStream;
use quote::quote;

/// How wide docs are, without slashes and indentation.
const WIDTH: usize = 90;

/// `///` lines.
pub(super) fn outer(text: &str) -> TokenStream {
    let lines = wrapped(text);
    quote!(#(#[doc = #lines])*)
}

/// `//!` lines.
pub(super) fn inner(text: &str) -> TokenStream {
    let lines = wrapped(text);
    quote!(#(#![doc = #lines])*)
}

/// The lines, long ones divided between words. Code and tables stay as they are.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut is_code = false;
    for line in text.lines() {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        if is_code || is_fence || line.starts_with('|') || line.chars().count() <= WIDTH {
            lines.push(line.to_owned());
        } else {
            divide(line, &mut lines);
        }
    }
    lines.iter().map(|it| if it.is_empty() { String::new() } else { format!(" {it}") }).collect()
}

/// One long line as several; those after the first of a list's item are indented.
fn divide(line: &str, lines: &mut Vec<String>) {
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut current = String::new();
    let mut is_span = false;
    for word in line.split(' ') {
        let fits = current.chars().count() + 1 + word.chars().count() <= WIDTH;
        if !current.is_empty() && !fits && !is_span {
            lines.push(std::mem::take(&mut current));
            current.push_str(indent);
        } else if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(word);
        // A code span is not divided.
        is_span ^= word.matches('`').count() % 2 == 1;
    }
    lines.push(current);
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn long_lines_are_divided_between_words() {
        let long = "word ".repeat(30);
        let text = format!("- {}\n\n```\n{long}\n```", long.trim());
        let lines = wrapped(&text);
        assert_eq!(lines.len(), 6);
        assert!(lines.iter().take(2).all(|it| it.len() <= 91));
        assert!(lines[1].starts_with("   word"));
        assert_eq!(lines[4], format!(" {long}"));
    }
}
