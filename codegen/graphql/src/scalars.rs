//! What the scalars of a schema are.

use specloom_ir::{Encoding, FloatWidth, IntWidth, Scalar, Shape};

/// What a custom scalar can be said to be, by the word for it in `platform.yaml`.
pub const WORDS: &[(&str, Option<Scalar>)] = &[
    ("any", None),
    ("base64", Some(Scalar::Bytes(Encoding::Base64))),
    ("boolean", Some(Scalar::Bool)),
    ("date", Some(Scalar::Date)),
    ("date-time", Some(Scalar::DateTime)),
    ("decimal", Some(Scalar::Decimal)),
    ("double", Some(Scalar::Float(FloatWidth::F64))),
    ("duration", Some(Scalar::Duration)),
    ("int32", Some(Scalar::Int(IntWidth::I32))),
    ("int64", Some(Scalar::Int(IntWidth::I64))),
    ("int64-text", Some(Scalar::Int(IntWidth::I64Text))),
    ("string", Some(Scalar::String)),
    ("time", Some(Scalar::Time)),
    ("uint64", Some(Scalar::Int(IntWidth::U64))),
    ("url", Some(Scalar::Url)),
    ("uuid", Some(Scalar::Uuid)),
];

/// What scalars are unless the platform says otherwise: those of the language,
/// and names that mean the same wherever they are met.
const USUAL: &[(&str, &str)] = &[
    ("Boolean", "boolean"),
    ("Float", "double"),
    ("ID", "string"),
    ("Int", "int32"),
    ("JSON", "any"),
    ("JSONObject", "any"),
    ("String", "string"),
    ("UUID", "uuid"),
    ("bigint", "int64"),
    ("bpchar", "string"),
    ("bytea", "string"),
    ("citext", "string"),
    ("date", "date"),
    ("float8", "double"),
    ("inet", "string"),
    ("json", "any"),
    ("jsonb", "any"),
    ("name", "string"),
    ("numeric", "decimal"),
    ("smallint", "int32"),
    ("time", "time"),
    ("timestamp", "string"),
    ("timestamptz", "date-time"),
    ("timetz", "string"),
    ("uuid", "uuid"),
];

/// The shape that a word says; `None` if there is no such word.
pub fn shape(word: &str) -> Option<Shape> {
    let (_, scalar) = WORDS.iter().find(|it| it.0 == word)?;
    Some(scalar.clone().map_or(Shape::Any, Shape::Scalar))
}

/// The word for a scalar of which the platform says nothing; `None` if it must
/// be said.
pub fn usual(name: &str) -> Option<&'static str> {
    USUAL.iter().find(|it| it.0 == name).map(|it| it.1)
}

/// Whether the language itself defines the scalar.
pub fn is_built_in(name: &str) -> bool {
    matches!(name, "Boolean" | "Float" | "ID" | "Int" | "String")
}
