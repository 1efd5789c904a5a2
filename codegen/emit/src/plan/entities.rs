//! What the entities of an ontology become.

use std::collections::BTreeMap;

use specloom_ir::{Api, Entity, TypeId};

use crate::plan::item::{FieldPlan, Form, Item};
use crate::plan::names::Names;
use crate::plan::rust::{Primitive, RustType};
use crate::plan::scope::Scope;
use crate::plan::spell::{snake, upper, words};

/// What an entity becomes: a file of `models/` and one of `entities/`.
#[derive(Clone, Debug)]
pub struct EntityPlan {
    /// The place in the model's list.
    pub at: usize,
    /// The name of both files: `customer`; unique among entities and groups.
    pub module: String,
    /// The struct of its objects: `Customer`.
    pub object: String,
    /// The struct of what an update may change: `CustomerChanges`.
    pub changes: String,
    /// The field that is its key.
    pub key: KeyPlan,
    /// Its properties in the author's order.
    pub properties: Vec<PropertyPlan>,
    /// Its links, parallel to those of the model.
    pub links: Vec<LinkPlan>,
}

/// The key of an entity.
#[derive(Clone, Debug)]
pub struct KeyPlan {
    /// The field of the struct.
    pub field: String,
    /// Its type.
    pub ty: RustType,
}

/// The constant of a property.
#[derive(Clone, Debug)]
pub struct PropertyPlan {
    /// The place in the struct's fields.
    pub at: usize,
    /// Its name: `AGE`; unique in the file.
    pub constant: String,
    /// What its values are.
    pub ty: RustType,
}

/// The constant of a link.
#[derive(Clone, Debug)]
pub struct LinkPlan {
    /// Its name: `ORDERS`; unique in the file.
    pub constant: String,
    /// The struct of the objects that it leads to.
    pub target: String,
}

/// What the entities become, in the author's order.
pub fn entities(api: &Api, items: &BTreeMap<TypeId, Item>, names: &Names) -> Vec<EntityPlan> {
    let taken = names.groups.values().map(|it| it.module.as_str());
    // Names that a file cannot have on Windows, and the module of what is shared.
    let fixed = ["aux", "con", "nul", "prn", "shared"];
    let mut modules = Scope::with(taken.chain(fixed));
    let planned = api.entities.iter().enumerate().filter_map(|(at, it)| {
        let name = snake(&words(&it.name));
        let module =
            modules.claim([name.clone(), format!("{}_entity", name.trim_end_matches('_'))]);
        entity(api, items, it, (at, module))
    });
    planned.collect()
}

fn entity(
    api: &Api,
    items: &BTreeMap<TypeId, Item>,
    it: &Entity,
    (at, module): (usize, String),
) -> Option<EntityPlan> {
    let object = items.get(&it.object)?;
    let fields = fields(object)?;
    // What a file of entities imports cannot be a constant of it too.
    let structs = api.entities.iter().filter_map(|it| items.get(&it.object));
    let mut constants = Scope::with(structs.map(|it| it.name.as_str()));
    let is_link = |field: &FieldPlan| it.links.iter().any(|link| link.name.wire == field.wire);
    let mut properties = Vec::new();
    for (at, field) in fields.iter().enumerate().filter(|(_, field)| !is_link(field)) {
        let constant = constant(&mut constants, &field.wire, "property");
        properties.push(PropertyPlan { at, constant, ty: field.inner.clone() });
    }
    let mut links = Vec::new();
    for link in &it.links {
        let target = items.get(&api.entities.get(link.target)?.object)?.name.clone();
        let constant = constant(&mut constants, &link.name.wire, "link");
        links.push(LinkPlan { constant, target: target.to_string() });
    }
    let key = fields.iter().find(|field| field.wire == it.key.wire)?;
    Some(EntityPlan {
        at,
        module,
        object: object.name.to_string(),
        changes: items.get(&it.changes)?.name.to_string(),
        key: KeyPlan { field: key.name.to_string(), ty: key.inner.clone() },
        properties,
        links,
    })
}

fn constant(scope: &mut Scope, wire: &str, role: &str) -> String {
    let wish = upper(&words(&specloom_ir::Name::new(wire)));
    scope.claim([wish.clone(), format!("{wish}_{}", role.to_ascii_uppercase())])
}

fn fields(item: &Item) -> Option<&[FieldPlan]> {
    match &item.form {
        Form::Struct(form) => Some(&form.fields),
        Form::StringEnum(_) | Form::IntegerEnum(_) | Form::Union(_) | Form::Alias(_) => None,
    }
}

/// Whether a key is copied, and not cloned.
pub fn is_copied(key: &KeyPlan) -> bool {
    !matches!(key.ty.resolved(), RustType::Primitive(Primitive::String))
}
