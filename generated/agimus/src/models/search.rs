// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate agimus
//! Types that only `Search` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Value};

/// What to work out, over which objects, in which groups.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AggregateRequest {
    /// What to work out.
    pub metrics: Vec<Metric>,

    /// How many groups at most.
    ///
    /// Defaults to `1000`. At most `10000`.
    pub limit: Option<i64>,

    /// Over which objects; over all if left out.
    pub filter: Option<Filter>,

    /// What makes the groups; all objects are one group if left out.
    pub group_by: Option<Vec<GroupBy>>,

    /// Which groups to give. A field is the alias of a metric, or a group's name. Assumption:
    /// conditions may be nested here as they may in a filter.
    pub having: Option<Filter>,

    /// In which order, the first term weighing most. A term may be the alias of a metric.
    pub sort: Option<Vec<SortTerm>>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AggregateRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(metrics: impl IntoIterator<Item = Metric>) -> Self {
        Self {
            metrics: metrics.into_iter().collect(),
            limit: Some(1000),
            filter: None,
            group_by: None,
            having: None,
            sort: None,
            extra: Extra::new(),
        }
    }

    /// What to work out.
    #[must_use]
    #[inline]
    pub fn metrics(mut self, metrics: impl IntoIterator<Item = Metric>) -> Self {
        self.metrics = metrics.into_iter().collect();
        self
    }

    /// How many groups at most.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Over which objects; over all if left out.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: impl Into<Filter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// What makes the groups; all objects are one group if left out.
    #[must_use]
    #[inline]
    pub fn group_by(mut self, group_by: impl IntoIterator<Item = GroupBy>) -> Self {
        self.group_by = Some(group_by.into_iter().collect());
        self
    }

    /// Which groups to give.
    #[must_use]
    #[inline]
    pub fn having(mut self, having: impl Into<Filter>) -> Self {
        self.having = Some(having.into());
        self
    }

    /// In which order, the first term weighing most.
    #[must_use]
    #[inline]
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<SortTerm>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
}

/// What was worked out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AggregateResult<Row = JsonObject> {
    /// A row per group.
    pub data: Vec<Row>,

    /// How many groups there are.
    pub total_groups: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Objects that fit all of these.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct And {
    /// What they must fit.
    pub and: Vec<Filter>,
}

impl And {
    /// A value of what it must have.
    #[inline]
    pub fn new(and: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        Self { and: and.into_iter().map(Into::into).collect() }
    }

    /// What they must fit.
    #[must_use]
    #[inline]
    pub fn and(mut self, and: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.and = and.into_iter().map(Into::into).collect();
        self
    }
}

/// A test of one property.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Clause {
    /// The API name of the property.
    pub field: String,

    /// How it is compared.
    pub op: Operator,

    /// What it is compared with. Decimal numbers, days and times are texts. `between` takes a
    /// list of the least and the greatest value; `in`, `nin` and `overlaps` take a list;
    /// `like`, `ilike`, `starts_with` and `ends_with` a text; the tests for a value take
    /// `true`, and what `false` means there is not said.
    pub value: Value,
}

impl Clause {
    /// A value of what it must have.
    #[inline]
    pub fn new(field: impl Into<String>, op: Operator, value: impl Into<Value>) -> Self {
        Self { field: field.into(), op, value: value.into() }
    }

    /// The API name of the property.
    #[must_use]
    #[inline]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = field.into();
        self
    }

    /// How it is compared.
    #[must_use]
    #[inline]
    pub fn op(mut self, op: Operator) -> Self {
        self.op = op;
        self
    }

    /// What it is compared with.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = value.into();
        self
    }
}

/// Which objects to count.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountRequest {
    /// Which objects to count; all if left out.
    pub filter: Option<Filter>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CountRequest {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which objects to count; all if left out.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: impl Into<Filter>) -> Self {
        self.filter = Some(filter.into());
        self
    }
}

/// Of which property to list the values.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DistinctRequest {
    /// The API name of the property.
    pub field: String,

    /// How many values at most.
    ///
    /// Defaults to `1000`.
    pub limit: Option<i64>,

    /// Of which objects; of all if left out.
    pub filter: Option<Filter>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl DistinctRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(field: impl Into<String>) -> Self {
        Self { field: field.into(), limit: Some(1000), filter: None, extra: Extra::new() }
    }

    /// The API name of the property.
    #[must_use]
    #[inline]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = field.into();
        self
    }

    /// How many values at most.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Of which objects; of all if left out.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: impl Into<Filter>) -> Self {
        self.filter = Some(filter.into());
        self
    }
}

/// The different values of a property.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DistinctValues {
    /// The values; `null` is one of them where an object has none.
    pub values: Vec<Value>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Which objects are meant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    /// A [`Clause`].
    Clause(Clause),

    /// A [`And`].
    And(And),

    /// A [`Or`].
    Or(Or),

    /// A [`Not`].
    Not(Not),

    /// A value that this version of the crate does not know.
    Unknown(Value),
}

impl From<Clause> for Filter {
    #[inline]
    fn from(value: Clause) -> Self {
        Self::Clause(value)
    }
}

impl From<And> for Filter {
    #[inline]
    fn from(value: And) -> Self {
        Self::And(value)
    }
}

impl From<Or> for Filter {
    #[inline]
    fn from(value: Or) -> Self {
        Self::Or(value)
    }
}

impl From<Not> for Filter {
    #[inline]
    fn from(value: Not) -> Self {
        Self::Not(value)
    }
}

/// How long the stretches are into which days and points in time are grouped.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Granularity {
    /// Sent as `year`.
    Year,

    /// Sent as `quarter`.
    Quarter,

    /// Sent as `month`.
    Month,

    /// Sent as `week`.
    Week,

    /// Sent as `day`.
    Day,

    /// Sent as `hour`.
    Hour,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(Granularity);

impl Granularity {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Year => "year",
            Self::Quarter => "quarter",
            Self::Month => "month",
            Self::Week => "week",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for Granularity {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "year" => Self::Year,
            "quarter" => Self::Quarter,
            "month" => Self::Month,
            "week" => Self::Week,
            "day" => Self::Day,
            "hour" => Self::Hour,
            _ => Self::Unknown(value),
        }
    }
}

/// A property whose values make groups.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupBy {
    /// The API name of the property.
    pub field: String,

    /// How long each stretch is, for days and points in time.
    pub granularity: Option<Granularity>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl GroupBy {
    /// A value of what it must have.
    #[inline]
    pub fn new(field: impl Into<String>) -> Self {
        Self { field: field.into(), granularity: None, extra: Extra::new() }
    }

    /// The API name of the property.
    #[must_use]
    #[inline]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = field.into();
        self
    }

    /// How long each stretch is, for days and points in time.
    #[must_use]
    #[inline]
    pub fn granularity(mut self, granularity: impl Into<Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }
}

/// Something to work out over a group of objects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// What is worked out.
    pub op: MetricOperator,

    /// The API name of the property; only `count` does without.
    pub field: Option<String>,

    /// What the result is called.
    pub alias: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl Metric {
    /// A value of what it must have.
    #[inline]
    pub fn new(op: impl Into<MetricOperator>) -> Self {
        Self { op: op.into(), field: None, alias: None, extra: Extra::new() }
    }

    /// What is worked out.
    #[must_use]
    #[inline]
    pub fn op(mut self, op: impl Into<MetricOperator>) -> Self {
        self.op = op.into();
        self
    }

    /// The API name of the property; only `count` does without.
    #[must_use]
    #[inline]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// What the result is called.
    #[must_use]
    #[inline]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
}

/// What is worked out. The guide does not name `first` and `last`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MetricOperator {
    /// How many there are.
    Count,

    /// How many different values there are.
    CountDistinct,

    /// The sum.
    Sum,

    /// The mean.
    Average,

    /// The least.
    Min,

    /// The greatest.
    Max,

    /// The first; of which order is not said.
    First,

    /// The last; of which order is not said.
    Last,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(MetricOperator);

impl MetricOperator {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Count => "count",
            Self::CountDistinct => "count_distinct",
            Self::Sum => "sum",
            Self::Average => "avg",
            Self::Min => "min",
            Self::Max => "max",
            Self::First => "first",
            Self::Last => "last",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for MetricOperator {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "count" => Self::Count,
            "count_distinct" => Self::CountDistinct,
            "sum" => Self::Sum,
            "avg" => Self::Average,
            "min" => Self::Min,
            "max" => Self::Max,
            "first" => Self::First,
            "last" => Self::Last,
            _ => Self::Unknown(value),
        }
    }
}

/// Objects that do not fit this. Assumption: only later releases of the vendor's client can
/// send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Not {
    /// What they must not fit.
    pub not: Box<Filter>,
}

impl Not {
    /// A value of what it must have.
    #[inline]
    pub fn new(not: impl Into<Filter>) -> Self {
        Self { not: Box::new(not.into()) }
    }

    /// What they must not fit.
    #[must_use]
    #[inline]
    pub fn not(mut self, not: impl Into<Filter>) -> Self {
        self.not = Box::new(not.into());
        self
    }
}

/// How a property is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Operator {
    /// The same.
    Eq,

    /// Another.
    Ne,

    /// More.
    Gt,

    /// As much or more.
    Gte,

    /// Less.
    Lt,

    /// As much or less.
    Lte,

    /// From the first to the second, both included.
    Between,

    /// One of the list.
    In,

    /// None of the list.
    Nin,

    /// It fits the SQL pattern; upper and lower case count.
    Like,

    /// It fits the SQL pattern; upper and lower case are the same.
    Ilike,

    /// It begins with the text.
    StartsWith,

    /// It ends with the text.
    EndsWith,

    /// It has no value.
    IsNull,

    /// It has a value.
    IsNotNull,

    /// It has no value, or its list or text is empty.
    IsEmpty,

    /// Its list or text is not empty.
    IsNotEmpty,

    /// Its list holds the value.
    Contains,

    /// Its list has a value with the list in common.
    Overlaps,
}

impl Operator {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Gt => "gt",
            Self::Gte => "gte",
            Self::Lt => "lt",
            Self::Lte => "lte",
            Self::Between => "between",
            Self::In => "in",
            Self::Nin => "nin",
            Self::Like => "like",
            Self::Ilike => "ilike",
            Self::StartsWith => "starts_with",
            Self::EndsWith => "ends_with",
            Self::IsNull => "is_null",
            Self::IsNotNull => "is_not_null",
            Self::IsEmpty => "is_empty",
            Self::IsNotEmpty => "is_not_empty",
            Self::Contains => "contains",
            Self::Overlaps => "overlaps",
        }
    }
}

/// Objects that fit at least one of these. Assumption: only later releases of the vendor's
/// client can send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Or {
    /// What they may fit.
    pub or: Vec<Filter>,
}

impl Or {
    /// A value of what it must have.
    #[inline]
    pub fn new(or: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        Self { or: or.into_iter().map(Into::into).collect() }
    }

    /// What they may fit.
    #[must_use]
    #[inline]
    pub fn or(mut self, or: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.or = or.into_iter().map(Into::into).collect();
        self
    }
}

/// Which objects to find, in which order, and what to give of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRequest {
    /// How many at most in one answer.
    ///
    /// Defaults to `50`. From `1` to `100`.
    pub page_size: Option<i64>,

    /// Which objects to find; all if left out.
    pub filter: Option<Filter>,

    /// In which order, the first term weighing most.
    pub sort: Option<Vec<SortTerm>>,

    /// The properties to give, by API name; all that may be read if left out.
    pub fields: Option<Vec<String>>,

    /// The links whose objects to give as well, as API names or paths such as `orders.items`.
    pub expand: Option<Vec<String>>,

    /// Where to go on, from the `cursor` of an earlier answer.
    pub cursor: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl QueryRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new() -> Self {
        Self {
            page_size: Some(50),
            filter: None,
            sort: None,
            fields: None,
            expand: None,
            cursor: None,
            extra: Extra::new(),
        }
    }

    /// How many at most in one answer.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Which objects to find; all if left out.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: impl Into<Filter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// In which order, the first term weighing most.
    #[must_use]
    #[inline]
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<SortTerm>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// The properties to give, by API name; all that may be read if left out.
    #[must_use]
    #[inline]
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// The links whose objects to give as well, as API names or paths such as `orders.items`.
    #[must_use]
    #[inline]
    pub fn expand(mut self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(expand.into_iter().map(Into::into).collect());
        self
    }

    /// Where to go on, from the `cursor` of an earlier answer.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl Default for QueryRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The API name of a property, or of a metric where rows of metrics are sorted. A `-`
/// before it turns the order round.
///
/// Matches `^-?[^-].*$`.
pub type SortTerm = String;
