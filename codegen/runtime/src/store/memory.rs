//! A store in the memory of this process.

use std::collections::BTreeMap;
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{Kept, LONGEST, Store};
use crate::clock::{Clock, SystemClock};
use crate::error::Error;
use crate::future::BoxFuture;

/// A store in the memory of this process: it needs nothing, and is forgotten
/// when the process ends.
///
/// Values that have run out are dropped whenever another one is kept.
#[derive(Clone)]
pub struct MemoryStore {
    values: Arc<Mutex<BTreeMap<String, Value>>>,
    clock: Arc<dyn Clock>,
}

struct Value {
    text: String,
    ends: Option<Instant>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::on(Arc::new(SystemClock))
    }

    /// An empty store whose values run out by this clock.
    pub fn on(clock: Arc<dyn Clock>) -> Self {
        Self { values: Arc::default(), clock }
    }

    fn values(&self) -> MutexGuard<'_, BTreeMap<String, Value>> {
        // Nothing panics while it holds the lock.
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").field("values", &self.values().len()).finish_non_exhaustive()
    }
}

impl Value {
    fn has_ended(&self, now: Instant) -> bool {
        self.ends.is_some_and(|it| it <= now)
    }
}

impl Store for MemoryStore {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Kept>, Error>> {
        let now = self.clock.now();
        let kept = self.values().get(key).filter(|it| !it.has_ended(now)).map(|it| Kept {
            text: it.text.clone(),
            ttl: it.ends.map(|it| it.duration_since(now)),
        });
        Box::pin(ready(Ok(kept)))
    }

    fn set<'a>(
        &'a self,
        key: &'a str,
        text: &'a str,
        ttl: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), Error>> {
        let now = self.clock.now();
        let ttl = ttl.filter(|it| it.as_secs() <= LONGEST);
        // A time beyond what the clock can say is for good.
        let ends = ttl.and_then(|it| now.checked_add(it));
        let mut values = self.values();
        values.retain(|_, it| !it.has_ended(now));
        values.insert(key.to_owned(), Value { text: text.to_owned(), ends });
        Box::pin(ready(Ok(())))
    }

    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, Error>> {
        let now = self.clock.now();
        let was = self.values().remove(key).is_some_and(|it| !it.has_ended(now));
        Box::pin(ready(Ok(was)))
    }

    fn ping(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(ready(Ok(())))
    }
}
