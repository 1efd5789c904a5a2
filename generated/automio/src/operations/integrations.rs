// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! Integrations.

use std::collections::BTreeMap;

use specloom_runtime::codegen::{
    EndCase, Operation, Pagination, ParamText, Refusal as AnswerRefusal, StreamSpec, Timeout,
    operation, refused_body,
};
use specloom_runtime::{Call, Client, EventStream, JsonObject, Pager, Value};

use crate::error::ERRORS;
use crate::models::{
    CallMethod, CallResponse, Connection, Id, Integration, PaginatedIntegrationList,
    ParallelCallForConnectionResponse, ParallelCallResponse, ParallelConnectionItem, ParallelEvent,
    ParallelItem, ParallelStreamItem,
};

/// The services that the platform can call, the accounts that are connected to them, and
/// the calls themselves.
///
/// ```no_run
/// # async fn example(client: automio::Client) -> Result<(), automio::Error> {
/// let mut items = client.integrations().list().pager();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Integrations(Client);

impl Integrations {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists integrations.
    ///
    /// `GET /api/integrations/`.
    #[inline]
    pub fn list(&self) -> ListIntegrations {
        ListIntegrations(self.0.call(&LIST))
    }

    /// Reads an integration.
    ///
    /// `GET /api/integrations/{integration_id}/`.
    ///
    /// Takes:
    /// - `integration_id`: the integration, such as `github`.
    #[inline]
    pub fn get(&self, integration_id: impl AsRef<str>) -> GetIntegrations {
        GetIntegrations(self.0.call(&GET).path("integration_id", integration_id.as_ref()))
    }

    /// Reads an integration that has accounts.
    ///
    /// `GET /api/integrations/{integration_id}/`.
    ///
    /// An integration to which no account is connected is an error of the kind `Conflict`; the
    /// integration itself is then in `error.api()`.
    ///
    /// Takes:
    /// - `integration_id`: the integration, such as `github`.
    #[inline]
    pub fn connected(&self, integration_id: impl AsRef<str>) -> ConnectedIntegrations {
        ConnectedIntegrations(
            self.0.call(&CONNECTED).path("integration_id", integration_id.as_ref()),
        )
    }

    /// Lists the accounts that you have connected to an integration.
    ///
    /// `GET /api/integrations/{integration_id}/get_connections/`.
    ///
    /// Takes:
    /// - `integration_id`: the integration, such as `github`.
    #[inline]
    pub fn my_connections(&self, integration_id: impl AsRef<str>) -> Call<Vec<Connection>> {
        self.0.call(&MY_CONNECTIONS).path("integration_id", integration_id.as_ref())
    }

    /// Lists the accounts that a table may use, for each organization.
    ///
    /// `GET /api/integrations/{integration_id}/table_connections/`.
    ///
    /// 400 means that the integration cannot be used for this table, 403 that you may not use
    /// the application, 404 that one of them is unknown.
    ///
    /// Takes:
    /// - `integration_id`: the integration, such as `github`.
    /// - `table`: the table.
    #[inline]
    pub fn table_connections(
        &self,
        integration_id: impl AsRef<str>,
        table: impl AsRef<str>,
    ) -> TableConnectionsIntegrations {
        TableConnectionsIntegrations(
            self.0
                .call(&TABLE_CONNECTIONS)
                .path("integration_id", integration_id.as_ref())
                .query("table", table.as_ref()),
        )
    }

    /// Calls a connected service.
    ///
    /// `POST /api/integrations/{integration_id}/call/`.
    ///
    /// The platform sends the request upstream with the credentials of the account, and gives
    /// back what came: `api_data` is the decoded body, `api_response` says how the service
    /// answered. Look at `api_response.ok`: a refusal of the service is not an error of the
    /// platform. A platform that forbids the call gives an error of the kind `AccessDenied`,
    /// one that is not paid gives `PaymentRequired`.
    ///
    /// Takes:
    /// - `integration_id`: the integration, such as `github`.
    /// - `method`: the HTTP method.
    /// - `endpoint`: the path, after the base address of the integration.
    #[inline]
    pub fn call(
        &self,
        integration_id: impl AsRef<str>,
        method: impl AsRef<str>,
        endpoint: impl AsRef<str>,
    ) -> CallIntegrations {
        CallIntegrations(
            self.0
                .call(&CALL)
                .member("request_headers", &JsonObject::new())
                .member("request_params", &JsonObject::new())
                .member("data", &JsonObject::new())
                .path("integration_id", integration_id.as_ref())
                .member("method", method.as_ref())
                .member("endpoint", endpoint.as_ref()),
        )
    }

    /// Calls a connected service.
    ///
    /// `POST /api/integrations/{integration_id}/call/`.
    ///
    /// The body is sent as `multipart/form-data`.
    ///
    /// The platform sends the request upstream with the credentials of the account, and gives
    /// back what came: `api_data` is the decoded body, `api_response` says how the service
    /// answered. Look at `api_response.ok`: a refusal of the service is not an error of the
    /// platform. A platform that forbids the call gives an error of the kind `AccessDenied`,
    /// one that is not paid gives `PaymentRequired`.
    ///
    /// Takes:
    /// - `integration_id`: the integration, such as `github`.
    /// - `method`: the HTTP method.
    /// - `endpoint`: the path, after the base address of the integration.
    #[inline]
    pub fn call_multipart(
        &self,
        integration_id: impl AsRef<str>,
        method: impl AsRef<str>,
        endpoint: impl AsRef<str>,
    ) -> CallIntegrationsMultipart {
        CallIntegrationsMultipart(
            self.0
                .call(&CALL)
                .path("integration_id", integration_id.as_ref())
                .text_part("method", method.as_ref())
                .text_part("endpoint", endpoint.as_ref()),
        )
    }

    /// Calls a connected service many times at once, over many accounts.
    ///
    /// `POST /api/integrations/{integration_id}/parallel_call/`.
    ///
    /// One request carries the whole list; the platform does the rest. Places such as `{id}` in
    /// `endpoint` are filled from `url_params` of each item. A failure upstream is no error:
    /// look at the `api_response` of each item.
    ///
    /// Takes:
    /// - `integration_id`: the integration, such as `github`.
    /// - `method`: the HTTP method.
    /// - `endpoint`: the path, with places such as `{id}`.
    /// - `data_list`: the requests.
    #[inline]
    pub fn parallel_call(
        &self,
        integration_id: impl AsRef<str>,
        method: CallMethod,
        endpoint: impl AsRef<str>,
        data_list: impl IntoIterator<Item = ParallelItem>,
    ) -> ParallelCallIntegrations {
        let data_list: Vec<ParallelItem> = data_list.into_iter().collect();
        ParallelCallIntegrations(
            self.0
                .call(&PARALLEL_CALL)
                .member("request_headers", &JsonObject::new())
                .member("streaming", &false)
                .path("integration_id", integration_id.as_ref())
                .member("method", &method)
                .member("endpoint", endpoint.as_ref())
                .member("data_list", &data_list),
        )
    }

    /// Calls a connected service many times at once, and gives each answer as it comes.
    ///
    /// `POST /api/integrations/{integration_id}/parallel_call/`.
    ///
    /// Items come in the order of their completion; `index` is their place in the list. The
    /// last event says how many were done. A stream that ends without it is an error.
    ///
    /// Takes:
    /// - `integration_id`: the integration, such as `github`.
    /// - `method`: the HTTP method.
    /// - `endpoint`: the path, with places such as `{id}`.
    /// - `data_list`: the requests.
    #[inline]
    pub fn parallel_call_stream(
        &self,
        integration_id: impl AsRef<str>,
        method: CallMethod,
        endpoint: impl AsRef<str>,
        data_list: impl IntoIterator<Item = ParallelStreamItem>,
    ) -> ParallelCallStreamIntegrations {
        let data_list: Vec<ParallelStreamItem> = data_list.into_iter().collect();
        ParallelCallStreamIntegrations(
            self.0
                .stream(&PARALLEL_CALL_STREAM, &PARALLEL_CALL_STREAM_RULES)
                .member("request_params", &JsonObject::new())
                .member("request_headers", &JsonObject::new())
                .member("streaming", &true)
                .path("integration_id", integration_id.as_ref())
                .member("method", &method)
                .member("endpoint", endpoint.as_ref())
                .member("data_list", &data_list),
        )
    }

    /// Calls a connected service many times at once, with one account.
    ///
    /// `POST /api/integrations/{integration_id}/parallel_call_for_connection/`.
    ///
    /// Takes:
    /// - `integration_id`: the integration, such as `github`.
    /// - `connection_id`: the account, by its number, or by its e-mail address, uid, key name or
    ///   user name.
    /// - `method`: the HTTP method.
    /// - `endpoint`: the path, with places such as `{id}`.
    /// - `data_list`: the requests.
    #[inline]
    pub fn parallel_call_for_connection(
        &self,
        integration_id: impl AsRef<str>,
        connection_id: impl Into<Id>,
        method: CallMethod,
        endpoint: impl AsRef<str>,
        data_list: impl IntoIterator<Item = ParallelConnectionItem>,
    ) -> ParallelCallForConnectionIntegrations {
        let connection_id: Id = connection_id.into();
        let data_list: Vec<ParallelConnectionItem> = data_list.into_iter().collect();
        ParallelCallForConnectionIntegrations(
            self.0
                .call(&PARALLEL_CALL_FOR_CONNECTION)
                .member("request_headers", &JsonObject::new())
                .member("streaming", &false)
                .path("integration_id", integration_id.as_ref())
                .query("connection_id", ParamText::of(&connection_id))
                .member("method", &method)
                .member("endpoint", endpoint.as_ref())
                .member("data_list", &data_list),
        )
    }
}

/// [`Integrations::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListIntegrations(Call<PaginatedIntegrationList>);

operation!(ListIntegrations, PaginatedIntegrationList);

impl ListIntegrations {
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
    pub fn pager(self) -> Pager<Integration> {
        Pager::new(self.0, &LIST_PAGES)
    }
}

/// [`Integrations::get`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetIntegrations(Call<Integration>);

operation!(GetIntegrations, Integration);

impl GetIntegrations {
    /// The account, by its number, or by its e-mail address, uid, key name or user name. Left
    /// out: the default account.
    #[inline]
    pub fn connection_id(self, connection_id: impl Into<Id>) -> Self {
        let connection_id: Id = connection_id.into();
        Self(self.0.query("connection_id", ParamText::of(&connection_id)))
    }

    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.header_param("X-App-Id", ParamText::of(&app_id)))
    }
}

/// [`Integrations::connected`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ConnectedIntegrations(Call<Integration>);

operation!(ConnectedIntegrations, Integration);

impl ConnectedIntegrations {
    /// The account, by its number, or by its e-mail address, uid, key name or user name. Left
    /// out: the default account.
    #[inline]
    pub fn connection_id(self, connection_id: impl Into<Id>) -> Self {
        let connection_id: Id = connection_id.into();
        Self(self.0.query("connection_id", ParamText::of(&connection_id)))
    }

    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.header_param("X-App-Id", ParamText::of(&app_id)))
    }
}

/// [`Integrations::table_connections`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TableConnectionsIntegrations(Call<BTreeMap<String, Vec<Connection>>>);

operation!(TableConnectionsIntegrations, BTreeMap<String, Vec<Connection>>);

impl TableConnectionsIntegrations {
    /// The application, by its number alone.
    #[inline]
    pub fn app_id(self, app_id: i64) -> Self {
        Self(self.0.query("app_id", app_id))
    }
}

/// [`Integrations::call`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CallIntegrations(Call<CallResponse>);

operation!(CallIntegrations, CallResponse);

impl CallIntegrations {
    /// The account, by its number, or by its e-mail address, uid, key name or user name. Left
    /// out: the default account.
    #[inline]
    pub fn connection_id(self, connection_id: impl Into<Id>) -> Self {
        let connection_id: Id = connection_id.into();
        Self(self.0.query("connection_id", ParamText::of(&connection_id)))
    }

    /// The organization to act for. Left out, that of the token.
    #[inline]
    pub fn organization_id(self, organization_id: impl Into<Id>) -> Self {
        let organization_id: Id = organization_id.into();
        Self(self.0.query("organization_id", ParamText::of(&organization_id)))
    }

    /// The table by its long name, `app_{APP_ID}_{TABLE}`; by it the account is found and
    /// checked.
    #[inline]
    pub fn table(self, table: impl Into<Id>) -> Self {
        let table: Id = table.into();
        Self(self.0.query("table", ParamText::of(&table)))
    }

    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.header_param("X-App-Id", ParamText::of(&app_id)))
    }

    /// Further headers.
    ///
    /// `{}` is sent unless this is called.
    #[inline]
    pub fn request_headers(self, request_headers: &JsonObject) -> Self {
        Self(self.0.member("request_headers", request_headers))
    }

    /// The query.
    ///
    /// `{}` is sent unless this is called.
    #[inline]
    pub fn request_params(self, request_params: &JsonObject) -> Self {
        Self(self.0.member("request_params", request_params))
    }

    /// The body.
    ///
    /// `{}` is sent unless this is called.
    #[inline]
    pub fn data(self, data: &Value) -> Self {
        Self(self.0.member("data", data))
    }
}

/// [`Integrations::call_multipart`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CallIntegrationsMultipart(Call<CallResponse>);

operation!(CallIntegrationsMultipart, CallResponse);

impl CallIntegrationsMultipart {
    /// The account, by its number, or by its e-mail address, uid, key name or user name. Left
    /// out: the default account.
    #[inline]
    pub fn connection_id(self, connection_id: impl Into<Id>) -> Self {
        let connection_id: Id = connection_id.into();
        Self(self.0.query("connection_id", ParamText::of(&connection_id)))
    }

    /// The organization to act for. Left out, that of the token.
    #[inline]
    pub fn organization_id(self, organization_id: impl Into<Id>) -> Self {
        let organization_id: Id = organization_id.into();
        Self(self.0.query("organization_id", ParamText::of(&organization_id)))
    }

    /// The table by its long name, `app_{APP_ID}_{TABLE}`; by it the account is found and
    /// checked.
    #[inline]
    pub fn table(self, table: impl Into<Id>) -> Self {
        let table: Id = table.into();
        Self(self.0.query("table", ParamText::of(&table)))
    }

    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.header_param("X-App-Id", ParamText::of(&app_id)))
    }

    /// Further headers.
    #[inline]
    pub fn request_headers(self, request_headers: &JsonObject) -> Self {
        Self(self.0.json_part("request_headers", request_headers))
    }

    /// The query.
    #[inline]
    pub fn request_params(self, request_params: &JsonObject) -> Self {
        Self(self.0.json_part("request_params", request_params))
    }

    /// What goes with the files, as text.
    #[inline]
    pub fn data(self, data: impl AsRef<str>) -> Self {
        Self(self.0.text_part("data", data.as_ref()))
    }
}

/// [`Integrations::parallel_call`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ParallelCallIntegrations(Call<ParallelCallResponse>);

operation!(ParallelCallIntegrations, ParallelCallResponse);

impl ParallelCallIntegrations {
    /// The table by its long name, `app_{APP_ID}_{TABLE}`; by it the account is found and
    /// checked.
    #[inline]
    pub fn table(self, table: impl Into<Id>) -> Self {
        let table: Id = table.into();
        Self(self.0.query("table", ParamText::of(&table)))
    }

    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.header_param("X-App-Id", ParamText::of(&app_id)))
    }

    /// Headers of all requests.
    ///
    /// `{}` is sent unless this is called.
    #[inline]
    pub fn request_headers(self, request_headers: &JsonObject) -> Self {
        Self(self.0.member("request_headers", request_headers))
    }

    /// Whether answers come one by one.
    ///
    /// `false` is sent unless this is called.
    #[inline]
    pub fn streaming(self, streaming: bool) -> Self {
        Self(self.0.member("streaming", &streaming))
    }
}

/// [`Integrations::parallel_call_stream`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ParallelCallStreamIntegrations(Call<EventStream<ParallelEvent>>);

operation!(ParallelCallStreamIntegrations, EventStream<ParallelEvent>);

impl ParallelCallStreamIntegrations {
    /// The account, by its number, or by its e-mail address, uid, key name or user name. Left
    /// out: the default account.
    #[inline]
    pub fn connection_id(self, connection_id: impl Into<Id>) -> Self {
        let connection_id: Id = connection_id.into();
        Self(self.0.query("connection_id", ParamText::of(&connection_id)))
    }

    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.header_param("X-App-Id", ParamText::of(&app_id)))
    }

    /// The query of all requests.
    ///
    /// `{}` is sent unless this is called.
    #[inline]
    pub fn request_params(self, request_params: &JsonObject) -> Self {
        Self(self.0.member("request_params", request_params))
    }

    /// Headers of all requests.
    ///
    /// `{}` is sent unless this is called.
    #[inline]
    pub fn request_headers(self, request_headers: &JsonObject) -> Self {
        Self(self.0.member("request_headers", request_headers))
    }

    /// Whether answers come one by one.
    ///
    /// `true` is sent unless this is called.
    #[inline]
    pub fn streaming(self, streaming: bool) -> Self {
        Self(self.0.member("streaming", &streaming))
    }
}

/// [`Integrations::parallel_call_for_connection`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ParallelCallForConnectionIntegrations(Call<ParallelCallForConnectionResponse>);

operation!(ParallelCallForConnectionIntegrations, ParallelCallForConnectionResponse);

impl ParallelCallForConnectionIntegrations {
    /// The organization to act for. Left out, that of the token.
    #[inline]
    pub fn organization_id(self, organization_id: impl Into<Id>) -> Self {
        let organization_id: Id = organization_id.into();
        Self(self.0.query("organization_id", ParamText::of(&organization_id)))
    }

    /// The table by its long name, `app_{APP_ID}_{TABLE}`; by it the account is found and
    /// checked.
    #[inline]
    pub fn table(self, table: impl Into<Id>) -> Self {
        let table: Id = table.into();
        Self(self.0.query("table", ParamText::of(&table)))
    }

    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.header_param("X-App-Id", ParamText::of(&app_id)))
    }

    /// Headers of all requests.
    ///
    /// `{}` is sent unless this is called.
    #[inline]
    pub fn request_headers(self, request_headers: &JsonObject) -> Self {
        Self(self.0.member("request_headers", request_headers))
    }

    /// Whether answers come one by one.
    ///
    /// `false` is sent unless this is called.
    #[inline]
    pub fn streaming(self, streaming: bool) -> Self {
        Self(self.0.member("streaming", &streaming))
    }
}

const LIST: Operation = Operation::get("integrations.list", "/api/integrations/").errors(ERRORS);

static LIST_PAGES: Pagination = Pagination::page("page", 1).more(&["next"]).items(&[&["results"]]);

const GET: Operation = Operation::get("integrations.get", "/api/integrations/{integration_id}/")
    .errors(ERRORS)
    .client_params(&["X-App-Id"]);

const CONNECTED: Operation =
    Operation::get("integrations.connected", "/api/integrations/{integration_id}/")
        .errors(ERRORS)
        .refusal(&AnswerRefusal {
            path: &["connected_accounts"],
            values: &["null", "[]"],
            stands_for: 409,
            code: &[],
            decode: refused_body::<Integration>,
        })
        .client_params(&["X-App-Id"]);

const MY_CONNECTIONS: Operation = Operation::get(
    "integrations.my_connections",
    "/api/integrations/{integration_id}/get_connections/",
)
.errors(ERRORS);

const TABLE_CONNECTIONS: Operation = Operation::get(
    "integrations.table_connections",
    "/api/integrations/{integration_id}/table_connections/",
)
.errors(ERRORS)
.client_params(&["app_id"]);

const CALL: Operation =
    Operation::post("integrations.call", "/api/integrations/{integration_id}/call/")
        .errors(ERRORS)
        .envelope(&["api_response"])
        .client_params(&["X-App-Id"]);

const PARALLEL_CALL: Operation = Operation::post(
    "integrations.parallel_call",
    "/api/integrations/{integration_id}/parallel_call/",
)
.errors(ERRORS)
.client_params(&["X-App-Id"]);

const PARALLEL_CALL_STREAM: Operation = Operation::post(
    "integrations.parallel_call_stream",
    "/api/integrations/{integration_id}/parallel_call/",
)
.errors(ERRORS)
.timeout(Timeout::Unlimited)
.accept("text/event-stream")
.streaming()
.client_params(&["X-App-Id"]);

static PARALLEL_CALL_STREAM_RULES: StreamSpec =
    StreamSpec::sse().ends(&[EndCase { path: &["completed"], values: &["true"] }]).idle(300_000);

const PARALLEL_CALL_FOR_CONNECTION: Operation = Operation::post(
    "integrations.parallel_call_for_connection",
    "/api/integrations/{integration_id}/parallel_call_for_connection/",
)
.errors(ERRORS)
.client_params(&["X-App-Id"]);
