//! One fact for each type.

use std::ops::{Index, IndexMut};

use crate::api::Api;
use crate::id::TypeId;

/// One fact for each type of an API, under the type's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts<T> {
    facts: Vec<T>,
}

impl<T> Facts<T> {
    /// Asks for the fact of each type in turn.
    pub fn new(api: &Api, fact: impl FnMut(TypeId) -> T) -> Self {
        Self { facts: api.types.ids().map(fact).collect() }
    }

    /// The fact of a type, if the type is one of the API's.
    pub fn get(&self, id: TypeId) -> Option<&T> {
        self.facts.get(usize::from(id))
    }

    /// All facts with the ids of their types.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = (TypeId, &T)> {
        self.facts.iter().enumerate().map(|(at, fact)| (TypeId::from(at), fact))
    }
}

impl<T> Index<TypeId> for Facts<T> {
    type Output = T;

    fn index(&self, id: TypeId) -> &T {
        &self.facts[usize::from(id)]
    }
}

impl<T> IndexMut<TypeId> for Facts<T> {
    fn index_mut(&mut self, id: TypeId) -> &mut T {
        &mut self.facts[usize::from(id)]
    }
}
