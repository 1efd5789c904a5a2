//! The blocks of prose: paragraphs, lists, tables, quotes, code.

use super::html;
use super::inline::escape;

/// A block of prose, its text still raw.
#[derive(Debug, PartialEq)]
enum Block {
    Paragraph(String),
    Heading(String),
    Quote(String),
    /// An item of a list: how deep, its marker, its text.
    Item(usize, String, String),
    Table(Vec<String>),
    Code(&'static str, Vec<String>),
}

/// Languages that code may be marked with: none that rustdoc would run.
const LANGUAGES: &[&str] = &[
    "bash",
    "console",
    "css",
    "csv",
    "curl",
    "diff",
    "go",
    "graphql",
    "html",
    "http",
    "ini",
    "java",
    "javascript",
    "js",
    "json",
    "php",
    "python",
    "ruby",
    "sh",
    "shell",
    "sql",
    "toml",
    "ts",
    "typescript",
    "xml",
    "yaml",
];

/// The prose, laid out anew at a width. Blocks are set apart by a blank line.
pub(super) fn lay_out(text: &str, width: usize) -> String {
    let blocks = blocks(text);
    let mut out = String::new();
    let mut before: Option<&Block> = None;
    for block in &blocks {
        let printed = printed(block, width);
        if printed.trim().is_empty() {
            continue;
        }
        let both_items = matches!((before, block), (Some(Block::Item(..)), Block::Item(..)));
        out += match before {
            None => "",
            Some(_) if both_items => "\n",
            Some(_) => "\n\n",
        };
        out += &printed;
        before = Some(block);
    }
    out
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut loose = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some((mark, language)) = fence(line) else {
            loose += line;
            loose.push('\n');
            continue;
        };
        open_text(&std::mem::take(&mut loose), &mut blocks);
        let mut code = Vec::new();
        for line in lines.by_ref() {
            if fence(line).is_some_and(|(it, rest)| it.starts_with(mark) && rest.is_empty()) {
                break;
            }
            code.push(line.trim_end().to_owned());
        }
        let language = language.split([' ', ',', '{']).next().unwrap_or_default();
        let language = LANGUAGES.iter().find(|it| language.eq_ignore_ascii_case(it));
        blocks.push(Block::Code(language.unwrap_or(&"text"), code));
    }
    open_text(&loose, &mut blocks);
    blocks
}

/// The mark of a fence and what follows it, wherever in lists and quotes the
/// line stands.
fn fence(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches([' ', '>', '-', '*', '+']);
    let digits = line.trim_start_matches(|it: char| it.is_ascii_digit());
    let line = if digits.len() < line.len() {
        digits.strip_prefix(['.', ')']).map_or(line, str::trim_start)
    } else {
        line
    };
    let mark = ["`", "~"].into_iter().find(|it| line.starts_with(&it.repeat(3)))?;
    let rest = line.trim_start_matches(mark);
    let (mark, rest) = (line.get(..line.len() - rest.len())?, rest.trim());
    (!rest.contains('`')).then_some((mark, rest))
}

/// The blocks of text without fences.
fn open_text(text: &str, blocks: &mut Vec<Block>) {
    let text = html::replace(text);
    // The indentations of the items that are open.
    let mut open: Vec<usize> = Vec::new();
    let mut is_fresh = true;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let line = line.trim();
        if line.is_empty() || is_rule(line) {
            is_fresh = true;
            continue;
        }
        if let Some((marker, rest)) = item(line) {
            open.retain(|it| *it < indent);
            let depth = open.len().min(3);
            open.push(indent);
            blocks.push(Block::Item(depth, marker, rest.to_owned()));
        } else if let Some(rest) = heading(line) {
            open.clear();
            blocks.push(Block::Heading(rest.to_owned()));
            is_fresh = true;
            continue;
        } else if is_fresh && indent == 0 {
            open.clear();
            blocks.push(start(line));
        } else {
            go_on(line, is_fresh, blocks);
        }
        is_fresh = false;
    }
}

fn start(line: &str) -> Block {
    if line.starts_with('|') {
        Block::Table(vec![line.to_owned()])
    } else if line.starts_with('>') {
        Block::Quote(line.trim_start_matches(['>', ' ']).to_owned())
    } else {
        Block::Paragraph(line.to_owned())
    }
}

/// A line that belongs to the block before it.
fn go_on(line: &str, is_fresh: bool, blocks: &mut Vec<Block>) {
    match blocks.last_mut() {
        Some(Block::Table(rows)) if !is_fresh && line.starts_with('|') => {
            rows.push(line.to_owned());
        }
        Some(Block::Paragraph(text)) if !is_fresh && !line.starts_with(['|', '>']) => {
            text.push('\n');
            text.push_str(line);
        }
        Some(Block::Quote(text)) if !is_fresh => {
            text.push('\n');
            text.push_str(line.trim_start_matches(['>', ' ']));
        }
        Some(Block::Item(_, _, text)) => {
            text.push('\n');
            text.push_str(line);
        }
        Some(_) | None => blocks.push(start(line)),
    }
}

/// A line of symbols: a rule, or the underline of a heading.
fn is_rule(line: &str) -> bool {
    let first = line.chars().next().unwrap_or_default();
    "-=_*".contains(first) && line.len() > 1 && line.chars().all(|it| it == first || it == ' ')
}

fn heading(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    ((1..=6).contains(&level) && rest.starts_with(' ')).then(|| rest.trim_matches([' ', '#', '*']))
}

/// The marker of a list's item, and its text.
fn item(line: &str) -> Option<(String, &str)> {
    if let Some(rest) = ["- ", "* ", "+ "].iter().find_map(|it| line.strip_prefix(it)) {
        return Some(("-".to_owned(), rest.trim_start()));
    }
    let rest = line.trim_start_matches(|it: char| it.is_ascii_digit());
    let number = line.get(..line.len() - rest.len())?;
    let rest = rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") "))?;
    (1..=3).contains(&number.len()).then(|| (format!("{number}."), rest.trim_start()))
}

fn printed(block: &Block, width: usize) -> String {
    match block {
        Block::Paragraph(text) => wrapped(&escape(text), width),
        Block::Heading(text) => {
            let text = super::one_line(&escape(text).replace("**", ""));
            if text.is_empty() { text } else { format!("**{text}**") }
        }
        Block::Quote(text) => prefixed(&wrapped(&escape(text), width - 2), "> ", "> "),
        Block::Item(depth, marker, text) => {
            let indent = " ".repeat(depth * 3);
            let first = format!("{indent}{marker} ");
            let text = wrapped(&escape(text), width - first.len());
            prefixed(&text, &first, &" ".repeat(first.len()))
        }
        Block::Table(rows) => {
            let rows = rows.iter().map(|it| escape(it));
            rows.collect::<Vec<_>>().join("\n")
        }
        Block::Code(language, lines) => code(language, lines),
    }
}

/// A fence that nothing inside can close.
fn code(language: &str, lines: &[String]) -> String {
    let runs = lines.iter().flat_map(|it| it.split(|it| it != '`')).map(str::len);
    let ticks = "`".repeat(runs.max().unwrap_or_default().max(2) + 1);
    let text: String = lines.iter().flat_map(|it| [it, "\n"]).collect();
    format!("{ticks}{language}\n{text}{ticks}")
}

fn prefixed(text: &str, first: &str, other: &str) -> String {
    let lines = text.lines().enumerate();
    let lines = lines.map(|(at, line)| format!("{}{line}", if at == 0 { first } else { other }));
    lines.collect::<Vec<_>>().join("\n")
}

/// The text in lines of a width. No line begins like a block, and code spans
/// and links are not divided.
pub(super) fn wrapped(text: &str, width: usize) -> String {
    let mut out = String::new();
    let mut length = 0;
    for word in words(text) {
        let size = word.chars().count();
        if length > 0 && length + 1 + size > width {
            out.push('\n');
            length = 0;
        } else if length > 0 {
            out.push(' ');
            length += 1;
        }
        let word = if length == 0 { plain_start(&word) } else { word };
        length += size;
        out += &word;
    }
    out
}

/// Words, where what stands in a code span or link is one with its spaces.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        let whole =
            if char == '`' && !word.ends_with('\\') { super::inline::span(rest) } else { None };
        if let Some(whole) = whole {
            word += whole;
            rest = rest.get(whole.len()..).unwrap_or_default();
            continue;
        }
        if char.is_whitespace() {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
        } else {
            word.push(char);
        }
        rest = rest.get(char.len_utf8()..).unwrap_or_default();
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// A word that cannot be taken for the start of a block.
fn plain_start(word: &str) -> String {
    let digits = word.trim_start_matches(|it: char| it.is_ascii_digit());
    if digits.len() < word.len() && matches!(digits, "." | ")") {
        let number = word.get(..word.len() - digits.len()).unwrap_or_default();
        return format!("{number}\\{digits}");
    }
    let symbols = !word.is_empty() && word.chars().all(|it| "-+*=#_".contains(it));
    if symbols || word.starts_with('>') || word.starts_with("~~~") || word.starts_with('|') {
        return format!("\\{word}");
    }
    word.to_owned()
}
