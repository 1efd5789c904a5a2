//! What a param has to do with the client as a whole.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserializer, MapAccess, Visitor};

/// Whether a param belongs to the whole client: `true`, `false`, `overridable`
/// if a call may give its own all the same, or the setting whose value it carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ClientMember {
    /// It belongs to each call.
    #[default]
    Never,
    /// It is set for the whole client alone.
    Always,
    /// It is set for the whole client, and for a call in its place.
    Overridable,
    /// It carries a setting of the client.
    Carries(SettingMember),
}

/// A setting of the client that several params carry.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SettingMember {
    /// Its name.
    pub setting: String,
    /// Whether a call may give its own in its place; it may not, if absent.
    #[serde(default)]
    pub overridable: bool,
}

impl ClientMember {
    /// Whether a call may give its own.
    pub fn is_overridable(&self) -> bool {
        match self {
            Self::Never | Self::Always => false,
            Self::Overridable => true,
            Self::Carries(it) => it.overridable,
        }
    }

    /// The setting that it carries, if it is shared.
    pub fn setting(&self) -> Option<Box<str>> {
        match self {
            Self::Never | Self::Always | Self::Overridable => None,
            Self::Carries(it) => Some(it.setting.as_str().into()),
        }
    }
}

impl<'de> Deserialize<'de> for ClientMember {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ClientVisitor)
    }
}

struct ClientVisitor;

impl<'de> Visitor<'de> for ClientVisitor {
    type Value = ClientMember;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`true`, `false`, `overridable` or an object")
    }

    fn visit_bool<E: de::Error>(self, is_client_wide: bool) -> Result<Self::Value, E> {
        Ok(if is_client_wide { ClientMember::Always } else { ClientMember::Never })
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        match text {
            "overridable" => Ok(ClientMember::Overridable),
            _ => Err(E::custom("expected `true`, `false`, `overridable` or an object")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        SettingMember::deserialize(MapAccessDeserializer::new(map)).map(ClientMember::Carries)
    }
}

impl JsonSchema for ClientMember {
    fn schema_name() -> Cow<'static, str> {
        "ClientMember".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let setting = generator.subschema_for::<SettingMember>();
        json_schema!({"anyOf": [{"enum": [true, false, "overridable"]}, setting]})
    }
}
