//! What comes of calls that run side by side, one after the other.

use std::collections::BTreeMap;
use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::{Engine, Output};

/// What comes of calls in the order in which it comes, each with the place of
/// its call from 0. Dropped, it gives up what still runs.
#[must_use = "calls do nothing until they are awaited"]
pub struct Completed<I>(Engine<I>)
where
    I: Iterator,
    I::Item: IntoFuture;

impl<I> Completed<I>
where
    I: Iterator,
    I::Item: IntoFuture,
{
    pub(super) fn new(engine: Engine<I>) -> Self {
        Self(engine)
    }

    /// The next one; `None` when all are there.
    pub async fn next(&mut self) -> Option<(usize, Output<I>)> {
        std::future::poll_fn(|context| self.0.poll(0, context)).await
    }
}

// Futures are pinned in boxes of their own.
impl<I> Unpin for Completed<I>
where
    I: Iterator,
    I::Item: IntoFuture,
{
}

impl<I> Stream for Completed<I>
where
    I: Iterator,
    I::Item: IntoFuture,
{
    type Item = (usize, Output<I>);

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll(0, context)
    }
}

impl<I> fmt::Debug for Completed<I>
where
    I: Iterator,
    I::Item: IntoFuture,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Completed").field("done", &self.0.done).finish_non_exhaustive()
    }
}

/// What comes of calls, in the order of the calls. Dropped, it gives up what
/// still runs.
#[must_use = "calls do nothing until they are awaited"]
pub struct Ordered<I>
where
    I: Iterator,
    I::Item: IntoFuture,
{
    engine: Engine<I>,
    /// What came before its turn.
    early: BTreeMap<usize, Output<I>>,
    next: usize,
}

impl<I> Ordered<I>
where
    I: Iterator,
    I::Item: IntoFuture,
{
    pub(super) fn new(engine: Engine<I>) -> Self {
        Self { engine, early: BTreeMap::new(), next: 0 }
    }

    /// The next one; `None` when all are there.
    pub async fn next(&mut self) -> Option<Output<I>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Output<I>>> {
        loop {
            if let Some(output) = self.early.remove(&self.next) {
                self.next += 1;
                return Poll::Ready(Some(output));
            }
            match self.engine.poll(self.early.len(), context) {
                Poll::Ready(Some((index, output))) => self.early.insert(index, output),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            };
        }
    }
}

// Futures are pinned in boxes of their own.
impl<I> Unpin for Ordered<I>
where
    I: Iterator,
    I::Item: IntoFuture,
{
}

impl<I> Stream for Ordered<I>
where
    I: Iterator,
    I::Item: IntoFuture,
{
    type Item = Output<I>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.as_mut().get_mut().poll(context)
    }
}

impl<I> fmt::Debug for Ordered<I>
where
    I: Iterator,
    I::Item: IntoFuture,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ordered").field("next", &self.next).finish_non_exhaustive()
    }
}
