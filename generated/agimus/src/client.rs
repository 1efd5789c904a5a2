// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/client.rs). Run: cargo specloom generate agimus
//! The client: a method per group of operations, and how it is set up.

use std::time::Duration;

use specloom_runtime::codegen::{
    AuthSpec, BaseUrl, EnvUse, EnvVar, ErrorRules, Platform, Timeout, client_builder,
};
use specloom_runtime::{
    Client as Core, ClientBuilder as CoreBuilder, Error, IntoCredential, RetryPolicy,
};

use crate::operations::{Links, Schema, Search, Service, Store};

/// A client of Agimus.
///
/// A clone is cheap and shares connections and limits with the original.
#[derive(Clone, Debug)]
pub struct Client(Core);

impl Client {
    /// A client with what it cannot do without.
    ///
    /// # Errors
    /// When a setting cannot be used.
    pub fn new(api_key: impl IntoCredential) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// A client from variables of the environment:
    /// - `AGIMUS_API_KEY` sets [`api_key`](ClientBuilder::api_key), needed
    /// - `AGIMUS_BASE_URL` sets the address of the server, if set
    ///
    /// # Errors
    /// When one that is needed is missing, or cannot be used.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().build()
    }

    /// Starts to set up a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder(Core::builder(&PLATFORM))
    }

    /// The platform itself, and the key that asks.
    pub fn service(&self) -> Service {
        Service::new(self.0.clone())
    }

    /// Which entities there are, which properties they have, and how they are linked.
    pub fn schema(&self) -> Schema {
        Schema::new(self.0.clone())
    }

    /// The objects that fit a filter: find them, count them, work things out over them.
    pub fn search(&self) -> Search {
        Search::new(self.0.clone())
    }

    /// Objects by their keys: read, create, change and delete them, one by one or many at once.
    pub fn store(&self) -> Store {
        Store::new(self.0.clone())
    }

    /// The objects that an object is linked to.
    pub fn links(&self) -> Links {
        Links::new(self.0.clone())
    }
}

/// Sets up a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until a client is built"]
pub struct ClientBuilder(CoreBuilder);

client_builder!(ClientBuilder, Client);

impl ClientBuilder {
    /// A key of the form `agm_<prefix>_<secret>`, sent as `Authorization` with the word
    /// `Bearer`. It acts with the rights of its service user.
    ///
    /// `AGIMUS_API_KEY` in the environment.
    pub fn api_key(self, api_key: impl IntoCredential) -> Self {
        Self(self.0.credential("api_key", api_key))
    }
}

static PLATFORM: Platform =
    Platform::new("agimus", "agimus/0.1.0", BaseUrl::new("https://api.agimus.ai", ""))
        .env(&[
            EnvVar { name: "AGIMUS_BASE_URL", sets: EnvUse::BaseUrl, required: false },
            EnvVar { name: "AGIMUS_API_KEY", sets: EnvUse::Credential("api_key"), required: true },
        ])
        .auth(&[AuthSpec::bearer("api_key").prefix("agm_")], &[&["api_key"]])
        .errors(
            ErrorRules::DEFAULT
                .code(
                    &[
                        &["detail", "error", "code"],
                        &["detail", "code"],
                        &["error", "code"],
                        &["code"],
                    ],
                    Some("UNKNOWN_ERROR"),
                )
                .message(&[
                    &["detail", "error", "message"],
                    &["detail", "error"],
                    &["detail", "message"],
                    &["detail", "msg"],
                    &["detail"],
                    &["error", "message"],
                    &["error"],
                    &["message"],
                ])
                .request_id(&[
                    &["detail", "error", "requestId"],
                    &["detail", "requestId"],
                    &["error", "requestId"],
                    &["requestId"],
                ])
                .field(&[
                    &["detail", "error", "field"],
                    &["detail", "field"],
                    &["detail", "loc"],
                    &["error", "field"],
                    &["field"],
                ]),
        )
        .retry(RetryPolicy::NEVER)
        .timeout(Timeout::After(Duration::from_secs(30)));
