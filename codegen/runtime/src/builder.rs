//! Sets up a client.

mod macros;
mod own;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::auth::{Credential, IntoCredential};
use crate::budget::RetryBudget;
use crate::client::Client;
use crate::clock::{Clock, SystemClock};
use crate::env_file;
use crate::error::{Error, ErrorKind};
use crate::kept::Kept;
use crate::key_store::Keys;
use crate::operation::Timeout;
use crate::param::{ParamText, ParamValue};
use crate::platform::{EnvUse, EnvVar, Platform};
use crate::redact;
use crate::rendered::Rendered;
use crate::retry::RetryPolicy;
use crate::settings::Settings;
use crate::transport::{ReqwestTransport, Transport};
use crate::types::Secret;
use crate::url::{self, Chosen};

/// How long a connection may take to be made, unless something else is said.
const CONNECT: Duration = Duration::from_secs(10);

/// How large an answer may be, unless something else is said: 256 MiB.
const ANSWER: u64 = 256 << 20;

/// Sets up a client. What is wrong is kept and reported by
/// [`build`](ClientBuilder::build), all of it at once.
#[must_use = "a builder does nothing until a client is built"]
pub struct ClientBuilder {
    platform: &'static Platform,
    chosen: Chosen,
    credentials: BTreeMap<String, Arc<dyn Credential>>,
    retry: Option<RetryPolicy>,
    budget: Arc<RetryBudget>,
    timeout: Option<Timeout>,
    total_timeout: Option<Duration>,
    connect_timeout: Duration,
    read_timeout: Option<Duration>,
    answer_limit: u64,
    proxy: Option<reqwest::Proxy>,
    headers: HeaderMap,
    params: BTreeMap<String, ParamText>,
    settings: BTreeMap<String, Secret>,
    kept: Kept,
    transport: Option<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
    makes_trace_ids: bool,
    /// Variables of the environment that were looked for in vain.
    missing: Vec<EnvVar>,
    problems: Vec<String>,
}

impl Client {
    /// Starts to set up a client.
    pub fn builder(platform: &'static Platform) -> ClientBuilder {
        ClientBuilder::new(platform)
    }
}

impl ClientBuilder {
    fn new(platform: &'static Platform) -> Self {
        let mut it = Self {
            platform,
            chosen: Chosen::default(),
            credentials: BTreeMap::new(),
            retry: None,
            budget: Arc::new(RetryBudget::new()),
            timeout: None,
            total_timeout: None,
            connect_timeout: CONNECT,
            read_timeout: None,
            answer_limit: ANSWER,
            proxy: None,
            headers: HeaderMap::new(),
            params: BTreeMap::new(),
            settings: BTreeMap::new(),
            kept: Kept::default(),
            transport: None,
            clock: Arc::new(SystemClock),
            makes_trace_ids: platform.makes_trace_ids,
            missing: Vec::new(),
            problems: Vec::new(),
        }
        .user_agent(platform.user_agent);
        for param in platform.params {
            if let Some(default) = param.default {
                it = it.param(param.spec.name, default);
            }
        }
        for (name, value) in platform.headers {
            it = it.header(*name, value);
        }
        it
    }

    /// The address with the platform's path, in place of the platform's own. Of
    /// this, [`address`](Self::address) and [`variable`](Self::variable), the
    /// last one said counts.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.chosen.endpoint = Some(url.into());
        self
    }

    /// The address before the platform's path, in place of the platform's own.
    pub fn address(mut self, url: impl Into<String>) -> Self {
        self.chosen.address = Some(url.into());
        self.chosen.endpoint = None;
        self
    }

    /// A variable of the platform's address.
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        self.chosen.endpoint = None;
        self.chosen.variables.retain(|it| it.0 != name);
        self.chosen.variables.push((name, value));
        self
    }

    /// Another one of the platform's servers, as the spec writes it. Its
    /// variables are those of [`variable`](Self::variable).
    pub fn server(mut self, server: &'static str) -> Self {
        self.chosen.server = Some(server);
        self.chosen.endpoint = None;
        self.chosen.address = None;
        self
    }

    /// What is asked in place of a server that some operations have for
    /// themselves; `of` is written as in the spec.
    pub fn replace_server(mut self, of: impl Into<String>, by: impl Into<String>) -> Self {
        let by = by.into();
        match url::checked(&by) {
            Ok(()) => self.chosen.replaced.push((of.into(), by)),
            Err(problem) => self.problems.push(problem),
        }
        self
    }

    /// What proves who the caller is, for a scheme of the spec.
    pub fn credential(mut self, scheme: &str, credential: impl IntoCredential) -> Self {
        let Some(spec) = self.platform.auth.iter().find(|it| it.scheme == scheme) else {
            self.problems.push(format!("the platform knows no scheme `{scheme}`"));
            return self;
        };
        match credential.into_credential(spec) {
            Ok(credential) => {
                self.credentials.insert(scheme.to_owned(), credential);
            }
            Err(error) => self.problems.push(error.message().to_owned()),
        }
        self
    }

    /// A param that holds for the whole client.
    pub fn param(mut self, name: impl Into<String>, value: impl ParamValue) -> Self {
        self.params.insert(name.into(), value.param());
        self
    }

    /// How long an attempt may take, from the first byte sent to the last
    /// received; for streams, to the head of the answer. Default: the
    /// platform's own.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(Timeout::After(timeout));
        self
    }

    /// An attempt may take as long as it takes.
    pub fn no_timeout(mut self) -> Self {
        self.timeout = Some(Timeout::Unlimited);
        self
    }

    /// How long a call may take with all its attempts and pauses; for streams,
    /// to the head of the answer. Default: no limit.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = Some(timeout);
        self
    }

    /// How long a connection may take to be made. Default: 10 s. Says nothing
    /// to a client or transport of one's own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long nothing may come on a connection. Default: no limit. Says
    /// nothing to a client or transport of one's own.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = Some(timeout);
        self
    }

    /// How large an answer may be that is read as a whole, in bytes. Default:
    /// 256 MiB. What comes piece by piece has no limit.
    pub fn answer_limit(mut self, bytes: u64) -> Self {
        self.answer_limit = bytes;
        self
    }

    /// `User-Agent`. Default: the crate's name and version.
    pub fn user_agent(self, agent: impl AsRef<str>) -> Self {
        self.header(header::USER_AGENT, agent)
    }

    /// A header of every request.
    pub fn header(mut self, name: impl TryInto<HeaderName>, value: impl AsRef<str>) -> Self {
        match (name.try_into(), HeaderValue::try_from(value.as_ref())) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name.clone(), redact::guarded(&name, value));
            }
            (Err(_), _) => self.problems.push("a header has a name that cannot be sent".to_owned()),
            (Ok(name), Err(_)) => {
                self.problems.push(format!("the header `{name}` has a value that cannot be sent"));
            }
        }
        self
    }

    /// A `reqwest` client of one's own, with its proxies, certificates and
    /// pools. It must follow no redirects: build it with
    /// `redirect(reqwest::redirect::Policy::none())`.
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.transport(ReqwestTransport::new(client))
    }

    /// What carries the requests, in place of `reqwest`: a test transport, or
    /// a layer around another one.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// A proxy for all requests. Default: those of the environment
    /// (`HTTPS_PROXY`, `NO_PROXY` and so on).
    pub fn proxy(mut self, proxy: reqwest::Proxy) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// When failed requests are sent again, in place of the platform's and its
    /// operations' own rules.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// What all calls together may spend on repetitions; may be shared by
    /// several clients.
    pub fn retry_budget(mut self, budget: impl Into<Arc<RetryBudget>>) -> Self {
        self.budget = budget.into();
        self
    }

    /// What time it is and how to wait, for tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Calls that the caller does not name are not named. Default: as the
    /// platform's spec says.
    pub fn no_trace_ids(mut self) -> Self {
        self.makes_trace_ids = false;
        self
    }

    /// Reads the platform's variables of the environment. What was said before
    /// gives way, what is said afterwards wins. Where the platform has a file of
    /// variables, such as `.env`, the one in the current folder is read too, else
    /// the nearest in the folders above; a variable that exists is left as it is.
    pub fn from_env(self) -> Self {
        let file = self.platform.env_file.map(env_file::nearest).unwrap_or_default();
        self.from_vars(|name| match std::env::var_os(name) {
            Some(value) => value.into_string().ok(),
            None => file.get(name).cloned(),
        })
    }

    /// Reads the platform's variables from somewhere else than the environment.
    /// An empty value is none. Every one that is needed and missing is named by
    /// [`build`](Self::build).
    ///
    /// Variables that set something together give way to one that sets it alone.
    pub fn from_vars(mut self, read: impl Fn(&str) -> Option<String>) -> Self {
        let said = |name: &str| read(name).filter(|it| !it.trim().is_empty());
        for joined in self.platform.joined_env {
            let values: Option<Vec<String>> = joined.names.iter().map(|it| said(it)).collect();
            if let Some(values) = values {
                self = self.set(joined.sets, values.join(joined.by));
            }
        }
        for variable in self.platform.env {
            match said(variable.name) {
                Some(value) => self = self.set(variable.sets, value),
                None if variable.required => self.missing.push(*variable),
                None => {}
            }
        }
        self
    }

    /// Sets what a variable of the environment sets.
    fn set(self, sets: EnvUse, value: String) -> Self {
        match sets {
            EnvUse::BaseUrl => self.address(value),
            EnvUse::ServerVariable(name) => self.variable(name, value),
            EnvUse::Credential(scheme) => self.credential(scheme, value),
            EnvUse::Param(name) => self.param(name, value),
            EnvUse::Setting(name) => self.setting(name, value),
            EnvUse::WebhookSecret => self,
        }
    }

    /// The client.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] with everything that is missing or cannot be used.
    pub fn build(mut self) -> Result<Client, Error> {
        let missing: Vec<String> =
            self.still_missing().map(|it| format!("`{it}` is not set")).collect();
        if !missing.is_empty() {
            self.problems.extend(missing);
            return Err(self.refused());
        }
        let base = self.base();
        for param in self.platform.params {
            if param.required && !self.params.contains_key(param.spec.name) {
                self.problems.push(format!("`{}` is needed and not said", param.spec.name));
            }
        }
        let Some(transport) = self.carrier().filter(|_| self.problems.is_empty()) else {
            return Err(self.refused());
        };
        Ok(Client(Arc::new(Settings {
            platform: self.platform,
            base,
            chosen: self.chosen,
            transport,
            credentials: self.credentials,
            retry: self.retry,
            budget: self.budget,
            timeout: self.timeout,
            total_timeout: self.total_timeout,
            answer_limit: self.answer_limit,
            headers: self.headers,
            params: self.params,
            own: self.settings,
            kept: self.kept,
            clock: self.clock,
            makes_trace_ids: self.makes_trace_ids,
            keys: Arc::new(Keys::default()),
            rendered: Rendered::default(),
        })))
    }

    fn refused(&self) -> Error {
        Error::new(ErrorKind::Config, self.problems.join("; "))
    }

    fn base(&mut self) -> String {
        url::base(&self.platform.base_url, &self.chosen).unwrap_or_else(|problems| {
            self.problems.extend(problems);
            String::new()
        })
    }

    /// What carries the requests: what was said, or `reqwest`.
    fn carrier(&mut self) -> Option<Arc<dyn Transport>> {
        if let Some(transport) = self.transport.take() {
            return Some(transport);
        }
        match self.reqwest() {
            Ok(it) => Some(Arc::new(it)),
            Err(error) => {
                self.problems.push(format!("the connection cannot be set up: {error}"));
                None
            }
        }
    }

    /// The variables in whose place nothing else was said.
    fn still_missing(&self) -> impl Iterator<Item = &'static str> {
        let is_missing = |it: &&EnvVar| match it.sets {
            EnvUse::BaseUrl => self.chosen.address.is_none() && self.chosen.endpoint.is_none(),
            EnvUse::ServerVariable(name) => {
                self.chosen.endpoint.is_none()
                    && !self.chosen.variables.iter().any(|(it, _)| it == name)
            }
            EnvUse::Credential(scheme) => {
                !self.credentials.contains_key(scheme) && !self.is_proved()
            }
            EnvUse::Param(name) => !self.params.contains_key(name),
            EnvUse::Setting(name) => !self.settings.contains_key(name),
            EnvUse::WebhookSecret => false,
        };
        self.missing.iter().filter(is_missing).map(|it| it.name)
    }

    /// Whether there are credentials for one of the platform's alternatives.
    fn is_proved(&self) -> bool {
        let is_had = |all: &&[&str]| all.iter().all(|it| self.credentials.contains_key(*it));
        self.platform.requires.iter().any(|it| !it.is_empty() && is_had(it))
    }

    fn reqwest(&mut self) -> Result<ReqwestTransport, reqwest::Error> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(self.connect_timeout);
        if cfg!(feature = "websocket") {
            // A connection of HTTP/2 cannot become a websocket.
            builder = builder.http1_only();
        }
        if let Some(timeout) = self.read_timeout {
            builder = builder.read_timeout(timeout);
        }
        if let Some(proxy) = self.proxy.take() {
            builder = builder.proxy(proxy);
        }
        builder.build().map(ReqwestTransport::new).map_err(reqwest::Error::without_url)
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("platform", &self.platform.name)
            .field("credentials", &self.credentials.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
