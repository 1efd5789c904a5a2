//! A store that is asked whether it is there before it is used.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::OnceCell;

use super::{Kept, MemoryStore, Store};
use crate::error::Error;
use crate::future::BoxFuture;

/// A store that is asked once, before it is first used, whether it answers. If
/// not, that is the caller's error and it is asked again the next time; or a
/// store in the memory of this process takes its place for good, which
/// [`warning`](Self::warning) tells.
pub struct CheckedStore {
    store: Arc<dyn Store>,
    otherwise: Option<MemoryStore>,
    chosen: OnceCell<Option<Error>>,
}

impl CheckedStore {
    /// A store that must be there.
    pub fn required(store: impl Store) -> Self {
        Self { store: Arc::new(store), otherwise: None, chosen: OnceCell::new() }
    }

    /// A store that need not be there: if it does not answer, values are kept in
    /// this memory.
    pub fn or_memory(store: impl Store, memory: MemoryStore) -> Self {
        let chosen = OnceCell::new();
        Self { store: Arc::new(store), otherwise: Some(memory), chosen }
    }

    /// Why values are kept in the memory of this process and not where they
    /// should be. `None` if they are, or as long as nobody has used the store.
    pub fn warning(&self) -> Option<&Error> {
        self.chosen.get().and_then(Option::as_ref)
    }

    /// The store that is used.
    ///
    /// # Errors
    /// When the store must be there, and is not.
    async fn chosen(&self) -> Result<&dyn Store, Error> {
        let failed = self.chosen.get_or_try_init(|| self.choose()).await?;
        Ok(match (failed, &self.otherwise) {
            (Some(_), Some(memory)) => memory,
            (_, _) => &*self.store,
        })
    }

    async fn choose(&self) -> Result<Option<Error>, Error> {
        match self.store.ping().await {
            Ok(()) => Ok(None),
            Err(error) if self.otherwise.is_some() => {
                #[cfg(feature = "tracing")]
                tracing::warn!(%error, "values are kept in the memory of this process");
                Ok(Some(error))
            }
            Err(error) => Err(error),
        }
    }
}

impl Store for CheckedStore {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Kept>, Error>> {
        Box::pin(async move { self.chosen().await?.get(key).await })
    }

    fn set<'a>(
        &'a self,
        key: &'a str,
        text: &'a str,
        ttl: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move { self.chosen().await?.set(key, text, ttl).await })
    }

    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async move { self.chosen().await?.delete(key).await })
    }

    /// Whether the store answers that is used.
    fn ping(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            if self.chosen.get().is_none() {
                // To choose is to ask.
                return self.chosen().await.map(drop);
            }
            self.chosen().await?.ping().await
        })
    }
}

impl fmt::Debug for CheckedStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CheckedStore")
            .field("store", &self.store)
            .field("warning", &self.warning())
            .finish_non_exhaustive()
    }
}
