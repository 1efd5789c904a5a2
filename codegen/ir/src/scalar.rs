//! Values without parts.

use std::ops::RangeInclusive;

use crate::name::Name;

/// A value without parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int(IntWidth),
    /// A floating-point number.
    Float(FloatWidth),
    /// A decimal number of any size, nothing rounded (`format: decimal`).
    Decimal,
    /// A text.
    String,
    /// Bytes, carried as text.
    Bytes(Encoding),
    /// A day, RFC 3339 `full-date`.
    Date,
    /// A time of day, RFC 3339 `full-time` or `partial-time`.
    Time,
    /// A moment, RFC 3339 `date-time`.
    DateTime,
    /// A length of time, ISO 8601.
    Duration,
    /// RFC 9562.
    Uuid,
    /// RFC 3986; absolute or relative, carried as it is.
    Url,
    /// A text whose meaning the platform knows (`format: something`).
    Custom(Name),
}

/// The range of a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntWidth {
    /// −2⁷ to 2⁷−1.
    I8,
    /// −2¹⁵ to 2¹⁵−1.
    I16,
    /// −2³¹ to 2³¹−1.
    I32,
    /// −2⁶³ to 2⁶³−1; also when the spec says nothing.
    I64,
    /// 0 to 2⁸−1.
    U8,
    /// 0 to 2¹⁶−1.
    U16,
    /// 0 to 2³²−1.
    U32,
    /// 0 to 2⁶⁴−1.
    U64,
    /// −2⁶³ to 2⁶³−1, carried as a text of digits.
    I64Text,
    /// 0 to 2⁶⁴−1, carried as a text of digits.
    U64Text,
}

impl IntWidth {
    /// The least and the greatest value.
    pub fn range(self) -> RangeInclusive<i128> {
        match self {
            Self::I8 => i8::MIN.into()..=i8::MAX.into(),
            Self::I16 => i16::MIN.into()..=i16::MAX.into(),
            Self::I32 => i32::MIN.into()..=i32::MAX.into(),
            Self::I64 | Self::I64Text => i64::MIN.into()..=i64::MAX.into(),
            Self::U8 => 0..=u8::MAX.into(),
            Self::U16 => 0..=u16::MAX.into(),
            Self::U32 => 0..=u32::MAX.into(),
            Self::U64 | Self::U64Text => 0..=u64::MAX.into(),
        }
    }
}

/// The precision of a floating-point number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FloatWidth {
    /// IEEE 754 single.
    F32,
    /// IEEE 754 double; also when the spec says nothing.
    F64,
}

/// How bytes are carried as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// RFC 4648 base 64 with padding.
    Base64,
    /// RFC 4648 base 64 for URLs, padding optional.
    Base64Url,
    /// Base 16.
    Hex,
    /// As they are: the body or part itself, no text at all.
    Raw,
}
