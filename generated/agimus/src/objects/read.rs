// @generated from specs/agimus/companion/objects/read.rs by codegen (emit/src/emitters/companion.rs). Run: cargo specloom generate agimus
//! How objects are read: by query, by key, along links.

use super::distinct::Distinct;
use super::envelope::{Found, Page, counted, data, first};
use super::keys::{key, or_refused, text};
use super::query::Query;
use super::related::Related;
use crate::models::{BatchGetResult, ObjectPage};
use crate::objects::{Follow, Named, Object, Operand};
use crate::runtime::Task;
use crate::{Call, ErrorKind, Pager};

impl<T: Object> Query<T> {
    /// All objects, one after the other; more are asked for as they are needed.
    ///
    /// ```no_run
    /// # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
    /// let mut customers = client.objects("Customer").filter(("status", "active")).iter();
    /// while let Some(customer) = customers.next().await {
    ///     println!("{}", customer?["name"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[expect(
        clippy::iter_not_returning_iterator,
        reason = "a page may have to be asked for first, so it is a stream"
    )]
    pub fn iter(&self) -> Pager<T> {
        let pager = self.page().pager_of();
        match self.limit {
            Some(limit) => pager.limit(limit),
            None => pager,
        }
    }

    /// All objects at once.
    pub fn all(&self) -> Task<Vec<T>> {
        let rows = self.iter();
        Task::new(async move { rows.collect().await })
    }

    /// One page of the objects, and what leads to the next.
    pub fn one_page(&self) -> Call<ObjectPage<T>> {
        Call::from(self.page()).decode_as(|answer| answer.json::<Page<T>>().map(|it| it.0))
    }

    /// The first object, if there is one.
    pub fn first(&self) -> Call<Option<T>> {
        Call::from(self.page().page_size(1)).decode_as(first)
    }

    /// Whether there is an object.
    pub fn exists(&self) -> Call<bool> {
        let call = Call::from(self.page().page_size(1));
        call.decode_as(|answer| first::<()>(answer).map(|it| it.is_some()))
    }

    /// How many objects fit the filter. Nothing else of the query counts.
    pub fn count(&self) -> Call<i64> {
        let call = self.client.search().count(&*self.entity);
        let call = match self.condition() {
            None => call,
            Some(Ok(filter)) => call.filter(filter),
            Some(Err(why)) => call.refuse(why),
        };
        Call::from(call).decode_as(counted)
    }

    /// The different values of a property, of the objects that fit the filter.
    ///
    /// ```no_run
    /// # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
    /// let regions = client.objects("Customer").distinct("region").limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn distinct<F: Named<T::Entity>>(&self, field: F) -> Distinct<F::Value> {
        let call = self.client.search().distinct(&*self.entity, field.name());
        Distinct::new(match self.condition() {
            None => call,
            Some(Ok(filter)) => call.filter(filter),
            Some(Err(why)) => call.refuse(why),
        })
    }

    /// The object with this key. Fields and links count as they were asked for.
    ///
    /// ```no_run
    /// # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
    /// let customer = client.objects("Customer").expand("orders").get(123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, pk: impl Operand<T::Key>) -> Call<T> {
        let (pk, wrong) = or_refused(key(pk));
        let call = self.client.store().get(&*self.entity, pk);
        let call = if self.fields.is_empty() { call } else { call.fields(&self.fields) };
        let call = if self.expand.is_empty() { call } else { call.expand(&self.expand) };
        let call = Call::from(call).decode_as(data);
        wrong.into_iter().fold(call, Call::refuse)
    }

    /// The object with this key, or nothing where there is none.
    pub fn find(&self, pk: impl Operand<T::Key>) -> Task<Option<T>> {
        let call = self.get(pk);
        Task::new(async move {
            match call.await {
                Ok(object) => Ok(Some(object)),
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
                Err(error) => Err(error),
            }
        })
    }

    /// The objects with these keys; keys without an object are passed over.
    pub fn get_many(
        &self,
        keys: impl IntoIterator<Item = impl Operand<T::Key>>,
    ) -> Call<BatchGetResult<T>> {
        let keys: Result<Vec<String>, String> =
            keys.into_iter().map(|it| key(it).map(text)).collect();
        let (keys, wrong) = match keys {
            Ok(keys) => (keys, None),
            Err(why) => (Vec::new(), Some(why)),
        };
        let call = self.client.store().batch_get(&*self.entity, keys);
        let call = if self.fields.is_empty() { call } else { call.fields(&self.fields) };
        let call = if self.expand.is_empty() { call } else { call.expand(&self.expand) };
        let call = Call::from(call).decode_as(|it| it.json::<Found<T>>().map(|it| it.0));
        wrong.into_iter().fold(call, Call::refuse)
    }

    /// The objects that a link leads to from the object with this key.
    ///
    /// ```no_run
    /// # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
    /// let page = client.objects("Customer").links(123, "orders").page_size(10).await?;
    /// let orders = client.objects("Customer").links(123, "orders").all().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn links<L: Follow<T::Entity>>(
        &self,
        pk: impl Operand<T::Key>,
        link: L,
    ) -> Related<L::Target> {
        let (pk, wrong) = or_refused(key(pk));
        let call = self.client.links().list(&*self.entity, pk, link.name());
        Related::new(match wrong {
            Some(why) => call.refuse(why),
            None => call,
        })
    }

    /// How many objects a link leads to from the object with this key.
    pub fn count_links(&self, pk: impl Operand<T::Key>, link: impl Follow<T::Entity>) -> Call<i64> {
        let (pk, wrong) = or_refused(key(pk));
        let call = self.client.links().count(&*self.entity, pk, link.name());
        let call = call.decode_as(counted);
        wrong.into_iter().fold(call, Call::refuse)
    }
}
