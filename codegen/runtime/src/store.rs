//! Values that are kept for a while, under keys: in this process, in Redis, or
//! wherever else a [`Store`] keeps them.

mod checked;
mod memory;
#[cfg(feature = "redis")]
mod redis;

use std::fmt;
use std::time::Duration;

use crate::error::Error;
use crate::future::BoxFuture;

pub use checked::CheckedStore;
pub use memory::MemoryStore;
#[cfg(feature = "redis")]
pub use redis::{RedisOptions, RedisStore};

/// The longest time to live, in seconds: what is to be kept longer is kept for
/// good. Redis counts in milliseconds since 1970, in 63 bits.
const LONGEST: u64 = 1 << 52;

/// Keeps texts under keys.
///
/// All stores give the same answers: a value that has run out is as good as
/// never kept, and a value that is kept again takes the place of the old one,
/// with its own time to live.
pub trait Store: fmt::Debug + Send + Sync + 'static {
    /// What is kept under this key.
    ///
    /// # Errors
    /// When the store cannot be asked.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Kept>, Error>>;

    /// Keeps a text under this key, for so long, or for good. A time of nothing
    /// forgets it; one of more than 2^52 s is for good.
    ///
    /// # Errors
    /// When the store cannot be asked.
    fn set<'a>(
        &'a self,
        key: &'a str,
        text: &'a str,
        ttl: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), Error>>;

    /// Forgets what is kept under this key; says whether there was anything.
    ///
    /// # Errors
    /// When the store cannot be asked.
    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, Error>>;

    /// Whether the store answers.
    ///
    /// # Errors
    /// When it does not.
    fn ping(&self) -> BoxFuture<'_, Result<(), Error>>;
}

/// A text that a [`Store`] keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The text.
    pub text: String,
    /// For how long yet, perhaps to the second; `None` is for good.
    pub ttl: Option<Duration>,
}
