// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that are used all over the API.

use specloom_runtime::{Extra, JsonObject, Value};

use crate::models::{ApiResponse, CallMethod, Id, Integration};

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaginatedIntegrationList {
    /// How many there are in all.
    pub count: i64,

    /// The address of the next page.
    pub next: Option<String>,

    /// The address of the page before.
    pub previous: Option<String>,

    /// What is on this page.
    pub results: Vec<Integration>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The answer to one of many requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParallelAnswer {
    /// The decoded body.
    pub api_data: Option<Value>,

    /// How the service answered.
    pub api_response: Option<ApiResponse>,

    /// The organization of the account.
    pub organization_id: Option<Id>,

    /// The account that was used.
    pub connection_id: Option<Id>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// One of many requests is answered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParallelAnswered {
    /// The place of the request in the list, from 0.
    pub index: i64,

    /// How many requests there are.
    pub total: Option<i64>,

    /// The answer.
    pub response: ParallelAnswer,

    /// The account that was used.
    pub connection_id: Option<Id>,

    /// How many are done.
    pub completed: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Many requests to a service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParallelCallForConnectionRequest {
    /// The HTTP method.
    pub method: CallMethod,

    /// The path, with places such as `{id}`.
    pub endpoint: String,

    /// The requests.
    pub data_list: Vec<ParallelConnectionItem>,

    /// Headers of all requests.
    pub request_headers: Option<JsonObject>,

    /// Whether answers come one by one.
    pub streaming: Option<bool>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ParallelCallForConnectionRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        method: CallMethod,
        endpoint: impl Into<String>,
        data_list: impl IntoIterator<Item = ParallelConnectionItem>,
    ) -> Self {
        Self {
            method,
            endpoint: endpoint.into(),
            data_list: data_list.into_iter().collect(),
            request_headers: Some(JsonObject::new()),
            streaming: Some(false),
            extra: Extra::new(),
        }
    }

    /// The HTTP method.
    #[must_use]
    #[inline]
    pub fn method(mut self, method: CallMethod) -> Self {
        self.method = method;
        self
    }

    /// The path, with places such as `{id}`.
    #[must_use]
    #[inline]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = endpoint.into();
        self
    }

    /// The requests.
    #[must_use]
    #[inline]
    pub fn data_list(
        mut self,
        data_list: impl IntoIterator<Item = ParallelConnectionItem>,
    ) -> Self {
        self.data_list = data_list.into_iter().collect();
        self
    }

    /// Headers of all requests.
    #[must_use]
    #[inline]
    pub fn request_headers(mut self, request_headers: JsonObject) -> Self {
        self.request_headers = Some(request_headers);
        self
    }

    /// Whether answers come one by one.
    #[must_use]
    #[inline]
    pub fn streaming(mut self, streaming: bool) -> Self {
        self.streaming = Some(streaming);
        self
    }
}

/// The answers to many requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParallelCallForConnectionResponse {
    /// An answer for each item.
    pub responses: Vec<ParallelAnswer>,

    /// The account that was used.
    pub connection_id: Option<Id>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Many requests to a service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParallelCallRequest {
    /// The HTTP method.
    pub method: CallMethod,

    /// The path, with places such as `{id}`.
    pub endpoint: String,

    /// The requests.
    pub data_list: Vec<ParallelItem>,

    /// Headers of all requests.
    pub request_headers: Option<JsonObject>,

    /// Whether answers come one by one.
    pub streaming: Option<bool>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ParallelCallRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        method: CallMethod,
        endpoint: impl Into<String>,
        data_list: impl IntoIterator<Item = ParallelItem>,
    ) -> Self {
        Self {
            method,
            endpoint: endpoint.into(),
            data_list: data_list.into_iter().collect(),
            request_headers: Some(JsonObject::new()),
            streaming: Some(false),
            extra: Extra::new(),
        }
    }

    /// The HTTP method.
    #[must_use]
    #[inline]
    pub fn method(mut self, method: CallMethod) -> Self {
        self.method = method;
        self
    }

    /// The path, with places such as `{id}`.
    #[must_use]
    #[inline]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = endpoint.into();
        self
    }

    /// The requests.
    #[must_use]
    #[inline]
    pub fn data_list(mut self, data_list: impl IntoIterator<Item = ParallelItem>) -> Self {
        self.data_list = data_list.into_iter().collect();
        self
    }

    /// Headers of all requests.
    #[must_use]
    #[inline]
    pub fn request_headers(mut self, request_headers: JsonObject) -> Self {
        self.request_headers = Some(request_headers);
        self
    }

    /// Whether answers come one by one.
    #[must_use]
    #[inline]
    pub fn streaming(mut self, streaming: bool) -> Self {
        self.streaming = Some(streaming);
        self
    }
}

/// The answers to many requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParallelCallResponse {
    /// An answer for each item.
    pub responses: Vec<ParallelAnswer>,

    /// The accounts that were used.
    pub connections_used: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// One of many requests.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ParallelConnectionItem {
    /// The query.
    pub params: Option<JsonObject>,

    /// The body.
    pub data: Option<JsonObject>,

    /// What fills the places in `endpoint`.
    pub url_params: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ParallelConnectionItem {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The query.
    #[must_use]
    #[inline]
    pub fn params(mut self, params: JsonObject) -> Self {
        self.params = Some(params);
        self
    }

    /// The body.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: JsonObject) -> Self {
        self.data = Some(data);
        self
    }

    /// What fills the places in `endpoint`.
    #[must_use]
    #[inline]
    pub fn url_params(mut self, url_params: JsonObject) -> Self {
        self.url_params = Some(url_params);
        self
    }
}

/// All of many requests are answered; nothing more comes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParallelDone {
    /// Always true.
    pub completed: bool,

    /// How many were done.
    pub total_processed: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An answer, or the end.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParallelEvent {
    /// A [`ParallelDone`].
    ParallelDone(ParallelDone),

    /// A [`ParallelAnswered`].
    ParallelAnswered(ParallelAnswered),

    /// A value that this version of the crate does not know.
    Unknown(Value),
}

impl From<ParallelDone> for ParallelEvent {
    #[inline]
    fn from(value: ParallelDone) -> Self {
        Self::ParallelDone(value)
    }
}

impl From<ParallelAnswered> for ParallelEvent {
    #[inline]
    fn from(value: ParallelAnswered) -> Self {
        Self::ParallelAnswered(value)
    }
}

/// One of many requests, with its own account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParallelItem {
    /// The account.
    pub connection_id: Id,

    /// The organization of the account.
    pub organization_id: Option<Id>,

    /// The query.
    pub params: Option<JsonObject>,

    /// The body.
    pub data: Option<JsonObject>,

    /// What fills the places in `endpoint`.
    pub url_params: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ParallelItem {
    /// A value of what it must have.
    #[inline]
    pub fn new(connection_id: impl Into<Id>) -> Self {
        Self {
            connection_id: connection_id.into(),
            organization_id: None,
            params: Some(JsonObject::new()),
            data: Some(JsonObject::new()),
            url_params: Some(JsonObject::new()),
            extra: Extra::new(),
        }
    }

    /// The account.
    #[must_use]
    #[inline]
    pub fn connection_id(mut self, connection_id: impl Into<Id>) -> Self {
        self.connection_id = connection_id.into();
        self
    }

    /// The organization of the account.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Id>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// The query.
    #[must_use]
    #[inline]
    pub fn params(mut self, params: JsonObject) -> Self {
        self.params = Some(params);
        self
    }

    /// The body.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: JsonObject) -> Self {
        self.data = Some(data);
        self
    }

    /// What fills the places in `endpoint`.
    #[must_use]
    #[inline]
    pub fn url_params(mut self, url_params: JsonObject) -> Self {
        self.url_params = Some(url_params);
        self
    }
}

/// One of many requests.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ParallelStreamItem {
    /// The account.
    pub connection_id: Option<Id>,

    /// The organization of the account.
    pub organization_id: Option<Id>,

    /// The query.
    pub params: Option<JsonObject>,

    /// The body.
    pub data: Option<JsonObject>,

    /// What fills the places in `endpoint`.
    pub url_params: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ParallelStreamItem {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The account.
    #[must_use]
    #[inline]
    pub fn connection_id(mut self, connection_id: impl Into<Id>) -> Self {
        self.connection_id = Some(connection_id.into());
        self
    }

    /// The organization of the account.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Id>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// The query.
    #[must_use]
    #[inline]
    pub fn params(mut self, params: JsonObject) -> Self {
        self.params = Some(params);
        self
    }

    /// The body.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: JsonObject) -> Self {
        self.data = Some(data);
        self
    }

    /// What fills the places in `endpoint`.
    #[must_use]
    #[inline]
    pub fn url_params(mut self, url_params: JsonObject) -> Self {
        self.url_params = Some(url_params);
        self
    }
}

/// Many requests to a service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParallelStreamRequest {
    /// The HTTP method.
    pub method: CallMethod,

    /// The path, with places such as `{id}`.
    pub endpoint: String,

    /// The requests.
    pub data_list: Vec<ParallelStreamItem>,

    /// The query of all requests.
    pub request_params: Option<JsonObject>,

    /// Headers of all requests.
    pub request_headers: Option<JsonObject>,

    /// Whether answers come one by one.
    pub streaming: Option<bool>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ParallelStreamRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        method: CallMethod,
        endpoint: impl Into<String>,
        data_list: impl IntoIterator<Item = ParallelStreamItem>,
    ) -> Self {
        Self {
            method,
            endpoint: endpoint.into(),
            data_list: data_list.into_iter().collect(),
            request_params: Some(JsonObject::new()),
            request_headers: Some(JsonObject::new()),
            streaming: Some(true),
            extra: Extra::new(),
        }
    }

    /// The HTTP method.
    #[must_use]
    #[inline]
    pub fn method(mut self, method: CallMethod) -> Self {
        self.method = method;
        self
    }

    /// The path, with places such as `{id}`.
    #[must_use]
    #[inline]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = endpoint.into();
        self
    }

    /// The requests.
    #[must_use]
    #[inline]
    pub fn data_list(mut self, data_list: impl IntoIterator<Item = ParallelStreamItem>) -> Self {
        self.data_list = data_list.into_iter().collect();
        self
    }

    /// The query of all requests.
    #[must_use]
    #[inline]
    pub fn request_params(mut self, request_params: JsonObject) -> Self {
        self.request_params = Some(request_params);
        self
    }

    /// Headers of all requests.
    #[must_use]
    #[inline]
    pub fn request_headers(mut self, request_headers: JsonObject) -> Self {
        self.request_headers = Some(request_headers);
        self
    }

    /// Whether answers come one by one.
    #[must_use]
    #[inline]
    pub fn streaming(mut self, streaming: bool) -> Self {
        self.streaming = Some(streaming);
        self
    }
}
