//! Sends a call, again and again where that is right, and judges what comes back.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Method, StatusCode};

use crate::answer::{Answer, Content, Meta};
use crate::auth::{Demand, Proof};
use crate::body::{BodyStream, BoxError};
use crate::envelope;
use crate::error::{Error, ErrorKind};
use crate::failure;
use crate::fill;
use crate::fresh;
use crate::future::{BoxFuture, First, race};
use crate::keys;
use crate::operation::Timeout;
use crate::param::ParamText;
use crate::param_spec::ParamSpec;
use crate::proof::prove;
use crate::rate_limit;
use crate::redirect::{Exchange, exchange};
use crate::request::{self, Parts};
use crate::retry::{self, Failure, RetryPolicy, Standing};
use crate::run::{Lost, Run, elapsed};
use crate::setting;
use crate::socket;
use crate::trace::CallSpan;

/// Sends a call. Boxed once, and the same code for all types of answers.
pub(crate) fn run(parts: Box<Parts>) -> BoxFuture<'static, Result<Answer, Error>> {
    Box::pin(async move {
        let operation = parts.operation;
        // Nothing else is held while it waits, so the future stays small.
        let mut run = start(parts).map_err(|error| error.with_operation(operation))?;
        attempts(&mut run).await.map_err(|error| error.with_operation(operation))
    })
}

fn start(mut parts: Box<Parts>) -> Result<Run, Error> {
    if let Some(name) = parts.follow.hold
        && let Some(seconds) = parts.follow.held(parts.query_value(name))
    {
        parts.put(&ParamSpec::query(name), &ParamText::One(seconds.to_string()));
    }
    let client = &parts.client;
    setting::check((client.platform, &client.params), parts.operation, |it| parts.has(it))?;
    let address = request::address(&parts)?;
    let uri = request::uri(&address)?;
    let method = parts.method()?;
    // It stays with the call, so that a stream that is resumed has the same.
    let is_own = parts.idempotency_key.is_some();
    parts.idempotency_key = key(&parts)?;
    fill::fill(&mut parts)?;
    // It goes with the call alone, so that a stream that is resumed has another.
    let trace = parts.trace_id.clone().or_else(|| trace(&parts));
    let headers = request::headers(&parts, parts.idempotency_key.as_deref(), trace.as_deref())?;
    let own = headers.values().filter(|it| it.is_sensitive()).cloned().collect();
    if is_own {
        keys::note(&parts, &address)?;
    }
    let started = parts.client.clock.now();
    let is_keyed = parts.idempotency_key.is_some();
    Ok(Run {
        parts,
        method,
        address,
        uri,
        headers,
        is_taken: false,
        own,
        trace,
        started,
        attempts: 0,
        proof: Proof::default(),
        is_keyed,
        is_renewable: false,
    })
}

/// A name for the call, where the platform wants each to have one.
fn trace(parts: &Parts) -> Option<String> {
    let client = &parts.client;
    let is_made = client.platform.trace_id.is_some() && client.makes_trace_ids;
    is_made.then(fresh::uuid)
}

/// The idempotency key: the caller's, or one made of 128 random bits.
fn key(parts: &Parts) -> Result<Option<String>, Error> {
    if let Some(key) = &parts.idempotency_key {
        return Ok(Some(key.clone()));
    }
    let Some(rule) = &parts.operation.idempotency else { return Ok(None) };
    if let Some(key) = parts.headers.get(rule.header) {
        return Ok(key.to_str().ok().map(str::to_owned));
    }
    if !rule.auto {
        return Ok(None);
    }
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| {
        Error::new(ErrorKind::Request, format!("no idempotency key can be made: {error}"))
    })?;
    Ok(Some(format!("{:032x}", u128::from_be_bytes(bytes))))
}

async fn attempts(run: &mut Run) -> Result<Answer, Error> {
    let span = CallSpan::start(run.parts.operation, &run.address);
    let done = match total(run) {
        None => span.within(repeat(run, span.clone())).await,
        Some(limit) => {
            let end = run.parts.client.clock.limit(limit);
            let work: BoxFuture<'_, _> = Box::pin(span.within(repeat(run, span.clone())));
            match race(work, end).await {
                First::Left(done) => done,
                First::Right(()) => Err(late(run, limit)),
            }
        }
    };
    match &done {
        Ok(answer) => span.end(Some(answer.status().as_u16()), None),
        Err(error) => span.end(error.status().map(|it| it.as_u16()), Some(error.kind().as_str())),
    }
    done
}

/// How long all attempts and pauses together may take.
fn total(run: &Run) -> Option<Duration> {
    let said = run.parts.total_timeout.or(run.parts.client.total_timeout);
    said.into_iter().chain(patience(run)).min()
}

/// How long the caller waits for the end of the stream that is opened.
fn patience(run: &Run) -> Option<Duration> {
    run.parts.follow.left.or(run.parts.follow.deadline)
}

#[cold]
fn late(run: &Run, limit: Duration) -> Error {
    let is_wait = patience(run).is_some_and(|it| it <= limit);
    let kind = if is_wait { ErrorKind::Wait } else { ErrorKind::Timeout };
    let mut error = Error::new(kind, format!("nothing came within {limit:?}"));
    error.0.attempts = run.attempts;
    error
}

async fn repeat(run: &mut Run, span: CallSpan) -> Result<Answer, Error> {
    let mut demand = Demand::Current;
    let mut is_renewed = false;
    let mut paid = None;
    loop {
        run.attempts += 1;
        let lost = match attempt(run, demand).await {
            Ok(answer) => {
                span.attempt(run.attempts, Some(answer.status().as_u16()), None);
                run.parts.client.budget.refund(paid);
                return Ok(answer);
            }
            Err(lost) => lost,
        };
        let status = lost.error.status().map(|it| it.as_u16());
        span.attempt(run.attempts, status, Some(lost.error.kind().as_str()));
        demand = Demand::Current;
        if !is_renewed && is_renewable(run, &lost.error) {
            demand = Demand::Renewed;
            is_renewed = true;
            continue;
        }
        let Some(pause) = pause(run, &lost, &mut paid) else { return Err(lost.error) };
        if !pause.is_zero() {
            run.parts.client.clock.sleep(pause).await;
        }
    }
}

/// Whether the platform refused a credential that can be had anew.
fn is_renewable(run: &Run, error: &Error) -> bool {
    let is_refused = error.status() == Some(StatusCode::UNAUTHORIZED)
        || run.parts.operation.socket.is_some() && socket::is_refused(error);
    is_refused && run.is_renewable && run.parts.is_replayable()
}

/// The pause before the next attempt; `None` if there is to be none.
fn pause(run: &Run, lost: &Lost, paid: &mut Option<u32>) -> Option<Duration> {
    let failure = lost.failure?;
    if !run.parts.is_replayable() {
        return None;
    }
    let standing = Standing {
        attempts: run.attempts,
        elapsed: elapsed(run),
        safe: is_safe(run),
        asked: lost.error.retry_after(),
    };
    let pause = retry::pause(&policy(run), failure, &standing, fastrand::f64())?;
    if total(run).is_some_and(|it| standing.elapsed.saturating_add(pause) >= it) {
        return None;
    }
    *paid = Some(run.parts.client.budget.pay(lost.error.kind() == ErrorKind::Timeout)?);
    Some(pause)
}

/// Whether it may be repeated without harm: as the call says, else by its
/// operation, method and key.
fn is_safe(run: &Run) -> bool {
    let usual =
        || run.parts.operation.is_idempotent() || is_idempotent(&run.method) || run.is_keyed;
    run.parts.repeatable.unwrap_or_else(usual)
}

/// For requests that no operation describes.
fn is_idempotent(method: &Method) -> bool {
    method.is_idempotent()
}

fn policy(run: &Run) -> RetryPolicy {
    let client = &run.parts.client;
    run.parts
        .retry
        .as_deref()
        .copied()
        .or(client.retry)
        .or(run.parts.operation.retry.copied())
        .unwrap_or(client.platform.retry)
}

/// How long this attempt may take.
fn limit(run: &Run) -> Option<Duration> {
    let client = &run.parts.client;
    let said = [run.parts.timeout, Some(run.parts.operation.timeout)];
    let said = said.into_iter().flatten().find(|it| *it != Timeout::Inherit);
    let is_streaming = run.parts.is_streaming();
    let inherited = || {
        if is_streaming {
            Timeout::Unlimited
        } else {
            client.timeout.unwrap_or(client.platform.timeout)
        }
    };
    match said.unwrap_or_else(inherited) {
        Timeout::After(limit) => Some(limit),
        Timeout::Unlimited | Timeout::Inherit => None,
    }
}

async fn attempt(run: &mut Run, demand: Demand) -> Result<Answer, Lost> {
    let limit = limit(run);
    let clock = Arc::clone(&run.parts.client.clock);
    let work: BoxFuture<'_, _> = Box::pin(once(run, demand));
    let Some(limit) = limit else { return work.await };
    match race(work, clock.limit(limit)).await {
        First::Left(done) => done,
        First::Right(()) => Err(Lost { error: late(run, limit), failure: Some(Failure::Lost) }),
    }
}

async fn once(run: &mut Run, demand: Demand) -> Result<Answer, Lost> {
    prove(run, demand).await?;
    let offer = socket::offer(run)?;
    let Exchange { mut head, body, address } = exchange(run).await?;
    let messages = socket::open(run, offer, &mut head).await?;
    let meta = meta(run, head);
    let is_success = meta.status.is_success() || messages.is_some();
    let is_streaming = run.parts.is_streaming();
    let is_taken = is_success || run.parts.follow.tolerates.contains(&meta.status.as_u16());
    let content = if let Some(messages) = messages {
        Content::Pieces(messages)
    } else if is_streaming && is_success && meta.status != StatusCode::NO_CONTENT {
        Content::Pieces(body)
    } else {
        Content::Whole(whole(run, body).await.map_err(|error| broken(run, &meta, error))?)
    };
    let is_taken = is_taken || envelope::is_answer(run.parts.operation, &content);
    let content = envelope::unwrapped(run.parts.operation, content);
    let again = (is_streaming && is_taken).then(|| run.parts.clone());
    let proof = std::mem::take(&mut run.proof);
    let kinds = run.parts.client.platform.errors.kinds;
    let answer = Answer { meta: Arc::new(meta), content, address, again, proof, kinds };
    if !is_taken {
        return Err(failure::judge(run, &answer));
    }
    match run.parts.operation.refusal.and_then(|it| failure::refused(it, &answer)) {
        Some(error) => Err(Lost { error, failure: None }),
        None => Ok(answer),
    }
}

fn meta(run: &Run, head: http::response::Parts) -> Meta {
    let client = &run.parts.client;
    let request_id = client.platform.request_id.iter().find_map(|name| {
        rate_limit::named(&head.headers, name).and_then(|it| it.to_str().ok()).map(Into::into)
    });
    Meta {
        status: head.status,
        request_id,
        rate_limit: rate_limit::read(&client.platform.rate_limit, &head.headers, || {
            client.clock.system()
        }),
        headers: head.headers,
        attempts: run.attempts,
        elapsed: elapsed(run),
    }
}

/// The whole body. A stream has no limit of time, but the error in whose place
/// it came does: what has not come by then is left out.
async fn whole(run: &Run, body: BodyStream) -> Result<Bytes, BoxError> {
    let client = &run.parts.client;
    let is_streaming = run.parts.is_streaming();
    match client.timeout.unwrap_or(client.platform.timeout) {
        Timeout::After(patience) if is_streaming && limit(run).is_none() => {
            match race(Box::pin(collect(body, client.answer_limit)), client.clock.limit(patience))
                .await
            {
                First::Left(collected) => collected,
                First::Right(()) => Ok(Bytes::new()),
            }
        }
        Timeout::After(_) | Timeout::Unlimited | Timeout::Inherit => {
            collect(body, client.answer_limit).await
        }
    }
}

/// An answer that is larger than the client takes.
#[derive(Debug)]
struct TooLarge(u64);

impl std::fmt::Display for TooLarge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the answer is larger than {} bytes", self.0)
    }
}

impl std::error::Error for TooLarge {}

/// All pieces, as long as they are no more than so many bytes.
async fn collect(mut body: BodyStream, limit: u64) -> Result<Bytes, BoxError> {
    let fits = |length: usize| {
        if length as u64 > limit { Err(BoxError::from(TooLarge(limit))) } else { Ok(()) }
    };
    let Some(first) = body.next().await.transpose()? else { return Ok(Bytes::new()) };
    fits(first.len())?;
    let Some(second) = body.next().await.transpose()? else { return Ok(first) };
    fits(first.len() + second.len())?;
    let mut all = BytesMut::from(first);
    all.extend_from_slice(&second);
    while let Some(piece) = body.next().await.transpose()? {
        fits(all.len() + piece.len())?;
        all.extend_from_slice(&piece);
    }
    Ok(all.freeze())
}

/// The connection broke in the middle of the answer, or the answer is too large:
/// then another attempt gives the same.
#[cold]
fn broken(run: &Run, meta: &Meta, source: BoxError) -> Lost {
    let too_large = source.downcast_ref::<TooLarge>().map(ToString::to_string);
    let failure = too_large.is_none().then_some(Failure::Lost);
    let message = "the connection broke in the middle of the answer";
    let message = too_large.unwrap_or_else(|| message.to_owned());
    let mut error = Error::new(ErrorKind::Transport, message).with_source(source);
    error.0.status = Some(meta.status);
    error.0.headers.clone_from(&meta.headers);
    error.0.request_id.clone_from(&meta.request_id);
    error.0.attempts = run.attempts;
    Lost { error, failure }
}
