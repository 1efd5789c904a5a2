//! What is known about the types before anything is named.

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::analysis::recursion::{Kept, Recursion, recursion_with};
use specloom_ir::analysis::usage::{Usage, usage};
use specloom_ir::analysis::{self, aliases, parameters};
use specloom_ir::{Api, Enum, Openness, Shape, TypeDef, TypeId, TypeName, TypeRef, Value};

use crate::plan::names;
use crate::plan::rust::ItemKind;

/// What is known about the types before anything is named.
pub struct Facts {
    /// Where boxes are needed, and which types cannot be written out.
    pub recursion: Recursion,
    /// In which direction types travel.
    pub usage: analysis::Facts<Usage>,
    /// What aliases stand for.
    pub aliases: analysis::Facts<TypeRef>,
    /// As what types are defined; those that are not are written out.
    pub kinds: BTreeMap<TypeId, Defined>,
    parameters: analysis::Facts<BTreeSet<Box<str>>>,
}

impl Facts {
    /// Looks at all types.
    pub fn new(api: &Api) -> Self {
        Self::with(api, &Kept::default())
    }

    /// The same, with boxes where they were.
    pub fn with(api: &Api, kept: &Kept) -> Self {
        let usage = usage(api);
        let kinds = api.types.entries().filter(|(id, _)| usage[*id].is_used());
        let kinds = kinds.filter_map(|(id, def)| Some((id, defined(def)?))).collect();
        Self {
            recursion: recursion_with(api, kept),
            usage,
            aliases: aliases::aliases(api),
            kinds,
            parameters: parameters::parameters(api),
        }
    }

    /// What a type is generic over.
    pub fn generics(&self, id: TypeId) -> Vec<String> {
        self.parameters.get(id).into_iter().flatten().map(|it| names::parameter(it)).collect()
    }

    /// All type parameters there are.
    pub fn all_generics(&self) -> BTreeSet<String> {
        self.parameters.entries().flat_map(|(_, it)| it).map(|it| names::parameter(it)).collect()
    }
}

/// As what a type is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Defined {
    /// A struct or enum.
    Item(ItemKind),
    /// A `pub type`.
    Alias,
}

fn defined(def: &TypeDef) -> Option<Defined> {
    let alias = match def.name {
        TypeName::Declared(_) => Some(Defined::Alias),
        TypeName::Derived { .. } => None,
    };
    match &def.shape {
        Shape::Struct(_) => Some(Defined::Item(ItemKind::Struct)),
        Shape::Union(_) => Some(Defined::Item(ItemKind::Union)),
        Shape::Enum(it) => enum_kind(it).map(Defined::Item).or(alias),
        Shape::Scalar(_)
        | Shape::Interface(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Never => alias,
        Shape::Parameter(_) => None,
    }
}

/// Texts, or whole numbers of 64 bits; no enum of Rust otherwise.
fn enum_kind(it: &Enum) -> Option<ItemKind> {
    let open = it.openness == Openness::Open;
    let all = |is: fn(&Value) -> bool| it.values.iter().all(|it| is(&it.value));
    if all(|it| matches!(it, Value::String(_))) {
        Some(ItemKind::StringEnum { open })
    } else if all(|it| integer(it).is_some()) {
        Some(ItemKind::IntegerEnum { open })
    } else {
        None
    }
}

/// A whole number of 64 bits.
pub fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(digits) => digits.parse().ok(),
        Value::Null | Value::Bool(_) | Value::String(_) | Value::List(_) | Value::Map(_) => None,
    }
}
