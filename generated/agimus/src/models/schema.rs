// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate agimus
//! Types that only `Schema` uses.

use specloom_runtime::Extra;
use specloom_runtime::codegen::string_enum;

/// What the values of a property are. `string`, `integer`, `long`, `short` and `byte` can
/// be primary keys.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BaseType {
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

    /// A decimal number of any size, as a text: `"12500.75"`.
    Decimal,

    /// True or false.
    Boolean,

    /// A day, as a text: `2024-01-15`.
    Date,

    /// A point in time, as a text in the form of ISO 8601.
    Timestamp,

    /// A time of day, as a text: `18:30:00`.
    Time,

    /// Bytes, as a text in Base64.
    Bytes,

    /// An object whose members the ontology defines.
    Struct,

    /// A place on the earth, as an object: `{"lat": 59.9, "lng": 10.7}`.
    Geopoint,

    /// A shape on the earth, as a GeoJSON geometry.
    Geoshape,

    /// What is known of a file. Later releases give a text.
    Attachment,

    /// What is known of a medium. Later releases give a text.
    MediaReference,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(BaseType);

impl BaseType {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Long => "long",
            Self::Short => "short",
            Self::Byte => "byte",
            Self::Float => "float",
            Self::Double => "double",
            Self::Decimal => "decimal",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Timestamp => "timestamp",
            Self::Time => "time",
            Self::Bytes => "bytes",
            Self::Struct => "struct",
            Self::Geopoint => "geopoint",
            Self::Geoshape => "geoshape",
            Self::Attachment => "attachment",
            Self::MediaReference => "media_reference",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for BaseType {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "string" => Self::String,
            "integer" => Self::Integer,
            "long" => Self::Long,
            "short" => Self::Short,
            "byte" => Self::Byte,
            "float" => Self::Float,
            "double" => Self::Double,
            "decimal" => Self::Decimal,
            "boolean" => Self::Boolean,
            "date" => Self::Date,
            "timestamp" => Self::Timestamp,
            "time" => Self::Time,
            "bytes" => Self::Bytes,
            "struct" => Self::Struct,
            "geopoint" => Self::Geopoint,
            "geoshape" => Self::Geoshape,
            "attachment" => Self::Attachment,
            "media_reference" => Self::MediaReference,
            _ => Self::Unknown(value),
        }
    }
}

/// The entities that a key may see.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityList {
    /// The entities.
    pub entities: Vec<EntitySummary>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An entity with its properties and links. Assumption: what is not its API name, its
/// properties or its links may be absent or null.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitySchema {
    /// The name used in calls.
    pub api_name: String,

    /// Its name inside the platform.
    pub entity_id: Option<String>,

    /// What people see.
    pub display_name: Option<String>,

    /// What people see for more than one.
    pub plural_name: Option<String>,

    /// What it stands for.
    pub description: Option<String>,

    /// The API name of the property that is its primary key.
    pub primary_key: Option<String>,

    /// Its properties.
    pub properties: Vec<Property>,

    /// Its links.
    pub links: Vec<Link>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An entity as lists show it. Assumption: all but its API name may be absent or null.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitySummary {
    /// The name used in calls.
    pub api_name: String,

    /// What people see.
    pub display_name: Option<String>,

    /// What people see for more than one.
    pub plural_name: Option<String>,

    /// What it stands for.
    pub description: Option<String>,

    /// The name of its icon.
    pub icon: Option<String>,

    /// The colour of its icon.
    pub icon_color: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A link of an entity, seen from its side: the other side has it too, under a name of its
/// own. Assumption: all but its API name and target may be absent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// The name used from this side.
    pub api_name: String,

    /// What people see.
    pub display_name: Option<String>,

    /// The API name of the entity at its other end.
    pub target_entity: String,

    /// To how many objects it leads, such as `one_to_many`. The words are not said.
    pub cardinality: Option<String>,

    /// Whether this side is its source or its target, such as `forward`. The words are not
    /// said.
    pub direction: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The links of an entity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkList {
    /// The links.
    pub links: Vec<Link>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The property that is the primary key of an entity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrimaryKeyAnswer {
    /// The property.
    pub primary_key: Property,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A property of an entity. Assumption: all but its API name and base type may be absent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Property {
    /// The name used in objects, filters and sort terms.
    pub api_name: String,

    /// Its name inside the platform.
    pub property_id: Option<String>,

    /// What people see.
    pub display_name: Option<String>,

    /// What it says of an object.
    pub description: Option<String>,

    /// What its values are.
    pub base_type: BaseType,

    /// Whether it holds a list of values of its base type.
    pub is_array: Option<bool>,

    /// Whether it may be null. If not, it must be given when an object is created.
    pub nullable: Option<bool>,

    /// Whether it is the primary key.
    pub is_primary_key: Option<bool>,

    /// Whether it may be changed.
    pub is_editable: Option<bool>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A property of an entity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PropertyAnswer {
    /// The property.
    pub property: Property,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The properties of an entity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PropertyList {
    /// The properties.
    pub properties: Vec<Property>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
