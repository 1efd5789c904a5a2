//! What a comparison reads from and writes to.

use specloom_ir::{
    Api, Binding, Constraints, Operation, OperationId, Shape, TypeDef, TypeId, TypeRef, Webhook,
};

use crate::delta::{Delta, Found, Owner};
use crate::graph::Graph;
use crate::policy::Policy;

/// What a comparison reads from and writes to.
#[derive(Debug)]
pub struct Work<'a> {
    /// The base.
    pub base: &'a Api,
    /// What it became.
    pub revised: &'a Api,
    /// By what it is judged.
    pub policy: &'a Policy,
    /// The pairs of types.
    pub graph: Graph,
    /// The pairs of operations; one side alone was removed or added.
    pub operations: Vec<Sides<OperationId>>,
    /// The pairs of webhooks, by their places.
    pub webhooks: Vec<Sides<usize>>,
    /// What was found.
    pub found: Vec<Found>,
}

/// A thing on both sides, or on one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sides<T> {
    /// In the base.
    pub base: Option<T>,
    /// In the revised spec.
    pub revised: Option<T>,
}

impl<'a> Work<'a> {
    /// Nothing compared yet.
    pub fn new(base: &'a Api, revised: &'a Api, policy: &'a Policy) -> Self {
        Self {
            base,
            revised,
            policy,
            graph: Graph::default(),
            operations: Vec::new(),
            webhooks: Vec::new(),
            found: Vec::new(),
        }
    }

    /// Notes what differs.
    pub fn report(&mut self, owner: Owner, delta: Delta) {
        self.found.push(Found { owner, delta });
    }

    /// The operation that a pair is about: the revised one if there is one.
    pub fn operation(&self, at: usize) -> Option<&'a Operation> {
        let sides = self.operations.get(at)?;
        match (sides.revised, sides.base) {
            (Some(id), _) => self.revised.operations.get(id),
            (None, Some(id)) => self.base.operations.get(id),
            (None, None) => None,
        }
    }

    /// The webhook that a pair is about: the revised one if there is one.
    pub fn webhook(&self, at: usize) -> Option<&'a Webhook> {
        let sides = self.webhooks.get(at)?;
        match (sides.revised, sides.base) {
            (Some(at), _) => self.revised.webhooks.get(at),
            (None, Some(at)) => self.base.webhooks.get(at),
            (None, None) => None,
        }
    }
}

/// What a use of a type leads to, aliases followed.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// The type.
    pub id: TypeId,
    /// Its definition.
    pub def: &'a TypeDef,
    /// Whether `null` is allowed by the use or an alias.
    pub nullable: bool,
    /// The bounds that an alias on the way adds, if one does.
    pub added: Option<&'a Constraints>,
}

/// Follows aliases. `None` for an id that leads nowhere, which no valid API has.
pub fn follow(api: &Api, ty: TypeRef) -> Option<Target<'_>> {
    let (mut id, mut nullable, mut added) = (ty.id, ty.nullable, None);
    // Aliases end in a valid API.
    for _ in 0..=api.types.len() {
        let def = api.types.get(id)?;
        let Shape::Alias(next) = &def.shape else {
            return Some(Target { id, def, nullable, added });
        };
        if !def.constraints.is_empty() {
            added = Some(&def.constraints);
        }
        nullable |= next.nullable;
        id = next.id;
    }
    None
}

/// How an operation is called: `POST /orders`.
pub fn request_line(operation: &Operation) -> String {
    let (method, path) = address(operation);
    format!("{method} {path}")
}

/// The method and the path of an operation.
pub fn address(operation: &Operation) -> (&str, &str) {
    let Binding::Http { method, path, servers: _ } = &operation.binding;
    (method.as_str(), &path.text)
}
