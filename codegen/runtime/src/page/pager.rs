//! A long list, item by item.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use futures_core::Stream;

use super::pages::Pages;
use super::spec::Pagination;
use super::token::PageToken;
use crate::call::Call;
use crate::error::Error;
use crate::json::Decode;

/// A long list, item by item; pages are asked for as they are needed, each with
/// all that was said of the call.
///
/// An item that is not what the spec says is an error item, after which the
/// list goes on; [`Error::json_path`] says where it stands in its page. Every
/// other error is the last item: what came before it has been given, and
/// [`Pager::token`] says where to go on.
///
/// ```no_run
/// # async fn all(list: specloom_runtime::Pager<String>) -> Result<(), specloom_runtime::Error> {
/// let mut list = list.limit(500);
/// while let Some(item) = list.next().await {
///     println!("{}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a list asks for nothing until it is read"]
pub struct Pager<T> {
    pages: Pages<T>,
    items: IntoIter<Result<T, Error>>,
    /// What led to the page whose items are given now.
    current: Option<PageToken>,
    left: Option<usize>,
}

impl<T: Decode + 'static> Pager<T> {
    /// A list that begins with this call.
    pub fn new<U: 'static>(call: impl Into<Call<U>>, spec: &'static Pagination) -> Self {
        let call = call.into().decode_as(Ok);
        let pages = Pages::new(call, spec);
        Self { pages, items: Vec::new().into_iter(), current: None, left: None }
    }

    /// The next item; `None` when the list has ended or the limit is reached.
    ///
    /// # Errors
    /// See the type.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All items that are left, up to the limit.
    ///
    /// # Errors
    /// The first one; the items before it are lost.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    /// The same list for code that is not async.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> crate::blocking::Items<Self> {
        crate::blocking::Items::new(self)
    }
}

impl<T> Pager<T> {
    /// The same list page by page. A limit says nothing there, and items of a
    /// page that has been begun are left out.
    pub fn pages(self) -> Pages<T> {
        self.pages
    }

    /// What leads to where the list stands: [`Pager::resume`] goes on from
    /// there another day. In the middle of a page that is the same page again.
    /// `None` is the first page, or the end of the list.
    pub fn token(&self) -> Option<PageToken> {
        if self.items.len() > 0 { self.current.clone() } else { self.pages.token() }
    }

    /// Begins where a token of another walk with the same params says.
    pub fn resume(mut self, token: impl Into<PageToken>) -> Self {
        self.items = Vec::new().into_iter();
        self.pages = self.pages.resume(token.into());
        self
    }

    /// No more than this many items.
    pub fn limit(mut self, items: usize) -> Self {
        self.left = Some(items);
        self
    }
}

/// Items are never pinned.
impl<T> Unpin for Pager<T> {}

impl<T: Decode + 'static> Stream for Pager<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if this.left == Some(0) {
                return Poll::Ready(None);
            }
            if let Some(item) = this.items.next() {
                this.left = this.left.map(|it| it.saturating_sub(1));
                return Poll::Ready(Some(item));
            }
            let asked = this.pages.token();
            match ready!(this.pages.poll_read(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(read)) => {
                    this.current = asked;
                    this.items = read.items.into_iter();
                }
            }
        }
    }
}

impl<T> fmt::Debug for Pager<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("token", &self.token())
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}
