// @generated from specs/agimus/companion/objects/distinct.rs by codegen (emit/src/emitters/companion.rs). Run: cargo specloom generate agimus
//! The different values of a property.

use std::future::IntoFuture;
use std::marker::PhantomData;

use super::envelope::Values;
use crate::operations::search::DistinctSearch;
use crate::runtime::Pending;
use crate::runtime::json::Decode;
use crate::{Call, Error};

/// The different values of a property; `None` stands for objects without one.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Distinct<V> {
    call: DistinctSearch,
    values: PhantomData<fn() -> V>,
}

impl<V: Decode + Send + 'static> Distinct<V> {
    pub(super) fn new(call: DistinctSearch) -> Self {
        Self { call, values: PhantomData }
    }

    /// No more values than this; 1000 unless this is said.
    pub fn limit(self, values: i64) -> Self {
        Self::new(self.call.limit(values))
    }

    /// The call.
    pub fn call(self) -> Call<Vec<Option<V>>> {
        Call::from(self.call).decode_as(|answer| {
            let values: Values<Vec<Option<V>>> = answer.json()?;
            Ok(values.0.unwrap_or_default())
        })
    }

    /// Sends the call and waits for the values, without async.
    ///
    /// # Errors
    /// Everything that can go wrong: see [`Error::kind`].
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Vec<Option<V>>, Error> {
        self.call().send_blocking()
    }
}

impl<V: Decode + Send + 'static> IntoFuture for Distinct<V> {
    type Output = Result<Vec<Option<V>>, Error>;
    type IntoFuture = Pending<Vec<Option<V>>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call().into_future()
    }
}
