// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! Mutations.

use specloom_runtime::codegen::{GraphQlDocument, Operation, ParamText, TablePrefix, operation};
use specloom_runtime::{Call, Client, Partial};

use crate::error::TABLES_PLAYGROUND_ERRORS;
use crate::models::{
    BillingEntriesInsertInput, Id, InsertMessageResponse, MessagesInsertInput,
    UpdateOrderDeliveredResponse, UpsertBillingEntriesResponse,
};

/// What can be changed.
///
/// ```no_run
/// # async fn example(client: automio::Client) -> Result<(), automio::Error> {
/// let answer = client.mutations().update_order_delivered("order_id", true, 1).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Mutations(Client);

impl Mutations {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Adds entries; those that are there already get their new values.
    ///
    /// The mutation `UpsertBillingEntries`.
    #[inline]
    pub fn upsert_billing_entries(
        &self,
        entries: impl IntoIterator<Item = BillingEntriesInsertInput>,
    ) -> UpsertBillingEntries {
        let entries: Vec<BillingEntriesInsertInput> = entries.into_iter().collect();
        UpsertBillingEntries(
            self.0
                .graphql(&UPSERT_BILLING_ENTRIES)
                .query("table", "billing_entries")
                .member("entries", &entries),
        )
    }

    /// Says whether an order has arrived.
    ///
    /// The mutation `UpdateOrderDelivered`.
    #[inline]
    pub fn update_order_delivered(
        &self,
        order_id: impl AsRef<str>,
        delivered: bool,
        organization_id: i32,
    ) -> UpdateOrderDelivered {
        UpdateOrderDelivered(
            self.0
                .graphql(&UPDATE_ORDER_DELIVERED)
                .query("table", "orders")
                .member("orderId", order_id.as_ref())
                .member("delivered", &delivered)
                .member("organizationId", &organization_id),
        )
    }

    /// Adds a message that belongs to an order.
    ///
    /// The mutation `InsertMessage`.
    #[inline]
    pub fn insert_message(&self, message: &MessagesInsertInput) -> InsertMessage {
        InsertMessage(
            self.0.graphql(&INSERT_MESSAGE).query("table", "messages").member("message", message),
        )
    }
}

/// [`Mutations::upsert_billing_entries`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpsertBillingEntries(Call<UpsertBillingEntriesResponse>);

operation!(UpsertBillingEntries, UpsertBillingEntriesResponse);

impl UpsertBillingEntries {
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
    pub fn partial(self) -> Call<Partial<UpsertBillingEntriesResponse>> {
        self.0.partial()
    }
}

/// [`Mutations::update_order_delivered`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateOrderDelivered(Call<UpdateOrderDeliveredResponse>);

operation!(UpdateOrderDelivered, UpdateOrderDeliveredResponse);

impl UpdateOrderDelivered {
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
    pub fn partial(self) -> Call<Partial<UpdateOrderDeliveredResponse>> {
        self.0.partial()
    }
}

/// [`Mutations::insert_message`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct InsertMessage(Call<InsertMessageResponse>);

operation!(InsertMessage, InsertMessageResponse);

impl InsertMessage {
    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.query("app", ParamText::of(&app_id)))
    }

    /// The short name of a table, such as `orders`.
    ///
    /// `messages` is sent unless this is called.
    #[inline]
    pub fn table(self, table: impl AsRef<str>) -> Self {
        Self(self.0.query("table", table.as_ref()))
    }

    /// What came of the data beside the errors that came with it.
    #[inline]
    pub fn partial(self) -> Call<Partial<InsertMessageResponse>> {
        self.0.partial()
    }
}

const UPSERT_BILLING_ENTRIES: Operation =
    Operation::post("UpsertBillingEntries", "/api/apps/graphql/")
        .errors(TABLES_PLAYGROUND_ERRORS)
        .client_params(&["app"])
        .document(&UPSERT_BILLING_ENTRIES_DOCUMENT);

static UPSERT_BILLING_ENTRIES_DOCUMENT: GraphQlDocument = GraphQlDocument::new(
    "mutation",
    "UpsertBillingEntries",
    "mutation UpsertBillingEntries($entries:[<prefix>billing_entries_insert_input!]!){insert_billing_entries:insert_<prefix>billing_entries(objects:$entries,on_conflict:{constraint:uq_<prefix>billing_entries_allegroId_org,update_columns:[occurredAt,type,value,balance]}){affected_rows}}",
    "",
)
.prefixed(TablePrefix::of_param("app_", "app_id", "_"));

const UPDATE_ORDER_DELIVERED: Operation =
    Operation::post("UpdateOrderDelivered", "/api/apps/graphql/")
        .errors(TABLES_PLAYGROUND_ERRORS)
        .client_params(&["app"])
        .document(&UPDATE_ORDER_DELIVERED_DOCUMENT);

static UPDATE_ORDER_DELIVERED_DOCUMENT: GraphQlDocument = GraphQlDocument::new(
    "mutation",
    "UpdateOrderDelivered",
    "mutation UpdateOrderDelivered($orderId:String!,$delivered:Boolean!,$organizationId:Int!){update_orders:update_<prefix>orders(where:{orderId:{_eq:$orderId},organization_id:{_eq:$organizationId}},_set:{delivered:$delivered}){affected_rows}}",
    "",
)
.prefixed(TablePrefix::of_param("app_", "app_id", "_"));

const INSERT_MESSAGE: Operation = Operation::post("InsertMessage", "/api/apps/graphql/")
    .errors(TABLES_PLAYGROUND_ERRORS)
    .client_params(&["app"])
    .document(&INSERT_MESSAGE_DOCUMENT);

static INSERT_MESSAGE_DOCUMENT: GraphQlDocument = GraphQlDocument::new(
    "mutation",
    "InsertMessage",
    "mutation InsertMessage($message:<prefix>messages_insert_input!){insert_messages_one:insert_<prefix>messages_one(object:$message){id order_id}}",
    "",
)
.prefixed(TablePrefix::of_param("app_", "app_id", "_"));
