//! What a type of the model becomes.

use specloom_ir::TypeId;

use crate::plan::derives::Derives;
use crate::plan::rust::RustType;

/// A definition in `models/`.
#[derive(Clone, Debug)]
pub struct Item {
    /// The type of the model.
    pub id: TypeId,
    /// Its name in Rust; unique in the crate.
    pub name: String,
    /// The type parameters it is generic over (`Row`), in order.
    pub generics: Vec<String>,
    /// What is defined.
    pub form: Form,
}

/// What is defined.
#[derive(Clone, Debug)]
pub enum Form {
    /// A struct.
    Struct(StructForm),
    /// An enum of texts.
    StringEnum(EnumForm),
    /// An enum of whole numbers.
    IntegerEnum(EnumForm),
    /// An enum of types.
    Union(UnionForm),
    /// `pub type Name = …;`
    Alias(RustType),
}

/// A struct.
#[derive(Clone, Debug)]
pub struct StructForm {
    /// Its fields in the author's order; parallel to those of the model.
    pub fields: Vec<FieldPlan>,
    /// Where members without a field go, if they are kept.
    pub rest: Option<RestPlan>,
    /// What it derives.
    pub derives: Derives,
    /// Whether callers send it: then it has setters.
    pub is_sent: bool,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct FieldPlan {
    /// Its name in Rust; unique in the struct.
    pub name: String,
    /// Its name on the wire.
    pub wire: Box<str>,
    /// Other wire names under which it is read.
    pub aliases: Vec<Box<str>>,
    /// The whole type, `Option` and the like included.
    pub ty: RustType,
    /// The type without `Option` or `Nullable`.
    pub inner: RustType,
    /// Which of the four states it has.
    pub state: State,
    /// Whether `new` takes it.
    pub in_new: bool,
    /// The name of its setter, if it has one; unique in the struct.
    pub setter: Option<String>,
    /// Whether its type holds a type parameter: it is then read by serde.
    pub is_generic: bool,
}

/// Whether a field may be absent or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// `T`: always there, never null.
    Required,
    /// `Option<T>`: always there, maybe null.
    RequiredNullable,
    /// `Option<T>`: maybe absent; null is read as absent.
    Optional,
    /// `Nullable<T>`: absent, null or a value.
    OptionalNullable,
}

/// Where members without a field go.
#[derive(Clone, Debug)]
pub struct RestPlan {
    /// The name of the field: `extra` unless that is taken.
    pub name: String,
    /// The type of the values; `None` is any, kept in `Extra`.
    pub value: Option<RustType>,
}

/// An enum of constants.
#[derive(Clone, Debug)]
pub struct EnumForm {
    /// Its variants, parallel to the model's values; a value that repeats an
    /// earlier one has none.
    pub variants: Vec<VariantPlan>,
    /// Whether it has `Unknown`.
    pub is_open: bool,
}

/// A variant of an enum of constants.
#[derive(Clone, Debug)]
pub struct VariantPlan {
    /// The place in the model's list.
    pub at: usize,
    /// Its name in Rust.
    pub name: String,
    /// The constant.
    pub value: Constant,
}

/// A constant of an enum.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Constant {
    /// A text.
    Text(Box<str>),
    /// A whole number.
    Integer(i64),
}

/// An enum of types.
#[derive(Clone, Debug)]
pub struct UnionForm {
    /// Its variants, parallel to the model's members.
    pub variants: Vec<UnionVariant>,
    /// Whether it has `Unknown(Value)`.
    pub is_open: bool,
    /// What it derives.
    pub derives: Derives,
}

/// A variant of an enum of types.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Its name in Rust.
    pub name: String,
    /// What it holds, `Box` included where recursion needs it; `None` holds
    /// nothing and is `null`.
    pub ty: Option<RustType>,
    /// The tags that choose it.
    pub tags: Vec<Box<str>>,
    /// Whether it is the only one with its type: then `From` is made for it.
    pub is_unique: bool,
}
