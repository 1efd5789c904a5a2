// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate agimus
//! Store.

use specloom_runtime::codegen::{
    DeserializeOwned, Encode, Operation, ParamSpec, ParamStyle, ParamText, decode_json, operation,
};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{BatchGetResult, BatchOperation, BatchResult, Deleted, Key, ObjectAnswer};

/// Objects by their keys: read, create, change and delete them, one by one or many at once.
///
/// ```no_run
/// # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
/// let answer = client.store().batch_get("entity", ["pks"]).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Store(Client);

impl Store {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads many objects by their keys.
    ///
    /// `POST /api/v1/objects/{entity}/batch-get`.
    ///
    /// Keys that lead to no object are passed over; the counts tell how many.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    /// - `pks`: the keys, all of them as texts.
    #[inline]
    pub fn batch_get(
        &self,
        entity: impl AsRef<str>,
        pks: impl IntoIterator<Item = impl Into<String>>,
    ) -> BatchGetStore {
        let pks: Vec<String> = pks.into_iter().map(Into::into).collect();
        BatchGetStore(self.0.call(&BATCH_GET).path("entity", entity.as_ref()).member("pks", &pks))
    }

    /// Creates, updates and deletes many objects in one call.
    ///
    /// `POST /api/v1/objects/{entity}/batch`.
    ///
    /// The call succeeds even when some of its operations fail; the counts tell.
    ///
    /// Assumption: each operation stands by itself, so that one that fails leaves the others
    /// done.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    /// - `operations`: the operations, in the order of their results.
    #[inline]
    pub fn batch(
        &self,
        entity: impl AsRef<str>,
        operations: impl IntoIterator<Item = impl Into<BatchOperation>>,
    ) -> Call<BatchResult> {
        let operations: Vec<BatchOperation> = operations.into_iter().map(Into::into).collect();
        self.0.call(&BATCH).path("entity", entity.as_ref()).member("operations", &operations)
    }

    /// Creates an object.
    ///
    /// `POST /api/v1/objects/{entity}`.
    ///
    /// Its primary key must be among the properties, be of the right type and not be in use.
    /// Properties that may not be null must be given too.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    #[inline]
    pub fn create(&self, entity: impl AsRef<str>, body: &(impl Encode + ?Sized)) -> CreateStore {
        CreateStore(self.0.call(&CREATE).path("entity", entity.as_ref()).json(body))
    }

    /// Reads an object by its key.
    ///
    /// `GET /api/v1/objects/{entity}/{pk}`.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    /// - `pk`: the key of the object, a whole number or a text.
    #[inline]
    pub fn get(&self, entity: impl AsRef<str>, pk: impl Into<Key>) -> GetStore {
        let pk: Key = pk.into();
        GetStore(self.0.call(&GET).path("entity", entity.as_ref()).path("pk", ParamText::of(&pk)))
    }

    /// Changes the properties of an object that are given.
    ///
    /// `PATCH /api/v1/objects/{entity}/{pk}`.
    ///
    /// The primary key cannot be changed. `null` clears a property that may be null.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    /// - `pk`: the key of the object, a whole number or a text.
    #[inline]
    pub fn update(
        &self,
        entity: impl AsRef<str>,
        pk: impl Into<Key>,
        body: &(impl Encode + ?Sized),
    ) -> UpdateStore {
        let pk: Key = pk.into();
        UpdateStore(
            self.0
                .call(&UPDATE)
                .path("entity", entity.as_ref())
                .path("pk", ParamText::of(&pk))
                .json(body),
        )
    }

    /// Updates an object, or creates it where there is none.
    ///
    /// `PUT /api/v1/objects/{entity}/{pk}`.
    ///
    /// The key stands in the path alone and need not be among the properties.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    /// - `pk`: the key of the object, a whole number or a text.
    #[inline]
    pub fn upsert(
        &self,
        entity: impl AsRef<str>,
        pk: impl Into<Key>,
        body: &(impl Encode + ?Sized),
    ) -> UpsertStore {
        let pk: Key = pk.into();
        UpsertStore(
            self.0
                .call(&UPSERT)
                .path("entity", entity.as_ref())
                .path("pk", ParamText::of(&pk))
                .json(body),
        )
    }

    /// Deletes an object.
    ///
    /// `DELETE /api/v1/objects/{entity}/{pk}`.
    ///
    /// Assumption: an answer without a body says that the object is deleted. Whether the key
    /// may be used again is not said.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    /// - `pk`: the key of the object, a whole number or a text.
    #[inline]
    pub fn delete(&self, entity: impl AsRef<str>, pk: impl Into<Key>) -> Call<Option<Deleted>> {
        let pk: Key = pk.into();
        self.0.call(&DELETE).path("entity", entity.as_ref()).path("pk", ParamText::of(&pk))
    }
}

/// [`Store::batch_get`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct BatchGetStore(Call<BatchGetResult>);

operation!(BatchGetStore, BatchGetResult);

impl BatchGetStore {
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

    /// The answer with a type of your own in place of any object.
    pub fn typed<Object: DeserializeOwned + 'static>(self) -> Call<BatchGetResult<Object>> {
        self.0.decode_as(decode_json)
    }
}

/// [`Store::create`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateStore(Call<ObjectAnswer>);

operation!(CreateStore, ObjectAnswer);

impl CreateStore {
    /// The answer with a type of your own in place of any object.
    pub fn typed<Object: DeserializeOwned + 'static>(self) -> Call<ObjectAnswer<Object>> {
        self.0.decode_as(decode_json)
    }
}

/// [`Store::get`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetStore(Call<ObjectAnswer>);

operation!(GetStore, ObjectAnswer);

impl GetStore {
    /// The properties to give, by API name; all that may be read if left out.
    #[inline]
    pub fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let fields: Vec<String> = fields.into_iter().map(Into::into).collect();
        Self(self.0.param(&GET_PARAM_3, fields))
    }

    /// The links whose objects to give as well, as API names or paths such as `orders.items`.
    #[inline]
    pub fn expand(self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let expand: Vec<String> = expand.into_iter().map(Into::into).collect();
        Self(self.0.param(&GET_PARAM_4, expand))
    }

    /// The answer with a type of your own in place of any object.
    pub fn typed<Object: DeserializeOwned + 'static>(self) -> Call<ObjectAnswer<Object>> {
        self.0.decode_as(decode_json)
    }
}

/// [`Store::update`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateStore(Call<ObjectAnswer>);

operation!(UpdateStore, ObjectAnswer);

impl UpdateStore {
    /// The answer with a type of your own in place of any object.
    pub fn typed<Object: DeserializeOwned + 'static>(self) -> Call<ObjectAnswer<Object>> {
        self.0.decode_as(decode_json)
    }
}

/// [`Store::upsert`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpsertStore(Call<ObjectAnswer>);

operation!(UpsertStore, ObjectAnswer);

impl UpsertStore {
    /// The answer with a type of your own in place of any object.
    pub fn typed<Object: DeserializeOwned + 'static>(self) -> Call<ObjectAnswer<Object>> {
        self.0.decode_as(decode_json)
    }
}

const BATCH_GET: Operation =
    Operation::post("store.batch_get", "/api/v1/objects/{entity}/batch-get").errors(ERRORS);

const BATCH: Operation =
    Operation::post("store.batch", "/api/v1/objects/{entity}/batch").errors(ERRORS);

const CREATE: Operation =
    Operation::post("store.create", "/api/v1/objects/{entity}").errors(ERRORS);

const GET: Operation = Operation::get("store.get", "/api/v1/objects/{entity}/{pk}").errors(ERRORS);

const GET_PARAM_3: ParamSpec = ParamSpec::query("fields").style(ParamStyle::Form).explode(false);

const GET_PARAM_4: ParamSpec = ParamSpec::query("expand").style(ParamStyle::Form).explode(false);

const UPDATE: Operation =
    Operation::patch("store.update", "/api/v1/objects/{entity}/{pk}").errors(ERRORS);

const UPSERT: Operation =
    Operation::put("store.upsert", "/api/v1/objects/{entity}/{pk}").errors(ERRORS);

const DELETE: Operation =
    Operation::delete("store.delete", "/api/v1/objects/{entity}/{pk}").errors(ERRORS);
