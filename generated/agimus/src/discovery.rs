// @generated from specs/agimus/companion/discovery.rs by codegen (emit/src/emitters/companion.rs). Run: cargo specloom generate agimus
//! What there is: the entities of an ontology, their properties and links, right on the client.
//!
//! The calls of [`Client::service`] and [`Client::schema`] give whole answers;
//! these give what stands in them.
//!
//! ```no_run
//! # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
//! for entity in client.list_entities().await? {
//!     println!("{}: {}", entity.api_name, entity.display_name.unwrap_or_default());
//! }
//! let schema = client.get_entity_schema("Customer").await?;
//! for property in &schema.properties {
//!     println!("  {}: {}", property.api_name, property.base_type.as_str());
//! }
//! # Ok(())
//! # }
//! ```

use crate::models::{EntitySchema, EntitySummary, Health, KeyInfo, Link, Property};
use crate::objects::envelope;
use crate::runtime::codegen::Answer;
use crate::runtime::json::{self, Decode};
use crate::{Call, Client, Error};

impl Client {
    /// Whether the platform is well.
    pub fn health(&self) -> Call<Health> {
        self.service().health()
    }

    /// What the platform knows of the key that asks.
    pub fn me(&self) -> Call<KeyInfo> {
        self.service().me()
    }

    /// The entities that the key may see.
    pub fn list_entities(&self) -> Call<Vec<EntitySummary>> {
        self.schema().list_entities().decode_as(|answer| {
            let list: envelope::Entities<Vec<EntitySummary>> = answer.json()?;
            Ok(list.0.unwrap_or_default())
        })
    }

    /// An entity with its properties and links.
    pub fn get_entity_schema(&self, entity: impl AsRef<str>) -> Call<EntitySchema> {
        self.schema().get_entity(entity)
    }

    /// The properties of an entity.
    pub fn get_properties(&self, entity: impl AsRef<str>) -> Call<Vec<Property>> {
        self.schema().list_properties(entity).decode_as(|answer| {
            let list: envelope::Properties<Vec<Property>> = answer.json()?;
            Ok(list.0.unwrap_or_default())
        })
    }

    /// A property of an entity.
    pub fn get_property(
        &self,
        entity: impl AsRef<str>,
        property: impl AsRef<str>,
    ) -> Call<Property> {
        self.schema().get_property(entity, property).decode_as(|answer: Answer| {
            let found: envelope::Property<Property> = answer.json()?;
            there(found.0)
        })
    }

    /// The property that is the primary key of an entity.
    pub fn get_primary_key(&self, entity: impl AsRef<str>) -> Call<Property> {
        self.schema().get_primary_key(entity).decode_as(|answer: Answer| {
            let found: envelope::PrimaryKey<Property> = answer.json()?;
            there(found.0)
        })
    }

    /// The links of an entity, seen from its side.
    pub fn get_links(&self, entity: impl AsRef<str>) -> Call<Vec<Link>> {
        self.schema().list_links(entity).decode_as(|answer| {
            let list: envelope::Links<Vec<Link>> = answer.json()?;
            Ok(list.0.unwrap_or_default())
        })
    }
}

/// What was found; nothing is an object without members, which says what is missing.
fn there<T: Decode>(found: Option<T>) -> Result<T, Error> {
    match found {
        Some(found) => Ok(found),
        None => json::from_str("{}").map_err(Error::decode),
    }
}
