//! Boxed futures, and which of two comes first.

use std::future::Future;
use std::pin::Pin;
use std::task::Poll;

/// A future of its own, which may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What came first.
#[derive(Debug)]
pub(crate) enum First<A, B> {
    /// The one that was asked first.
    Left(A),
    /// The other.
    Right(B),
}

/// Waits for the first of two; `left` wins when both are there at once.
pub(crate) async fn race<A, B>(
    mut left: BoxFuture<'_, A>,
    mut right: BoxFuture<'_, B>,
) -> First<A, B> {
    std::future::poll_fn(move |context| {
        if let Poll::Ready(it) = left.as_mut().poll(context) {
            return Poll::Ready(First::Left(it));
        }
        right.as_mut().poll(context).map(First::Right)
    })
    .await
}
