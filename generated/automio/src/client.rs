// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/client.rs). Run: cargo specloom generate automio
//! The client: a method per group of operations, and how it is set up.

use std::time::Duration;

use specloom_runtime::codegen::{
    AuthSpec, BaseUrl, ClientParam, EnvUse, EnvVar, ErrorRules, JoinedEnv, KindRule, ParamSetting,
    ParamSpec, ParamValue, Platform, ServerVariable, StatusPattern, Timeout, client_builder,
};
use specloom_runtime::{
    Client as Core, ClientBuilder as CoreBuilder, Error, ErrorKind, IntoCredential, RetryPolicy,
};

use crate::operations::{
    Actions, HostedAppCache, HostedTask, HostedUserCache, Integrations, Mutations, Notifications,
    Plugins, Queries, Tables,
};

/// A client of Automio.
///
/// A clone is cheap and shares connections and limits with the original.
#[derive(Clone, Debug)]
pub struct Client(Core);

impl Client {
    /// A client with what it cannot do without.
    ///
    /// # Errors
    /// When a setting cannot be used.
    pub fn new(app_token: impl IntoCredential) -> Result<Self, Error> {
        Self::builder().app_token(app_token).build()
    }

    /// A client from variables of the environment:
    /// - `API_BASE_URL` sets [`api_base_url`](ClientBuilder::api_base_url), if set
    /// - `CACHE_SERVICE_URL` sets [`cache_service_url`](ClientBuilder::cache_service_url), if set
    /// - `APP_TOKEN` sets [`app_token`](ClientBuilder::app_token), needed
    /// - `CACHE_SERVICE_TOKEN` sets [`cache_token`](ClientBuilder::cache_token), if set
    /// - `APP_ID`, or `ORG_SLUG` and `APP_SLUG` joined by `/` sets
    ///   [`app_id`](ClientBuilder::app_id), if set
    /// - `TASK_ID` sets [`task_id`](ClientBuilder::task_id), if set
    /// - `ACTION_ID` sets [`action_id`](ClientBuilder::action_id), if set
    /// - `REDIS_HOST` sets [`redis_host`](ClientBuilder::redis_host), if set
    /// - `REDIS_PORT` sets [`redis_port`](ClientBuilder::redis_port), if set
    /// - `REDIS_DB` sets [`redis_db`](ClientBuilder::redis_db), if set
    /// - `REDIS_PASSWORD` sets [`redis_password`](ClientBuilder::redis_password), if set
    ///
    /// The file `.env` of the current folder, or of the nearest one above it that has one, sets
    /// those that are not there.
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

    /// Run what an application offers, and follow it.
    pub fn actions(&self) -> Actions {
        Actions::new(self.0.clone())
    }

    /// The tables of your applications, by GraphQL, and their tags.
    pub fn tables(&self) -> Tables {
        Tables::new(self.0.clone())
    }

    /// The services that the platform can call, the accounts that are connected to them, and the
    /// calls themselves.
    pub fn integrations(&self) -> Integrations {
        Integrations::new(self.0.clone())
    }

    /// Mails to yourself.
    pub fn notifications(&self) -> Notifications {
        Notifications::new(self.0.clone())
    }

    /// The plugins behind an interface.
    pub fn plugins(&self) -> Plugins {
        Plugins::new(self.0.clone())
    }

    /// Values that all runs of an application share.
    pub fn hosted_app_cache(&self) -> HostedAppCache {
        HostedAppCache::new(self.0.clone())
    }

    /// Values that belong to your organization.
    pub fn hosted_user_cache(&self) -> HostedUserCache {
        HostedUserCache::new(self.0.clone())
    }

    /// How far a task has come.
    pub fn hosted_task(&self) -> HostedTask {
        HostedTask::new(self.0.clone())
    }

    /// What can be read.
    pub fn queries(&self) -> Queries {
        Queries::new(self.0.clone())
    }

    /// What can be changed.
    pub fn mutations(&self) -> Mutations {
        Mutations::new(self.0.clone())
    }

    /// The same client with another [`app_id`](ClientBuilder::app_id).
    #[must_use]
    pub fn with_app_id(&self, app_id: impl ToString) -> Self {
        Self(self.0.with_param("app_id", app_id.to_string()))
    }

    /// The tables of another [`app_id`](ClientBuilder::app_id) than the client's own.
    pub fn tables_of(&self, app_id: impl ToString) -> crate::operations::Tables {
        self.with_app_id(app_id).tables()
    }
}

/// Sets up a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until a client is built"]
pub struct ClientBuilder(CoreBuilder);

client_builder!(ClientBuilder, Client);

impl ClientBuilder {
    /// Scheme and host of the platform. Slashes at its end are left out.
    ///
    /// `API_BASE_URL` in the environment.
    pub fn api_base_url(self, api_base_url: impl Into<String>) -> Self {
        Self(self.0.variable("api_base_url", api_base_url))
    }

    /// Scheme and host of the service.
    ///
    /// `CACHE_SERVICE_URL` in the environment.
    pub fn cache_service_url(self, cache_service_url: impl Into<String>) -> Self {
        Self(self.0.variable("cache_service_url", cache_service_url))
    }

    /// The token of your application.
    ///
    /// `APP_TOKEN` in the environment.
    pub fn app_token(self, app_token: impl IntoCredential) -> Self {
        Self(self.0.credential("app_token", app_token))
    }

    /// The token of the cache and progress service.
    ///
    /// `CACHE_SERVICE_TOKEN` in the environment.
    pub fn cache_token(self, cache_token: impl IntoCredential) -> Self {
        Self(self.0.credential("cache_token", cache_token))
    }

    /// The application, by its number, or as `organization/application`.
    ///
    /// `APP_ID` in the environment.
    pub fn app_id(self, app_id: impl ParamValue) -> Self {
        Self(self.0.param("app_id", app_id))
    }

    /// The task that this is part of.
    ///
    /// `TASK_ID` in the environment.
    pub fn task_id(self, task_id: impl AsRef<str>) -> Self {
        Self(self.0.param("task_id", task_id.as_ref()))
    }

    /// The action that this is part of.
    ///
    /// `ACTION_ID` in the environment.
    pub fn action_id(self, action_id: impl AsRef<str>) -> Self {
        Self(self.0.param("action_id", action_id.as_ref()))
    }

    /// `redis_host`, for modules of this crate.
    ///
    /// `REDIS_HOST` in the environment.
    pub fn redis_host(self, redis_host: impl Into<String>) -> Self {
        Self(self.0.setting("redis_host", redis_host))
    }

    /// `redis_port`, for modules of this crate.
    ///
    /// `REDIS_PORT` in the environment.
    pub fn redis_port(self, redis_port: impl Into<String>) -> Self {
        Self(self.0.setting("redis_port", redis_port))
    }

    /// `redis_db`, for modules of this crate.
    ///
    /// `REDIS_DB` in the environment.
    pub fn redis_db(self, redis_db: impl Into<String>) -> Self {
        Self(self.0.setting("redis_db", redis_db))
    }

    /// `redis_password`, for modules of this crate.
    ///
    /// `REDIS_PASSWORD` in the environment.
    pub fn redis_password(self, redis_password: impl Into<String>) -> Self {
        Self(self.0.setting("redis_password", redis_password))
    }
}

static PLATFORM: Platform = Platform::new(
    "automio",
    "automio/0.1.0",
    BaseUrl::new("{api_base_url}", "").variables(&[
        ServerVariable { name: "api_base_url", default: Some("https://automio.com"), choices: &[] },
        ServerVariable { name: "cache_service_url", default: None, choices: &[] },
    ]),
)
.env(&[
    EnvVar { name: "API_BASE_URL", sets: EnvUse::ServerVariable("api_base_url"), required: false },
    EnvVar { name: "APP_TOKEN", sets: EnvUse::Credential("app_token"), required: true },
    EnvVar {
        name: "CACHE_SERVICE_TOKEN",
        sets: EnvUse::Credential("cache_token"),
        required: false,
    },
    EnvVar { name: "APP_ID", sets: EnvUse::Param("app_id"), required: false },
    EnvVar { name: "ACTION_ID", sets: EnvUse::Param("action_id"), required: false },
    EnvVar { name: "TASK_ID", sets: EnvUse::Param("task_id"), required: false },
    EnvVar {
        name: "CACHE_SERVICE_URL",
        sets: EnvUse::ServerVariable("cache_service_url"),
        required: false,
    },
    EnvVar { name: "REDIS_HOST", sets: EnvUse::Setting("redis_host"), required: false },
    EnvVar { name: "REDIS_PORT", sets: EnvUse::Setting("redis_port"), required: false },
    EnvVar { name: "REDIS_DB", sets: EnvUse::Setting("redis_db"), required: false },
    EnvVar { name: "REDIS_PASSWORD", sets: EnvUse::Setting("redis_password"), required: false },
])
.joined_env(&[JoinedEnv {
    names: &["ORG_SLUG", "APP_SLUG"],
    by: "/",
    sets: EnvUse::Param("app_id"),
}])
.env_file(".env")
.auth(
    &[AuthSpec::token("app_token", "App-Token"), AuthSpec::bearer("cache_token")],
    &[&["app_token"]],
)
.errors(
    ErrorRules::DEFAULT
        .code(&[&["code"]], None)
        .message(&[&["detail"], &["error"], &["message"]])
        .kinds(&[KindRule {
            status: Some(StatusPattern::Exact(402)),
            code: None,
            kind: ErrorKind::PaymentRequired,
        }]),
)
.retry(
    RetryPolicy::DEFAULT
        .attempts(4)
        .statuses(&[StatusPattern::Exact(413), StatusPattern::Exact(429), StatusPattern::Class(5)])
        .connection(true)
        .pauses(Duration::from_secs(1), Duration::from_secs(60))
        .elapsed(Duration::from_secs(360)),
)
.timeout(Timeout::After(Duration::from_secs(60)))
.params(&[
    ClientParam { spec: ParamSpec::query("task_id"), default: None, required: false },
    ClientParam { spec: ParamSpec::query("action_id"), default: None, required: false },
])
.settings(&[
    ParamSetting { spec: ParamSpec::query("app"), of: "app_id", integer: false, required: true },
    ParamSetting { spec: ParamSpec::path("app_id"), of: "app_id", integer: false, required: true },
    ParamSetting {
        spec: ParamSpec::header("X-App-Id"),
        of: "app_id",
        integer: false,
        required: false,
    },
    ParamSetting { spec: ParamSpec::query("app_id"), of: "app_id", integer: true, required: true },
]);
