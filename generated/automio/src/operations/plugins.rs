// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! Plugins.

use specloom_runtime::codegen::{Operation, Pagination, operation};
use specloom_runtime::{Call, Client, Pager};

use crate::error::ERRORS;
use crate::models::{PaginatedPluginList, Plugin, PluginConnections};

/// The plugins behind an interface.
///
/// ```no_run
/// # async fn example(client: automio::Client) -> Result<(), automio::Error> {
/// let mut items = client.plugins().list("namespace").pager();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Plugins(Client);

impl Plugins {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the plugins behind an interface, in full.
    ///
    /// `GET /api/plugins/plugin-interfaces/{namespace}/plugins/`.
    ///
    /// Takes:
    /// - `namespace`: the namespace of the interface.
    #[inline]
    pub fn list(&self, namespace: impl AsRef<str>) -> ListPlugins {
        ListPlugins(self.0.call(&LIST).path("namespace", namespace.as_ref()))
    }

    /// Lists the enabled plugins behind an interface, with their accounts.
    ///
    /// `GET /api/plugins/plugins/get_list/{namespace}/`.
    ///
    /// Takes:
    /// - `namespace`: the namespace of the interface.
    #[inline]
    pub fn get_list(&self, namespace: impl AsRef<str>) -> Call<Vec<PluginConnections>> {
        self.0.call(&GET_LIST).path("namespace", namespace.as_ref())
    }
}

/// [`Plugins::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListPlugins(Call<PaginatedPluginList>);

operation!(ListPlugins, PaginatedPluginList);

impl ListPlugins {
    /// The number of the page, from 1.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// How many items are on a page.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", per_page))
    }

    /// All items, one after the other, asking for more as they are needed.
    #[inline]
    pub fn pager(self) -> Pager<Plugin> {
        Pager::new(self.0, &LIST_PAGES)
    }
}

const LIST: Operation =
    Operation::get("plugins.list", "/api/plugins/plugin-interfaces/{namespace}/plugins/")
        .errors(ERRORS);

static LIST_PAGES: Pagination = Pagination::page("page", 1).more(&["next"]).items(&[&["results"]]);

const GET_LIST: Operation =
    Operation::get("plugins.get_list", "/api/plugins/plugins/get_list/{namespace}/").errors(ERRORS);
