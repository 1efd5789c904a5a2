//! What a comparison reads from and writes to.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use specloom_ir::edge::edges;
use specloom_ir::entry::entries;
use specloom_ir::{
    Api, Binding, Constraints, Name, Operation, OperationId, Shape, TypeDef, TypeId, TypeName,
    TypeRef, Webhook,
};

use crate::delta::{Delta, Found, Owner};
use crate::graph::Graph;
use crate::policy::Policy;
use crate::targets::{Index, Targets};

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
    /// Where links lead, once one is met.
    pub targets: OnceCell<Targets<'a>>,
    /// Whether the uses of each type allow `null`, on both sides.
    pub nullable: (BTreeMap<TypeId, Uses>, BTreeMap<TypeId, Uses>),
    /// What was found.
    pub found: Vec<Found>,
}

/// Whether the uses of a type allow `null`; of a type with one use nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uses {
    /// There is one.
    One,
    /// All do.
    Always,
    /// None does.
    Never,
    /// Some do.
    Mixed,
}

/// Whether the uses of each type of an API allow `null`.
fn nullable_uses(api: &Api) -> BTreeMap<TypeId, Uses> {
    let mut counts: BTreeMap<TypeId, (usize, usize)> = BTreeMap::new();
    let within = api.types.iter().flat_map(|it| edges(&it.shape)).map(|it| it.ty);
    for ty in within.chain(entries(api).into_iter().map(|it| it.ty)) {
        let count = counts.entry(ty.id).or_default();
        count.0 += 1;
        count.1 += usize::from(ty.nullable);
    }
    let uses = |(all, nullable): (usize, usize)| match nullable {
        _ if all == 1 => Uses::One,
        0 => Uses::Never,
        it if it == all => Uses::Always,
        _ => Uses::Mixed,
    };
    counts.into_iter().map(|(id, count)| (id, uses(count))).collect()
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
            targets: OnceCell::new(),
            nullable: (nullable_uses(base), nullable_uses(revised)),
            found: Vec::new(),
        }
    }

    /// Whether both sides are schemas of GraphQL without documents. There, names of
    /// types are a part of what clients write.
    pub fn is_schema(&self) -> bool {
        self.base.schema.is_some() && self.revised.schema.is_some()
    }

    /// Whether a type that had the one name is the one that has the other now.
    pub fn is_renamed(&self, old: &Name, new: &Name) -> bool {
        let declares = |api: &Api, name: &Name| {
            api.types.iter().any(|it| matches!(&it.name, TypeName::Declared(it) if it == name))
        };
        !declares(self.revised, old) && !declares(self.base, new)
    }

    /// Where links lead.
    pub fn targets(&self) -> &Targets<'a> {
        self.targets.get_or_init(|| Targets {
            base: Index::new(self.base),
            revised: Index::new(self.revised),
            pairs: self.operations.iter().filter_map(|it| it.base.zip(it.revised)).collect(),
        })
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
