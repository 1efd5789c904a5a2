//! What objects are read as.

use serde_json::Value;

use super::key::{Key, ObjectKey};
use crate::json::{Decode, Encode, JsonObject};

/// What an object is read as: the struct of its entity, the part of it that
/// was asked for, or any JSON object where nothing is known of the ontology.
pub trait Object: Decode + Send + 'static {
    /// The members that links put into it. They come with answers and are
    /// never sent.
    const LINKS: &'static [&'static str] = &[];

    /// What its key is.
    type Key: Key;
    /// The entity whose fields and links speak of it.
    type Entity: 'static;
    /// What it is read as when only some of its properties are asked for.
    type Partial: Object<Key = Self::Key, Entity = Self::Entity>;
    /// What is sent to create one, and to put one in place of another.
    type Input: Encode;
    /// What is sent to change one.
    type Changes: Encode;
}

/// A kind of object that the ontology knows.
pub trait Entity: Object<Entity = Self> + Encode {
    /// Its API name.
    const NAME: &'static str;
    /// The API name of the property that is its key.
    const KEY: &'static str;

    /// The key of this object.
    fn key(&self) -> Self::Key;
}

impl Object for JsonObject {
    type Key = ObjectKey;
    type Entity = Self;
    type Partial = Self;
    type Input = Value;
    type Changes = Value;
}
