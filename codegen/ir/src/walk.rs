//! Every use of a type in an API, with who reads or writes it and how it is reached.

use std::collections::BTreeSet;

use crate::api::Api;
use crate::edge::{Place, edges};
use crate::entry::{Entry, Position, entries};
use crate::id::{TypeId, TypeRef};
use crate::object::{Access, Field};
use crate::route::{Route, Step, entry_steps, place_step};
use crate::types::{Shape, TypeDef};

/// What a visitor wants to see. Each method does nothing unless written.
pub trait Visit {
    /// A use of a type: each one once for each position in which it can be reached.
    fn visit_use(&mut self, ty: TypeRef, here: &Here<'_>) {
        let _ = (ty, here);
    }

    /// A type: once for each position, by the shortest route.
    fn visit_type(&mut self, id: TypeId, def: &TypeDef, here: &Here<'_>) {
        let _ = (id, def, here);
    }

    /// A field of a struct or an interface: once for each position.
    fn visit_field(&mut self, owner: TypeId, field: &Field, here: &Here<'_>) {
        let _ = (owner, field, here);
    }
}

/// Where a walk is.
pub struct Here<'a> {
    api: &'a Api,
    trail: &'a [Footstep],
    at: usize,
    /// Who reads or writes what stands here.
    pub position: Position,
}

impl Here<'_> {
    /// The way to here, in steps; made only when asked for.
    pub fn route(&self) -> Route {
        let mut steps: Vec<Vec<Step>> = Vec::new();
        let mut at = Some(self.at);
        while let Some(footstep) = at.and_then(|at| self.trail.get(at)) {
            at = match footstep {
                Footstep::Entry(entry) => {
                    steps.push(entry_steps(self.api, entry));
                    None
                }
                &Footstep::Place { owner, place, before } => {
                    let shape = self.api.types.get(owner).map(|it| &it.shape);
                    steps.push(shape.and_then(|it| place_step(it, place)).into_iter().collect());
                    Some(before)
                }
            };
        }
        Route { steps: steps.into_iter().rev().flatten().collect() }
    }
}

/// One step of a walk, and where it came from.
enum Footstep {
    Entry(Entry),
    Place { owner: TypeId, place: Place, before: usize },
}

/// Shows `visit` every use of a type that can be reached from an operation, a
/// webhook or a signature: first what enters, in the author's order, then what
/// that holds, the near before the far. Fields that do not travel in a
/// position are not followed there.
pub fn walk(api: &Api, visit: &mut impl Visit) {
    let mut trail = Vec::new();
    let mut waiting = Vec::new();
    for entry in entries(api) {
        waiting.push((entry.ty, entry.position()));
        trail.push(Footstep::Entry(entry));
    }
    let mut seen = BTreeSet::new();
    let mut at = 0;
    while let Some(&(ty, position)) = waiting.get(at) {
        let here = Here { api, trail: &trail, at, position };
        visit.visit_use(ty, &here);
        if let Some(def) = api.types.get(ty.id)
            && seen.insert((position, ty.id))
        {
            visit.visit_type(ty.id, def, &here);
            for edge in edges(&def.shape) {
                let Some(there) = position_of(def, edge.place, position) else { continue };
                trail.push(Footstep::Place { owner: ty.id, place: edge.place, before: at });
                waiting.push((edge.ty, there));
                if let Some(field) = field(def, edge.place) {
                    let here = Here { api, trail: &trail, at: trail.len() - 1, position: there };
                    visit.visit_field(ty.id, field, &here);
                }
            }
        }
        at += 1;
    }
}

/// In which position a part of a value travels, if it travels with it at all.
fn position_of(def: &TypeDef, place: Place, position: Position) -> Option<Position> {
    if let Place::Argument { .. } = place {
        return Some(Position::Request);
    }
    match (field(def, place).map(|it| it.access), position) {
        (Some(Access::ReadOnly), Position::Request)
        | (Some(Access::WriteOnly), Position::Response) => None,
        (Some(Access::ReadOnly | Access::Both), Position::Response)
        | (Some(Access::WriteOnly | Access::Both), Position::Request)
        | (None, _) => Some(position),
    }
}

fn field(def: &TypeDef, place: Place) -> Option<&Field> {
    let Place::Field(at) = place else { return None };
    match &def.shape {
        Shape::Struct(it) => it.fields.get(at),
        Shape::Interface(it) => it.fields.get(at),
        Shape::Scalar(_)
        | Shape::Enum(_)
        | Shape::Union(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => None,
    }
}
