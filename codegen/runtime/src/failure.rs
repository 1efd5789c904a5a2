//! What an answer that is no success means.

use std::any::Any;
use std::time::Duration;

use http::{StatusCode, header};

use crate::answer::Answer;
use crate::error::{Error, ErrorKind};
use crate::error_rules::{self, ErrorRules};
use crate::graphql;
use crate::json::{Decode, DecodeError, Value, from_slice};
use crate::operation::Refusal;
use crate::raw;
use crate::retry::{self, Failure};
use crate::run::{Lost, Run};
use crate::status::closest;

/// The error that an answer is.
#[cold]
pub(crate) fn judge(run: &Run, answer: &Answer) -> Lost {
    let platform = run.parts.client.platform;
    let status = answer.status();
    let media_type = answer.headers().get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    let is_plain = media_type.is_some_and(|it| it.starts_with("text/plain"));
    let rules = ErrorRules { retry_after_fallback: None, ..platform.errors };
    let said = error_rules::read(&rules, status, is_plain, answer.body());
    let mut error = Error::new(said.kind, said.message);
    error.0.code = said.code;
    if run.parts.operation.document.is_some()
        && let Some((code, message)) = graphql::described(answer.body())
    {
        error.0.message = message;
        error.0.code = code.map(Into::into).or(error.0.code.take());
    }
    error.0.field = said.field;
    error.0.request_id = answer.meta.request_id.clone().or(said.request_id);
    error.0.path.clone_from(&run.parts.given_path);
    answer.fill(&mut error);
    error.0.retry_after = said.retry_after.or_else(|| wait(run, answer));
    error.0.api = typed(run, answer);
    Lost { error, failure: Some(Failure::Status(status.as_u16())) }
}

/// The error that an answer with the status of a success is, if it says that
/// nothing was done.
pub(crate) fn refused(rule: &Refusal, answer: &Answer) -> Option<Error> {
    let found = raw::member(answer.body(), rule.path).ok()?;
    let said = found.map_or_else(|| Some("null".to_owned()), spelled)?;
    if !rule.values.contains(&said.as_str()) {
        return None;
    }
    let status = StatusCode::from_u16(rule.stands_for).unwrap_or(StatusCode::CONFLICT);
    let code = raw::member(answer.body(), rule.code).ok().flatten().and_then(raw::scalar);
    let path = rule.path.join(".");
    let mut error = Error::new(
        ErrorKind::of_status(status),
        format!("nothing was done: the platform says that `{path}` is `{said}`"),
    );
    answer.fill(&mut error);
    error.0.code = code.map(Into::into);
    error.0.api = (rule.decode)(answer.body()).ok();
    Some(error)
}

/// A value as a rule names it: texts as they are, an empty list `[]`.
fn spelled(text: &str) -> Option<String> {
    let is_empty = raw::elements(text).ok().flatten().is_some_and(|it| it.is_empty());
    match text {
        _ if is_empty => Some("[]".to_owned()),
        "null" => Some("null".to_owned()),
        _ => raw::scalar(text),
    }
}

/// Decodes an answer that says that nothing was done.
///
/// # Errors
/// When it is not what the spec says.
pub fn refused_body<T: Decode + Send + Sync + 'static>(
    body: &[u8],
) -> Result<Box<dyn Any + Send + Sync>, DecodeError> {
    from_slice::<T>(body).map(|it| Box::new(it) as _)
}

/// How long to wait, when the body does not say it: by the headers, until the
/// allowance is full again, or as long as the platform's spec says.
fn wait(run: &Run, answer: &Answer) -> Option<Duration> {
    let client = &run.parts.client;
    let is_limited = answer.status() == StatusCode::TOO_MANY_REQUESTS;
    let reset = || answer.meta.rate_limit.as_ref().filter(|_| is_limited)?.reset_in;
    let fallback = || {
        let seconds = client.platform.errors.retry_after_fallback.filter(|_| is_limited)?;
        Some(Duration::from_secs(seconds.into()))
    };
    retry::retry_after(answer.headers(), client.clock.system()).or_else(reset).or_else(fallback)
}

/// The body in the type that the spec gives for its status.
fn typed(run: &Run, answer: &Answer) -> Option<Box<dyn Any + Send + Sync>> {
    let status = answer.status().as_u16();
    let case = closest(run.parts.operation.errors, status, |it| it.status)?;
    (case.decode)(answer.body()).ok()
}

/// Decodes the body of an error: as the spec says, else as any JSON.
///
/// # Errors
/// When it is no JSON at all.
pub fn error_body<T: Decode, Body: Any + Send + Sync>(
    body: &[u8],
    known: fn(T) -> Body,
    unknown: fn(Value) -> Body,
) -> Result<Box<dyn Any + Send + Sync>, DecodeError> {
    match from_slice::<T>(body) {
        Ok(it) => Ok(Box::new(known(it))),
        Err(error) => match from_slice::<Value>(body) {
            Ok(it) => Ok(Box::new(unknown(it))),
            Err(_) => Err(error),
        },
    }
}
