//! An ontology to the types and entities of an `Api`.

use std::collections::BTreeMap;

use specloom_ir::{
    Access, Api, Constraints, Docs, Entity, EntityLink, Extensions, Field, FloatWidth, Name, Owner,
    Presence, Rest, Role, Scalar, Shape, Struct, TypeDef, TypeId, TypeName, TypeRef,
};
use specloom_source::Span;

use crate::base::{Base, Carried};
use crate::ontology::{EntitySpec, LinkSpec, Ontology, PropertySpec};

/// Adds an ontology in which nothing is wrong to an API: for each entity a
/// struct of its objects and one of what an update may change.
pub fn lower(ontology: &Ontology, api: &mut Api) {
    let ids: Vec<(TypeId, TypeId)> = (ontology.entities.iter())
        .map(|it| {
            let object = free(api, [it.name.clone(), format!("{}Object", it.name)]);
            let object = add(api, object, entity_docs(it), it.span);
            let changes = free(api, [format!("{}Changes", it.name)]);
            let changes = add(api, changes, changes_docs(it), it.span);
            (object, changes)
        })
        .collect();
    let places: BTreeMap<&str, usize> =
        ontology.entities.iter().enumerate().map(|(at, it)| (it.name.as_str(), at)).collect();
    let mut point = None;
    for (it, &(object, changes)) in ontology.entities.iter().zip(&ids) {
        let mut lowering = Lowering { api, point, ids: &ids, places: &places };
        let fields = lowering.object(it, object);
        lowering.fill(object, fields);
        let fields = lowering.changes(it, changes);
        lowering.fill(changes, fields);
        point = lowering.point;
        let links = it.links.iter().filter_map(|it| link(it, &places)).collect();
        api.entities.push(Entity {
            name: Name::new(it.name.as_str()),
            docs: entity_docs(it),
            object,
            changes,
            key: Name::new(it.key.as_str()),
            links,
            origin: it.span,
        });
    }
}

struct Lowering<'a> {
    api: &'a mut Api,
    /// The struct of places, once there is one.
    point: Option<TypeId>,
    ids: &'a [(TypeId, TypeId)],
    places: &'a BTreeMap<&'a str, usize>,
}

impl Lowering<'_> {
    /// Properties, then links.
    fn object(&mut self, it: &EntitySpec, owner: TypeId) -> Vec<Field> {
        let mut fields = Vec::new();
        for property in &it.properties {
            let id = self.property(property, owner);
            let presence =
                if property.is_nullable { Presence::Optional } else { Presence::Required };
            let docs = docs(property.title.as_ref(), property.description.as_ref());
            fields.push(field(&property.name, (docs, presence), id, property.span));
        }
        for link in &it.links {
            let Some(id) = self.link(link, owner) else { continue };
            let docs = docs(link.title.as_ref(), link.description.as_ref());
            let mut field = field(&link.name, (docs, Presence::Optional), id, link.span);
            field.access = Access::ReadOnly;
            fields.push(field);
        }
        fields
    }

    /// The properties that an update may change.
    fn changes(&mut self, it: &EntitySpec, owner: TypeId) -> Vec<Field> {
        let editable = it.properties.iter().filter(|p| p.is_editable && p.name != it.key);
        let fields = editable.map(|property| {
            let id = self.property(property, owner);
            let docs = docs(property.title.as_ref(), property.description.as_ref());
            let mut field = field(&property.name, (docs, Presence::Optional), id, property.span);
            field.ty.nullable = property.is_nullable;
            field
        });
        fields.collect()
    }

    fn property(&mut self, it: &PropertySpec, owner: TypeId) -> TypeId {
        let name = derived(owner, &it.name);
        let id = self.base(it.base, name, it.span);
        if !it.is_list {
            return id;
        }
        // The list has the name of the property, its items have one after it.
        let list = inline(self.api, derived(owner, &it.name), Shape::Any, it.span);
        if let TypeName::Derived { .. } = self.api.types[id].name {
            self.api.types[id].name =
                TypeName::Derived { owner: Owner::Type(list), role: Role::Item };
        }
        self.api.types[list].shape = Shape::List(TypeRef { id, nullable: false });
        list
    }

    fn base(&mut self, base: Base, name: TypeName, span: Span) -> TypeId {
        match base.carried() {
            Carried::Scalar(scalar) => inline(self.api, name, Shape::Scalar(scalar), span),
            Carried::Any => inline(self.api, name, Shape::Any, span),
            Carried::Object => {
                let id = inline(self.api, name, Shape::Any, span);
                let member = TypeName::Derived { owner: Owner::Type(id), role: Role::Value };
                let value = inline(self.api, member, Shape::Any, span);
                self.api.types[id].shape = Shape::Map(TypeRef { id: value, nullable: false });
                id
            }
            Carried::Point => self.point(span),
        }
    }

    fn point(&mut self, span: Span) -> TypeId {
        if let Some(id) = self.point {
            return id;
        }
        let name = free(self.api, ["GeoPoint".to_owned(), "OntologyGeoPoint".to_owned()]);
        let id = add(self.api, name, text("A place on the earth."), span);
        let axes = [("lat", "The latitude in degrees."), ("lng", "The longitude in degrees.")];
        let fields = axes.map(|(axis, said)| {
            let number = Shape::Scalar(Scalar::Float(FloatWidth::F64));
            let ty = inline(self.api, derived(id, axis), number, span);
            field(axis, (text(said), Presence::Required), ty, span)
        });
        self.fill(id, fields.into());
        self.point = Some(id);
        id
    }

    fn link(&mut self, it: &LinkSpec, owner: TypeId) -> Option<TypeId> {
        let at = *self.places.get(it.target.as_str())?;
        let (id, _) = *self.ids.get(at)?;
        let target = TypeRef { id, nullable: false };
        let shape =
            if it.cardinality.is_to_many() { Shape::List(target) } else { Shape::Alias(target) };
        Some(match shape {
            Shape::List(_) => inline(self.api, derived(owner, &it.name), shape, it.span),
            _ => id,
        })
    }

    fn fill(&mut self, id: TypeId, fields: Vec<Field>) {
        let value = TypeName::Derived { owner: Owner::Type(id), role: Role::Value };
        let span = self.api.types[id].origin;
        let any = inline(self.api, value, Shape::Any, span);
        let rest = Rest::Kept(TypeRef { id: any, nullable: false });
        self.api.types[id].shape = Shape::Struct(Struct { fields, rest, implements: Vec::new() });
    }
}

fn link(it: &LinkSpec, places: &BTreeMap<&str, usize>) -> Option<EntityLink> {
    Some(EntityLink {
        name: Name::new(it.name.as_str()),
        docs: docs(it.title.as_ref(), it.description.as_ref()),
        target: *places.get(it.target.as_str())?,
        cardinality: it.cardinality,
        direction: it.direction,
        origin: it.span,
    })
}

/// The first of some names that no type has, or else the last with a number.
fn free<const N: usize>(api: &Api, wishes: [String; N]) -> String {
    let is_free = |wish: &String| {
        !api.types.iter().any(|it| match &it.name {
            TypeName::Declared(name) => *name.wire == **wish,
            TypeName::Derived { .. } => false,
        })
    };
    let last = wishes.last().cloned().unwrap_or_default();
    let numbered = (2_u64..).map(|number| format!("{last}{number}"));
    wishes.into_iter().chain(numbered).find(is_free).unwrap_or_default()
}

fn add(api: &mut Api, name: String, docs: Docs, origin: Span) -> TypeId {
    let def = TypeDef {
        name: TypeName::Declared(Name::new(name)),
        docs,
        shape: Shape::Any,
        constraints: Constraints::default().into(),
        origin,
        extensions: Extensions::default(),
    };
    api.types.add(def)
}

fn inline(api: &mut Api, name: TypeName, shape: Shape, origin: Span) -> TypeId {
    let (docs, constraints) = (Docs::default(), Constraints::default().into());
    let extensions = Extensions::default();
    api.types.add(TypeDef { name, docs, shape, constraints, origin, extensions })
}

fn derived(owner: TypeId, member: &str) -> TypeName {
    TypeName::Derived { owner: Owner::Type(owner), role: Role::Field(Name::new(member)) }
}

fn field(name: &str, (docs, presence): (Docs, Presence), id: TypeId, origin: Span) -> Field {
    Field {
        name: Name::new(name),
        rename: None,
        docs,
        ty: TypeRef { id, nullable: false },
        presence,
        access: Access::Both,
        default: None,
        send: None,
        fill: None,
        merged: false,
        secret: false,
        constraints: Constraints::default().into(),
        aliases: Vec::new(),
        arguments: Vec::new(),
        origin,
    }
}

fn text(summary: &str) -> Docs {
    Docs { summary: Some(summary.into()), ..Docs::default() }
}

/// The description says more than the title, which stands alone only if there is none.
fn docs(title: Option<&String>, description: Option<&String>) -> Docs {
    let said = |it: &&String| !it.trim().is_empty();
    match (title.filter(said), description.filter(said)) {
        (_, Some(description)) => {
            Docs { description: Some(description.as_str().into()), ..Docs::default() }
        }
        (Some(title), None) => text(title),
        (None, None) => Docs::default(),
    }
}

fn entity_docs(it: &EntitySpec) -> Docs {
    let docs = docs(it.title.as_ref(), it.description.as_ref());
    let plural = it.plural.as_ref().filter(|it| !it.trim().is_empty());
    match (docs.description.is_some(), plural) {
        (false, Some(plural)) => text(&format!("One of the {plural}.")),
        (true, _) | (false, None) => docs,
    }
}

fn changes_docs(it: &EntitySpec) -> Docs {
    let name = it.title.as_ref().unwrap_or(&it.name);
    text(&format!("What an update of one object may change: {name}."))
}
