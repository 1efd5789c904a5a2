// @generated from specs/agimus/companion/objects/query.rs by codegen (emit/src/emitters/companion.rs). Run: cargo specloom generate agimus
//! Which objects are meant, and what is to come of each.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use crate::Client;
use crate::models;
use crate::objects::{Each, Expansion, Expression, Filter, Object, Selected, Sort};
use crate::operations::search::QuerySearch;
use crate::runtime::json;

/// How many objects come in one answer unless somebody says otherwise.
const PAGE: i64 = 50;

/// Objects of an entity: which, in which order, and what is to come of each.
///
/// It is a value: each method gives another query, and one that is kept can be
/// asked again and built upon.
pub struct Query<T> {
    pub(super) client: Client,
    pub(super) entity: Cow<'static, str>,
    pub(super) filter: Option<Expression>,
    sort: Vec<String>,
    pub(super) fields: Vec<String>,
    pub(super) expand: Vec<String>,
    pub(super) limit: Option<usize>,
    page_size: i64,
    rows: PhantomData<fn() -> T>,
}

impl<T> Query<T> {
    pub(super) fn new(client: Client, entity: Cow<'static, str>) -> Self {
        Self {
            client,
            entity,
            filter: None,
            sort: Vec::new(),
            fields: Vec::new(),
            expand: Vec::new(),
            limit: None,
            page_size: PAGE,
            rows: PhantomData,
        }
    }

    /// The same objects, read as another type.
    fn read_as<U>(self) -> Query<U> {
        Query {
            client: self.client,
            entity: self.entity,
            filter: self.filter,
            sort: self.sort,
            fields: self.fields,
            expand: self.expand,
            limit: self.limit,
            page_size: self.page_size,
            rows: PhantomData,
        }
    }
}

impl<T: Object> Query<T> {
    /// Only objects that fit this, and what was asked for before.
    ///
    /// A filter is made of fields, `field("age").gte(18)`, or of a key and a
    /// value, `("age__gte", 18)`; an array of such pairs means all of them.
    /// Filters are joined by `&`, `|` and `!`.
    #[must_use]
    pub fn filter(mut self, filter: impl Into<Filter<T::Entity>>) -> Self {
        let more = filter.into().expression;
        if more != Expression::And(Vec::new()) {
            self.filter = Some(match self.filter {
                Some(filter) => filter.and(more),
                None => more,
            });
        }
        self
    }

    /// In this order, the first term weighing most: `-name` turns an order round.
    /// In place of an earlier order; none clears it.
    #[must_use]
    pub fn sort(mut self, terms: impl Each<Sort<T::Entity>>) -> Self {
        self.sort = terms.each().iter().map(ToString::to_string).collect();
        self
    }

    /// Only these properties of each object. In place of earlier ones; none
    /// means all.
    ///
    /// Where the entity is known each object is then read property by property.
    #[must_use]
    pub fn fields(mut self, fields: impl Each<Selected<T::Entity>>) -> Query<T::Partial> {
        self.fields = fields.each().into_iter().map(|it| it.name).collect();
        self.read_as()
    }

    /// The objects behind these links as well, each under the name of its link:
    /// `orders`, or a way such as `orders.items`. In place of earlier ones;
    /// none clears them.
    #[must_use]
    pub fn expand(mut self, links: impl Each<Expansion<T::Entity>>) -> Self {
        self.expand = links.each().iter().map(ToString::to_string).collect();
        self
    }

    /// No more than this many objects, for [`Query::all`] and [`Query::iter`].
    /// No more than these come in one answer either.
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = Some(limit);
        let size = i64::try_from(limit).unwrap_or(i64::MAX);
        self.page_size = self.page_size.min(size).max(1);
        self
    }

    /// How many objects come in one answer: from 1 to 100, and 50 unless this
    /// is said. A number beyond that is the nearest of them.
    #[must_use]
    pub fn page_size(mut self, size: i64) -> Self {
        self.page_size = size.clamp(1, 100);
        self
    }

    /// The filter as it is sent, if there is one; what is wrong with it.
    pub(super) fn condition(&self) -> Option<Result<models::Filter, String>> {
        let filter = json::to_value(self.filter.as_ref()?);
        let why = |error| format!("the filter cannot be sent: {error}");
        Some(filter.map(models::Filter::Unknown).map_err(why))
    }

    /// The call for a page of the objects.
    pub(super) fn page(&self) -> QuerySearch {
        let call = self.client.search().query(&*self.entity).page_size(self.page_size);
        let call = match self.condition() {
            None => call,
            Some(Ok(filter)) => call.filter(filter),
            Some(Err(why)) => call.refuse(why),
        };
        let call = if self.sort.is_empty() { call } else { call.sort(&self.sort) };
        let call = if self.fields.is_empty() { call } else { call.fields(&self.fields) };
        if self.expand.is_empty() { call } else { call.expand(&self.expand) }
    }
}

impl<T> Clone for Query<T> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            entity: self.entity.clone(),
            filter: self.filter.clone(),
            sort: self.sort.clone(),
            fields: self.fields.clone(),
            expand: self.expand.clone(),
            limit: self.limit,
            page_size: self.page_size,
            rows: PhantomData,
        }
    }
}

impl<T> fmt::Debug for Query<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query")
            .field("entity", &self.entity)
            .field("filter", &self.filter)
            .field("sort", &self.sort)
            .field("fields", &self.fields)
            .field("expand", &self.expand)
            .field("limit", &self.limit)
            .field("page_size", &self.page_size)
            .finish_non_exhaustive()
    }
}
