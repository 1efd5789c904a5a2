//! Which scalar a type and a format mean.

use specloom_ir::{Encoding, FloatWidth, IntWidth, Scalar};
use specloom_source::Node;

use crate::lower::kinds::Kind;
use crate::lower::parts::Parts;
use crate::media_type::is_bytes;

/// The scalar of a schema of one type. Types with parts are no scalars; they
/// come out as text.
pub fn scalar_of(parts: &Parts<'_>, kind: Kind) -> Scalar {
    let format = parts.last_text("format").unwrap_or_default();
    match kind {
        Kind::Boolean => Scalar::Bool,
        Kind::Integer => {
            Scalar::Int(wide_enough(parts, int_width(format).unwrap_or(IntWidth::I64)))
        }
        Kind::Number => number(parts, format),
        Kind::String | Kind::Array | Kind::Object => string(parts, format),
    }
}

fn number(parts: &Parts<'_>, format: &str) -> Scalar {
    match format {
        "float" if is_double(parts) => Scalar::Float(FloatWidth::F64),
        "float" => Scalar::Float(FloatWidth::F32),
        format => int_width(format)
            .map_or(Scalar::Float(FloatWidth::F64), |width| Scalar::Int(wide_enough(parts, width))),
    }
}

/// The keywords whose numbers are values of a type, or bounds of them.
const SAID: [&str; 9] = [
    "const",
    "default",
    "enum",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maximum",
    "minimum",
];

/// The numbers that a keyword says.
fn said<'d>(parts: &Parts<'d>, keyword: &str) -> impl Iterator<Item = &'d str> {
    let node = parts.last(keyword).map(|it| it.node);
    let list = node.map(|it| it.as_list().unwrap_or(std::slice::from_ref(it)));
    list.into_iter().flatten().filter_map(Node::as_number)
}

/// Whether a bound, default or example of a `float` has more digits than 32 bits
/// hold: its author does not mean the width.
fn is_double(parts: &Parts<'_>) -> bool {
    SAID.iter().flat_map(|it| said(parts, it)).any(|it| !is_single(it))
}

/// The width that holds each bound, default and example of a whole number: the
/// one that the author says if it does, else a wider one if that does.
fn wide_enough(parts: &Parts<'_>, width: IntWidth) -> IntWidth {
    let mut numbers: Vec<i128> = Vec::new();
    for keyword in SAID {
        let within = match keyword {
            "exclusiveMaximum" => -1,
            "exclusiveMinimum" => 1,
            _ => 0,
        };
        let whole = said(parts, keyword).filter_map(|it| it.parse::<i128>().ok());
        // Constants are what is on the wire.
        let is_constant = matches!(keyword, "const" | "enum");
        let meant = whole.map(|it| if is_constant { it } else { unrounded(it) });
        numbers.extend(meant.map(|it| it.saturating_add(within)));
    }
    let holds = |width: &IntWidth| numbers.iter().all(|it| width.range().contains(it));
    [width, IntWidth::I64, IntWidth::U64].into_iter().find(holds).unwrap_or(width)
}

/// The end of a range of 64 bits that a number means: a double holds none of them,
/// so tools that know no other numbers write the power of two beside it, or the
/// fewest digits that lead to that.
pub(super) fn unrounded(number: i128) -> i128 {
    match number {
        -9_223_372_036_854_776_000 => i64::MIN.into(),
        9_223_372_036_854_775_808 | 9_223_372_036_854_776_000 => i64::MAX.into(),
        18_446_744_073_709_551_616 | 18_446_744_073_709_552_000 => u64::MAX.into(),
        _ => number,
    }
}

/// Whether 32 bits hold a number, so that it is written again as it was read.
pub(super) fn is_single(digits: &str) -> bool {
    let again = digits.parse::<f32>().ok().and_then(|it| it.to_string().parse::<f64>().ok());
    again.is_some_and(|it| digits.parse::<f64>() == Ok(it))
}

fn int_width(format: &str) -> Option<IntWidth> {
    Some(match format {
        "int8" => IntWidth::I8,
        "int16" => IntWidth::I16,
        "int32" => IntWidth::I32,
        "int64" => IntWidth::I64,
        "uint8" => IntWidth::U8,
        "uint16" => IntWidth::U16,
        "uint32" => IntWidth::U32,
        "uint" | "uint64" => IntWidth::U64,
        _ => return None,
    })
}

fn string(parts: &Parts<'_>, format: &str) -> Scalar {
    if let Some(encoding) = parts.last_text("contentEncoding") {
        return match encoding {
            "base64" => Scalar::Bytes(Encoding::Base64),
            "base64url" => Scalar::Bytes(Encoding::Base64Url),
            "base16" => Scalar::Bytes(Encoding::Hex),
            "binary" => Scalar::Bytes(Encoding::Raw),
            _ => Scalar::String,
        };
    }
    if parts.last_text("contentMediaType").is_some_and(is_bytes) {
        return Scalar::Bytes(Encoding::Raw);
    }
    match format {
        "date" => Scalar::Date,
        "time" => Scalar::Time,
        "date-time" => Scalar::DateTime,
        "duration" => Scalar::Duration,
        // Only as text: a decimal that is carried as a JSON number is a float.
        "decimal" => Scalar::Decimal,
        "uuid" => Scalar::Uuid,
        "uri" | "uri-reference" | "url" | "iri" | "iri-reference" => Scalar::Url,
        "byte" | "base64" => Scalar::Bytes(Encoding::Base64),
        "base64url" => Scalar::Bytes(Encoding::Base64Url),
        "binary" => Scalar::Bytes(Encoding::Raw),
        "int64" => Scalar::Int(IntWidth::I64Text),
        "uint64" => Scalar::Int(IntWidth::U64Text),
        _ if parts.last_text("type") == Some("file") => Scalar::Bytes(Encoding::Raw),
        _ => Scalar::String,
    }
}

/// Whether a format means a scalar of its own.
pub fn is_known_format(format: &str) -> bool {
    int_width(format).is_some()
        || matches!(
            format,
            "float"
                | "double"
                | "date"
                | "time"
                | "date-time"
                | "duration"
                | "decimal"
                | "uuid"
                | "uri"
                | "uri-reference"
                | "url"
                | "iri"
                | "iri-reference"
                | "byte"
                | "base64"
                | "base64url"
                | "binary"
                | "password"
        )
}

/// Whether an encoding means bytes.
pub fn is_known_encoding(encoding: &str) -> bool {
    matches!(encoding, "base64" | "base64url" | "base16" | "binary")
}
