//! Sets of JSON types.

use crate::cursor::{Cursor, Said};

/// A set of JSON types. `number` has both bits of numbers, `integer` one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(pub u8);

/// A JSON type that is not `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `string`
    String,
    /// `array`
    Array,
    /// `object`
    Object,
}

const NULL: u8 = 1;
const BOOLEAN: u8 = 2;
const INTEGER: u8 = 4;
const FRACTION: u8 = 8;
const STRING: u8 = 16;
const ARRAY: u8 = 32;
const OBJECT: u8 = 64;

impl Kinds {
    /// All types.
    pub const ALL: Self = Self(127);
    /// No type.
    pub const NONE: Self = Self(0);

    /// The types that a `type` keyword names; `None` if there is none.
    pub fn named(at: Cursor<'_>) -> Option<Self> {
        let named = at.get("type")?;
        match named.said() {
            Said::Text(word) => Some(Self::of_word(word)),
            Said::List => {
                let words = named.items().filter_map(Cursor::as_str);
                Some(words.fold(Self::NONE, |all, it| Self(all.0 | Self::of_word(it).0)))
            }
            Said::Null | Said::Bool(_) | Said::Number(_) | Said::Map => None,
        }
    }

    /// One type alone.
    pub fn of(kind: Kind) -> Self {
        Self::of_word(kind.word())
    }

    /// The types that one word names; unknown words name none.
    fn of_word(word: &str) -> Self {
        Self(match word {
            "null" => NULL,
            "boolean" => BOOLEAN,
            "integer" => INTEGER,
            "number" => INTEGER | FRACTION,
            "string" | "file" => STRING,
            "array" => ARRAY,
            "object" => OBJECT,
            _ => 0,
        })
    }

    /// The types that other keywords speak of, where `type` is absent.
    pub fn implied(at: Cursor<'_>) -> Self {
        let speaks = |keys: &[&str], bit| if keys.iter().any(|it| at.has(it)) { bit } else { 0 };
        let object = [
            "properties",
            "additionalProperties",
            "patternProperties",
            "minProperties",
            "maxProperties",
            "discriminator",
        ];
        let array = ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"];
        let string = ["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"];
        let number = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
        let format = match at.text("format") {
            Some(
                "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64",
            ) => INTEGER,
            Some("float" | "double") => INTEGER | FRACTION,
            Some(_) => STRING,
            None => 0,
        };
        let found = speaks(&object, OBJECT) | speaks(&array, ARRAY) | speaks(&string, STRING);
        let found = if format == 0 { found } else { found | format };
        Self(found | if format == 0 { speaks(&number, INTEGER | FRACTION) } else { 0 })
    }

    /// Whether `null` is among them.
    pub fn has_null(self) -> bool {
        self.0 & NULL != 0
    }

    /// Whether texts are among them.
    pub fn has_string(self) -> bool {
        self.0 & STRING != 0
    }

    /// Whether whole numbers are among them.
    pub fn has_number(self) -> bool {
        self.0 & INTEGER != 0
    }

    /// Those that are in both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Those besides `null`, each once.
    pub fn list(self) -> Vec<Kind> {
        let number = if self.0 & FRACTION == 0 { Kind::Integer } else { Kind::Number };
        [
            (BOOLEAN, Kind::Boolean),
            (INTEGER | FRACTION, number),
            (STRING, Kind::String),
            (ARRAY, Kind::Array),
            (OBJECT, Kind::Object),
        ]
        .into_iter()
        .filter(|(bits, _)| self.0 & bits != 0)
        .map(|(_, kind)| kind)
        .collect()
    }

    /// Whether all types besides `null` are among them.
    pub fn is_everything(self) -> bool {
        self.0 | NULL == Self::ALL.0
    }
}

impl Kind {
    /// Its word in JSON Schema.
    pub fn word(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}
