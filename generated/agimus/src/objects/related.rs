// @generated from specs/agimus/companion/objects/related.rs by codegen (emit/src/emitters/companion.rs). Run: cargo specloom generate agimus
//! The objects behind a link of an object.

use std::future::IntoFuture;
use std::marker::PhantomData;

use super::envelope::Page;
use crate::models::ObjectPage;
use crate::objects::Object;
use crate::operations::links::ListLinks;
use crate::runtime::{Pending, Task};
use crate::{Call, Error, Pager};

/// The objects behind a link of an object. Awaited, it gives one page of them;
/// [`Related::all`] and [`Related::iter`] give all.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Related<T> {
    call: ListLinks,
    rows: PhantomData<fn() -> T>,
}

impl<T: Object> Related<T> {
    pub(super) fn new(call: ListLinks) -> Self {
        Self { call, rows: PhantomData }
    }

    /// How many objects come in one answer; 50 unless this is said, and 100 at
    /// most, says the vendor.
    pub fn page_size(self, size: i64) -> Self {
        Self::new(self.call.page_size(size))
    }

    /// How many objects to pass over.
    pub fn offset(self, offset: i64) -> Self {
        Self::new(self.call.offset(offset))
    }

    /// All objects from the offset on, one after the other.
    #[expect(
        clippy::iter_not_returning_iterator,
        reason = "a page may have to be asked for first, so it is a stream"
    )]
    pub fn iter(self) -> Pager<T> {
        self.call.pager_of()
    }

    /// All objects from the offset on, at once.
    pub fn all(self) -> Task<Vec<T>> {
        let rows = self.iter();
        Task::new(async move { rows.collect().await })
    }

    /// The call for one page.
    pub fn call(self) -> Call<ObjectPage<T>> {
        Call::from(self.call).decode_as(|answer| answer.json::<Page<T>>().map(|it| it.0))
    }

    /// Asks for one page and waits for it, without async.
    ///
    /// # Errors
    /// Everything that can go wrong: see [`Error::kind`].
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<ObjectPage<T>, Error> {
        self.call().send_blocking()
    }
}

impl<T: Object> IntoFuture for Related<T> {
    type Output = Result<ObjectPage<T>, Error>;
    type IntoFuture = Pending<ObjectPage<T>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call().into_future()
    }
}
