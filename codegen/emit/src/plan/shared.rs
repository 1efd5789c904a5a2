//! What all types of an answer of GraphQL have in common, so that it can be read
//! from their enum.

use std::collections::BTreeMap;

use specloom_ir::{Api, Shape, Tagging, TypeId};

use crate::plan::item::{FieldPlan, Form, Item, SharedField, UnionForm};
use crate::plan::rust::RustType;
use crate::plan::scope::Scope;

/// Gives enums of types that are told apart by `__typename` what their variants
/// have in common.
pub fn share(api: &Api, items: &mut BTreeMap<TypeId, Item>) {
    let mut found = Vec::new();
    for (&id, item) in &*items {
        let Form::Union(form) = &item.form else { continue };
        let shape = api.types.get(id).map(|it| &it.shape);
        if matches!(shape, Some(Shape::Union(it)) if it.tagging == Tagging::Typename) {
            found.push((id, shared(items, form)));
        }
    }
    for (id, shared) in found {
        if let Some(Form::Union(form)) = items.get_mut(&id).map(|it| &mut it.form) {
            form.shared = shared;
        }
    }
}

/// The fields that each variant has under the same name and with the same type,
/// in the order of the first.
fn shared(items: &BTreeMap<TypeId, Item>, form: &UnionForm) -> Vec<SharedField> {
    let all: Option<Vec<&[FieldPlan]>> =
        form.variants.iter().map(|it| fields(items, &it.ty)).collect();
    let Some((first, rest)) = all.as_deref().and_then(|it| it.split_first()) else {
        return Vec::new();
    };
    // What every enum has besides.
    let mut methods = Scope::with(["clone", "eq", "fmt", "decode", "encode", "from"]);
    let has = |of: &&[FieldPlan], field: &FieldPlan| of.iter().any(|it| is_same(it, field));
    let common = first.iter().filter(|field| rest.iter().all(|it| has(it, field)));
    let each = common.map(|it| {
        let method = methods.claim([it.name.clone(), format!("{}_value", it.name)]);
        SharedField { method, field: it.name.clone(), ty: it.ty() }
    });
    each.collect()
}

fn is_same(one: &FieldPlan, other: &FieldPlan) -> bool {
    one.wire == other.wire && one.name == other.name && one.ty() == other.ty()
}

fn fields<'a>(items: &'a BTreeMap<TypeId, Item>, ty: &RustType) -> Option<&'a [FieldPlan]> {
    let id = match ty.resolved() {
        RustType::Item { id, .. } => *id,
        RustType::Box(inner) => return fields(items, inner),
        RustType::Unit
        | RustType::Primitive(_)
        | RustType::Runtime(_)
        | RustType::Alias { .. }
        | RustType::Parameter(_)
        | RustType::Option(_)
        | RustType::Nullable(_)
        | RustType::Vec(_)
        | RustType::Map(_)
        | RustType::Tuple(_) => return None,
    };
    match &items.get(&id)?.form {
        Form::Struct(it) => Some(&it.fields),
        Form::StringEnum(_) | Form::IntegerEnum(_) | Form::Union(_) | Form::Alias(_) => None,
    }
}
