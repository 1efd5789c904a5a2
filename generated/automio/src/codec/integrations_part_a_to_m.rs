// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that are used all over the API are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, ParamText, ParamValue, Reader, Writer, serde_bridge,
};

use crate::models::{
    ApiResponse, CallMethod, CallRequest, CallResponse, CallUpload, Connection, Integration,
    IntegrationCategory, IntegrationType,
};

impl Decode for ApiResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["status_code", "text", "headers", "url", "ok"];
        let mut status_code = None;
        let mut text = None;
        let mut headers = None;
        let mut url = None;
        let mut ok = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut status_code),
            1 => from.set(&mut text),
            2 => from.set(&mut headers),
            3 => from.set(&mut url),
            4 => from.set(&mut ok),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            status_code: from.required(status_code, "status_code")?,
            text: from.required(text, "text")?,
            headers: from.required(headers, "headers")?,
            url: from.required(url, "url")?,
            ok: from.required(ok, "ok")?,
            extra,
        })
    }
}

impl Encode for ApiResponse {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("status_code", &self.status_code);
            to.member("text", &self.text);
            to.member("headers", &self.headers);
            to.member("url", &self.url);
            to.member("ok", &self.ok);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ApiResponse);

impl Decode for CallMethod {
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
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for CallMethod {
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(CallMethod);

impl Decode for CallRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["method", "endpoint", "request_headers", "request_params", "data"];
        let mut method = None;
        let mut endpoint = None;
        let mut request_headers = None;
        let mut request_params = None;
        let mut data = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut method),
            1 => from.set(&mut endpoint),
            2 => from.set(&mut request_headers),
            3 => from.set(&mut request_params),
            4 => from.set(&mut data),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            method: from.required(method, "method")?,
            endpoint: from.required(endpoint, "endpoint")?,
            request_headers: from.required(request_headers, "request_headers")?,
            request_params: from.required(request_params, "request_params")?,
            data: from.required(data, "data")?,
            extra,
        })
    }
}

impl Encode for CallRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("method", &self.method);
            to.member("endpoint", &self.endpoint);
            to.member("request_headers", &self.request_headers);
            to.member("request_params", &self.request_params);
            to.member("data", &self.data);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CallRequest);

impl Decode for CallResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["api_data", "api_response", "connection_id"];
        let mut api_data = None;
        let mut api_response = None;
        let mut connection_id = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut api_data),
            1 => from.set(&mut api_response),
            2 => from.set(&mut connection_id),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            api_data: from.required(api_data, "api_data")?,
            api_response: from.required(api_response, "api_response")?,
            connection_id: from.required(connection_id, "connection_id")?,
            extra,
        })
    }
}

impl Encode for CallResponse {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("api_data", &self.api_data);
            to.member("api_response", &self.api_response);
            to.member("connection_id", &self.connection_id);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CallResponse);

impl Decode for CallUpload {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["method", "endpoint", "request_headers", "request_params", "data"];
        let mut method = None;
        let mut endpoint = None;
        let mut request_headers = None;
        let mut request_params = None;
        let mut data = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut method),
            1 => from.set(&mut endpoint),
            2 => from.set(&mut request_headers),
            3 => from.set(&mut request_params),
            4 => from.set(&mut data),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            method: from.required(method, "method")?,
            endpoint: from.required(endpoint, "endpoint")?,
            request_headers: from.required(request_headers, "request_headers")?,
            request_params: from.required(request_params, "request_params")?,
            data: from.required(data, "data")?,
            extra,
        })
    }
}

impl Encode for CallUpload {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("method", &self.method);
            to.member("endpoint", &self.endpoint);
            to.member("request_headers", &self.request_headers);
            to.member("request_params", &self.request_params);
            to.member("data", &self.data);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CallUpload);

impl Decode for Connection {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["id", "name"];
        let mut id = None;
        let mut name = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut name),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { id: from.required(id, "id")?, name: from.required(name, "name")?, extra })
    }
}

impl Encode for Connection {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("name", &self.name);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Connection);

impl Decode for Integration {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "id",
            "integration_id",
            "type",
            "name",
            "tags",
            "categories",
            "version",
            "icon",
            "description",
            "website_url",
            "account_fields",
            "dependencies",
            "configuration_form",
            "activated",
            "owner",
            "connected_accounts",
            "api_base_url",
            "account",
            "openapi_json_scheme_url",
            "api_docs_url",
            "countries",
            "is_global",
            "is_sandbox",
            "api_schema",
            "is_official",
            "client_id",
            "secret",
            "access_token_url",
            "authorize_url",
            "identity_url",
            "scope",
            "oauth_basic_auth",
            "oauth_pkce_enabled",
            "accept_header",
            "api_key",
            "api_key_distribution",
            "api_key_query_param_key",
            "api_key_body_param_key",
            "api_auth_header_name",
            "api_auth_header_key",
            "hmac_algorithm",
            "hmac_fields",
            "hmac_separator",
            "hmac_header_placeholder",
            "hmac_custom_signature_field",
            "hmac_key_format",
            "status_check_url",
            "wsdl_document_url",
            "wsdl_auth_method",
            "wsdl_custom_auth",
            "extra_headers",
        ];
        let mut id = None;
        let mut integration_id = None;
        let mut kind = None;
        let mut name = None;
        let mut tags = None;
        let mut categories = None;
        let mut version = None;
        let mut icon = None;
        let mut description = None;
        let mut website_url = None;
        let mut account_fields = None;
        let mut dependencies = None;
        let mut configuration_form = None;
        let mut activated = None;
        let mut owner = None;
        let mut connected_accounts = None;
        let mut api_base_url = None;
        let mut account = None;
        let mut openapi_json_scheme_url = None;
        let mut api_docs_url = None;
        let mut countries = None;
        let mut is_global = None;
        let mut is_sandbox = None;
        let mut api_schema = None;
        let mut is_official = None;
        let mut client_id = None;
        let mut secret = None;
        let mut access_token_url = None;
        let mut authorize_url = None;
        let mut identity_url = None;
        let mut scope = None;
        let mut oauth_basic_auth = None;
        let mut oauth_pkce_enabled = None;
        let mut accept_header = None;
        let mut api_key = None;
        let mut api_key_distribution = None;
        let mut api_key_query_param_key = None;
        let mut api_key_body_param_key = None;
        let mut api_auth_header_name = None;
        let mut api_auth_header_key = None;
        let mut hmac_algorithm = None;
        let mut hmac_fields = None;
        let mut hmac_separator = None;
        let mut hmac_header_placeholder = None;
        let mut hmac_custom_signature_field = None;
        let mut hmac_key_format = None;
        let mut status_check_url = None;
        let mut wsdl_document_url = None;
        let mut wsdl_auth_method = None;
        let mut wsdl_custom_auth = None;
        let mut extra_headers = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut integration_id),
            2 => from.set(&mut kind),
            3 => from.set(&mut name),
            4 => from.set(&mut tags),
            5 => from.set(&mut categories),
            6 => from.set(&mut version),
            7 => from.set(&mut icon),
            8 => from.set(&mut description),
            9 => from.set(&mut website_url),
            10 => from.set(&mut account_fields),
            11 => from.set(&mut dependencies),
            12 => from.set(&mut configuration_form),
            13 => from.set(&mut activated),
            14 => from.set(&mut owner),
            15 => from.set(&mut connected_accounts),
            16 => from.set(&mut api_base_url),
            17 => from.set(&mut account),
            18 => from.set(&mut openapi_json_scheme_url),
            19 => from.set(&mut api_docs_url),
            20 => from.set(&mut countries),
            21 => from.set(&mut is_global),
            22 => from.set(&mut is_sandbox),
            23 => from.set(&mut api_schema),
            24 => from.set(&mut is_official),
            25 => from.set(&mut client_id),
            26 => from.set(&mut secret),
            27 => from.set(&mut access_token_url),
            28 => from.set(&mut authorize_url),
            29 => from.set(&mut identity_url),
            30 => from.set(&mut scope),
            31 => from.set(&mut oauth_basic_auth),
            32 => from.set(&mut oauth_pkce_enabled),
            33 => from.set(&mut accept_header),
            34 => from.set(&mut api_key),
            35 => from.set(&mut api_key_distribution),
            36 => from.set(&mut api_key_query_param_key),
            37 => from.set(&mut api_key_body_param_key),
            38 => from.set(&mut api_auth_header_name),
            39 => from.set(&mut api_auth_header_key),
            40 => from.set(&mut hmac_algorithm),
            41 => from.set(&mut hmac_fields),
            42 => from.set(&mut hmac_separator),
            43 => from.set(&mut hmac_header_placeholder),
            44 => from.set(&mut hmac_custom_signature_field),
            45 => from.set(&mut hmac_key_format),
            46 => from.set(&mut status_check_url),
            47 => from.set(&mut wsdl_document_url),
            48 => from.set(&mut wsdl_auth_method),
            49 => from.set(&mut wsdl_custom_auth),
            50 => from.set(&mut extra_headers),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            integration_id: from.required(integration_id, "integration_id")?,
            kind: from.required(kind, "type")?,
            name: from.required(name, "name")?,
            tags: from.required(tags, "tags")?,
            categories: from.required(categories, "categories")?,
            version: from.required(version, "version")?,
            icon: from.required(icon, "icon")?,
            description: from.required(description, "description")?,
            website_url: from.required(website_url, "website_url")?,
            account_fields: from.required(account_fields, "account_fields")?,
            dependencies: from.required(dependencies, "dependencies")?,
            configuration_form: from.required(configuration_form, "configuration_form")?,
            activated: from.required(activated, "activated")?,
            owner: from.required(owner, "owner")?,
            connected_accounts: from.required(connected_accounts, "connected_accounts")?,
            api_base_url: from.required(api_base_url, "api_base_url")?,
            account: from.required(account, "account")?,
            openapi_json_scheme_url: from
                .required(openapi_json_scheme_url, "openapi_json_scheme_url")?,
            api_docs_url: from.required(api_docs_url, "api_docs_url")?,
            countries: from.required(countries, "countries")?,
            is_global: from.required(is_global, "is_global")?,
            is_sandbox: from.required(is_sandbox, "is_sandbox")?,
            api_schema: from.required(api_schema, "api_schema")?,
            is_official: from.required(is_official, "is_official")?,
            client_id: from.required(client_id, "client_id")?,
            secret: from.required(secret, "secret")?,
            access_token_url: from.required(access_token_url, "access_token_url")?,
            authorize_url: from.required(authorize_url, "authorize_url")?,
            identity_url: from.required(identity_url, "identity_url")?,
            scope: from.required(scope, "scope")?,
            oauth_basic_auth: from.required(oauth_basic_auth, "oauth_basic_auth")?,
            oauth_pkce_enabled: from.required(oauth_pkce_enabled, "oauth_pkce_enabled")?,
            accept_header: from.required(accept_header, "accept_header")?,
            api_key: from.required(api_key, "api_key")?,
            api_key_distribution: from.required(api_key_distribution, "api_key_distribution")?,
            api_key_query_param_key: from
                .required(api_key_query_param_key, "api_key_query_param_key")?,
            api_key_body_param_key: from
                .required(api_key_body_param_key, "api_key_body_param_key")?,
            api_auth_header_name: from.required(api_auth_header_name, "api_auth_header_name")?,
            api_auth_header_key: from.required(api_auth_header_key, "api_auth_header_key")?,
            hmac_algorithm: from.required(hmac_algorithm, "hmac_algorithm")?,
            hmac_fields: from.required(hmac_fields, "hmac_fields")?,
            hmac_separator: from.required(hmac_separator, "hmac_separator")?,
            hmac_header_placeholder: from
                .required(hmac_header_placeholder, "hmac_header_placeholder")?,
            hmac_custom_signature_field: from
                .required(hmac_custom_signature_field, "hmac_custom_signature_field")?,
            hmac_key_format: from.required(hmac_key_format, "hmac_key_format")?,
            status_check_url: from.required(status_check_url, "status_check_url")?,
            wsdl_document_url: from.required(wsdl_document_url, "wsdl_document_url")?,
            wsdl_auth_method: from.required(wsdl_auth_method, "wsdl_auth_method")?,
            wsdl_custom_auth: from.required(wsdl_custom_auth, "wsdl_custom_auth")?,
            extra_headers: from.required(extra_headers, "extra_headers")?,
            extra,
        })
    }
}

impl Encode for Integration {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("integration_id", &self.integration_id);
            to.member("type", &self.kind);
            to.member("name", &self.name);
            to.member("tags", &self.tags);
            to.member("categories", &self.categories);
            to.member("version", &self.version);
            to.member("icon", &self.icon);
            to.member("description", &self.description);
            to.member("website_url", &self.website_url);
            to.member("account_fields", &self.account_fields);
            to.member("dependencies", &self.dependencies);
            to.member("configuration_form", &self.configuration_form);
            to.member("activated", &self.activated);
            to.member("owner", &self.owner);
            to.member("connected_accounts", &self.connected_accounts);
            to.member("api_base_url", &self.api_base_url);
            to.member("account", &self.account);
            to.member("openapi_json_scheme_url", &self.openapi_json_scheme_url);
            to.member("api_docs_url", &self.api_docs_url);
            to.member("countries", &self.countries);
            to.member("is_global", &self.is_global);
            to.member("is_sandbox", &self.is_sandbox);
            to.member("api_schema", &self.api_schema);
            to.member("is_official", &self.is_official);
            to.member("client_id", &self.client_id);
            to.member("secret", &self.secret);
            to.member("access_token_url", &self.access_token_url);
            to.member("authorize_url", &self.authorize_url);
            to.member("identity_url", &self.identity_url);
            to.member("scope", &self.scope);
            to.member("oauth_basic_auth", &self.oauth_basic_auth);
            to.member("oauth_pkce_enabled", &self.oauth_pkce_enabled);
            to.member("accept_header", &self.accept_header);
            to.member("api_key", &self.api_key);
            to.member("api_key_distribution", &self.api_key_distribution);
            to.member("api_key_query_param_key", &self.api_key_query_param_key);
            to.member("api_key_body_param_key", &self.api_key_body_param_key);
            to.member("api_auth_header_name", &self.api_auth_header_name);
            to.member("api_auth_header_key", &self.api_auth_header_key);
            to.member("hmac_algorithm", &self.hmac_algorithm);
            to.member("hmac_fields", &self.hmac_fields);
            to.member("hmac_separator", &self.hmac_separator);
            to.member("hmac_header_placeholder", &self.hmac_header_placeholder);
            to.member("hmac_custom_signature_field", &self.hmac_custom_signature_field);
            to.member("hmac_key_format", &self.hmac_key_format);
            to.member("status_check_url", &self.status_check_url);
            to.member("wsdl_document_url", &self.wsdl_document_url);
            to.member("wsdl_auth_method", &self.wsdl_auth_method);
            to.member("wsdl_custom_auth", &self.wsdl_custom_auth);
            to.member("extra_headers", &self.extra_headers);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Integration);

impl Decode for IntegrationCategory {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["id", "name", "slug"];
        let mut id = None;
        let mut name = None;
        let mut slug = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut name),
            2 => from.set(&mut slug),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            name: from.required(name, "name")?,
            slug: from.required(slug, "slug")?,
            extra,
        })
    }
}

impl Encode for IntegrationCategory {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("name", &self.name);
            to.member("slug", &self.slug);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(IntegrationCategory);

impl Decode for IntegrationType {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["code", "name", "icon"];
        let mut code = None;
        let mut name = None;
        let mut icon = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut code),
            1 => from.set(&mut name),
            2 => from.set(&mut icon),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            code: from.required(code, "code")?,
            name: from.required(name, "name")?,
            icon: from.required(icon, "icon")?,
            extra,
        })
    }
}

impl Encode for IntegrationType {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("code", &self.code);
            to.member("name", &self.name);
            to.member("icon", &self.icon);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(IntegrationType);
