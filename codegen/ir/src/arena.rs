//! Definitions in the author's order, each under its id.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// A list that only grows and is indexed by an id of its own.
#[derive(Clone, Debug)]
pub struct Arena<Id, T> {
    items: Vec<T>,
    id: PhantomData<fn(Id) -> Id>,
}

impl<Id: From<usize> + Into<usize> + Copy, T> Arena<Id, T> {
    /// Adds a definition and says under which id.
    pub fn add(&mut self, item: T) -> Id {
        self.items.push(item);
        Id::from(self.items.len() - 1)
    }

    /// Gives back what was reserved for more. For when all are there.
    pub fn shrink_to_fit(&mut self) {
        self.items.shrink_to_fit();
    }

    /// The definition under `id`, if there is one.
    pub fn get(&self, id: Id) -> Option<&T> {
        self.items.get(id.into())
    }

    /// All definitions.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }

    /// All definitions, to be changed.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.items.iter_mut()
    }

    /// All definitions with their ids.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = (Id, &T)> + DoubleEndedIterator {
        self.items.iter().enumerate().map(|(at, item)| (Id::from(at), item))
    }

    /// All ids.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = Id> + DoubleEndedIterator + use<Id, T> {
        (0..self.items.len()).map(Id::from)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

impl<Id, T> Default for Arena<Id, T> {
    fn default() -> Self {
        Self { items: Vec::new(), id: PhantomData }
    }
}

impl<Id: Into<usize>, T> Index<Id> for Arena<Id, T> {
    type Output = T;

    fn index(&self, id: Id) -> &T {
        &self.items[id.into()]
    }
}

impl<Id: Into<usize>, T> IndexMut<Id> for Arena<Id, T> {
    fn index_mut(&mut self, id: Id) -> &mut T {
        &mut self.items[id.into()]
    }
}

impl<'a, Id, T> IntoIterator for &'a Arena<Id, T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<'a, Id, T> IntoIterator for &'a mut Arena<Id, T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter_mut()
    }
}
