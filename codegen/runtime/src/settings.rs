//! How a client is set up.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use crate::auth::Credential;
use crate::budget::RetryBudget;
use crate::clock::Clock;
use crate::kept::Kept;
use crate::key_store::Keys;
use crate::operation::Timeout;
use crate::param::ParamText;
use crate::platform::Platform;
use crate::rendered::Rendered;
use crate::retry::RetryPolicy;
use crate::transport::Transport;
use crate::types::Secret;
use crate::url::Chosen;

/// How a client is set up.
#[derive(Clone)]
pub(crate) struct Settings {
    pub platform: &'static Platform,
    /// The address with the platform's path, without a slash at its end.
    pub base: String,
    /// What the caller said of addresses, for operations with servers of their own.
    pub chosen: Chosen,
    pub transport: Arc<dyn Transport>,
    /// By the name of the scheme.
    pub credentials: BTreeMap<String, Arc<dyn Credential>>,
    /// In place of the platform's and the operations' own.
    pub retry: Option<RetryPolicy>,
    pub budget: Arc<RetryBudget>,
    pub timeout: Option<Timeout>,
    /// For all attempts and pauses of a call.
    pub total_timeout: Option<Duration>,
    /// How large an answer may be that is read as a whole, in bytes.
    pub answer_limit: u64,
    pub headers: HeaderMap,
    /// Params that hold for the whole client, by name.
    pub params: BTreeMap<String, ParamText>,
    /// Settings that only modules beside the spec read, by name.
    pub own: BTreeMap<String, Secret>,
    /// What modules beside the spec keep with the client.
    pub kept: Kept,
    pub clock: Arc<dyn Clock>,
    /// Whether calls that the caller does not name are named all the same.
    pub makes_trace_ids: bool,
    /// Which idempotency keys callers gave.
    pub keys: Arc<Keys>,
    /// Documents with their prefix.
    pub rendered: Rendered,
}
