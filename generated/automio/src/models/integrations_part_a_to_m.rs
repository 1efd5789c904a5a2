// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that are used all over the API.

use std::collections::BTreeMap;

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Secret, Value};

use crate::models::Id;

/// Where a service wants its API key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApiKeyDistribution {
    /// Sent as `header`.
    Header,

    /// Sent as `query`.
    Query,

    /// Sent as `body`.
    Body,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(ApiKeyDistribution);

impl ApiKeyDistribution {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Header => "header",
            Self::Query => "query",
            Self::Body => "body",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for ApiKeyDistribution {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "header" => Self::Header,
            "query" => Self::Query,
            "body" => Self::Body,
            _ => Self::Unknown(value),
        }
    }
}

/// How a service answered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiResponse {
    /// Its HTTP status.
    pub status_code: i64,

    /// Its body, as text.
    pub text: String,

    /// Its headers.
    pub headers: BTreeMap<String, String>,

    /// The address that answered.
    pub url: String,

    /// Whether the service says that all is well.
    pub ok: bool,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The HTTP method of a call upstream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CallMethod {
    /// Sent as `GET`.
    Get,

    /// Sent as `POST`.
    Post,

    /// Sent as `PUT`.
    Put,

    /// Sent as `PATCH`.
    Patch,

    /// Sent as `DELETE`.
    Delete,
}

impl CallMethod {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// A request to a service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallRequest {
    /// The HTTP method.
    pub method: String,

    /// The path, after the base address of the integration.
    pub endpoint: String,

    /// Further headers.
    pub request_headers: Option<JsonObject>,

    /// The query.
    pub request_params: Option<JsonObject>,

    /// The body.
    pub data: Option<Value>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CallRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(method: impl Into<String>, endpoint: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            endpoint: endpoint.into(),
            request_headers: Some(JsonObject::new()),
            request_params: Some(JsonObject::new()),
            data: Some(Value::Object(JsonObject::new())),
            extra: Extra::new(),
        }
    }

    /// The HTTP method.
    #[must_use]
    #[inline]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = method.into();
        self
    }

    /// The path, after the base address of the integration.
    #[must_use]
    #[inline]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = endpoint.into();
        self
    }

    /// Further headers.
    #[must_use]
    #[inline]
    pub fn request_headers(mut self, request_headers: JsonObject) -> Self {
        self.request_headers = Some(request_headers);
        self
    }

    /// The query.
    #[must_use]
    #[inline]
    pub fn request_params(mut self, request_params: JsonObject) -> Self {
        self.request_params = Some(request_params);
        self
    }

    /// The body.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: impl Into<Value>) -> Self {
        self.data = Some(data.into());
        self
    }
}

/// What a service answered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallResponse {
    /// Its decoded body.
    pub api_data: Option<Value>,

    /// How it answered.
    pub api_response: Option<ApiResponse>,

    /// The account that was used.
    pub connection_id: Option<Id>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A request to a service, with files.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallUpload {
    /// The HTTP method.
    pub method: String,

    /// The path, after the base address of the integration.
    pub endpoint: String,

    /// Further headers.
    pub request_headers: Option<JsonObject>,

    /// The query.
    pub request_params: Option<JsonObject>,

    /// What goes with the files, as text.
    pub data: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CallUpload {
    /// A value of what it must have.
    #[inline]
    pub fn new(method: impl Into<String>, endpoint: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            endpoint: endpoint.into(),
            request_headers: None,
            request_params: None,
            data: None,
            extra: Extra::new(),
        }
    }

    /// The HTTP method.
    #[must_use]
    #[inline]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = method.into();
        self
    }

    /// The path, after the base address of the integration.
    #[must_use]
    #[inline]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = endpoint.into();
        self
    }

    /// Further headers.
    #[must_use]
    #[inline]
    pub fn request_headers(mut self, request_headers: JsonObject) -> Self {
        self.request_headers = Some(request_headers);
        self
    }

    /// The query.
    #[must_use]
    #[inline]
    pub fn request_params(mut self, request_params: JsonObject) -> Self {
        self.request_params = Some(request_params);
        self
    }

    /// What goes with the files, as text.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

/// An account that is connected to an integration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Connection {
    /// Its number.
    pub id: Option<i64>,

    /// What it is called.
    pub name: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The hash of a signature.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HmacAlgorithm {
    /// Sent as `sha1`.
    Sha1,

    /// Sent as `sha256`.
    Sha256,

    /// Sent as `sha512`.
    Sha512,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(HmacAlgorithm);

impl HmacAlgorithm {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
            Self::Sha512 => "sha512",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for HmacAlgorithm {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "sha1" => Self::Sha1,
            "sha256" => Self::Sha256,
            "sha512" => Self::Sha512,
            _ => Self::Unknown(value),
        }
    }
}

/// How the key of a signature is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HmacKeyFormat {
    /// Sent as `base64`.
    Base64,

    /// Sent as `hex`.
    Hex,

    /// Sent as `raw`.
    Raw,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(HmacKeyFormat);

impl HmacKeyFormat {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Base64 => "base64",
            Self::Hex => "hex",
            Self::Raw => "raw",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for HmacKeyFormat {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "base64" => Self::Base64,
            "hex" => Self::Hex,
            "raw" => Self::Raw,
            _ => Self::Unknown(value),
        }
    }
}

/// A service that the platform can call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Integration {
    /// Its number.
    pub id: Option<i64>,

    /// Its name in addresses.
    ///
    /// At most 100 characters.
    pub integration_id: String,

    /// What kind of service it is.
    pub kind: Option<IntegrationType>,

    /// What it is called.
    ///
    /// At most 150 characters.
    pub name: String,

    /// Words to find it by.
    pub tags: Option<Vec<String>>,

    /// Where it is listed.
    pub categories: Option<Vec<IntegrationCategory>>,

    /// Its version.
    ///
    /// At most 10 characters.
    pub version: String,

    /// Its picture.
    pub icon: Option<String>,

    /// What it does.
    pub description: Option<String>,

    /// Where to read more.
    ///
    /// At most 200 characters.
    pub website_url: Option<String>,

    /// What an account asks for.
    pub account_fields: Option<Value>,

    /// What it needs.
    pub dependencies: Option<Value>,

    /// The form of its settings.
    pub configuration_form: Option<Value>,

    /// Whether it may be used.
    pub activated: Option<bool>,

    /// The organization that made it.
    pub owner: Option<i64>,

    /// The accounts that are connected, by number.
    pub connected_accounts: Option<Vec<Id>>,

    /// The address that `endpoint` of a call is added to.
    ///
    /// At most 200 characters.
    pub api_base_url: Option<String>,

    /// The account that was asked about.
    pub account: Option<Value>,

    /// Where its OpenAPI document is.
    ///
    /// At most 250 characters.
    pub openapi_json_scheme_url: Option<String>,

    /// Where its manual is.
    ///
    /// At most 200 characters.
    pub api_docs_url: Option<String>,

    /// Where it is offered, as codes of two letters.
    pub countries: Option<Vec<String>>,

    /// Whether it is offered everywhere; `countries` does not count then.
    pub is_global: Option<bool>,

    /// Whether it is for trying out.
    pub is_sandbox: Option<bool>,

    /// Its description for machines.
    pub api_schema: Option<String>,

    /// Whether the platform itself keeps it.
    pub is_official: Option<bool>,

    /// The client of OAuth 2.0.
    ///
    /// At most 200 characters.
    pub client_id: Option<String>,

    /// The secret of that client.
    ///
    /// At most 200 characters.
    pub secret: Option<Secret>,

    /// Where OAuth 2.0 gives tokens.
    ///
    /// At most 250 characters.
    pub access_token_url: Option<String>,

    /// Where OAuth 2.0 asks people.
    ///
    /// At most 250 characters.
    pub authorize_url: Option<String>,

    /// Where the service says who somebody is.
    ///
    /// At most 250 characters.
    pub identity_url: Option<String>,

    /// What is asked for with OAuth 2.0.
    pub scope: Option<String>,

    /// Whether the client names itself by Basic authentication.
    pub oauth_basic_auth: Option<bool>,

    /// Whether PKCE is used.
    pub oauth_pkce_enabled: Option<bool>,

    /// The `Accept` that is sent upstream.
    ///
    /// At most 50 characters.
    pub accept_header: Option<String>,

    /// The API key.
    ///
    /// At most 200 characters.
    pub api_key: Option<Secret>,

    /// Where the key goes.
    pub api_key_distribution: Option<ApiKeyDistribution>,

    /// The query param with the key.
    ///
    /// At most 50 characters.
    pub api_key_query_param_key: Option<String>,

    /// The body member with the key.
    ///
    /// At most 50 characters.
    pub api_key_body_param_key: Option<String>,

    /// The word before the key.
    pub api_auth_header_name: Option<String>,

    /// The header with the key.
    ///
    /// At most 50 characters.
    pub api_auth_header_key: Option<String>,

    /// The hash of its signatures.
    pub hmac_algorithm: Option<HmacAlgorithm>,

    /// What is signed.
    pub hmac_fields: Option<Vec<String>>,

    /// What stands between the signed parts.
    ///
    /// At most 20 characters.
    pub hmac_separator: Option<String>,

    /// How the header of a signature reads.
    ///
    /// At most 250 characters.
    pub hmac_header_placeholder: Option<String>,

    /// The member with the signature.
    ///
    /// At most 250 characters.
    pub hmac_custom_signature_field: Option<String>,

    /// How the key is written.
    pub hmac_key_format: Option<HmacKeyFormat>,

    /// Where to ask whether the service is up.
    ///
    /// At most 250 characters.
    pub status_check_url: Option<String>,

    /// Where its WSDL document is.
    ///
    /// At most 250 characters.
    pub wsdl_document_url: Option<String>,

    /// How SOAP calls are signed in.
    ///
    /// At most 20 characters.
    pub wsdl_auth_method: Option<String>,

    /// A sign-in of its own for SOAP calls.
    ///
    /// At most 500 characters.
    pub wsdl_custom_auth: Option<Secret>,

    /// Headers that are always sent upstream.
    pub extra_headers: Option<Value>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A place in the list of integrations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntegrationCategory {
    /// Its number.
    pub id: Option<i64>,

    /// What it is called.
    ///
    /// At most 100 characters.
    pub name: String,

    /// Its name in addresses.
    ///
    /// At most 100 characters.
    pub slug: String,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A kind of service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntegrationType {
    /// Its name for programs.
    pub code: Option<String>,

    /// What it is called.
    ///
    /// At most 100 characters.
    pub name: String,

    /// Its picture.
    pub icon: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
