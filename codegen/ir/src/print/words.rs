//! The words that print uses in more than one place.

use crate::constraint::Constraints;
use crate::docs::Docs;
use crate::object::Presence;
use crate::param::Style;
use crate::print::lines::Lines;
use crate::scalar::{Encoding, FloatWidth, IntWidth, Scalar};
use crate::types::Extensions;
use crate::value::Value;

/// `?` after the name of what may be absent.
pub(super) fn mark(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "",
        Presence::Optional => "?",
    }
}

/// ` = 5`, if there is a default.
pub(super) fn default(value: Option<&Value>) -> String {
    value.map(|it| format!(" = {it}")).unwrap_or_default()
}

/// ` (a, b)`, if there is something to say.
pub(super) fn in_parens(facts: &[String]) -> String {
    if facts.is_empty() { String::new() } else { format!(" ({})", facts.join(", ")) }
}

/// The deprecation, and the first line of the prose.
pub(super) fn about(docs: &Docs) -> String {
    let deprecated = docs.deprecation.as_ref().map(|it| {
        let since = it.since.iter().map(|it| format!(" since {it}"));
        let sunset = it.sunset.iter().map(|it| format!(" until {it}"));
        let instead = it.instead.iter().map(|it| format!(" use {}", one_line(it)));
        format!(" deprecated{}", since.chain(sunset).chain(instead).collect::<String>())
    });
    let stability = docs.stability.as_ref().map(|it| format!(" {}", one_line(it)));
    let prose = docs.summary.as_deref().or(docs.description.as_deref());
    let prose = prose.and_then(|it| it.lines().map(str::trim).find(|it| !it.is_empty()));
    let prose = prose.map(|it| format!("  # {it}"));
    deprecated.into_iter().chain(stability).chain(prose).collect()
}

/// A text on one line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What else the author wrote, a line each.
pub(super) fn extensions(extensions: &Extensions, lines: &mut Lines) {
    for (key, value) in extensions {
        lines.add_within(format!("{key} {value}"));
    }
}

/// What values must fulfil, a piece of text each.
pub(super) fn constraints(it: &Constraints) -> Vec<String> {
    let numbers = [
        (">=", &it.minimum),
        ("<=", &it.maximum),
        (">", &it.exclusive_minimum),
        ("<", &it.exclusive_maximum),
        ("multiple of", &it.multiple_of),
        ("pattern", &it.pattern),
    ];
    let counts = [
        ("length >=", it.min_length),
        ("length <=", it.max_length),
        ("items >=", it.min_items),
        ("items <=", it.max_items),
        ("members >=", it.min_members),
        ("members <=", it.max_members),
    ];
    let numbers = numbers.into_iter().filter_map(|(word, it)| Some((word, it.as_deref()?)));
    let counts = counts.into_iter().filter_map(|(word, it)| Some(format!("{word} {}", it?)));
    let unique = it.unique_items.then(|| "unique".to_owned());
    let others = it.others.iter().map(|(keyword, it)| format!("{keyword} {it}"));
    let numbers = numbers.map(|(word, it)| format!("{word} {it}"));
    numbers.chain(counts).chain(unique).chain(others).collect()
}

/// The word for a scalar.
pub(super) fn scalar(scalar: &Scalar) -> String {
    let word = match scalar {
        Scalar::Bool => "bool",
        Scalar::Int(width) => int(*width),
        Scalar::Float(FloatWidth::F32) => "float32",
        Scalar::Float(FloatWidth::F64) => "float64",
        Scalar::Decimal => "decimal",
        Scalar::String => "string",
        Scalar::Bytes(Encoding::Base64) => "bytes(base64)",
        Scalar::Bytes(Encoding::Base64Url) => "bytes(base64url)",
        Scalar::Bytes(Encoding::Hex) => "bytes(hex)",
        Scalar::Bytes(Encoding::Raw) => "bytes",
        Scalar::Date => "date",
        Scalar::Time => "time",
        Scalar::DateTime => "date-time",
        Scalar::Duration => "duration",
        Scalar::Uuid => "uuid",
        Scalar::Url => "url",
        Scalar::Custom(name) => return format!("string({name})"),
    };
    word.to_owned()
}

fn int(width: IntWidth) -> &'static str {
    match width {
        IntWidth::I8 => "int8",
        IntWidth::I16 => "int16",
        IntWidth::I32 => "int32",
        IntWidth::I64 => "int64",
        IntWidth::U8 => "uint8",
        IntWidth::U16 => "uint16",
        IntWidth::U32 => "uint32",
        IntWidth::U64 => "uint64",
        IntWidth::I64Text => "int64(text)",
        IntWidth::U64Text => "uint64(text)",
    }
}

/// A style in words.
pub(super) fn style(style: &Style) -> String {
    let (word, explode) = match style {
        Style::Simple { explode } => ("simple", *explode),
        Style::Matrix { explode } => ("matrix", *explode),
        Style::Label { explode } => ("label", *explode),
        Style::Form { explode, reserved: false } => ("form", *explode),
        Style::Form { explode, reserved: true } => ("form with reserved", *explode),
        Style::SpaceDelimited => ("space-delimited", false),
        Style::PipeDelimited => ("pipe-delimited", false),
        Style::DeepObject => ("deep-object", false),
        Style::Content(media_type) => return format!("as {media_type}"),
    };
    if explode { format!("{word} exploded") } else { word.to_owned() }
}
