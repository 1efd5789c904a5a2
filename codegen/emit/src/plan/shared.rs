//! What all types of an answer of GraphQL have in common, so that it can be read
//! from their enum.

use std::collections::BTreeMap;

use specloom_ir::{Api, Shape, Tagging, TypeId};

use crate::plan::item::{FieldPlan, Form, Item, SharedField, State, UnionForm};
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

/// The fields that can be read of each variant under the same name and with the
/// same type, in the order of the first.
fn shared(items: &BTreeMap<TypeId, Item>, form: &UnionForm) -> Vec<SharedField> {
    let each = form.variants.iter().map(|it| {
        let mut found = Vec::new();
        reach(items, fields(items, &it.ty)?, &mut Vec::new(), &mut found);
        Some(found)
    });
    let all: Option<Vec<Vec<Reached<'_>>>> = each.collect();
    let Some((first, _)) = all.as_deref().and_then(|it| it.split_first()) else {
        return Vec::new();
    };
    // What every enum has besides.
    let mut methods = Scope::with(["clone", "eq", "fmt", "decode", "encode", "from"]);
    let common = first.iter().filter_map(|it| {
        let same = |of: &Vec<Reached<'_>>| {
            of.iter().find(|other| is_same(other.field, it.field)).map(|it| it.path.clone())
        };
        let paths: Option<Vec<Vec<String>>> = all.iter().flatten().map(same).collect();
        let name = &it.field.name;
        let paths = paths?;
        let method = methods.claim([name.to_string(), format!("{name}_value")]);
        Some(SharedField { method, field: name.to_string(), ty: it.field.ty(), paths })
    });
    common.collect()
}

/// A field that can be read, and the way to it.
struct Reached<'a> {
    field: &'a FieldPlan,
    path: Vec<String>,
}

/// The fields of a struct, and those of fragments that are always there.
fn reach<'a>(
    items: &'a BTreeMap<TypeId, Item>,
    of: &'a [FieldPlan],
    path: &mut Vec<String>,
    found: &mut Vec<Reached<'a>>,
) {
    // Fragments do not hold themselves, and no wise document is deeper.
    const DEEPEST: usize = 16;
    for field in of {
        path.push(field.name.to_string());
        let is_known = found.iter().any(|it| is_same(it.field, field));
        if !is_known {
            found.push(Reached { field, path: path.clone() });
        }
        let is_there = field.merged && field.state == State::Required && path.len() < DEEPEST;
        if let Some(inner) = fields(items, &field.inner).filter(|_| is_there) {
            reach(items, inner, path, found);
        }
        path.pop();
    }
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
