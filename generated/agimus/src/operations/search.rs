// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate agimus
//! Search.

use specloom_runtime::codegen::{
    Decode, DeserializeOwned, Operation, Pagination, decode_json, operation,
};
use specloom_runtime::{Call, Client, JsonObject, Pager};

use crate::error::ERRORS;
use crate::models::{
    AggregateResult, Count, DistinctValues, Filter, GroupBy, Metric, ObjectPage, SortTerm,
};

/// The objects that fit a filter: find them, count them, work things out over them.
///
/// ```no_run
/// # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
/// let mut items = client.search().query("entity").pager();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Search(Client);

impl Search {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Finds the objects that fit a filter, page by page.
    ///
    /// `POST /api/v1/objects/{entity}/query`.
    ///
    /// A page without objects is not the end as long as `hasMore` and `cursor` say that there
    /// is more.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    #[inline]
    pub fn query(&self, entity: impl AsRef<str>) -> QuerySearch {
        QuerySearch(self.0.call(&QUERY).member("pageSize", &50).path("entity", entity.as_ref()))
    }

    /// Counts the objects that fit a filter.
    ///
    /// `POST /api/v1/objects/{entity}/count`.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    #[inline]
    pub fn count(&self, entity: impl AsRef<str>) -> CountSearch {
        CountSearch(self.0.call(&COUNT).json(&JsonObject::new()).path("entity", entity.as_ref()))
    }

    /// Lists the different values of a property.
    ///
    /// `POST /api/v1/objects/{entity}/distinct`.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    /// - `field`: the API name of the property.
    #[inline]
    pub fn distinct(&self, entity: impl AsRef<str>, field: impl AsRef<str>) -> DistinctSearch {
        DistinctSearch(
            self.0
                .call(&DISTINCT)
                .member("limit", &1000)
                .path("entity", entity.as_ref())
                .member("field", field.as_ref()),
        )
    }

    /// Works out sums, means, counts and the like over groups of objects.
    ///
    /// `POST /api/v1/objects/{entity}/aggregate`.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    /// - `metrics`: what to work out.
    #[inline]
    pub fn aggregate(
        &self,
        entity: impl AsRef<str>,
        metrics: impl IntoIterator<Item = Metric>,
    ) -> AggregateSearch {
        let metrics: Vec<Metric> = metrics.into_iter().collect();
        AggregateSearch(
            self.0
                .call(&AGGREGATE)
                .member("limit", &1000)
                .path("entity", entity.as_ref())
                .member("metrics", &metrics),
        )
    }
}

/// [`Search::query`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct QuerySearch(Call<ObjectPage>);

operation!(QuerySearch, ObjectPage);

impl QuerySearch {
    /// How many at most in one answer.
    ///
    /// `50` is sent unless this is called.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.member("pageSize", &page_size))
    }

    /// Which objects to find; all if left out.
    #[inline]
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        let filter: Filter = filter.into();
        Self(self.0.member("filter", &filter))
    }

    /// In which order, the first term weighing most.
    #[inline]
    pub fn sort(self, sort: impl IntoIterator<Item = impl Into<SortTerm>>) -> Self {
        let sort: Vec<SortTerm> = sort.into_iter().map(Into::into).collect();
        Self(self.0.member("sort", &sort))
    }

    /// The properties to give, by API name; all that may be read if left out.
    #[inline]
    pub fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let fields: Vec<String> = fields.into_iter().map(Into::into).collect();
        Self(self.0.member("fields", &fields))
    }

    /// The links whose objects to give as well, as API names or paths such as `orders.items`.
    #[inline]
    pub fn expand(self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let expand: Vec<String> = expand.into_iter().map(Into::into).collect();
        Self(self.0.member("expand", &expand))
    }

    /// Where to go on, from the `cursor` of an earlier answer.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        Self(self.0.member("cursor", cursor.as_ref()))
    }

    /// All items, one after the other, asking for more as they are needed.
    #[inline]
    pub fn pager(self) -> Pager<JsonObject> {
        Pager::new(self.0, &QUERY_PAGES)
    }

    /// All items as a type of your own: one that implements `Decode`, or `Json<T>` for one of
    /// serde's.
    pub fn pager_of<Object: Decode + 'static>(self) -> Pager<Object> {
        Pager::new(self.0, &QUERY_PAGES)
    }

    /// The answer with a type of your own in place of any object.
    pub fn typed<Object: DeserializeOwned + 'static>(self) -> Call<ObjectPage<Object>> {
        self.0.decode_as(decode_json)
    }
}

/// [`Search::count`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CountSearch(Call<Count>);

operation!(CountSearch, Count);

impl CountSearch {
    /// Which objects to count; all if left out.
    #[inline]
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        let filter: Filter = filter.into();
        Self(self.0.member("filter", &filter))
    }
}

/// [`Search::distinct`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DistinctSearch(Call<DistinctValues>);

operation!(DistinctSearch, DistinctValues);

impl DistinctSearch {
    /// How many values at most.
    ///
    /// `1000` is sent unless this is called.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.member("limit", &limit))
    }

    /// Of which objects; of all if left out.
    #[inline]
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        let filter: Filter = filter.into();
        Self(self.0.member("filter", &filter))
    }
}

/// [`Search::aggregate`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AggregateSearch(Call<AggregateResult>);

operation!(AggregateSearch, AggregateResult);

impl AggregateSearch {
    /// How many groups at most.
    ///
    /// `1000` is sent unless this is called.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.member("limit", &limit))
    }

    /// Over which objects; over all if left out.
    #[inline]
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        let filter: Filter = filter.into();
        Self(self.0.member("filter", &filter))
    }

    /// What makes the groups; all objects are one group if left out.
    #[inline]
    pub fn group_by(self, group_by: impl IntoIterator<Item = GroupBy>) -> Self {
        let group_by: Vec<GroupBy> = group_by.into_iter().collect();
        Self(self.0.member("groupBy", &group_by))
    }

    /// Which groups to give. A field is the alias of a metric, or a group's name. Assumption:
    /// conditions may be nested here as they may in a filter.
    #[inline]
    pub fn having(self, having: impl Into<Filter>) -> Self {
        let having: Filter = having.into();
        Self(self.0.member("having", &having))
    }

    /// In which order, the first term weighing most. A term may be the alias of a metric.
    #[inline]
    pub fn sort(self, sort: impl IntoIterator<Item = impl Into<SortTerm>>) -> Self {
        let sort: Vec<SortTerm> = sort.into_iter().map(Into::into).collect();
        Self(self.0.member("sort", &sort))
    }

    /// The answer with a type of your own in place of any object.
    pub fn typed<Row: DeserializeOwned + 'static>(self) -> Call<AggregateResult<Row>> {
        self.0.decode_as(decode_json)
    }
}

const QUERY: Operation =
    Operation::post("search.query", "/api/v1/objects/{entity}/query").errors(ERRORS);

static QUERY_PAGES: Pagination = Pagination::cursor("cursor")
    .next(&[&["cursor"]])
    .more(&["hasMore"])
    .in_body()
    .items(&[&["data"]]);

const COUNT: Operation =
    Operation::post("search.count", "/api/v1/objects/{entity}/count").errors(ERRORS);

const DISTINCT: Operation =
    Operation::post("search.distinct", "/api/v1/objects/{entity}/distinct").errors(ERRORS);

const AGGREGATE: Operation =
    Operation::post("search.aggregate", "/api/v1/objects/{entity}/aggregate").errors(ERRORS);
