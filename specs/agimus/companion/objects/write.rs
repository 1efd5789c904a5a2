//! How objects are written: one by one, or many at once.

use std::fmt;

use super::envelope::{Deleted, data};
use super::keys::{key, or_refused};
use super::query::Query;
use crate::Call;
use crate::models::{BatchOperation, BatchResult, Key};
use crate::objects::{Object, Operand};
use crate::runtime::json::{Encode, Value, Writer, to_value};

impl<T: Object> Query<T> {
    /// Creates an object. Its key must be among its properties.
    ///
    /// ```no_run
    /// use agimus::runtime::json;
    ///
    /// # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
    /// let customers = client.objects("Customer");
    /// customers.create(json!({"customerId": 1, "name": "Acme Corp"})).await?;
    /// customers.update(1, json!({"status": "premium"})).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, object: impl Into<T::Input>) -> Call<T> {
        let object: T::Input = object.into();
        Call::from(self.client.store().create(&*self.entity, &Sent::<T>(&object))).decode_as(data)
    }

    /// Changes the given properties of the object with this key.
    pub fn update(&self, pk: impl Operand<T::Key>, changes: impl Into<T::Changes>) -> Call<T> {
        let (pk, wrong) = or_refused(key(pk));
        let call = self.client.store().update(&*self.entity, pk, &changes.into());
        wrong.into_iter().fold(Call::from(call).decode_as(data), Call::refuse)
    }

    /// Puts an object in place of the one with this key, or creates it.
    pub fn upsert(&self, pk: impl Operand<T::Key>, object: impl Into<T::Input>) -> Call<T> {
        let (pk, wrong) = or_refused(key(pk));
        let object: T::Input = object.into();
        let call = self.client.store().upsert(&*self.entity, pk, &Sent::<T>(&object));
        wrong.into_iter().fold(Call::from(call).decode_as(data), Call::refuse)
    }

    /// Deletes the object with this key, and tells whether the platform did so.
    /// An answer that says nothing is taken for yes.
    pub fn delete(&self, pk: impl Operand<T::Key>) -> Call<bool> {
        let (pk, wrong) = or_refused(key(pk));
        let call = self.client.store().delete(&*self.entity, pk).decode_as(|answer| {
            let says_nothing = answer.body().trim_ascii().is_empty();
            let said: Deleted<bool> = answer.json()?;
            Ok(said.0.unwrap_or(says_nothing))
        });
        wrong.into_iter().fold(call, Call::refuse)
    }

    /// Writes many objects at once. The call succeeds even if some writes fail;
    /// the answer tells how many did, and of each what became of it.
    ///
    /// ```no_run
    /// use agimus::objects::Write;
    /// use agimus::runtime::json;
    ///
    /// # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
    /// let result = client
    ///     .objects("Customer")
    ///     .batch([
    ///         Write::create(json!({"customerId": 1, "name": "Acme Corp"})),
    ///         Write::update(2, json!({"status": "active"})),
    ///         Write::delete(3),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch(&self, writes: impl IntoIterator<Item = Write<T>>) -> Call<BatchResult> {
        let writes: Vec<Write<T>> = writes.into_iter().collect();
        let none: [BatchOperation; 0] = [];
        self.client.store().batch(&*self.entity, none).member("operations", &writes)
    }
}

/// An object as it is sent: without the objects behind its links.
struct Sent<'a, T: Object>(&'a T::Input);

impl<T: Object> Encode for Sent<'_, T> {
    fn encode(&self, to: &mut Writer) {
        if T::LINKS.is_empty() {
            return self.0.encode(to);
        }
        match to_value(self.0) {
            Ok(Value::Object(mut members)) => {
                members.retain(|name, _| !T::LINKS.contains(&name.as_str()));
                members.encode(to);
            }
            Ok(other) => other.encode(to),
            Err(error) => to.fail(error.to_string()),
        }
    }
}

/// One write of many; see [`Query::batch`].
pub enum Write<T: Object> {
    /// Creates an object.
    Create(T::Input),
    /// Changes the given properties of the object with this key.
    Update(Result<Key, String>, T::Changes),
    /// Deletes the object with this key.
    Delete(Result<Key, String>),
}

impl<T: Object> Write<T> {
    /// Creates an object. Its key must be among its properties.
    pub fn create(object: impl Into<T::Input>) -> Self {
        Self::Create(object.into())
    }

    /// Changes the given properties of the object with this key.
    pub fn update(pk: impl Operand<T::Key>, changes: impl Into<T::Changes>) -> Self {
        Self::Update(key(pk), changes.into())
    }

    /// Deletes the object with this key.
    pub fn delete(pk: impl Operand<T::Key>) -> Self {
        Self::Delete(key(pk))
    }
}

impl<T: Object> Encode for Write<T> {
    fn encode(&self, to: &mut Writer) {
        let pk = |to: &mut Writer, key: &Result<Key, String>| match key {
            Ok(key) => to.always("pk", key),
            Err(why) => to.fail(why.clone()),
        };
        to.object(|to| match self {
            Self::Create(object) => {
                to.always("op", "create");
                to.always("data", &Sent::<T>(object));
            }
            Self::Update(key, changes) => {
                to.always("op", "update");
                pk(to, key);
                to.always("data", changes);
            }
            Self::Delete(key) => {
                to.always("op", "delete");
                pk(to, key);
            }
        });
    }
}

impl<T: Object> fmt::Debug for Write<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Create(_) => "Create",
            Self::Update(..) => "Update",
            Self::Delete(_) => "Delete",
        })
    }
}
