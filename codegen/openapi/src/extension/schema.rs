//! Our members of schemas and properties.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::extension::text::AnyValue;

/// Our members of a schema or property.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SchemaExtension {
    /// The name in code.
    #[serde(rename = "x-specloom-name")]
    pub name: Option<String>,
    /// What is sent when the caller gives nothing.
    #[serde(rename = "x-specloom-send")]
    pub send: Option<AnyValue>,
    /// What the client puts in when the caller gives nothing.
    #[serde(rename = "x-specloom-fill")]
    pub fill: Option<FillName>,
    /// Whether the value must never show in logs or messages.
    #[serde(rename = "x-specloom-secret")]
    pub secret: bool,
    /// Other wire names under which the member is read.
    #[serde(rename = "x-specloom-aliases")]
    pub aliases: Vec<String>,
    /// Whether no other constants or members will ever come.
    #[serde(rename = "x-specloom-closed")]
    pub closed: bool,
    /// The name of a type of the caller's own, any value of which is right.
    #[serde(rename = "x-specloom-type-parameter")]
    pub type_parameter: Option<String>,
    /// The names of constants in code, under the constants.
    #[serde(rename = "x-specloom-names")]
    pub names: BTreeMap<String, String>,
}

/// What the client puts into a member of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FillName {
    /// A UUID, made anew for each call.
    Uuid,
    /// The param of the path that has the member's name.
    Path,
    /// The idempotency key of the call.
    IdempotencyKey,
}
