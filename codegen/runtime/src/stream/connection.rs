//! One stream over one connection after another: reads frames, waits, resumes; knows nothing of types.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream as _;
use http::StatusCode;

use super::frame::{Ending, Frame};
use super::framer::Framer;
use super::spec::{Framing, Resume, StreamSpec};
use crate::answer::Answer;
use crate::auth::Proof;
use crate::body::BodyStream;
use crate::call::Call;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use crate::raw;

/// The pause before a connection is made again, when the server does not say one.
const PAUSE: Duration = Duration::from_secs(1);
/// What pauses grow to, connection by connection that brings nothing.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// The longest pause that a server can ask for.
const LONGEST_RETRY: Duration = Duration::from_secs(300);

/// One stream over one connection after another.
pub(super) struct Connection {
    spec: &'static StreamSpec,
    clock: Arc<dyn Clock>,
    again: Call<Answer>,
    /// What must not show of what comes over this connection.
    proof: Proof,
    framer: Framer,
    state: State,
    idle: Option<BoxFuture<'static, ()>>,
    last_id: Option<Box<str>>,
    retry: Duration,
    /// How many connections in a row brought nothing.
    fruitless: u32,
    /// This connection has brought something.
    is_fruitful: bool,
}

enum State {
    /// Bytes come.
    Reading(BodyStream),
    /// They will not; the frames that are there come first.
    Lost(Option<Error>),
    /// The stream broke its rules; the frames that are there come first.
    Failed(Error),
    /// A new connection is on its way.
    Connecting(BoxFuture<'static, Result<Answer, Error>>),
    /// Nothing more comes.
    Ended,
}

impl Connection {
    /// Over the connection of an answer.
    pub(super) fn new(answer: Answer, spec: &'static StreamSpec) -> Result<Self, Error> {
        let again = Call::again(&answer).ok_or_else(|| {
            Error::new(ErrorKind::Config, "the operation is not described as a stream")
        })?;
        let clock = Arc::clone(again.clock());
        let proof = answer.proof.clone();
        let state = Self::reading(answer, spec)?;
        Ok(Self {
            spec,
            clock,
            again,
            proof,
            framer: Framer::new(spec, None),
            state,
            idle: None,
            last_id: None,
            retry: PAUSE,
            fruitless: 0,
            is_fruitful: false,
        })
    }

    /// The id of the last event that was given.
    pub(super) fn last_id(&self) -> Option<&str> {
        self.last_id.as_deref()
    }

    /// An error with the operation's description, without echoed secrets.
    pub(super) fn named(&self, mut error: Error) -> Error {
        error.hide(&self.proof.secrets());
        error.with_operation(self.again.operation())
    }

    /// Whether the end of a connection leads to another one, as long as nothing
    /// said that the stream is over.
    pub(super) fn is_resumed(&self) -> bool {
        self.spec.resume != Resume::Never && self.spec.names_its_end()
    }

    /// The next frame with a payload. Who takes it says so by [`Connection::take`].
    pub(super) fn poll_frame(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame, Error>>> {
        loop {
            if matches!(self.state, State::Ended) {
                return Poll::Ready(None);
            }
            if let Some(frame) = self.framer.next_frame() {
                if let Some(frame) = self.look(frame) {
                    return Poll::Ready(Some(Ok(frame)));
                }
                continue;
            }
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Poll::Ready(None),
                State::Failed(error) => return Poll::Ready(Some(Err(self.named(error)))),
                State::Lost(why) => {
                    if let Err(end) = self.resume(why) {
                        return Poll::Ready(end.map(|it| Err(self.named(it))));
                    }
                }
                State::Reading(body) => {
                    if self.poll_body(body, context).is_pending() {
                        return Poll::Pending;
                    }
                }
                State::Connecting(mut future) => match future.as_mut().poll(context) {
                    Poll::Ready(answer) => self.connected(answer),
                    Poll::Pending => {
                        self.state = State::Connecting(future);
                        return Poll::Pending;
                    }
                },
            }
        }
    }

    /// A frame is given to the caller, or passed over: its id counts from now
    /// on, and it may be the last.
    pub(super) fn take(&mut self, frame: &Frame) {
        self.last_id.clone_from(&frame.id);
        self.fruitless = 0;
        self.is_fruitful = true;
        let name = if self.spec.discriminator.is_empty() {
            frame.name.as_deref().map(str::to_owned)
        } else {
            let found = raw::member(frame.data.as_bytes(), self.spec.discriminator);
            found.ok().flatten().and_then(raw::scalar)
        };
        if name.is_some_and(|it| self.spec.terminal.contains(&it.as_str())) {
            self.state = State::Ended;
        }
    }

    /// What a frame means before it is read; gives it if it has a payload.
    fn look(&mut self, frame: Frame) -> Option<Frame> {
        self.retry = frame.retry.map_or(self.retry, |it| it.min(LONGEST_RETRY));
        if self.spec.sentinel.is_some_and(|it| frame.data.trim() == it) {
            self.state = State::Ended;
            return None;
        }
        if frame.name.as_deref().is_some_and(|it| self.spec.segment_end.contains(&it)) {
            let pause = if self.is_fruitful { Duration::ZERO } else { self.retry };
            self.reconnect(pause);
            return None;
        }
        if !frame.data.is_empty() {
            return Some(frame);
        }
        let is_end = self.spec.discriminator.is_empty()
            && frame.name.as_deref().is_some_and(|it| self.spec.terminal.contains(&it));
        if is_end {
            self.state = State::Ended;
        } else if frame.ending == Ending::Delimited {
            self.last_id = frame.id;
        }
        None
    }

    fn poll_body(&mut self, mut body: BodyStream, context: &mut Context<'_>) -> Poll<()> {
        let next = match Pin::new(&mut body).poll_next(context) {
            Poll::Pending if self.is_idle(context) => {
                let limit = self.spec.idle.unwrap_or_default();
                let message = format!("nothing came for {limit:?}");
                State::Lost(Some(Error::new(ErrorKind::Timeout, message)))
            }
            Poll::Pending => {
                self.state = State::Reading(body);
                return Poll::Pending;
            }
            Poll::Ready(Some(Ok(chunk))) => match self.framer.push(&chunk) {
                Ok(()) => State::Reading(body),
                Err(large) => State::Failed(Error::new(ErrorKind::Stream, large.to_string())),
            },
            Poll::Ready(Some(Err(error))) => {
                let message = "the connection was lost in the middle of the stream";
                State::Lost(Some(Error::new(ErrorKind::Transport, message).with_source(error)))
            }
            Poll::Ready(None) => match self.framer.finish() {
                Ok(()) => State::Lost(None),
                Err(large) => State::Failed(Error::new(ErrorKind::Stream, large.to_string())),
            },
        };
        self.idle = None;
        self.state = next;
        Poll::Ready(())
    }

    /// Whether nothing has come for too long; asks to be woken when it has.
    fn is_idle(&mut self, context: &mut Context<'_>) -> bool {
        let Some(limit) = self.spec.idle else { return false };
        let timer = self.idle.get_or_insert_with(|| self.clock.limit(limit));
        timer.as_mut().poll(context).is_ready()
    }

    /// Goes on after a connection ended; gives the stream's end if it does not.
    fn resume(&mut self, why: Option<Error>) -> Result<(), Option<Error>> {
        let goes_on = match &why {
            Some(_) => self.spec.resume != Resume::Never,
            None => self.is_resumed(),
        };
        if !goes_on {
            return Err(why);
        }
        if self.fruitless >= self.spec.attempts {
            let message = "the stream ended again and again without its last event";
            return Err(Some(why.unwrap_or_else(|| Error::new(ErrorKind::Stream, message))));
        }
        let grown = self.retry.saturating_mul(1 << self.fruitless.min(16));
        self.fruitless += 1;
        self.reconnect(grown.min(LONGEST_PAUSE.max(self.retry)));
        Ok(())
    }

    fn reconnect(&mut self, pause: Duration) {
        let id = self.last_id.as_deref().filter(|it| !it.is_empty());
        let again = match (id, self.spec.resume) {
            (None, _) | (_, Resume::Never) => self.again.clone(),
            (Some(id), Resume::Header) => self.again.clone().header("last-event-id", id),
            (Some(id), Resume::Query(name)) => self.again.clone().query(name, id),
        };
        let clock = Arc::clone(&self.clock);
        self.idle = None;
        // What the old connection left behind belongs to nobody any more.
        self.framer = Framer::new(self.spec, self.last_id.clone());
        self.state = State::Connecting(Box::pin(async move {
            if !pause.is_zero() {
                clock.sleep(pause).await;
            }
            again.send().await
        }));
    }

    fn connected(&mut self, answer: Result<Answer, Error>) {
        self.is_fruitful = false;
        if let Ok(answer) = &answer {
            self.proof = answer.proof.clone();
        }
        self.state = match answer {
            Ok(answer) if answer.status() == StatusCode::NO_CONTENT => State::Ended,
            Ok(answer) => Self::reading(answer, self.spec).unwrap_or_else(State::Failed),
            Err(error) if is_lost(&error) => State::Lost(Some(error)),
            Err(error) => State::Failed(error),
        };
    }

    fn reading(answer: Answer, spec: &StreamSpec) -> Result<State, Error> {
        let media_type = answer.headers().get(http::header::CONTENT_TYPE);
        let media_type = media_type.and_then(|it| it.to_str().ok()).unwrap_or_default();
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let is_other = match spec.framing {
            Framing::Sse => matches!(essence.as_str(), "text/html" | "application/json"),
            Framing::JsonLines => essence == "text/html",
        };
        if is_other {
            let message = format!("the answer is `{essence}`, which is no stream of events");
            return Err(Error::new(ErrorKind::Stream, message));
        }
        Ok(State::Reading(answer.into_stream()))
    }
}

/// Whether an error says nothing about the request, so that asking again may help.
fn is_lost(error: &Error) -> bool {
    let is_lost =
        matches!(error.kind(), ErrorKind::Connect | ErrorKind::Transport | ErrorKind::Timeout);
    is_lost && error.status().is_none()
}
