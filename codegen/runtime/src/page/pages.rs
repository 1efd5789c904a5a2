//! A long list, page by page.

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::spec::{PageKind, Pagination, Slot};
use super::token::PageToken;
use super::turn::{self, Come};
use crate::answer::{Answer, Meta};
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use crate::json::{Decode, from_str};

/// One page of a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page<T> {
    /// Its items, in the platform's order.
    pub items: Vec<T>,
    /// What leads to the next page; `None` if this is the last.
    pub next: Option<PageToken>,
    /// Status, headers and the like of the answer it came with.
    pub meta: Meta,
}

/// A long list, page by page; see [`super::Pager::pages`].
///
/// A page that holds an item that is not what the spec says is an error, after
/// which the next page follows; every other error is the last item.
#[must_use = "a list asks for nothing until it is read"]
pub struct Pages<T> {
    walk: Box<Walk>,
    item: PhantomData<fn() -> T>,
}

/// A page whose items are read one by one, so that one bad item leaves the others.
pub(super) struct Read<T> {
    pub(super) items: Vec<Result<T, Error>>,
    pub(super) next: Option<PageToken>,
    pub(super) meta: Meta,
}

/// Where the walk through a list stands; knows nothing of types.
struct Walk {
    call: Call<Answer>,
    spec: &'static Pagination,
    state: State,
    seen: BTreeSet<PageToken>,
}

/// What asked for a page, and the answer.
type Answered = (Option<PageToken>, Answer);

enum State {
    /// This page is the next to ask for; `None` is the first.
    Before(Option<PageToken>),
    /// It has been asked for.
    Asked(Option<PageToken>, BoxFuture<'static, Result<Answer, Error>>),
    /// Its items have been given, but what leads on from it cannot be followed.
    Stuck(Option<PageToken>, Error),
    /// This page could not be had.
    Failed(Option<PageToken>),
    /// There is no more.
    Ended,
}

impl<T> Pages<T> {
    pub(super) fn new(call: Call<Answer>, spec: &'static Pagination) -> Self {
        let call = match spec.size {
            Some((name, size)) if !call.has_query(name) => call.query(name, size),
            Some(_) | None => call,
        };
        let start = start(&call, spec);
        let walk = Walk { call, spec, state: State::Before(start), seen: BTreeSet::new() };
        Self { walk: Box::new(walk), item: PhantomData }
    }

    /// What leads to the page that comes next, or that could not be had; `None`
    /// is the first page, or the end of the list.
    pub fn token(&self) -> Option<PageToken> {
        match &self.walk.state {
            State::Before(token)
            | State::Asked(token, _)
            | State::Stuck(token, _)
            | State::Failed(token) => token.clone(),
            State::Ended => None,
        }
    }

    /// Begins at this page, as a token of another walk with the same params says.
    pub fn resume(mut self, token: PageToken) -> Self {
        self.walk.state = State::Before(Some(token));
        self.walk.seen.clear();
        self
    }
}

/// Where a list begins when the caller has said it by a param.
fn start(call: &Call<Answer>, spec: &Pagination) -> Option<PageToken> {
    match spec.kind {
        PageKind::Cursor { slot: Slot::Query(name), .. }
        | PageKind::Offset { slot: Slot::Query(name), .. }
        | PageKind::Page { slot: Slot::Query(name), .. } => {
            call.query_value(name).map(PageToken::from)
        }
        PageKind::Offset { slot: Slot::Body(name), .. }
        | PageKind::Page { slot: Slot::Body(name), .. } => {
            call.member_text(name).map(PageToken::from)
        }
        // A cursor is no text in each body, so the first page is asked for as it is.
        PageKind::Cursor { slot: Slot::Body(_), .. }
        | PageKind::NextUrl { .. }
        | PageKind::Link => None,
    }
}

/// How many items a page has that is not the last: what was asked for, as far as
/// the spec says that the platform gives so many.
fn full(call: &Call<Answer>, spec: &Pagination) -> Option<u64> {
    let (name, most) = spec.size?;
    let asked: u64 = call.query_value(name)?.parse().ok()?;
    (asked > 0 && asked <= most).then_some(asked)
}

impl<T: Decode + 'static> Pages<T> {
    /// The next page; `None` when the list has ended.
    ///
    /// # Errors
    /// See the type.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The same pages for code that is not async.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> crate::blocking::Items<Self> {
        crate::blocking::Items::new(self)
    }

    pub(super) fn poll_read(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Read<T>, Error>>> {
        let (token, answer) = match ready!(self.walk.poll_answer(context)) {
            None => return Poll::Ready(None),
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            Some(Ok(it)) => it,
        };
        let operation = self.walk.call.operation();
        let broken = |error| {
            let mut error = Error::decode(error).with_operation(operation);
            answer.fill(&mut error);
            error
        };
        let (texts, path) = match turn::items(self.walk.spec, answer.body()) {
            Ok(found) => found,
            Err(error) => {
                self.walk.state = State::Failed(token);
                return Poll::Ready(Some(Err(broken(error))));
            }
        };
        let next = self.walk.turn(token, &answer, texts.len());
        let item = |(at, text): (usize, &str)| {
            from_str(text).map_err(|error| broken(turn::inside_item(error, at, path)))
        };
        let items = texts.into_iter().enumerate().map(item).collect();
        Poll::Ready(Some(Ok(Read { items, next, meta: answer.into_meta() })))
    }
}

impl Walk {
    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Answered, Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Poll::Ready(None),
                State::Failed(token) => {
                    self.state = State::Failed(token);
                    return Poll::Ready(None);
                }
                State::Stuck(token, error) => {
                    self.state = State::Failed(token);
                    return Poll::Ready(Some(Err(error)));
                }
                State::Before(token) => match self.ask(token.as_ref()) {
                    Ok(call) => self.state = State::Asked(token, Box::pin(call.send())),
                    Err(error) => {
                        self.state = State::Failed(token);
                        return Poll::Ready(Some(Err(self.named(error))));
                    }
                },
                State::Asked(token, mut future) => {
                    let Poll::Ready(answer) = future.as_mut().poll(context) else {
                        self.state = State::Asked(token, future);
                        return Poll::Pending;
                    };
                    return Poll::Ready(Some(match answer {
                        Ok(answer) => Ok((token, answer)),
                        Err(error) => {
                            self.state = State::Failed(token);
                            Err(error)
                        }
                    }));
                }
            }
        }
    }

    /// The call that asks for a page; refuses one that has been asked for.
    fn ask(&mut self, token: Option<&PageToken>) -> Result<Call<Answer>, Error> {
        let Some(token) = token else { return Ok(self.call.clone()) };
        if !self.seen.insert(token.clone()) {
            let message = "the list does not end: the token of a page came a second time";
            return Err(Error::new(ErrorKind::Page, message));
        }
        turn::ask(&self.call, self.spec.kind, token)
    }

    /// Goes on from an answer with so many items; gives what leads to the next page.
    fn turn(
        &mut self,
        token: Option<PageToken>,
        answer: &Answer,
        items: usize,
    ) -> Option<PageToken> {
        let next = turn::number(self.spec.kind, token.as_ref()).and_then(|asked| {
            let (headers, body, address) = (answer.headers(), answer.body(), answer.address());
            let full = full(&self.call, self.spec);
            turn::next(self.spec, &Come { headers, body, address, items, asked, full })
        });
        match next {
            Ok(Some(next)) => {
                let next = match self.spec.kind {
                    PageKind::NextUrl { .. } | PageKind::Link => {
                        PageToken::new(answer.without_keys(next.as_str().to_owned()))
                    }
                    PageKind::Cursor { .. } | PageKind::Offset { .. } | PageKind::Page { .. } => {
                        next
                    }
                };
                self.state = State::Before(Some(next.clone()));
                Some(next)
            }
            Ok(None) => None,
            Err(error) => {
                self.state = State::Stuck(token, self.named(error));
                None
            }
        }
    }

    fn named(&self, error: Error) -> Error {
        error.with_operation(self.call.operation())
    }
}

impl<T: Decode + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let read = ready!(self.poll_read(context));
        Poll::Ready(read.map(|read| {
            let Read { items, next, meta } = read?;
            let items = items.into_iter().collect::<Result<_, _>>()?;
            Ok(Page { items, next, meta })
        }))
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("token", &self.token()).finish_non_exhaustive()
    }
}
