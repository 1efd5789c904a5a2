//! How types are called in print: by name, or written out where they are used.

use crate::analysis::Facts;
use crate::api::Api;
use crate::edge::edges;
use crate::id::{TypeId, TypeRef};
use crate::name::{Owner, Role, TypeName};
use crate::print::words::{constraints, scalar};
use crate::types::{Shape, TypeDef};

/// How deep types are written out within each other.
const DEPTH: usize = 4;

/// How many owners a derived name tells.
const OWNERS: usize = 12;

/// How each type is called.
pub(super) struct Names {
    /// The text for each type, `null` aside.
    text: Facts<String>,
    /// Whether that text is the whole type.
    written_out: Facts<bool>,
}

impl Names {
    pub(super) fn new(api: &Api) -> Self {
        let mut names = Self {
            text: Facts::new(api, |id| name(api, id)),
            written_out: Facts::new(api, |_| false),
        };
        for _ in 0..DEPTH {
            let ready: Vec<TypeId> =
                api.types.ids().filter(|&id| names.is_ready(api, id)).collect();
            let texts: Vec<(TypeId, String)> =
                ready.into_iter().map(|id| (id, names.whole(&api.types[id]))).collect();
            for (id, text) in texts {
                names.text[id] = text;
                names.written_out[id] = true;
            }
        }
        names
    }

    /// A use of a type.
    pub(super) fn of(&self, ty: TypeRef) -> String {
        let text = &self.text[ty.id];
        if ty.nullable { format!("{text} | null") } else { text.clone() }
    }

    /// The type itself.
    pub(super) fn name(&self, id: TypeId) -> &str {
        &self.text[id]
    }

    /// Whether the type is written out wherever it is used.
    pub(super) fn is_written_out(&self, id: TypeId) -> bool {
        self.written_out[id]
    }

    /// What a type without named parts looks like.
    pub(super) fn structure(&self, shape: &Shape) -> Option<String> {
        match shape {
            Shape::Scalar(it) => Some(scalar(it)),
            &Shape::List(item) => Some(format!("[{}]", self.of(item))),
            &Shape::Map(value) => Some(format!("{{string: {}}}", self.of(value))),
            Shape::Tuple { items, rest } => {
                let items = items.iter().map(|&it| self.of(it));
                let rest = rest.map(|it| format!("...{}", self.of(it)));
                Some(format!("({})", items.chain(rest).collect::<Vec<_>>().join(", ")))
            }
            &Shape::Alias(target) => Some(self.of(target)),
            Shape::Any => Some("any".into()),
            Shape::Parameter(name) => Some(format!("<{name}>")),
            Shape::Never => Some("never".into()),
            Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) | Shape::Interface(_) => None,
        }
    }

    fn whole(&self, def: &TypeDef) -> String {
        let text = self.structure(&def.shape).unwrap_or_default();
        match constraints(&def.constraints).as_slice() {
            [] => text,
            demands => format!("{text}({})", demands.join(", ")),
        }
    }

    /// Whether a derived type can be written out: all that it holds has its
    /// final text.
    fn is_ready(&self, api: &Api, id: TypeId) -> bool {
        let def = &api.types[id];
        let waits = |id: TypeId| is_candidate(&api.types[id]) && !self.written_out[id];
        is_candidate(def)
            && !self.written_out[id]
            && !edges(&def.shape).into_iter().any(|edge| waits(edge.ty.id))
    }
}

fn is_candidate(def: &TypeDef) -> bool {
    let has_structure = match def.shape {
        Shape::Scalar(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => true,
        Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) | Shape::Interface(_) => false,
    };
    has_structure
        && matches!(def.name, TypeName::Derived { .. })
        && def.extensions.is_empty()
        && def.docs.deprecation.is_none()
}

/// `Parcel.items[]` for an item of the field `items` of `Parcel`.
pub(super) fn name(api: &Api, id: TypeId) -> String {
    let mut at = id;
    let mut roles = Vec::new();
    let mut text = loop {
        let Some(def) = api.types.get(at) else { break "?".to_owned() };
        match &def.name {
            TypeName::Declared(name) => break name.to_string(),
            TypeName::Derived { .. } if roles.len() == OWNERS => break format!("#{}", at.0),
            TypeName::Derived { owner, role } => {
                roles.push(role);
                match *owner {
                    Owner::Type(owner) => at = owner,
                    Owner::Operation(id) => {
                        break api.operations.get(id).map_or("?".into(), |it| it.name.to_string());
                    }
                    Owner::Webhook(index) => {
                        let webhook = api.webhooks.get(index as usize);
                        break webhook.map_or("?".into(), |it| it.name.to_string());
                    }
                }
            }
        }
    };
    for role in roles.into_iter().rev() {
        text.push_str(&step(role));
    }
    text
}

fn step(role: &Role) -> String {
    match role {
        Role::Field(name) => format!(".{name}"),
        Role::Item => "[]".into(),
        Role::Value => "{}".into(),
        Role::Member(name) => format!("({name})"),
        Role::Param(name) => format!("?{name}"),
        Role::Request => "/request".into(),
        Role::Response => "/response".into(),
        Role::Event => "/event".into(),
        Role::Error(name) => format!("/error({name})"),
        Role::Header(name) => format!("/header({name})"),
    }
}
