//! Metrics over many objects, and by what objects are put together for them.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::field::Field;
use super::property::{Comparable, Numeric, Ordered, Temporal};
use crate::json::{Encode, JsonObject, Writer};

/// What is computed over a group of objects of kind `E`.
pub struct Metric<E> {
    /// How.
    pub operator: MetricOperator,
    /// Over which property; none where objects are counted.
    pub field: Option<Cow<'static, str>>,
    /// What the answer calls it.
    pub alias: Option<Cow<'static, str>>,
    of: PhantomData<fn() -> E>,
}

/// How many objects there are.
pub const fn count<E>() -> Metric<E> {
    Metric { operator: MetricOperator::Count, field: None, alias: None, of: PhantomData }
}

impl<E> Metric<E> {
    /// What is computed over a property.
    pub fn over(operator: MetricOperator, field: impl Into<Cow<'static, str>>) -> Self {
        Self { operator, field: Some(field.into()), alias: None, of: PhantomData }
    }

    /// What the answer shall call it.
    #[must_use]
    pub fn alias(self, alias: impl Into<Cow<'static, str>>) -> Self {
        Self { alias: Some(alias.into()), ..self }
    }
}

impl<E> Encode for Metric<E> {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.always("op", self.operator.as_str());
            to.member("field", &self.field);
            to.member("alias", &self.alias);
        });
    }
}

impl<E> Clone for Metric<E> {
    fn clone(&self) -> Self {
        let Self { operator, field, alias, of } = self;
        Self { operator: *operator, field: field.clone(), alias: alias.clone(), of: *of }
    }
}

impl<E> fmt::Debug for Metric<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operator, field, alias, of: _ } = self;
        let mut debug = f.debug_struct("Metric");
        debug.field("operator", operator).field("field", field).field("alias", alias).finish()
    }
}

/// How a metric is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetricOperator {
    /// How many objects there are.
    Count,
    /// How many different values there are.
    CountDistinct,
    /// The sum.
    Sum,
    /// The average.
    Avg,
    /// The least.
    Min,
    /// The greatest.
    Max,
    /// The first.
    First,
    /// The last.
    Last,
}

impl MetricOperator {
    /// How it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::CountDistinct => "count_distinct",
            Self::Sum => "sum",
            Self::Avg => "avg",
            Self::Min => "min",
            Self::Max => "max",
            Self::First => "first",
            Self::Last => "last",
        }
    }
}

/// By what objects of kind `E` are put together.
pub struct Group<E> {
    /// The property.
    pub field: Cow<'static, str>,
    /// To which length of time its values are cut.
    pub granularity: Option<Granularity>,
    of: PhantomData<fn() -> E>,
}

impl<E> Group<E> {
    /// Objects with the same value are put together.
    pub fn new(field: impl Into<Cow<'static, str>>) -> Self {
        Self { field: field.into(), granularity: None, of: PhantomData }
    }

    /// Objects of the same length of time are put together.
    #[must_use]
    pub fn by(self, granularity: Granularity) -> Self {
        Self { granularity: Some(granularity), ..self }
    }
}

impl<E, T: Comparable> From<Field<E, T>> for Group<E> {
    fn from(field: Field<E, T>) -> Self {
        field.group()
    }
}

impl From<&str> for Group<JsonObject> {
    fn from(field: &str) -> Self {
        Self::new(field.to_owned())
    }
}

impl From<String> for Group<JsonObject> {
    fn from(field: String) -> Self {
        Self::new(field)
    }
}

impl<E> Encode for Group<E> {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.always("field", &self.field);
            to.member("granularity", &self.granularity.map(Granularity::as_str));
        });
    }
}

impl<E> Clone for Group<E> {
    fn clone(&self) -> Self {
        let Self { field, granularity, of } = self;
        Self { field: field.clone(), granularity: *granularity, of: *of }
    }
}

impl<E> fmt::Debug for Group<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { field, granularity, of: _ } = self;
        f.debug_struct("Group").field("field", field).field("granularity", granularity).finish()
    }
}

/// To which length of time days and moments are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Granularity {
    /// A year.
    Year,
    /// Three months.
    Quarter,
    /// A month.
    Month,
    /// A week.
    Week,
    /// A day.
    Day,
    /// An hour.
    Hour,
}

impl Granularity {
    /// How it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Quarter => "quarter",
            Self::Month => "month",
            Self::Week => "week",
            Self::Day => "day",
            Self::Hour => "hour",
        }
    }
}

impl<E, T> Field<E, T> {
    /// Its first value.
    pub fn first(&self) -> Metric<E> {
        Metric::over(MetricOperator::First, self.owned_name())
    }

    /// Its last value.
    pub fn last(&self) -> Metric<E> {
        Metric::over(MetricOperator::Last, self.owned_name())
    }

    /// How many objects have a value.
    pub fn count(&self) -> Metric<E> {
        Metric::over(MetricOperator::Count, self.owned_name())
    }
}

impl<E, T: Comparable> Field<E, T> {
    /// How many different values there are.
    pub fn count_distinct(&self) -> Metric<E> {
        Metric::over(MetricOperator::CountDistinct, self.owned_name())
    }

    /// Objects with the same value are put together.
    pub fn group(&self) -> Group<E> {
        Group::new(self.owned_name())
    }
}

impl<E, T: Ordered> Field<E, T> {
    /// The least value.
    pub fn min(&self) -> Metric<E> {
        Metric::over(MetricOperator::Min, self.owned_name())
    }

    /// The greatest value.
    pub fn max(&self) -> Metric<E> {
        Metric::over(MetricOperator::Max, self.owned_name())
    }
}

impl<E, T: Numeric> Field<E, T> {
    /// The sum of the values.
    pub fn sum(&self) -> Metric<E> {
        Metric::over(MetricOperator::Sum, self.owned_name())
    }

    /// The average of the values.
    pub fn avg(&self) -> Metric<E> {
        Metric::over(MetricOperator::Avg, self.owned_name())
    }
}

impl<E, T: Temporal> Field<E, T> {
    /// Objects of the same length of time are put together.
    pub fn by(&self, granularity: Granularity) -> Group<E> {
        Group::new(self.owned_name()).by(granularity)
    }
}
