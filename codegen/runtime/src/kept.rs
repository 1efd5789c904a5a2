//! What the modules of a crate keep with a client.

use std::any::{Any, TypeId};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

type Thing = Arc<dyn Any + Send + Sync>;

/// Things of any type, at most one of each. Clones share them.
#[derive(Clone, Default)]
pub(crate) struct Kept(Arc<Mutex<BTreeMap<TypeId, Thing>>>);

impl Kept {
    fn things(&self) -> MutexGuard<'_, BTreeMap<TypeId, Thing>> {
        // Nothing panics while it holds the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a thing in place of the one of its type.
    pub(crate) fn put<T: Any + Send + Sync>(&self, thing: T) {
        self.things().insert(TypeId::of::<T>(), Arc::new(thing));
    }

    /// The thing of this type, made if there is none. Where two make one at
    /// once, both get the one that was there first.
    pub(crate) fn get<T: Any + Send + Sync>(&self, make: impl Fn() -> T) -> Arc<T> {
        let id = TypeId::of::<T>();
        let there = self.things().get(&id).cloned();
        // Whoever makes one may ask for another.
        let thing = there.unwrap_or_else(|| {
            let new: Thing = Arc::new(make());
            Arc::clone(self.things().entry(id).or_insert(new))
        });
        // What stands under the id of a type is of that type.
        thing.downcast().unwrap_or_else(|_| Arc::new(make()))
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kept").field("things", &self.things().len()).finish()
    }
}
