//! Work that takes several calls.

use std::fmt;
use std::future::{Future, IntoFuture};

use crate::error::Error;
use crate::future::BoxFuture;

/// Work that takes several calls. It begins when it is awaited.
///
/// It owns all it needs, as a [`Call`](crate::Call) does.
#[must_use = "work does nothing until it is awaited or sent"]
pub struct Task<T>(BoxFuture<'static, Result<T, Error>>);

impl<T: 'static> Task<T> {
    /// Work that is done by a future.
    pub fn new(future: impl Future<Output = Result<T, Error>> + Send + 'static) -> Self {
        Self(Box::pin(future))
    }

    /// Does the work.
    ///
    /// # Errors
    /// Everything that can go wrong: see [`Error::kind`].
    pub async fn send(self) -> Result<T, Error> {
        self.0.await
    }

    /// Does the work and waits for its end, without async.
    ///
    /// # Errors
    /// Everything that can go wrong: see [`Error::kind`].
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T, Error>
    where
        T: Send,
    {
        crate::blocking::block(self.0)
    }
}

impl<T> IntoFuture for Task<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Result<T, Error>>;

    fn into_future(self) -> Self::IntoFuture {
        self.0
    }
}

impl<T> fmt::Debug for Task<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Task").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Task;

    #[tokio::test]
    async fn it_is_done_when_it_is_awaited() {
        assert_eq!(Task::new(async { Ok(7) }).await.expect("done"), 7);
        assert_eq!(Task::new(async { Ok(8) }).send().await.expect("done"), 8);
    }

    #[cfg(feature = "blocking")]
    #[test]
    fn it_can_be_waited_for() {
        assert_eq!(Task::new(async { Ok(7) }).send_blocking().expect("done"), 7);
    }
}
