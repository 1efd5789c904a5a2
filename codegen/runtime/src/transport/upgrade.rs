//! A connection that stays when an answer has switched its protocol.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncRead, AsyncWrite};

/// Bytes in both directions.
pub trait UpgradedIo: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> UpgradedIo for T {}

/// The connection that an answer 101 leaves behind. A transport puts it into the
/// extensions of the answer; who takes it first has it.
#[derive(Clone)]
pub struct Upgrade(Arc<Mutex<Option<Box<dyn UpgradedIo>>>>);

impl Upgrade {
    /// This connection.
    pub fn new(io: impl UpgradedIo + 'static) -> Self {
        Self(Arc::new(Mutex::new(Some(Box::new(io)))))
    }

    /// The connection, unless somebody has taken it.
    pub fn take(&self) -> Option<Box<dyn UpgradedIo>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl fmt::Debug for Upgrade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Upgrade")
    }
}
