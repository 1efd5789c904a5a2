// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate agimus
//! Schema.

use specloom_runtime::codegen::Operation;
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{
    EntityList, EntitySchema, LinkList, PrimaryKeyAnswer, PropertyAnswer, PropertyList,
};

/// Which entities there are, which properties they have, and how they are linked.
///
/// ```no_run
/// # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
/// let answer = client.schema().list_entities().await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Schema(Client);

impl Schema {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the entities that the key may see.
    ///
    /// `GET /api/v1/objects/schema/entities`.
    #[inline]
    pub fn list_entities(&self) -> Call<EntityList> {
        self.0.call(&LIST_ENTITIES)
    }

    /// Reads an entity with its properties and links.
    ///
    /// `GET /api/v1/objects/schema/entities/{entity}`.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    #[inline]
    pub fn get_entity(&self, entity: impl AsRef<str>) -> Call<EntitySchema> {
        self.0.call(&GET_ENTITY).path("entity", entity.as_ref())
    }

    /// Lists the properties of an entity.
    ///
    /// `GET /api/v1/objects/schema/entities/{entity}/properties`.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    #[inline]
    pub fn list_properties(&self, entity: impl AsRef<str>) -> Call<PropertyList> {
        self.0.call(&LIST_PROPERTIES).path("entity", entity.as_ref())
    }

    /// Reads a property of an entity.
    ///
    /// `GET /api/v1/objects/schema/entities/{entity}/properties/{property}`.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    /// - `property`: the API name of the property.
    #[inline]
    pub fn get_property(
        &self,
        entity: impl AsRef<str>,
        property: impl AsRef<str>,
    ) -> Call<PropertyAnswer> {
        self.0
            .call(&GET_PROPERTY)
            .path("entity", entity.as_ref())
            .path("property", property.as_ref())
    }

    /// Reads the property that is the primary key of an entity.
    ///
    /// `GET /api/v1/objects/schema/entities/{entity}/primary-key`.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    #[inline]
    pub fn get_primary_key(&self, entity: impl AsRef<str>) -> Call<PrimaryKeyAnswer> {
        self.0.call(&GET_PRIMARY_KEY).path("entity", entity.as_ref())
    }

    /// Lists the links of an entity, seen from its side.
    ///
    /// `GET /api/v1/objects/schema/entities/{entity}/links`.
    ///
    /// Takes:
    /// - `entity`: the API name of the entity.
    #[inline]
    pub fn list_links(&self, entity: impl AsRef<str>) -> Call<LinkList> {
        self.0.call(&LIST_LINKS).path("entity", entity.as_ref())
    }
}

const LIST_ENTITIES: Operation =
    Operation::get("schema.list_entities", "/api/v1/objects/schema/entities").errors(ERRORS);

const GET_ENTITY: Operation =
    Operation::get("schema.get_entity", "/api/v1/objects/schema/entities/{entity}").errors(ERRORS);

const LIST_PROPERTIES: Operation =
    Operation::get("schema.list_properties", "/api/v1/objects/schema/entities/{entity}/properties")
        .errors(ERRORS);

const GET_PROPERTY: Operation = Operation::get(
    "schema.get_property",
    "/api/v1/objects/schema/entities/{entity}/properties/{property}",
)
.errors(ERRORS);

const GET_PRIMARY_KEY: Operation = Operation::get(
    "schema.get_primary_key",
    "/api/v1/objects/schema/entities/{entity}/primary-key",
)
.errors(ERRORS);

const LIST_LINKS: Operation =
    Operation::get("schema.list_links", "/api/v1/objects/schema/entities/{entity}/links")
        .errors(ERRORS);
