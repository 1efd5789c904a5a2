//! What tags and quotes make of a scalar.

use saphyr_parser::{ScalarStyle, Tag};

use super::Scalar;
use crate::build::{Builder, Stop};
use crate::node::Value;
use crate::problem::ReadProblem;
use crate::scalar::{Plain, plain};
use crate::span::Span;

/// How the text of a scalar is to be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// By the core schema.
    Schema,
    /// As a text.
    Text,
    /// By the core schema, which must find what the tag says.
    Tagged(Tagged),
    /// By the core schema, for the tag means nothing.
    Unknown(String),
}

/// The tags of the core schema for scalars that are no texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tagged {
    Bool,
    Float,
    Int,
    Null,
}

const CORE: &str = "tag:yaml.org,2002:";

/// What the tag and the style say of a scalar.
pub(super) fn meaning(tag: Option<&Tag>, style: ScalarStyle) -> Meaning {
    let Some(tag) = tag else {
        return if style == ScalarStyle::Plain { Meaning::Schema } else { Meaning::Text };
    };
    let full = format!("{}{}", tag.handle, tag.suffix);
    match full.strip_prefix(CORE) {
        // What binary data and timestamps mean is up to the reader of the text.
        Some("str" | "binary" | "timestamp") => Meaning::Text,
        Some("bool") => Meaning::Tagged(Tagged::Bool),
        Some("float") => Meaning::Tagged(Tagged::Float),
        Some("int") => Meaning::Tagged(Tagged::Int),
        Some("null") => Meaning::Tagged(Tagged::Null),
        Some(_) => Meaning::Unknown(shown(&full)),
        None if full == "!" => Meaning::Text,
        None => Meaning::Unknown(full),
    }
}

/// Reports a tag that does not belong to a list or mapping.
pub(super) fn check_collection(
    builder: &mut Builder<'_>,
    tag: Option<&Tag>,
    at: Span,
) -> Result<(), Stop> {
    let Some(tag) = tag else { return Ok(()) };
    let full = format!("{}{}", tag.handle, tag.suffix);
    match full.strip_prefix(CORE) {
        Some("map" | "seq") => Ok(()),
        None if full == "!" => Ok(()),
        Some(_) | None => {
            let at = Span { end: at.start + 1, ..at };
            builder.report(at, ReadProblem::UnknownTag { tag: shown(&full) })
        }
    }
}

/// The value of a scalar that is no key.
pub(super) fn value(builder: &mut Builder<'_>, scalar: &Scalar<'_>) -> Result<Value, Stop> {
    match &scalar.meaning {
        Meaning::Schema => schema_value(builder, scalar),
        Meaning::Text => Ok(Value::String(builder.text(scalar.text, scalar.span))),
        Meaning::Tagged(tag) => tagged_value(builder, scalar, *tag),
        Meaning::Unknown(tag) => {
            builder.report(scalar.span, ReadProblem::UnknownTag { tag: tag.clone() })?;
            match scalar.style {
                ScalarStyle::Plain => schema_value(builder, scalar),
                ScalarStyle::SingleQuoted
                | ScalarStyle::DoubleQuoted
                | ScalarStyle::Literal
                | ScalarStyle::Folded => Ok(Value::String(builder.text(scalar.text, scalar.span))),
            }
        }
    }
}

fn schema_value(builder: &mut Builder<'_>, scalar: &Scalar<'_>) -> Result<Value, Stop> {
    match plain(scalar.text) {
        Plain::Null => Ok(Value::Null),
        Plain::Bool(it) => Ok(Value::Bool(it)),
        Plain::Number(digits) => Ok(Value::Number(builder.text(&digits, scalar.span))),
        Plain::Text => Ok(Value::String(builder.text(scalar.text, scalar.span))),
        Plain::NonFinite => {
            let problem = ReadProblem::NonFiniteNumber { text: scalar.text.to_owned() };
            builder.report(scalar.span, problem)?;
            Ok(Value::String(builder.text(scalar.text, scalar.span)))
        }
        Plain::OutOfRange => {
            let problem = ReadProblem::NumberOutOfRange { text: scalar.text.to_owned() };
            builder.report(scalar.span, problem)?;
            Ok(Value::String(builder.text(scalar.text, scalar.span)))
        }
    }
}

fn tagged_value(
    builder: &mut Builder<'_>,
    scalar: &Scalar<'_>,
    tag: Tagged,
) -> Result<Value, Stop> {
    let value = schema_value(builder, scalar)?;
    let (fits, name) = match tag {
        Tagged::Bool => (matches!(value, Value::Bool(_)), "!!bool"),
        Tagged::Float => (matches!(value, Value::Number(_)), "!!float"),
        Tagged::Int => {
            (matches!(&value, Value::Number(it) if !it.contains(['.', 'e', 'E'])), "!!int")
        }
        Tagged::Null => (matches!(value, Value::Null), "!!null"),
    };
    if !fits {
        let problem =
            ReadProblem::InvalidTaggedValue { tag: name.to_owned(), text: scalar.text.to_owned() };
        builder.report(scalar.span, problem)?;
    }
    Ok(value)
}

fn shown(full: &str) -> String {
    full.strip_prefix(CORE).map_or_else(|| full.to_owned(), |suffix| format!("!!{suffix}"))
}
