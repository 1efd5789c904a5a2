//! To which operations links lead.

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::{Api, Binding, LinkTarget, OperationId};

/// What links of both sides can lead to.
#[derive(Debug)]
pub struct Targets<'a> {
    /// In the base.
    pub base: Index<'a>,
    /// In the revised spec.
    pub revised: Index<'a>,
    /// The operations that are one pair.
    pub pairs: BTreeSet<(OperationId, OperationId)>,
}

/// The operations of one side: the first of each name, and of each method and path.
#[derive(Debug, Default)]
pub struct Index<'a> {
    named: BTreeMap<&'a str, OperationId>,
    at: BTreeMap<(&'a str, &'a str), OperationId>,
}

impl<'a> Index<'a> {
    /// Of the operations of an API.
    pub fn new(api: &'a Api) -> Self {
        let mut index = Self::default();
        for (id, operation) in api.operations.entries() {
            let Binding::Http { method, path, servers: _ } = &operation.binding;
            index.named.entry(&operation.name.wire).or_insert(id);
            index.at.entry((method.as_str(), &path.text)).or_insert(id);
        }
        index
    }

    /// Where a link leads; `None` if that is no operation of this side.
    pub fn find(&self, target: &LinkTarget) -> Option<OperationId> {
        match target {
            LinkTarget::Named(name) => self.named.get(&**name),
            LinkTarget::At { method, path } => self.at.get(&(method.as_str(), &**path)),
            LinkTarget::Elsewhere(_) => None,
        }
        .copied()
    }
}
