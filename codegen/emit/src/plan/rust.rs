//! Types as Rust spells them.

use specloom_ir::TypeId;
use specloom_source::Text;

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
        name: Text,
        /// What it is generic over, each the parameter of that name.
        generics: Box<[String]>,
        /// How it is made from what callers have.
        kind: ItemKind,
    },
    /// A `pub type` of this crate.
    Alias {
        /// The type of the model.
        id: TypeId,
        /// Its name.
        name: Text,
        /// What it is generic over.
        generics: Box<[String]>,
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
    /// Bytes as they are: a body or a part of one.
    Bytes,
}

impl RustType {
    /// The type without aliases on the outside.
    pub fn resolved(&self) -> &Self {
        let mut ty = self;
        while let Self::Alias { target, .. } = ty {
            ty = target;
        }
        ty
    }

    /// Whether `null` is a value of it.
    pub fn takes_null(&self) -> bool {
        matches!(
            self.resolved(),
            Self::Option(_) | Self::Nullable(_) | Self::Unit | Self::Runtime(Runtime::Value)
        )
    }

    /// The type in a box.
    #[must_use]
    pub fn boxed(self) -> Self {
        Self::Box(Box::new(self))
    }

    /// The types that it is written with, those of an alias included.
    pub fn parts(&self) -> &[Self] {
        match self {
            Self::Alias { target: it, .. }
            | Self::Option(it)
            | Self::Nullable(it)
            | Self::Vec(it)
            | Self::Map(it)
            | Self::Box(it) => std::slice::from_ref(&**it),
            Self::Tuple(items) => items,
            Self::Unit
            | Self::Primitive(_)
            | Self::Runtime(_)
            | Self::Item { .. }
            | Self::Parameter(_) => &[],
        }
    }

    /// Of how many parts it consists.
    pub fn weight(&self) -> usize {
        self.parts().iter().map(Self::weight).sum::<usize>() + 1
    }

    /// Whether a type parameter is written in it other than as an argument of
    /// another item.
    pub fn holds_parameter(&self) -> bool {
        matches!(self, Self::Parameter(_)) || self.parts().iter().any(Self::holds_parameter)
    }

    /// What the names of items and aliases in it are, with their types.
    pub fn items(&self) -> Vec<TypeId> {
        if let Self::Item { id, .. } | Self::Alias { id, .. } = self {
            return vec![*id];
        }
        self.parts().iter().flat_map(Self::items).collect()
    }
}
