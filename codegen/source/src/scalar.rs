//! What a plain YAML scalar means: the core schema of YAML 1.2.2, section 10.3.2.

/// The meaning of a plain scalar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Plain {
    Null,
    Bool(bool),
    /// A number in JSON's grammar.
    Number(Box<str>),
    /// `.inf` or `.nan`.
    NonFinite,
    /// More than 128 bits in hexadecimal or octal.
    OutOfRange,
    Text,
}

/// What a plain scalar means.
pub(crate) fn plain(text: &str) -> Plain {
    match text.as_bytes().first() {
        None => Plain::Null,
        Some(b'~' | b'n' | b'N' | b't' | b'T' | b'f' | b'F') => word(text),
        Some(b'0'..=b'9' | b'+' | b'-' | b'.') => number(text),
        Some(_) => Plain::Text,
    }
}

fn word(text: &str) -> Plain {
    match text {
        "~" | "null" | "Null" | "NULL" => Plain::Null,
        "true" | "True" | "TRUE" => Plain::Bool(true),
        "false" | "False" | "FALSE" => Plain::Bool(false),
        _ => Plain::Text,
    }
}

fn number(text: &str) -> Plain {
    if let Some(digits) = text.strip_prefix("0o") {
        return with_radix(digits, 8);
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return with_radix(digits, 16);
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Plain::NonFinite;
    }
    let sign = if text.starts_with('-') { "-" } else { "" };
    decimal(unsigned).map_or(Plain::Text, |it| Plain::Number(format!("{sign}{it}").into()))
}

fn with_radix(digits: &str, radix: u32) -> Plain {
    if digits.is_empty() || !digits.chars().all(|it| it.is_digit(radix)) {
        return Plain::Text;
    }
    match u128::from_str_radix(digits, radix) {
        Ok(value) => Plain::Number(value.to_string().into()),
        Err(_) => Plain::OutOfRange,
    }
}

/// An unsigned number of YAML in JSON's grammar: `.5` is `0.5`, `1.` is `1.0`,
/// `010` is `10`.
fn decimal(text: &str) -> Option<String> {
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (text.get(..at)?, text.get(at..)?),
        None => (text, ""),
    };
    let power = exponent.get(1..).map_or("0", |it| it.strip_prefix(['+', '-']).unwrap_or(it));
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let any = !whole.is_empty() || fraction.is_some_and(|it| !it.is_empty());
    if !any
        || power.is_empty()
        || !is_digits(power)
        || !is_digits(whole)
        || !fraction.is_none_or(is_digits)
    {
        return None;
    }
    let significant = whole.trim_start_matches('0');
    let whole = if significant.is_empty() { "0" } else { significant };
    Some(match fraction {
        None => format!("{whole}{exponent}"),
        Some("") => format!("{whole}.0{exponent}"),
        Some(fraction) => format!("{whole}.{fraction}{exponent}"),
    })
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_digit())
}

/// Whether a text is a number in the grammar of RFC 8259, section 6.
pub(crate) fn is_json_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, power) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, power)) => {
            (mantissa, Some(power.strip_prefix(['+', '-']).unwrap_or(power)))
        }
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let some_digits = |it: &str| !it.is_empty() && is_digits(it);
    some_digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(some_digits)
        && power.is_none_or(some_digits)
}
