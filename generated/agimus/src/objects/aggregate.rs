// @generated from specs/agimus/companion/objects/aggregate.rs by codegen (emit/src/emitters/companion.rs). Run: cargo specloom generate agimus
//! What is worked out over objects.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use super::query::Query;
use crate::models::AggregateResult;
use crate::objects::{Each, Expression, Filter, Group, Metric, Object, Sort};
use crate::runtime::Pending;
use crate::runtime::codegen::DeserializeOwned;
use crate::runtime::json::Encode;
use crate::{Call, Error};

/// How many groups there can be in an answer.
const MOST: i64 = 10_000;

impl<T: Object> Query<T> {
    /// Works something out over the objects that fit the filter. Nothing else
    /// of the query counts.
    ///
    /// ```no_run
    /// use agimus::objects::{Granularity, count, field};
    ///
    /// # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
    /// let result = client
    ///     .objects("Order")
    ///     .filter(("status", "completed"))
    ///     .aggregate((count().alias("orders"), field("total").sum().alias("revenue")))
    ///     .group_by((field("region"), field("createdAt").by(Granularity::Month)))
    ///     .having(("orders__gte", 2))
    ///     .sort("-revenue")
    ///     .limit(100)
    ///     .await?;
    /// for row in &result.data {
    ///     println!("{}: {}", row["region"], row["revenue"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn aggregate(&self, metrics: impl Each<Metric<T::Entity>>) -> Aggregate<T::Entity> {
        let call = self.client.search().aggregate(&*self.entity, []);
        let call = match self.condition() {
            None => call,
            Some(Ok(filter)) => call.filter(filter),
            Some(Err(why)) => call.refuse(why),
        };
        let call = Call::from(call).member("metrics", &metrics.each());
        Aggregate { call, entity: PhantomData }
    }
}

/// What is worked out over objects of an entity, in which groups.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Aggregate<E> {
    call: Call<AggregateResult>,
    entity: PhantomData<fn() -> E>,
}

impl<E> Aggregate<E> {
    fn with(self, name: &'static str, value: &impl Encode) -> Self {
        Self { call: self.call.member(name, value), entity: PhantomData }
    }

    /// What makes the groups; all objects are one group unless this is said.
    pub fn group_by(self, groups: impl Each<Group<E>>) -> Self {
        let groups = groups.each();
        if groups.is_empty() { self } else { self.with("groupBy", &groups) }
    }

    /// Only groups that fit this. Its fields are names of metrics and groups.
    pub fn having(self, filter: impl Into<Filter<E>>) -> Self {
        let filter: Filter<E> = filter.into();
        if filter.expression == Expression::And(Vec::new()) {
            return self;
        }
        self.with("having", &filter)
    }

    /// The groups in this order; a term may be the name of a metric.
    pub fn sort(self, terms: impl Each<Sort<E>>) -> Self {
        let terms: Vec<String> = terms.each().iter().map(ToString::to_string).collect();
        if terms.is_empty() { self } else { self.with("sort", &terms) }
    }

    /// No more groups than this: 1000 unless this is said, and 10000 at most.
    pub fn limit(self, groups: i64) -> Self {
        self.with("limit", &groups.min(MOST))
    }

    /// The call; each row is a JSON object.
    pub fn call(self) -> Call<AggregateResult> {
        self.call
    }

    /// The call; each row is of a type of your own.
    pub fn typed<Row: DeserializeOwned + 'static>(self) -> Call<AggregateResult<Row>> {
        self.call.decode_as(|answer| answer.json())
    }

    /// Sends the call and waits for the rows, without async.
    ///
    /// # Errors
    /// Everything that can go wrong: see [`Error::kind`].
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<AggregateResult, Error> {
        self.call.send_blocking()
    }
}

impl<E> IntoFuture for Aggregate<E> {
    type Output = Result<AggregateResult, Error>;
    type IntoFuture = Pending<AggregateResult>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

impl<E> fmt::Debug for Aggregate<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Aggregate").field(&self.call).finish()
    }
}
