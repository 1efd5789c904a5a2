//! How names of a spec are spelled in Rust.

use specloom_ir::Name;

/// The longest name that is made, in letters. Longer ones are cut at a word.
const LONGEST: usize = 72;

/// Words that cannot be names: strict and reserved keywords of every edition
/// up to 2024.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Symbols that are names by themselves (`=`, `!=`), each with its word.
const SYMBOLS: &[(char, &str)] = &[
    ('!', "not"),
    ('"', "quote"),
    ('#', "hash"),
    ('$', "dollar"),
    ('%', "percent"),
    ('&', "and"),
    ('*', "star"),
    ('+', "plus"),
    (',', "comma"),
    ('-', "minus"),
    ('.', "dot"),
    ('/', "slash"),
    (':', "colon"),
    (';', "semicolon"),
    ('<', "less"),
    ('=', "equal"),
    ('>', "greater"),
    ('?', "question"),
    ('@', "at"),
    ('\\', "backslash"),
    ('^', "caret"),
    ('_', "underscore"),
    ('|', "or"),
    ('~', "tilde"),
];

/// The words of a name in lower case, each of ASCII letters and digits; never none.
pub fn words(name: &Name) -> Vec<String> {
    let mut words: Vec<String> = name.words().iter().map(|it| ascii(it)).collect();
    if words.is_empty() {
        words = name.wire.chars().filter(|it| !it.is_whitespace()).map(symbol).take(8).collect();
    } else if let Some(sign) = sign(&name.wire) {
        words.insert(0, sign.to_owned());
    }
    if words.is_empty() {
        words.push("empty".to_owned());
    }
    words
}

/// `weight_grams`, for fields, methods, arguments and modules. A keyword gets
/// an underscore after it.
pub fn snake(words: &[String]) -> String {
    let text = cut(words).join("_");
    let text =
        if text.starts_with(|it: char| it.is_ascii_digit()) { format!("n{text}") } else { text };
    free(text)
}

/// `WeightGrams`, for types and variants.
pub fn camel(words: &[String]) -> String {
    let mut text = String::new();
    for word in cut(words) {
        let digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
        if digit(text.chars().last()) && digit(word.chars().next()) {
            text.push('_');
        }
        text.extend(word.chars().next().map(|it| it.to_ascii_uppercase()));
        text.extend(word.chars().skip(1));
    }
    if text.starts_with(|it: char| it.is_ascii_digit()) {
        text.insert(0, 'N');
    }
    free(text)
}

/// `WEIGHT_GRAMS`, for constants.
pub fn upper(words: &[String]) -> String {
    let text = cut(words).join("_").to_ascii_uppercase();
    if text.starts_with(|it: char| it.is_ascii_digit()) { format!("N{text}") } else { text }
}

/// The words of one thing out of those of many: `rows` to `row`; `None` if
/// that is not what the last word is.
pub fn singular(words: &[String]) -> Option<Vec<String>> {
    let (last, before) = words.split_last()?;
    let one = if let Some(stem) = last.strip_suffix("ies").filter(|it| it.len() > 1) {
        format!("{stem}y")
    } else if ["sses", "shes", "ches", "xes"].iter().any(|it| last.ends_with(it)) {
        last.strip_suffix("es")?.to_owned()
    } else if ["ss", "us", "is"].iter().any(|it| last.ends_with(it)) || last.len() < 3 {
        return None;
    } else {
        last.strip_suffix('s')?.to_owned()
    };
    Some(before.iter().cloned().chain([one]).collect())
}

/// `first`, then `second` without the words at its start that `first` ends with.
pub fn joined(first: &[String], second: &[String]) -> Vec<String> {
    let most = first.len().min(second.len());
    let echo = (0..=most).rev().find(|&it| first.ends_with(second.get(..it).unwrap_or_default()));
    first.iter().chain(second.iter().skip(echo.unwrap_or(0))).cloned().collect()
}

/// A name of a type or variant with a word behind it; without the underscore
/// that made a keyword a name.
pub fn with_word(name: &str, word: &str) -> String {
    format!("{}{word}", name.trim_end_matches('_'))
}

fn free(text: String) -> String {
    if KEYWORDS.contains(&text.as_str()) { format!("{text}_") } else { text }
}

/// As many whole words as fit, or a piece of the first.
fn cut(words: &[String]) -> Vec<String> {
    let mut length = 0;
    let mut kept = Vec::new();
    for word in words {
        length += word.len() + 1;
        if length > LONGEST + 1 {
            break;
        }
        kept.push(word.clone());
    }
    if kept.is_empty() {
        kept.extend(words.first().map(|it| it.chars().take(LONGEST).collect()));
    }
    kept
}

/// The word with each character that is not ASCII written as its number.
fn ascii(word: &str) -> String {
    let mut text = String::new();
    for char in word.chars() {
        if char.is_ascii_alphanumeric() {
            text.push(char);
        } else {
            text += &code(char);
        }
    }
    text
}

fn symbol(char: char) -> String {
    let known = SYMBOLS.iter().find(|(it, _)| *it == char);
    known.map_or_else(|| code(char), |(_, word)| (*word).to_owned())
}

fn code(char: char) -> String {
    format!("u{:04x}", u32::from(char))
}

/// The sign of a name that is a signed number: `-1`.
fn sign(wire: &str) -> Option<&'static str> {
    let mut chars = wire.chars();
    let sign = match chars.next()? {
        '-' => "minus",
        '+' => "plus",
        _ => return None,
    };
    chars.next().filter(char::is_ascii_digit).map(|_| sign)
}

#[cfg(test)]
mod tests {
    use specloom_ir::Name;

    use super::{camel, joined, singular, snake, upper, words};

    #[test]
    fn every_name_can_be_spelled() {
        let cases = [
            ("weightGrams", "weight_grams", "WeightGrams", "WEIGHT_GRAMS"),
            ("type", "type_", "Type", "TYPE"),
            ("gen", "gen_", "Gen", "GEN"),
            ("self", "self_", "Self_", "SELF"),
            ("2fa", "n2fa", "N2fa", "N2FA"),
            ("1.5", "n1_5", "N1_5", "N1_5"),
            ("15", "n15", "N15", "N15"),
            ("+1", "plus_1", "Plus1", "PLUS_1"),
            ("-1", "minus_1", "Minus1", "MINUS_1"),
            ("!=", "not_equal", "NotEqual", "NOT_EQUAL"),
            ("🦀", "u1f980", "U1f980", "U1F980"),
            ("Ärger", "u00e4rger", "U00e4rger", "U00E4RGER"),
            ("", "empty", "Empty", "EMPTY"),
        ];
        for (wire, field, ty, constant) in cases {
            let words = words(&Name::new(wire));
            assert_eq!(snake(&words), field, "{wire}");
            assert_eq!(camel(&words), ty, "{wire}");
            assert_eq!(upper(&words), constant, "{wire}");
        }
    }

    #[test]
    fn long_names_are_cut_at_a_word() {
        let long = words(&Name::new("deep_".repeat(60)));
        assert_eq!(snake(&long).len(), 69);
        assert_eq!(camel(&words(&Name::new("x".repeat(300)))).len(), 72);
    }

    #[test]
    fn names_lose_their_echo() {
        let of = |it: &str| words(&Name::new(it));
        assert_eq!(camel(&joined(&of("PageSpec"), &of("spec_node"))), "PageSpecNode");
        assert_eq!(camel(&joined(&of("Page"), &of("status"))), "PageStatus");
        assert_eq!(camel(&joined(&of("Page"), &of("page"))), "Page");
        assert_eq!(singular(&of("page_rows")), Some(of("page_row")));
        assert_eq!(singular(&of("addresses")), Some(of("address")));
        assert_eq!(singular(&of("status")), None);
    }
}
