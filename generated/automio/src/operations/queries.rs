// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! Queries.

use specloom_runtime::codegen::{GraphQlDocument, Operation, ParamText, TablePrefix, operation};
use specloom_runtime::{Call, Client, Partial};

use crate::error::TABLES_PLAYGROUND_ERRORS;
use crate::models::{GetOrderResponse, Id, NewestBillingEntryResponse};

/// What can be read.
///
/// ```no_run
/// # async fn example(client: automio::Client) -> Result<(), automio::Error> {
/// let answer = client.queries().newest_billing_entry().await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Queries(Client);

impl Queries {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Finds the newest entry.
    ///
    /// The query `NewestBillingEntry`.
    #[inline]
    pub fn newest_billing_entry(&self) -> NewestBillingEntry {
        NewestBillingEntry(self.0.graphql(&NEWEST_BILLING_ENTRY).query("table", "billing_entries"))
    }

    /// Finds an order by its number at the marketplace.
    ///
    /// The query `GetOrder`.
    #[inline]
    pub fn get_order(&self, order_id: impl AsRef<str>, organization_id: i32) -> GetOrder {
        GetOrder(
            self.0
                .graphql(&GET_ORDER)
                .query("table", "orders")
                .member("orderId", order_id.as_ref())
                .member("organizationId", &organization_id),
        )
    }
}

/// [`Queries::newest_billing_entry`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct NewestBillingEntry(Call<NewestBillingEntryResponse>);

operation!(NewestBillingEntry, NewestBillingEntryResponse);

impl NewestBillingEntry {
    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.query("app", ParamText::of(&app_id)))
    }

    /// The short name of a table, such as `orders`.
    ///
    /// `billing_entries` is sent unless this is called.
    #[inline]
    pub fn table(self, table: impl AsRef<str>) -> Self {
        Self(self.0.query("table", table.as_ref()))
    }

    /// What came of the data beside the errors that came with it.
    #[inline]
    pub fn partial(self) -> Call<Partial<NewestBillingEntryResponse>> {
        self.0.partial()
    }
}

/// [`Queries::get_order`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetOrder(Call<GetOrderResponse>);

operation!(GetOrder, GetOrderResponse);

impl GetOrder {
    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.query("app", ParamText::of(&app_id)))
    }

    /// The short name of a table, such as `orders`.
    ///
    /// `orders` is sent unless this is called.
    #[inline]
    pub fn table(self, table: impl AsRef<str>) -> Self {
        Self(self.0.query("table", table.as_ref()))
    }

    /// What came of the data beside the errors that came with it.
    #[inline]
    pub fn partial(self) -> Call<Partial<GetOrderResponse>> {
        self.0.partial()
    }
}

const NEWEST_BILLING_ENTRY: Operation = Operation::post("NewestBillingEntry", "/api/apps/graphql/")
    .errors(TABLES_PLAYGROUND_ERRORS)
    .client_params(&["app"])
    .document(&NEWEST_BILLING_ENTRY_DOCUMENT);

static NEWEST_BILLING_ENTRY_DOCUMENT: GraphQlDocument = GraphQlDocument::new(
    "query",
    "NewestBillingEntry",
    "query NewestBillingEntry{billing_entries:<prefix>billing_entries(order_by:[{occurredAt:desc_nulls_last}],limit:1){allegroId occurredAt value balance}}",
    "",
)
.prefixed(TablePrefix::of_param("app_", "app_id", "_"));

const GET_ORDER: Operation = Operation::post("GetOrder", "/api/apps/graphql/")
    .errors(TABLES_PLAYGROUND_ERRORS)
    .client_params(&["app"])
    .document(&GET_ORDER_DOCUMENT);

static GET_ORDER_DOCUMENT: GraphQlDocument = GraphQlDocument::new(
    "query",
    "GetOrder",
    "query GetOrder($orderId:String!,$organizationId:Int!){orders:<prefix>orders(where:{orderId:{_eq:$orderId},organization_id:{_eq:$organizationId}},limit:1){...OrderFacts}}fragment OrderFacts on <prefix>orders{id orderId buyerLogin delivered}",
    "",
)
.prefixed(TablePrefix::of_param("app_", "app_id", "_"));
