// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that only `Plugins` uses.

use specloom_runtime::{Extra, Timestamp};

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaginatedPluginList {
    /// How many there are in all.
    pub count: i64,

    /// The address of the next page.
    pub next: Option<String>,

    /// The address of the page before.
    pub previous: Option<String>,

    /// What is on this page.
    pub results: Vec<Plugin>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An implementation of an interface for an integration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Plugin {
    /// Its number.
    pub id: Option<i64>,

    /// The organization that owns it.
    pub organization: Option<i64>,

    /// The interface.
    pub plugin_interface: Option<PluginInterface>,

    /// The integration.
    pub integration: Option<PluginIntegration>,

    /// What it can do.
    pub implemented_capabilities: Option<Vec<String>>,

    /// Whether it is on.
    pub is_enabled: Option<bool>,

    /// Whether the platform itself keeps it.
    pub is_official: Option<bool>,

    /// Whether it is yours.
    pub is_mine: Option<bool>,

    /// The owner, as in addresses.
    pub organization_slug: Option<String>,

    /// What its interface asks for.
    pub capabilities: Option<Vec<String>>,

    /// Whether others see it.
    pub is_visible: Option<bool>,

    /// Its source.
    pub code: Option<String>,

    /// When it was made.
    pub created_at: Option<Timestamp>,

    /// When it was changed.
    pub updated_at: Option<Timestamp>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An enabled plugin, with its accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PluginConnections {
    /// The plugin.
    pub id: String,

    /// The accounts that it may use.
    pub connection_ids: Option<Vec<i64>>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The integration of a plugin.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PluginIntegration {
    /// What it is called.
    pub name: Option<String>,

    /// Its picture.
    pub icon: Option<String>,

    /// Its name in addresses.
    pub integration_id: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What plugins have in common.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PluginInterface {
    /// Its number.
    pub id: Option<i64>,

    /// Its name in code.
    pub namespace: Option<String>,

    /// What it is called.
    pub title: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
