// @generated from specs/automio/companion/caches/local.rs by codegen (emit/src/emitters/companion.rs). Run: cargo specloom generate automio
//! Where values are kept if there is no cache service.

use std::fmt;
use std::sync::Arc;

use super::Backend;
#[cfg(feature = "redis")]
use crate::runtime::store::{CheckedStore, RedisOptions, RedisStore};
use crate::runtime::store::{MemoryStore, Store};
use crate::{Client, Error, ErrorKind};

/// The store of a client.
pub(crate) enum Local {
    /// In memory.
    #[cfg(not(feature = "redis"))]
    Memory(MemoryStore),
    /// In Redis.
    #[cfg(feature = "redis")]
    Redis(Box<CheckedStore>),
    /// Where the caller says.
    Own(Arc<dyn Store>),
    /// Nowhere, and why.
    Unusable(String),
}

/// The settings of Redis, and the variables that say them.
const SETTINGS: &[(&str, &str)] = &[
    ("redis_host", "REDIS_HOST"),
    ("redis_port", "REDIS_PORT"),
    ("redis_db", "REDIS_DB"),
    ("redis_password", "REDIS_PASSWORD"),
];

impl Local {
    pub(crate) fn own(store: impl Store) -> Self {
        Self::Own(Arc::new(store))
    }

    /// What the settings of a client say.
    #[cfg(feature = "redis")]
    pub(crate) fn of(client: &Client) -> Self {
        let options = match options(client) {
            Ok(options) => options,
            Err(problem) => return Self::Unusable(problem),
        };
        let store = RedisStore::new(options);
        Self::Redis(Box::new(if said(client).is_some() {
            CheckedStore::required(store)
        } else {
            let clock = Arc::clone(client.core().clock());
            CheckedStore::or_memory(store, MemoryStore::on(clock))
        }))
    }

    /// What the settings of a client say.
    #[cfg(not(feature = "redis"))]
    pub(crate) fn of(client: &Client) -> Self {
        match said(client) {
            None => Self::Memory(MemoryStore::on(Arc::clone(client.core().clock()))),
            Some(variable) => Self::Unusable(format!(
                "`{variable}` is set, and this crate is built without its feature `redis`"
            )),
        }
    }

    /// The store.
    ///
    /// # Errors
    /// When the settings cannot be used.
    pub(crate) fn store(&self) -> Result<&dyn Store, Error> {
        match self {
            #[cfg(not(feature = "redis"))]
            Self::Memory(store) => Ok(store),
            #[cfg(feature = "redis")]
            Self::Redis(store) => Ok(&**store),
            Self::Own(store) => Ok(&**store),
            Self::Unusable(problem) => Err(Error::new(ErrorKind::Config, problem.clone())),
        }
    }

    /// Which one it is, after a look whether it is there.
    ///
    /// # Errors
    /// When it has to be there, and is not.
    pub(super) async fn backend(&self) -> Result<Backend, Error> {
        self.store()?.ping().await?;
        Ok(match self {
            #[cfg(feature = "redis")]
            Self::Redis(store) if store.warning().is_none() => Backend::Redis,
            #[cfg(feature = "redis")]
            Self::Redis(_) => Backend::Memory,
            #[cfg(not(feature = "redis"))]
            Self::Memory(_) => Backend::Memory,
            Self::Unusable(_) | Self::Own(_) => Backend::Own,
        })
    }

    /// Why values are kept in memory and not in Redis.
    pub(super) fn warning(&self) -> Option<String> {
        match self {
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.warning().map(ToString::to_string),
            #[cfg(not(feature = "redis"))]
            Self::Memory(_) => None,
            Self::Own(_) | Self::Unusable(_) => None,
        }
    }
}

/// The first variable of Redis that somebody has set.
fn said(client: &Client) -> Option<&'static str> {
    let found = SETTINGS.iter().find(|(name, _)| client.core().setting(name).is_some());
    found.map(|(_, variable)| *variable)
}

#[cfg(feature = "redis")]
fn options(client: &Client) -> Result<RedisOptions, String> {
    let setting = |name: &str| client.core().setting(name).map(str::trim);
    let mut options = RedisOptions::default();
    if let Some(host) = setting("redis_host") {
        host.clone_into(&mut options.host);
    }
    if let Some(port) = setting("redis_port") {
        options.port = port.parse().map_err(|_| "`REDIS_PORT` is no number of a port")?;
    }
    if let Some(number) = setting("redis_db") {
        options.database = number.parse().map_err(|_| "`REDIS_DB` is no number of a database")?;
    }
    // Blanks may belong to a password.
    options.password = client.core().setting("redis_password").map(Into::into);
    Ok(options)
}

impl fmt::Debug for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            #[cfg(not(feature = "redis"))]
            Self::Memory(store) => f.debug_tuple("Memory").field(store).finish(),
            #[cfg(feature = "redis")]
            Self::Redis(store) => f.debug_tuple("Redis").field(store).finish(),
            Self::Own(store) => f.debug_tuple("Own").field(store).finish(),
            Self::Unusable(problem) => f.debug_tuple("Unusable").field(problem).finish(),
        }
    }
}
