//! Pairs of types, and how they hold each other.

use std::collections::BTreeMap;

use specloom_ir::{Step, TypeId};

use crate::delta::{Flow, Owner};

/// All pairs of types that are compared, each once.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// The pairs, in the order in which they were met.
    pub pairs: Vec<Pair>,
    /// Where operations and webhooks bring pairs in.
    pub entries: Vec<Entry>,
    known: BTreeMap<Key, usize>,
}

/// Which types are compared, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The type in the base.
    pub base: TypeId,
    /// The type in the revised spec.
    pub revised: TypeId,
    /// Whether who holds them has compared their bounds already.
    pub bounds: Bounds,
    /// How values are carried.
    pub wire: Wire,
}

/// Who compares the bounds of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bounds {
    /// The pair itself.
    Own,
    /// Who holds it.
    Holder,
}

/// How values are carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wire {
    /// With their type: JSON.
    Typed,
    /// As text, where `1` and `"1"` are the same: params, headers, forms, XML.
    Text,
}

/// A pair of types.
#[derive(Clone, Debug)]
pub struct Pair {
    /// Which.
    pub key: Key,
    /// The pairs that it holds.
    pub edges: Vec<Edge>,
}

/// A pair that another one holds.
#[derive(Clone, Debug)]
pub struct Edge {
    /// The pair.
    pub to: usize,
    /// The way to it.
    pub steps: Vec<Step>,
    /// In which directions it travels there.
    pub flow: Flow,
}

/// A pair that an operation or webhook brings in.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Who.
    pub owner: Owner,
    /// The way within it.
    pub steps: Vec<Step>,
    /// In which direction it travels.
    pub flow: Flow,
    /// The pair.
    pub to: usize,
}

impl Graph {
    /// The pair under a key, new if it was not met before.
    pub fn pair(&mut self, key: Key) -> usize {
        let pairs = &mut self.pairs;
        *self.known.entry(key).or_insert_with(|| {
            pairs.push(Pair { key, edges: Vec::new() });
            pairs.len() - 1
        })
    }
}
