//! Several documents of GraphQL in one request.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use crate::answer::{Answer, Content};
use crate::attempt;
use crate::call::{Call, Decoder};
use crate::error::{Error, ErrorKind};
use crate::json::{DecodeError, Reader};
use crate::request::{self, Parts};

/// Documents that are sent in one request, as a list. Not every platform takes
/// such lists; those that do answer with a list in the same order.
///
/// ```no_run
/// # use specloom_runtime::{Batch, Call, Error, JsonObject};
/// # async fn example(one: Call<JsonObject>, other: Call<JsonObject>) -> Result<(), Error> {
/// let mut batch = Batch::new();
/// let (first, second) = (batch.add(one), batch.add(other));
/// let answers = batch.send().await?;
/// let (first, second) = (answers.take(first)?, answers.take(second));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Batch {
    calls: Vec<Parts>,
}

/// The place of a call in a batch.
pub struct Place<T> {
    at: usize,
    decoder: Decoder<T>,
}

/// What came of a batch.
pub struct BatchAnswer {
    answer: Answer,
    items: Vec<Bytes>,
}

impl Batch {
    /// No document yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a call of a document; its answer is had by the place.
    pub fn add<T: 'static>(&mut self, call: impl Into<Call<T>>) -> Place<T> {
        let (parts, decoder) = call.into().into_parts();
        self.calls.push(*parts);
        Place { at: self.calls.len() - 1, decoder }
    }

    /// Sends all of them to the address of the first, with its settings. It may
    /// be repeated if all of them may.
    ///
    /// # Errors
    /// When it fails as a whole; when there is no call, one that sends no
    /// document, or one that goes to another address.
    pub async fn send(self) -> Result<BatchAnswer, Error> {
        let refused = |problem: &str| Error::new(ErrorKind::Request, problem);
        let Some(first) = self.calls.first() else {
            return Err(refused("a batch without calls is not sent"));
        };
        let address = request::address(first)?;
        let mut bodies = Vec::new();
        for it in &self.calls {
            if request::address(it)? != address {
                return Err(refused("the calls of a batch go to different addresses"));
            }
            let body = it.body().and_then(|(_, body)| body.as_bytes().cloned());
            bodies.push(body.ok_or_else(|| refused("a call of a batch sends no document"))?);
        }
        let mut whole = vec![b'['];
        whole.extend(bodies.join(&b","[..]));
        whole.push(b']');
        let is_safe = self.calls.iter().all(|it| it.operation.is_idempotent());
        let count = self.calls.len();
        let mut parts = Box::new(first.clone());
        parts.whole = Some(whole.into());
        parts.repeatable = Some(is_safe);
        let answer = attempt::run(parts).await?;
        let items = split(&answer, count).map_err(|error| {
            let mut error = Error::decode(error);
            answer.fill(&mut error);
            error
        })?;
        Ok(BatchAnswer { answer, items })
    }
}

/// The items of the list; one answer for all of them stands for each.
fn split(answer: &Answer, count: usize) -> Result<Vec<Bytes>, DecodeError> {
    let body = answer.body();
    let text = std::str::from_utf8(body).map_err(|_| DecodeError::new("the text is not UTF-8"))?;
    let mut reader = Reader::new(text);
    if text.trim_start().starts_with('{') {
        return Ok(vec![body.clone(); count]);
    }
    let mut items = Vec::new();
    reader.array(&mut |from| {
        items.push(Bytes::copy_from_slice(from.raw()?.as_bytes()));
        Ok(())
    })?;
    reader.finish()?;
    if items.len() == count {
        Ok(items)
    } else {
        Err(DecodeError::new(format!("{} answers came for {count} documents", items.len())))
    }
}

impl BatchAnswer {
    /// What came of a call.
    ///
    /// # Errors
    /// What went wrong with this one.
    #[expect(clippy::needless_pass_by_value, reason = "what came of a call is taken once")]
    pub fn take<T>(&self, place: Place<T>) -> Result<T, Error> {
        let Some(item) = self.items.get(place.at) else {
            return Err(Error::new(ErrorKind::Request, "the call is of another batch"));
        };
        place.decoder.decode(Answer {
            meta: Arc::clone(&self.answer.meta),
            content: Content::Whole(item.clone()),
            address: self.answer.address.clone(),
            again: None,
            proof: self.answer.proof.clone(),
            kinds: self.answer.kinds,
        })
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.calls.iter().map(|it| it.operation.id).collect();
        f.debug_struct("Batch").field("calls", &names).finish()
    }
}

impl<T> fmt::Debug for Place<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Place").field(&self.at).finish()
    }
}

impl fmt::Debug for BatchAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchAnswer").field("items", &self.items.len()).finish_non_exhaustive()
    }
}
