// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate agimus
//! Links.

use specloom_runtime::codegen::{
    Decode, DeserializeOwned, Operation, Pagination, ParamText, decode_json, operation,
};
use specloom_runtime::{Call, Client, JsonObject, Pager};

use crate::error::ERRORS;
use crate::models::{Count, Key, ObjectPage};

/// The objects that an object is linked to.
#[derive(Clone, Debug)]
pub struct Links(Client);

impl Links {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the objects that an object is linked to, page by page.
    ///
    /// `GET /api/v1/objects/{entity}/{pk}/links/{link}`.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    /// - `pk`: the key of the object, a whole number or a text.
    /// - `link`: the API name of the link: the forward name from its source, the reverse name
    ///   from its target.
    #[inline]
    pub fn list(
        &self,
        entity: impl AsRef<str>,
        pk: impl Into<Key>,
        link: impl AsRef<str>,
    ) -> ListLinks {
        let pk: Key = pk.into();
        ListLinks(
            self.0
                .call(&LIST)
                .query("pageSize", 50)
                .query("offset", 0)
                .path("entity", entity.as_ref())
                .path("pk", ParamText::of(&pk))
                .path("link", link.as_ref()),
        )
    }

    /// Counts the objects that an object is linked to.
    ///
    /// `GET /api/v1/objects/{entity}/{pk}/links/{link}/count`.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    /// - `pk`: the key of the object, a whole number or a text.
    /// - `link`: the API name of the link: the forward name from its source, the reverse name
    ///   from its target.
    #[inline]
    pub fn count(
        &self,
        entity: impl AsRef<str>,
        pk: impl Into<Key>,
        link: impl AsRef<str>,
    ) -> Call<Count> {
        let pk: Key = pk.into();
        self.0
            .call(&COUNT)
            .path("entity", entity.as_ref())
            .path("pk", ParamText::of(&pk))
            .path("link", link.as_ref())
    }
}

/// [`Links::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListLinks(Call<ObjectPage>);

operation!(ListLinks, ObjectPage);

impl ListLinks {
    /// How many at most in one answer.
    ///
    /// `50` is sent unless this is called.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("pageSize", page_size))
    }

    /// How many to pass over.
    ///
    /// `0` is sent unless this is called.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// All items, one after the other, asking for more as they are needed.
    #[inline]
    pub fn pager(self) -> Pager<JsonObject> {
        Pager::new(self.0, &LIST_PAGES)
    }

    /// All items as a type of your own: one that implements `Decode`, or `Json<T>` for one of
    /// serde's.
    pub fn pager_of<Object: Decode + 'static>(self) -> Pager<Object> {
        Pager::new(self.0, &LIST_PAGES)
    }

    /// The answer with a type of your own in place of any object.
    pub fn typed<Object: DeserializeOwned + 'static>(self) -> Call<ObjectPage<Object>> {
        self.0.decode_as(decode_json)
    }
}

const LIST: Operation =
    Operation::get("links.list", "/api/v1/objects/{entity}/{pk}/links/{link}").errors(ERRORS);

static LIST_PAGES: Pagination =
    Pagination::offset("offset").more(&["hasMore"]).items(&[&["data"]]).size("pageSize", 50);

const COUNT: Operation =
    Operation::get("links.count", "/api/v1/objects/{entity}/{pk}/links/{link}/count")
        .errors(ERRORS);
