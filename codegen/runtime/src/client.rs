//! The client of a platform.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use http::Method;

use crate::budget::RetryBudget;
use crate::call::Call;
use crate::clock::Clock;
use crate::json::Decode;
use crate::operation::Operation;
use crate::param::{ParamText, ParamValue};
use crate::settings::Settings;
use crate::stream::{EventStream, StreamSpec};
use crate::types::Secret;

/// The client of a platform. A clone is cheap and shares connections, limits
/// and the retry budget with the original.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Settings>);

impl Client {
    /// A call of an operation.
    pub fn call<T: Decode + 'static>(&self, operation: &'static Operation) -> Call<T> {
        Call::new(Arc::clone(&self.0), operation, crate::answer::decode_json)
    }

    /// A call of an operation that sends a document of GraphQL: its answer is
    /// the data that comes back.
    pub fn graphql<T: Decode + 'static>(&self, operation: &'static Operation) -> Call<T> {
        Call::new(Arc::clone(&self.0), operation, crate::graphql::decode_data)
    }

    /// A call of an operation whose answer is a stream of events.
    pub fn stream<T: Decode + 'static>(
        &self,
        operation: &'static Operation,
        spec: &'static StreamSpec,
    ) -> Call<EventStream<T>> {
        EventStream::open(self.call::<()>(operation), spec)
    }

    /// A call of something that the spec does not name, with everything that
    /// holds for the others: credentials, repetitions, errors. `path` stands
    /// behind the client's address and is sent as it is; it may hold a query.
    pub fn request<T: Decode + 'static>(
        &self,
        method: &Method,
        path: impl Into<String>,
    ) -> Call<T> {
        let operation = match *method {
            Method::GET => &GET,
            Method::POST => &POST,
            Method::PUT => &PUT,
            Method::PATCH => &PATCH,
            Method::DELETE => &DELETE,
            Method::HEAD => &HEAD,
            Method::OPTIONS => &OPTIONS,
            _ => &OTHER,
        };
        self.call(operation).raw_path(method, path.into())
    }

    /// The same client with another value of a param that holds for all its calls.
    #[must_use]
    pub fn with_param(&self, name: &str, value: impl ParamValue) -> Self {
        let mut settings = Settings::clone(&self.0);
        settings.params.insert(name.to_owned(), value.param());
        Self(Arc::new(settings))
    }

    /// The address that paths stand behind.
    pub fn base_url(&self) -> &str {
        &self.0.base
    }

    /// What was put into the platform's addresses for a server variable; `None`
    /// if nobody has chosen.
    pub fn variable(&self, name: &str) -> Option<&str> {
        let chosen = self.0.chosen.variables.iter().find(|it| it.0 == name);
        chosen.map(|it| it.1.as_str())
    }

    /// A param that holds for the whole client, if it is one text.
    pub fn param(&self, name: &str) -> Option<&str> {
        match self.0.params.get(name) {
            Some(ParamText::One(text)) => Some(text),
            Some(ParamText::None | ParamText::List(_) | ParamText::Map(_)) | None => None,
        }
    }

    /// A setting that only modules beside the spec read.
    pub fn setting(&self, name: &str) -> Option<&str> {
        self.0.own.get(name).map(Secret::expose)
    }

    /// Something that is kept with this client and all its clones, one of each
    /// type: what the builder was given, else what `make` makes, once.
    pub fn kept<T: Any + Send + Sync>(&self, make: impl Fn() -> T) -> Arc<T> {
        self.0.kept.get(make)
    }

    /// What time it is for this client, and how it waits.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    /// What may still be spent on repetitions.
    pub fn retry_budget(&self) -> &RetryBudget {
        &self.0.budget
    }
}

static GET: Operation = Operation::get("GET", "");
static POST: Operation = Operation::post("POST", "");
static PUT: Operation = Operation::put("PUT", "");
static PATCH: Operation = Operation::patch("PATCH", "");
static DELETE: Operation = Operation::delete("DELETE", "");
static HEAD: Operation = Operation::head("HEAD", "");
static OPTIONS: Operation = Operation::options("OPTIONS", "");
static OTHER: Operation = Operation::other("", "request", "");

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("platform", &self.0.platform.name)
            .field("base_url", &self.0.base)
            .field("credentials", &self.0.credentials.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
