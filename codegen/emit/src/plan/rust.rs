//! Types as Rust spells them.

use specloom_ir::TypeId;

/// A type as it is spelled where it is used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RustType {
    /// `()`
    Unit,
    /// A type of the language or its prelude.
    Primitive(Primitive),
    /// A type of the runtime.
    Runtime(Runtime),
    /// A struct or enum of this crate.
    Item {
        /// The type of the model.
        id: TypeId,
        /// Its name.
        name: String,
        /// What it is generic over, each the parameter of that name.
        generics: Vec<String>,
        /// How it is made from what callers have.
        kind: ItemKind,
    },
    /// A `pub type` of this crate.
    Alias {
        /// The type of the model.
        id: TypeId,
        /// Its name.
        name: String,
        /// What it is generic over.
        generics: Vec<String>,
        /// What it stands for.
        target: Box<Self>,
    },
    /// A type parameter.
    Parameter(String),
    /// `Option<T>`
    Option(Box<Self>),
    /// `Nullable<T>`: absent, null or a value.
    Nullable(Box<Self>),
    /// `Vec<T>`
    Vec(Box<Self>),
    /// `BTreeMap<String, T>`
    Map(Box<Self>),
    /// `Box<T>`
    Box(Box<Self>),
    /// `(A, B)`
    Tuple(Vec<Self>),
}

/// What an item is, as far as those who pass values of it must know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// A struct.
    Struct,
    /// An enum of texts; open ones come from any text.
    StringEnum {
        /// Whether it has `Unknown`, and so `From<&str>`.
        open: bool,
    },
    /// An enum of whole numbers; open ones come from any number.
    IntegerEnum {
        /// Whether it has `Unknown`, and so `From<i64>`.
        open: bool,
    },
    /// An enum of types; comes from those of its members that no other shares.
    Union,
}

/// A type of the language or its prelude.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Primitive {
    /// `bool`
    Bool,
    /// `i8`
    I8,
    /// `i16`
    I16,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u8`
    U8,
    /// `u16`
    U16,
    /// `u32`
    U32,
    /// `u64`
    U64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `String`
    String,
}

/// A type of the runtime that stands in fields and arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Runtime {
    /// Any JSON value.
    Value,
    /// Any JSON object: what a type parameter is unless somebody says otherwise.
    JsonObject,
    /// A decimal number, nothing rounded.
    Decimal,
    /// A moment.
    Timestamp,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A length of time, ISO 8601.
    IsoDuration,
    /// RFC 9562.
    Uuid,
    /// Bytes as base 64.
    Base64Bytes,
    /// Bytes as base 64 for URLs.
    Base64UrlBytes,
    /// Bytes as base 16.
    HexBytes,
    /// An `i64` carried as text.
    Int64Text,
    /// A `u64` carried as text.
    UInt64Text,
    /// A text that never shows.
    Secret,
}
