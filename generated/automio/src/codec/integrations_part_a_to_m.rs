// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that are used all over the API are read and written.

use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, ParamText, ParamValue, Reader, Writer, json_struct, serde_bridge,
};

use crate::models::{
    ApiResponse, CallMethod, CallRequest, CallResponse, CallUpload, Connection, Integration,
    IntegrationCategory, IntegrationType,
};

json_struct!(ApiResponse {
    status_code: "status_code",
    text: "text",
    headers: "headers",
    url: "url",
    ok: "ok",
    ..extra
});

impl Decode for CallMethod {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = match &*from.string()? {
            "GET" => Self::Get,
            "POST" => Self::Post,
            "PUT" => Self::Put,
            "PATCH" => Self::Patch,
            "DELETE" => Self::Delete,
            _ => {
                return Err(from.error("expected `GET`, `POST`, `PUT`, `PATCH` or `DELETE`"));
            }
        };
        from.note_exact();
        Ok(value)
    }
}

impl Encode for CallMethod {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for CallMethod {
    #[inline]
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(CallMethod);

json_struct!(CallRequest {
    method: "method",
    endpoint: "endpoint",
    request_headers: "request_headers",
    request_params: "request_params",
    data: "data",
    ..extra
});

json_struct!(CallResponse {
    api_data: "api_data",
    api_response: "api_response",
    connection_id: "connection_id",
    ..extra
});

json_struct!(CallUpload {
    method: "method",
    endpoint: "endpoint",
    request_headers: "request_headers",
    request_params: "request_params",
    data: "data",
    ..extra
});

json_struct!(Connection { id: "id", name: "name", ..extra });

json_struct!(Integration {
    id: "id",
    integration_id: "integration_id",
    kind: "type",
    name: "name",
    tags: "tags",
    categories: "categories",
    version: "version",
    icon: "icon",
    description: "description",
    website_url: "website_url",
    account_fields: "account_fields",
    dependencies: "dependencies",
    configuration_form: "configuration_form",
    activated: "activated",
    owner: "owner",
    connected_accounts: "connected_accounts",
    api_base_url: "api_base_url",
    account: "account",
    openapi_json_scheme_url: "openapi_json_scheme_url",
    api_docs_url: "api_docs_url",
    countries: "countries",
    is_global: "is_global",
    is_sandbox: "is_sandbox",
    api_schema: "api_schema",
    is_official: "is_official",
    client_id: "client_id",
    secret: "secret",
    access_token_url: "access_token_url",
    authorize_url: "authorize_url",
    identity_url: "identity_url",
    scope: "scope",
    oauth_basic_auth: "oauth_basic_auth",
    oauth_pkce_enabled: "oauth_pkce_enabled",
    accept_header: "accept_header",
    api_key: "api_key",
    api_key_distribution: "api_key_distribution",
    api_key_query_param_key: "api_key_query_param_key",
    api_key_body_param_key: "api_key_body_param_key",
    api_auth_header_name: "api_auth_header_name",
    api_auth_header_key: "api_auth_header_key",
    hmac_algorithm: "hmac_algorithm",
    hmac_fields: "hmac_fields",
    hmac_separator: "hmac_separator",
    hmac_header_placeholder: "hmac_header_placeholder",
    hmac_custom_signature_field: "hmac_custom_signature_field",
    hmac_key_format: "hmac_key_format",
    status_check_url: "status_check_url",
    wsdl_document_url: "wsdl_document_url",
    wsdl_auth_method: "wsdl_auth_method",
    wsdl_custom_auth: "wsdl_custom_auth",
    extra_headers: "extra_headers",
    ..extra
});

json_struct!(IntegrationCategory { id: "id", name: "name", slug: "slug", ..extra });

json_struct!(IntegrationType { code: "code", name: "name", icon: "icon", ..extra });
