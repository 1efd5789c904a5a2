//! What a value of a property is.

use specloom_ir::{Encoding, FloatWidth, IntWidth, Scalar};

/// What a value of a property is, before it is one of many or nothing at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Base {
    /// A text.
    String,
    /// A whole number of 32 bits.
    Integer,
    /// A whole number of 64 bits.
    Long,
    /// A whole number of 16 bits.
    Short,
    /// A whole number of 8 bits.
    Byte,
    /// A floating-point number of 32 bits.
    Float,
    /// A floating-point number of 64 bits.
    Double,
    /// A decimal number, nothing rounded, carried as text.
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// A day.
    Date,
    /// A moment.
    Timestamp,
    /// A time of day.
    Time,
    /// Bytes in base 64.
    Bytes,
    /// An object whose members are not told.
    Struct,
    /// A place: `lat` and `lng` in degrees.
    GeoPoint,
    /// A shape in `GeoJSON`.
    GeoShape,
    /// A file's metadata.
    Attachment,
    /// A reference to a medium.
    MediaReference,
}

/// Each type of an ontology, by the name that authors write.
pub const BASES: &[(&str, Base)] = &[
    ("attachment", Base::Attachment),
    ("boolean", Base::Boolean),
    ("byte", Base::Byte),
    ("bytes", Base::Bytes),
    ("date", Base::Date),
    ("decimal", Base::Decimal),
    ("double", Base::Double),
    ("float", Base::Float),
    ("geopoint", Base::GeoPoint),
    ("geoshape", Base::GeoShape),
    ("integer", Base::Integer),
    ("long", Base::Long),
    ("media_reference", Base::MediaReference),
    ("short", Base::Short),
    ("string", Base::String),
    ("struct", Base::Struct),
    ("time", Base::Time),
    ("timestamp", Base::Timestamp),
];

/// How a value of a type is carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carried {
    /// As one value without parts.
    Scalar(Scalar),
    /// As an object with any members.
    Object,
    /// As `{"lat": …, "lng": …}`.
    Point,
    /// As any value: what it is differs between versions of the platform.
    Any,
}

impl Base {
    /// The type of that name.
    pub fn named(name: &str) -> Option<Self> {
        let at = BASES.binary_search_by(|(it, _)| (*it).cmp(name)).ok()?;
        BASES.get(at).map(|(_, base)| *base)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        BASES.iter().find(|(_, base)| *base == self).map_or("string", |(name, _)| name)
    }

    /// Whether it can be the type of a key.
    pub fn is_key(self) -> bool {
        match self {
            Self::String | Self::Integer | Self::Long | Self::Short | Self::Byte => true,
            Self::Float
            | Self::Double
            | Self::Decimal
            | Self::Boolean
            | Self::Date
            | Self::Timestamp
            | Self::Time
            | Self::Bytes
            | Self::Struct
            | Self::GeoPoint
            | Self::GeoShape
            | Self::Attachment
            | Self::MediaReference => false,
        }
    }

    /// How its values are carried.
    pub fn carried(self) -> Carried {
        let scalar = match self {
            Self::String => Scalar::String,
            Self::Integer => Scalar::Int(IntWidth::I32),
            Self::Long => Scalar::Int(IntWidth::I64),
            Self::Short => Scalar::Int(IntWidth::I16),
            Self::Byte => Scalar::Int(IntWidth::I8),
            Self::Float => Scalar::Float(FloatWidth::F32),
            Self::Double => Scalar::Float(FloatWidth::F64),
            Self::Decimal => Scalar::Decimal,
            Self::Boolean => Scalar::Bool,
            Self::Date => Scalar::Date,
            Self::Timestamp => Scalar::DateTime,
            Self::Time => Scalar::Time,
            Self::Bytes => Scalar::Bytes(Encoding::Base64),
            Self::Struct | Self::GeoShape => return Carried::Object,
            Self::GeoPoint => return Carried::Point,
            Self::Attachment | Self::MediaReference => return Carried::Any,
        };
        Carried::Scalar(scalar)
    }
}

#[cfg(test)]
mod tests {
    use super::{BASES, Base};

    #[test]
    fn each_type_is_found_by_its_name() {
        assert!(BASES.is_sorted_by(|(one, _), (other, _)| one < other));
        for (name, base) in BASES {
            assert_eq!((Base::named(name), base.name()), (Some(*base), *name));
        }
        assert_eq!(Base::named("int"), None);
    }
}
