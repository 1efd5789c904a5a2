//! Where the facts of an ontology stand in a platform's answers: `pull` in `platform.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

/// How `specloom pull` gets the ontology.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pull {
    /// How entities are listed.
    pub list: PullList,
    /// The operation that describes an entity; its one required param is the
    /// entity's name.
    pub get: String,
    /// Where the facts stand in the description of an entity.
    pub entity: EntityMembers,
    /// Where they stand in that of a property.
    pub property: PropertyMembers,
    /// Where they stand in that of a link.
    pub link: LinkMembers,
}

/// How entities are listed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PullList {
    /// The operation; it needs no params.
    pub operation: String,
    /// The member of its answer that holds the entities.
    pub items: String,
    /// The member of each that is its name.
    pub name: String,
}

/// Members of the description of an entity.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EntityMembers {
    /// Its API name.
    pub name: String,
    /// What people call one of them.
    pub title: Option<String>,
    /// What people call many of them.
    pub plural: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// The name of the property that is its key.
    pub key: String,
    /// The list of its properties.
    pub properties: String,
    /// The list of its links.
    pub links: Option<String>,
}

/// Members of the description of a property.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PropertyMembers {
    /// Its API name.
    pub name: String,
    /// What people call it.
    pub title: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// What its values are.
    #[serde(rename = "type")]
    pub base: String,
    /// Whether it is a list of such values.
    pub list: Option<String>,
    /// Whether it may have no value.
    pub nullable: Option<String>,
    /// Whether an update may change it.
    pub editable: Option<String>,
}

/// Members of the description of a link.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkMembers {
    /// Its API name.
    pub name: String,
    /// What people call it.
    pub title: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// The entity that it leads to.
    pub target: String,
    /// How many objects are at either end.
    pub cardinality: String,
    /// From which end of the relation it is seen.
    pub direction: Option<String>,
}
