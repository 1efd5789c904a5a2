//! Waits for an end by asking again and again.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use futures_core::Stream;

use super::spec::{Phase, WaitSpec};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use crate::json::{Decode, DecodeError};
use crate::raw;

/// Waits for an end by asking again and again: a future of the last status, or
/// a stream of each.
///
/// It asks at once, then after each pause. A state that is terminal or paused
/// ends the wait; failed ends are values too ([`Poller::settled`] tells them
/// apart). When the deadline has passed after a read, the wait ends with an
/// error of kind [`ErrorKind::Wait`] that names the last state; what is waited
/// for goes on, and a new wait may be begun. An error of a read ends the wait.
#[must_use = "a wait asks for nothing until it is awaited"]
pub struct Poller<T> {
    call: Call<Answer>,
    spec: &'static WaitSpec,
    interval: Duration,
    deadline: Duration,
    item: PhantomData<fn() -> T>,
}

/// Each status as it comes, the last one included; see [`Poller::stream`].
#[must_use = "a stream does nothing until it is read"]
pub struct Statuses<T> {
    poller: Poller<T>,
    clock: Arc<dyn Clock>,
    begun: Option<Instant>,
    state: State,
}

/// How a wait ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled<T> {
    /// Over, and well.
    Done(T),
    /// Over, and not well.
    Failed(T),
    /// The caller has to do something.
    Paused(T),
}

enum State {
    Ready,
    Pausing(BoxFuture<'static, ()>),
    Asking(BoxFuture<'static, Result<Answer, Error>>),
    /// The deadline has passed; the last state.
    Late(String),
    Ended,
}

impl<T: Decode + Send + 'static> Poller<T> {
    /// A wait that asks by this call.
    pub fn new(call: impl Into<Call<T>>, spec: &'static WaitSpec) -> Self {
        Self {
            call: call.into().decode_as(Ok),
            spec,
            interval: spec.interval,
            deadline: spec.deadline,
            item: PhantomData,
        }
    }

    /// The pause between two reads.
    pub fn interval(mut self, pause: Duration) -> Self {
        self.interval = pause;
        self
    }

    /// The longest wait, from the first read on. The last pause may go beyond
    /// it; at least one read is made.
    pub fn deadline(mut self, longest: Duration) -> Self {
        self.deadline = longest;
        self
    }

    /// Each status as it comes, the last one included.
    pub fn stream(self) -> Statuses<T> {
        let clock = Arc::clone(self.call.clock());
        Statuses { poller: self, clock, begun: None, state: State::Ready }
    }

    /// The last status, and what it means.
    ///
    /// # Errors
    /// See the type.
    pub async fn settled(self) -> Result<Settled<T>, Error> {
        let mut statuses = self.stream();
        loop {
            let status = std::future::poll_fn(|context| statuses.poll_status(context)).await;
            match status {
                None => return Err(Error::new(ErrorKind::Wait, "the wait is over")),
                Some(Err(error)) => return Err(error),
                Some(Ok((Phase::Pending, _))) => {}
                Some(Ok((Phase::Done, status))) => return Ok(Settled::Done(status)),
                Some(Ok((Phase::Failed, status))) => return Ok(Settled::Failed(status)),
                Some(Ok((Phase::Paused, status))) => return Ok(Settled::Paused(status)),
            }
        }
    }

    /// The last status, for code that is not async.
    ///
    /// # Errors
    /// See the type.
    #[cfg(feature = "blocking")]
    pub fn wait_blocking(self) -> Result<T, Error> {
        crate::blocking::block(self.into_future())
    }
}

impl<T> Settled<T> {
    /// The status, whatever it means.
    pub fn into_inner(self) -> T {
        match self {
            Self::Done(it) | Self::Failed(it) | Self::Paused(it) => it,
        }
    }
}

impl<T: Decode + Send + 'static> IntoFuture for Poller<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.settled().await.map(Settled::into_inner) })
    }
}

impl<T: Decode + Send + 'static> Statuses<T> {
    /// The next status; `None` after the last one.
    ///
    /// # Errors
    /// See [`Poller`]; an error is the last item.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The same statuses for code that is not async.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> crate::blocking::Items<Self> {
        crate::blocking::Items::new(self)
    }

    fn poll_status(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<(Phase, T), Error>>> {
        loop {
            match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Late(state) => {
                    let error = self.poller.late(state);
                    self.state = State::Ended;
                    return Poll::Ready(Some(Err(error)));
                }
                State::Ready => {
                    let clock = &self.clock;
                    self.begun.get_or_insert_with(|| clock.now());
                    self.state = State::Asking(Box::pin(self.poller.call.clone().send()));
                }
                State::Pausing(pause) => {
                    ready!(pause.as_mut().poll(context));
                    self.state = State::Ready;
                }
                State::Asking(answer) => {
                    let answer = ready!(answer.as_mut().poll(context));
                    self.state = State::Ended;
                    return Poll::Ready(Some(answer.and_then(|it| self.answered(&it))));
                }
            }
        }
    }

    /// Reads a status, and says how it goes on.
    fn answered(&mut self, answer: &Answer) -> Result<(Phase, T), Error> {
        let operation = self.poller.call.operation();
        let broken = |error| {
            let mut error = Error::decode(error).with_operation(operation);
            answer.fill(&mut error);
            error
        };
        let state = state(answer.body(), self.poller.spec).map_err(broken)?;
        let status = answer.json().map_err(|it| it.with_operation(operation))?;
        let phase = self.poller.spec.phase(&state);
        if phase == Phase::Pending {
            self.state = self.after(state);
        }
        Ok((phase, status))
    }

    /// What follows a state that is no end. The deadline counts before a pause,
    /// so that the wait is never longer than it by more than one pause and one read.
    fn after(&self, state: String) -> State {
        let now = self.clock.now();
        let passed = self.begun.map(|it| now.saturating_duration_since(it)).unwrap_or_default();
        if passed > self.poller.deadline {
            State::Late(state)
        } else {
            State::Pausing(self.clock.sleep(self.poller.interval))
        }
    }
}

impl<T> Poller<T> {
    #[cold]
    fn late(&self, state: &str) -> Error {
        let deadline = self.deadline;
        let message = format!("no end came within {deadline:?}; the last state is `{state}`");
        Error::new(ErrorKind::Wait, message).with_operation(self.call.operation())
    }
}

/// The state that an answer says.
fn state(body: &[u8], spec: &WaitSpec) -> Result<String, DecodeError> {
    let name = spec.status.last().copied().unwrap_or_default();
    let around = spec.status.split_last().map_or(spec.status, |it| it.1);
    let inside = |error: DecodeError, path: raw::Path| {
        path.iter().rev().fold(error, |error, name| error.inside_member(name))
    };
    let text = raw::member(body, spec.status)?
        .ok_or_else(|| inside(DecodeError::missing(name), around))?;
    raw::scalar(text)
        .ok_or_else(|| inside(DecodeError::new("expected the name of a state"), spec.status))
}

impl<T: Decode + Send + 'static> Stream for Statuses<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_status(context).map(|it| it.map(|it| it.map(|it| it.1)))
    }
}

impl<T> fmt::Debug for Poller<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Poller")
            .field("call", &self.call)
            .field("interval", &self.interval)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Statuses<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Statuses").field("poller", &self.poller).finish_non_exhaustive()
    }
}
