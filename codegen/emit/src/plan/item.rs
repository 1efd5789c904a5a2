//! What a type of the model becomes.

use specloom_ir::TypeId;
use specloom_source::Text;

use crate::plan::rust::RustType;

/// A definition in `models/`.
#[derive(Clone, Debug)]
pub struct Item {
    /// The type of the model.
    pub id: TypeId,
    /// Its name in Rust; unique in the crate.
    pub name: Text,
    /// The type parameters it is generic over (`Row`), in order.
    pub generics: Vec<String>,
    /// What is defined.
    pub form: Form,
    /// Where it stands, as a sentence; said if the author says nothing.
    pub standing: Box<str>,
    /// Names that it had before; they are kept beside it, deprecated.
    pub was: Vec<String>,
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

impl FieldPlan {
    /// The whole type.
    pub fn ty(&self) -> RustType {
        let inner = Box::new(self.inner.clone());
        match self.state {
            State::Required => *inner,
            State::RequiredNullable | State::Optional => RustType::Option(inner),
            State::OptionalNullable => RustType::Nullable(inner),
        }
    }
}

/// A struct.
#[derive(Clone, Debug)]
pub struct StructForm {
    /// Its fields in the author's order; parallel to those of the model.
    pub fields: Vec<FieldPlan>,
    /// Which of them `new` takes, in order; numbers count from 0.
    pub arguments: Vec<usize>,
    /// Where members without a field go, if they are kept.
    pub rest: Option<Box<RestPlan>>,
    /// How its `Default` comes about.
    pub default: DefaultForm,
    /// Whether callers send it: then it has setters.
    pub is_sent: bool,
    /// Whether callers make it: then it has a `new`. What only comes has none, so
    /// that a member that it gets later breaks nobody; tests read it from JSON.
    pub is_made: bool,
}

/// How a struct's `Default` comes about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefaultForm {
    /// There is none: something must be given.
    Missing,
    /// It is derived.
    Derived,
    /// It is what `new` gives.
    New,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct FieldPlan {
    /// Its name in Rust; unique in the struct.
    pub name: Text,
    /// Its name on the wire.
    pub wire: Text,
    /// Other wire names under which it is read.
    pub aliases: Vec<Text>,
    /// The type without the `Option` or `Nullable` that its state asks for.
    pub inner: RustType,
    /// Which of the four states it has.
    pub state: State,
    /// Whether `new` takes it.
    pub in_new: bool,
    /// The name of its setter, if it has one; unique in the struct.
    pub setter: Option<Text>,
    /// What it is unless the caller says otherwise; `new` then sets it.
    pub initial: Option<Box<Initial>>,
    /// Whether the members of its value stand among those of the struct.
    pub merged: bool,
    /// Whether its type holds a type parameter: it is then read by serde.
    pub is_generic: bool,
}

/// What a field is unless the caller says otherwise.
#[derive(Clone, Debug, PartialEq)]
pub enum Initial {
    /// A list with nothing in it.
    EmptyList,
    /// A map with nothing in it.
    EmptyMap,
    /// `JsonObject::new()`
    EmptyObject,
    /// `{}` where anything may stand.
    EmptyValue,
    /// Nothing, and said.
    Null,
    /// A truth value.
    Bool(bool),
    /// A number, as it is written.
    Number(Text),
    /// A text.
    Text(Text),
    /// A variant of an enum.
    Variant {
        /// The enum.
        item: String,
        /// The variant.
        variant: String,
    },
}

/// Whether a field may be absent or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// `T`: always there, never null.
    Required,
    /// `Option<T>`: always written, maybe as null.
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
    Text(Text),
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
    /// What all variants have in common and can be read from the enum.
    pub shared: Vec<SharedField>,
}

/// A field that all variants of an enum have.
#[derive(Clone, Debug)]
pub struct SharedField {
    /// The method that reads it; unique in the enum.
    pub method: String,
    /// The field.
    pub field: String,
    /// Its type.
    pub ty: RustType,
    /// The way to it in each variant, parallel to these: through the fields of
    /// fragments, the field itself last.
    pub paths: Vec<Vec<String>>,
}

/// A variant of an enum of types.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Its name in Rust.
    pub name: String,
    /// What it holds, `Box` included where recursion needs it.
    pub ty: RustType,
    /// The tags that choose it.
    pub tags: Vec<Text>,
    /// Whether it is the only one with its type: then `From` is made for it.
    pub is_unique: bool,
}
