// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! Tables.

use specloom_runtime::codegen::{Operation, ParamText, decode_text, operation};
use specloom_runtime::{Call, Client, JsonObject, Nullable, tables};

use crate::error::{ERRORS, TABLES_PLAYGROUND_ERRORS};
use crate::models::{BillingEntry, GraphQlResponse, Id, Message, Order, Tag};

/// The tables of your applications, by GraphQL, and their tags.
///
/// ```no_run
/// # async fn example(client: automio::Client) -> Result<(), automio::Error> {
/// let answer = client.tables().playground("table").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Tables(Client);

impl Tables {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads the page on which queries can be tried out.
    ///
    /// `GET /api/apps/graphql/`.
    ///
    /// Takes:
    /// - `table`: the short name of a table, such as `orders`.
    #[inline]
    pub fn playground(&self, table: impl AsRef<str>) -> PlaygroundTables {
        PlaygroundTables(
            self.0.call::<()>(&PLAYGROUND).decode_as(decode_text).query("table", table.as_ref()),
        )
    }

    /// Runs one GraphQL document as it stands.
    ///
    /// `POST /api/apps/graphql/`.
    ///
    /// Root fields carry the long name of the table, `app_{APP_ID}_{TABLE}`. Errors of GraphQL
    /// come in the answer; look at `errors` before `data`.
    ///
    /// Takes:
    /// - `table`: the short name of a table, such as `orders`.
    /// - `query`: the document.
    #[inline]
    pub fn query(&self, table: impl AsRef<str>, query: impl AsRef<str>) -> QueryTables {
        QueryTables(
            self.0.call(&QUERY).query("table", table.as_ref()).member("query", query.as_ref()),
        )
    }

    /// Adds a tag to a table.
    ///
    /// `POST /api/apps/table-tags/{app_id}/{table_name}/add/`.
    ///
    /// Takes:
    /// - `table_name`: the short name of the table.
    /// - `name`: what it is called.
    #[inline]
    pub fn add_tag(&self, table_name: impl AsRef<str>, name: impl AsRef<str>) -> AddTagTables {
        AddTagTables(
            self.0
                .call(&ADD_TAG)
                .path("table_name", table_name.as_ref())
                .member("name", name.as_ref()),
        )
    }

    /// Orders that buyers placed.
    pub fn orders(&self) -> tables::TableOf<Order> {
        tables::TableOf::new(tables::TableClient::new(self.0.clone(), &crate::tables::API))
    }

    /// What the marketplace charged and paid.
    pub fn billing_entries(&self) -> tables::TableOf<BillingEntry> {
        tables::TableOf::new(tables::TableClient::new(self.0.clone(), &crate::tables::API))
    }

    /// Messages about orders.
    pub fn messages(&self) -> tables::TableOf<Message> {
        tables::TableOf::new(tables::TableClient::new(self.0.clone(), &crate::tables::API))
    }
}

/// [`Tables::playground`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PlaygroundTables(Call<String>);

operation!(PlaygroundTables, String);

impl PlaygroundTables {
    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.query("app", ParamText::of(&app_id)))
    }
}

/// [`Tables::query`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct QueryTables(Call<GraphQlResponse>);

operation!(QueryTables, GraphQlResponse);

impl QueryTables {
    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.query("app", ParamText::of(&app_id)))
    }

    /// The variables, by name without `$`.
    #[inline]
    pub fn variables(self, variables: &JsonObject) -> Self {
        Self(self.0.member("variables", variables))
    }
}

/// [`Tables::add_tag`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AddTagTables(Call<Tag>);

operation!(AddTagTables, Tag);

impl AddTagTables {
    /// The application.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.path("app_id", ParamText::of(&app_id)))
    }

    /// What it is for.
    #[inline]
    pub fn description(self, description: impl Into<Nullable<String>>) -> Self {
        let description: Nullable<String> = description.into();
        Self(self.0.member("description", &description))
    }

    /// `#rrggbb`.
    #[inline]
    pub fn color(self, color: impl AsRef<str>) -> Self {
        Self(self.0.member("color", color.as_ref()))
    }
}

const PLAYGROUND: Operation = Operation::get("tables.playground", "/api/apps/graphql/")
    .errors(TABLES_PLAYGROUND_ERRORS)
    .accept("text/html")
    .client_params(&["app"]);

const QUERY: Operation = Operation::post("tables.query", "/api/apps/graphql/")
    .errors(TABLES_PLAYGROUND_ERRORS)
    .client_params(&["app"]);

const ADD_TAG: Operation =
    Operation::post("tables.add_tag", "/api/apps/table-tags/{app_id}/{table_name}/add/")
        .errors(ERRORS)
        .unwrap(&["tag"]);
