//! One stream over one connection after another: reads frames, waits, resumes; knows nothing of types.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use futures_core::Stream as _;
use http::StatusCode;

use super::fallback::{Fallback, listed};
use super::frame::{Ending, Frame};
use super::framer::Framer;
use super::sequence::Sequence;
use super::spec::{Framing, Resume, StreamSpec};
use crate::answer::Answer;
use crate::auth::Proof;
use crate::body::{BodyStream, BoxError};
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
    /// Which numbers were given.
    sequence: Sequence,
    /// What came in a list and waits for its turn.
    listed: VecDeque<Frame>,
    /// The end of the caller's patience, and what keeps the time until then.
    end: Option<(Instant, BoxFuture<'static, ()>)>,
    /// When this connection was asked for.
    opened: Instant,
    /// The last event was given.
    is_over: bool,
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
    /// Events are asked for as a list, in as much time as any call has: what
    /// came before the end of the caller's patience is given all the same.
    Listing(BoxFuture<'static, Result<Answer, Error>>),
    /// The list came; what it holds comes first, then a new connection.
    Listed,
    /// Nothing more comes.
    Ended,
}

impl Connection {
    /// Over the connection of an answer.
    pub(super) fn new(answer: Answer, spec: &'static StreamSpec) -> Result<Self, Error> {
        let mut again = Call::again(&answer).ok_or_else(|| {
            Error::new(ErrorKind::Config, "the operation is not described as a stream")
        })?;
        let clock = Arc::clone(again.clock());
        let end = again.follow().deadline.and_then(|longest| {
            let now = clock.now();
            let end = now.checked_sub(answer.meta.elapsed).unwrap_or(now).checked_add(longest)?;
            Some((end, clock.limit(end.saturating_duration_since(now))))
        });
        let first = match spec.resume {
            Resume::Query(name) if spec.sequence.is_some() => again.query_value(name),
            Resume::Query(_) | Resume::Header | Resume::Never => None,
        };
        let floor = first.and_then(|it| it.parse().ok()).unwrap_or_default();
        let proof = answer.proof.clone();
        let opened = clock.now();
        let mut it = Self {
            spec,
            clock,
            again,
            proof,
            framer: Framer::new(spec, None),
            state: State::Lost(None),
            idle: None,
            last_id: None,
            sequence: Sequence::after(floor),
            listed: VecDeque::new(),
            end,
            opened,
            is_over: false,
            retry: PAUSE,
            fruitless: 0,
            is_fruitful: false,
        };
        it.take_up(answer)?;
        Ok(it)
    }

    /// Reads the connection of an answer, or a list where none is offered.
    fn take_up(&mut self, answer: Answer) -> Result<(), Error> {
        let now = self.clock.now();
        self.opened = now.checked_sub(answer.meta.elapsed).unwrap_or(now);
        let fallback = self.spec.fallback.filter(|_| !answer.status().is_success());
        match fallback {
            Some(rules) => self.ask_for_list(rules),
            None => self.state = reading(answer, self.spec)?,
        }
        Ok(())
    }

    /// Whether the last event was given.
    pub(super) fn is_over(&self) -> bool {
        self.is_over
    }

    /// The number of the last event that was given.
    pub(super) fn position(&self) -> Option<u64> {
        self.sequence.cursor().filter(|_| self.spec.sequence.is_some())
    }

    /// Whether events have numbers.
    pub(super) fn is_numbered(&self) -> bool {
        self.spec.sequence.is_some()
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
            if let Some(frame) = self.listed.pop_front() {
                if !self.is_repeated(&frame) {
                    return Poll::Ready(Some(Ok(frame)));
                }
                continue;
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
                State::Listed => self.reconnect(Duration::ZERO),
                State::Reading(body) => {
                    if self.poll_body(body, context).is_pending() {
                        return self.poll_end(context);
                    }
                }
                State::Connecting(mut future) => match future.as_mut().poll(context) {
                    Poll::Ready(answer) => self.connected(answer),
                    Poll::Pending => {
                        self.state = State::Connecting(future);
                        return self.poll_end(context);
                    }
                },
                State::Listing(mut future) => match future.as_mut().poll(context) {
                    Poll::Ready(answer) => self.take_list(answer),
                    Poll::Pending => {
                        self.state = State::Listing(future);
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
        if let Some(number) = self.number(frame) {
            self.sequence.give(number);
        }
        let name = if self.spec.discriminator.is_empty() {
            frame.name.as_deref().map(str::to_owned)
        } else {
            let found = raw::member(frame.data.as_bytes(), self.spec.discriminator);
            found.ok().flatten().and_then(raw::scalar)
        };
        let is_named = name.is_some_and(|it| self.spec.terminal.contains(&it.as_str()));
        let follow = self.again.follow();
        let is_end = match &follow.ends {
            None => is_named || self.spec.ends.iter().any(|it| says(frame, it.path, it.values)),
            Some(states) => self.spec.ends.iter().any(|it| says(frame, it.path, states)),
        };
        if is_end {
            self.is_over = true;
            self.listed.clear();
            self.state = State::Ended;
        }
    }

    /// The number of an event, if it has one.
    fn number(&self, frame: &Frame) -> Option<u64> {
        let text = raw::member(frame.data.as_bytes(), self.spec.sequence?).ok()??;
        text.parse().ok()
    }

    /// Whether an event was given before.
    fn is_repeated(&self, frame: &Frame) -> bool {
        self.number(frame).is_some_and(|it| self.sequence.has(it))
    }

    /// What a frame means before it is read; gives it if it has a payload.
    fn look(&mut self, frame: Frame) -> Option<Frame> {
        self.retry = frame.retry.map_or(self.retry, |it| it.min(LONGEST_RETRY));
        if self.spec.sentinel.is_some_and(|it| frame.data.trim() == it) {
            self.state = State::Ended;
            return None;
        }
        if frame.name.as_deref().is_some_and(|it| self.spec.segment_end.contains(&it)) {
            self.end_segment();
            return None;
        }
        let is_last = frame.name.as_deref().is_some_and(|it| self.spec.terminal.contains(&it));
        if self.spec.whole && is_last {
            self.state = State::Ended;
            return None;
        }
        if !frame.data.is_empty() {
            let is_given = self.spec.gives(frame.name.as_deref()) && !self.is_repeated(&frame);
            return is_given.then_some(frame);
        }
        if self.spec.discriminator.is_empty() && is_last {
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
            Poll::Ready(Some(Err(error))) => broken(error),
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
            let message = "the stream ended without its last event";
            let cut = self.spec.whole.then(|| Error::new(ErrorKind::Stream, message));
            return Err(why.or(cut));
        }
        if why.is_none() && self.spec.fallback.is_some_and(|it| it.after_segment) {
            self.end_segment();
            return Ok(());
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

    /// Goes on after a connection that has ended in order.
    fn end_segment(&mut self) {
        if let Some(rules) = self.spec.fallback.filter(|it| it.after_segment) {
            return self.ask_for_list(rules);
        }
        // A platform that held the connection need not be spared.
        let held = self.clock.now().saturating_duration_since(self.opened);
        let is_short = !self.is_fruitful && held < self.retry;
        self.reconnect(if is_short { self.retry } else { Duration::ZERO });
    }

    /// Forgets what the old connection has left behind.
    fn clear(&mut self) {
        self.idle = None;
        self.framer = Framer::new(self.spec, self.last_id.clone());
    }

    /// Asks for events as a list.
    fn ask_for_list(&mut self, rules: &'static Fallback) {
        self.clear();
        let mut call = self.again.sibling(rules.operation, rules.shared);
        if let (Some(name), Some(number)) = (rules.param, self.sequence.cursor()) {
            call = call.query(name, number);
        }
        self.state = State::Listing(Box::pin(call.send()));
    }

    fn take_list(&mut self, answer: Result<Answer, Error>) {
        let Some(rules) = self.spec.fallback else { return };
        let frames = answer.and_then(|answer| {
            self.proof = answer.proof.clone();
            listed(rules, &answer)
        });
        match frames {
            Err(error) => self.state = State::Failed(error),
            Ok(frames) if frames.is_empty() => {
                let pause = self.again.follow().interval.unwrap_or(rules.interval);
                self.reconnect(pause);
            }
            Ok(frames) => {
                self.listed = frames.into();
                self.state = State::Listed;
            }
        }
    }

    /// The error of a stream whose time is over.
    #[cold]
    fn late(&mut self) -> Error {
        let longest = self.again.follow().deadline.unwrap_or_default();
        Error::new(ErrorKind::Wait, format!("no end came within {longest:?}"))
    }

    /// Whether the caller's patience is over while nothing comes.
    fn poll_end(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Frame, Error>>> {
        let Some((_, timer)) = &mut self.end else { return Poll::Pending };
        if timer.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        self.state = State::Ended;
        let late = self.late();
        Poll::Ready(Some(Err(self.named(late))))
    }

    fn reconnect(&mut self, pause: Duration) {
        self.clear();
        let now = self.clock.now();
        let left = self.end.as_ref().map(|it| it.0.saturating_duration_since(now));
        if left.is_some_and(|it| it.is_zero()) {
            self.state = State::Failed(self.late());
            return;
        }
        let again = self.at_position();
        let clock = Arc::clone(&self.clock);
        let end = self.end.as_ref().map(|it| it.0);
        let longest = self.again.follow().deadline.unwrap_or_default();
        self.state = State::Connecting(Box::pin(async move {
            if !pause.is_zero() {
                clock.sleep(pause).await;
            }
            let left = end.map(|it| it.saturating_duration_since(clock.now()));
            if left.is_some_and(|it| it.is_zero()) {
                let message = format!("no end came within {longest:?}");
                return Err(Error::new(ErrorKind::Wait, message));
            }
            let mut again = again;
            again.follow().left = left;
            again.send().await
        }));
    }

    /// The call that goes on behind the last event.
    fn at_position(&mut self) -> Call<Answer> {
        let number = self.position().map(|it| it.to_string());
        let id = self.last_id.as_deref().filter(|it| !it.is_empty());
        let id = if self.is_numbered() { number.as_deref() } else { id };
        match (id, self.spec.resume) {
            (None, _) | (_, Resume::Never) => self.again.clone(),
            (Some(id), Resume::Header) => self.again.clone().header("last-event-id", id),
            (Some(id), Resume::Query(name)) => self.again.clone().query(name, id),
        }
    }

    fn connected(&mut self, answer: Result<Answer, Error>) {
        self.is_fruitful = false;
        if let Ok(answer) = &answer {
            self.proof = answer.proof.clone();
        }
        self.state = match answer {
            Ok(answer) if answer.status() == StatusCode::NO_CONTENT => State::Ended,
            Ok(answer) => match self.take_up(answer) {
                Ok(()) => return,
                Err(error) => State::Failed(error),
            },
            Err(error) if is_lost(&error) => State::Lost(Some(error)),
            Err(error) => State::Failed(error),
        };
    }
}

/// What the failure of a connection means, where it does not say it itself.
fn broken(error: BoxError) -> State {
    match error.downcast::<Error>() {
        Ok(error) if is_lost(&error) => State::Lost(Some(*error)),
        Ok(error) => State::Failed(*error),
        Err(error) => {
            let message = "the connection was lost in the middle of the stream";
            State::Lost(Some(Error::new(ErrorKind::Transport, message).with_source(error)))
        }
    }
}

/// What is done with an answer that is a stream.
fn reading(answer: Answer, spec: &StreamSpec) -> Result<State, Error> {
    let media_type = answer.headers().get(http::header::CONTENT_TYPE);
    let media_type = media_type.and_then(|it| it.to_str().ok()).unwrap_or_default();
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_other = match spec.framing {
        Framing::Sse => matches!(essence.as_str(), "text/html" | "application/json"),
        Framing::JsonLines => essence == "text/html",
        Framing::Messages => false,
    };
    if is_other {
        let message = format!("the answer is `{essence}`, which is no stream of events");
        return Err(Error::new(ErrorKind::Stream, message));
    }
    Ok(State::Reading(answer.into_stream()))
}

/// Whether a payload says one of these states at a path.
fn says<S: AsRef<str>>(frame: &Frame, path: raw::Path, states: &[S]) -> bool {
    let said = raw::member(frame.data.as_bytes(), path).ok().flatten().and_then(raw::scalar);
    said.is_some_and(|said| states.iter().any(|it| it.as_ref() == said))
}

/// Whether an error says nothing about the request, so that asking again may help.
fn is_lost(error: &Error) -> bool {
    let is_lost =
        matches!(error.kind(), ErrorKind::Connect | ErrorKind::Transport | ErrorKind::Timeout);
    is_lost && error.status().is_none()
}
