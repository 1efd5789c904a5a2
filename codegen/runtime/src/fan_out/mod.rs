//! Many calls at once, but never more than so many.
//!
//! [`fan_out`] takes calls, or futures of any kind, from an iterator, as places
//! become free. What comes of them is had in the order of the calls, or as it
//! comes. Nothing is spawned: all of them run where the whole is awaited, and
//! end when it is dropped.
//!
//! ```
//! use specloom_runtime::fan_out;
//!
//! # async fn example(client: specloom_runtime::Client) -> Result<(), specloom_runtime::Error> {
//! # static GET: specloom_runtime::codegen::Operation =
//! #     specloom_runtime::codegen::Operation::get("parcels.get", "/parcels/{id}");
//! let ids = ["P-1", "P-2", "P-3"];
//! let calls = ids.map(|id| client.call::<specloom_runtime::Value>(&GET).path("id", id));
//! let parcels = fan_out(calls)
//!     .limit(2)
//!     .on_progress(|it| eprintln!("{} of {:?}", it.done, it.total))
//!     .try_collect()
//!     .await?;
//! # Ok(())
//! # }
//! ```

mod running;
mod streams;
#[cfg(test)]
mod tests;

use std::fmt;
use std::future::IntoFuture;
use std::iter::Fuse;
use std::num::NonZeroUsize;
use std::task::{Context, Poll};

use self::running::Running;
pub use self::streams::{Completed, Ordered};

/// How many run at once unless it is said.
const LIMIT: usize = 8;

/// Runs calls, never more than [`limit`](FanOut::limit) at once.
///
/// `calls` may be lazy: a call is taken when there is a place for it.
pub fn fan_out<I>(calls: I) -> FanOut<I::IntoIter>
where
    I: IntoIterator,
    I::Item: IntoFuture,
{
    FanOut { calls: calls.into_iter(), limit: LIMIT, progress: None }
}

/// How far a [`FanOut`] has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FanOutProgress {
    /// How many have come to their end, well or not.
    pub done: usize,
    /// How many run now.
    pub running: usize,
    /// How many there are in all, where the iterator says it.
    pub total: Option<usize>,
}

type OnProgress = Box<dyn FnMut(FanOutProgress) + Send>;

/// Calls that run side by side; made by [`fan_out`].
#[must_use = "calls do nothing until they are awaited"]
pub struct FanOut<I> {
    calls: I,
    limit: usize,
    progress: Option<OnProgress>,
}

impl<I> FanOut<I>
where
    I: Iterator,
    I::Item: IntoFuture,
{
    /// How many run at once; 8 unless this is said. 0 is taken as 1.
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// What is called whenever a call has come to its end.
    pub fn on_progress(mut self, each: impl FnMut(FanOutProgress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(each));
        self
    }

    /// What comes of the calls, in the order in which it comes, each with the
    /// place of its call from 0.
    pub fn completed(self) -> Completed<I> {
        Completed::new(self.engine())
    }

    /// What comes of the calls, in the order of the calls. What is early waits,
    /// and holds a place while it does.
    pub fn ordered(self) -> Ordered<I> {
        Ordered::new(self.engine())
    }

    /// What comes of all the calls, in the order of the calls.
    pub async fn collect(self) -> Vec<Output<I>> {
        let mut all = self.completed();
        let mut found = Vec::new();
        while let Some((index, output)) = all.next().await {
            put(&mut found, index, output);
        }
        found.into_iter().flatten().collect()
    }

    /// What comes of all the calls, in their order, or the first error that
    /// comes. What still runs is then given up, and no other call is begun.
    ///
    /// # Errors
    /// The first error that comes.
    pub async fn try_collect<T, E>(self) -> Result<Vec<T>, E>
    where
        I::Item: IntoFuture<Output = Result<T, E>>,
    {
        let mut all = self.completed();
        let mut found = Vec::new();
        while let Some((index, output)) = all.next().await {
            put(&mut found, index, output?);
        }
        Ok(found.into_iter().flatten().collect())
    }

    fn engine(self) -> Engine<I> {
        let limit = NonZeroUsize::new(self.limit).unwrap_or(NonZeroUsize::MIN);
        let total = match self.calls.size_hint() {
            (least, Some(most)) if least == most => Some(most),
            (_, _) => None,
        };
        let (calls, progress) = (self.calls.fuse(), self.progress);
        Engine { calls, limit, running: Running::new(), next: 0, done: 0, total, progress }
    }
}

/// What comes of a call.
type Output<I> = <<I as Iterator>::Item as IntoFuture>::Output;

/// The future of a call.
type FutureOf<I> = <<I as Iterator>::Item as IntoFuture>::IntoFuture;

/// Puts a value at its place; places before it are filled later.
fn put<T>(all: &mut Vec<Option<T>>, index: usize, value: T) {
    if all.len() <= index {
        all.resize_with(index + 1, || None);
    }
    if let Some(place) = all.get_mut(index) {
        *place = Some(value);
    }
}

/// Takes calls as places become free, and gives what comes of them.
struct Engine<I>
where
    I: Iterator,
    I::Item: IntoFuture,
{
    calls: Fuse<I>,
    limit: NonZeroUsize,
    running: Running<FutureOf<I>>,
    next: usize,
    done: usize,
    total: Option<usize>,
    progress: Option<OnProgress>,
}

impl<I> Engine<I>
where
    I: Iterator,
    I::Item: IntoFuture,
{
    /// What comes next, while `held` outputs of before keep their places.
    fn poll(&mut self, held: usize, context: &mut Context<'_>) -> Poll<Option<(usize, Output<I>)>> {
        while self.running.len() + held < self.limit.get() {
            let Some(call) = self.calls.next() else { break };
            self.running.add(self.next, call.into_future());
            self.next += 1;
        }
        let found = self.running.poll(context);
        if let Poll::Ready(Some(_)) = found {
            self.done += 1;
            if let Some(each) = &mut self.progress {
                let (done, running) = (self.done, self.running.len());
                each(FanOutProgress { done, running, total: self.total });
            }
        }
        found
    }
}

impl<I> fmt::Debug for FanOut<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FanOut").field("limit", &self.limit).finish_non_exhaustive()
    }
}
