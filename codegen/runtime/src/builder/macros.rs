//! What generated builders and clients can do, written once.

/// The setters that every builder has: `client_builder!(ClientBuilder, Client);`
/// for `struct ClientBuilder(CoreBuilder)` and `struct Client(Core)`.
#[doc(hidden)]
#[macro_export]
macro_rules! client_builder {
    ($builder:ident, $client:ident) => {
        impl $builder {
            /// The whole address of the API, in place of the platform's own.
            pub fn base_url(self, url: impl Into<String>) -> Self {
                Self(self.0.base_url(url))
            }

            /// What is asked in place of a server that some operations have for
            /// themselves; `of` is written as in the spec.
            pub fn replace_server(self, of: &str, by: impl Into<String>) -> Self {
                Self(self.0.replace_server(of, by))
            }

            /// How long an attempt may take, from the first byte sent to the
            /// last received; for streams, to the head of the answer.
            pub fn timeout(self, timeout: std::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// An attempt may take as long as it takes.
            pub fn no_timeout(self) -> Self {
                Self(self.0.no_timeout())
            }

            /// Calls that the caller does not name are not named.
            pub fn no_trace_ids(self) -> Self {
                Self(self.0.no_trace_ids())
            }

            /// How long a call may take with all its attempts and pauses; for
            /// streams, to the head of the answer. Default: no limit.
            pub fn total_timeout(self, timeout: std::time::Duration) -> Self {
                Self(self.0.total_timeout(timeout))
            }

            /// How long a connection may take to be made. Default: 10 s.
            pub fn connect_timeout(self, timeout: std::time::Duration) -> Self {
                Self(self.0.connect_timeout(timeout))
            }

            /// How long nothing may come on a connection. Default: no limit.
            pub fn read_timeout(self, timeout: std::time::Duration) -> Self {
                Self(self.0.read_timeout(timeout))
            }

            /// How large an answer may be that is read as a whole, in bytes.
            /// Default: 256 MiB. What comes piece by piece has no limit.
            pub fn answer_limit(self, bytes: u64) -> Self {
                Self(self.0.answer_limit(bytes))
            }

            /// `User-Agent`. Default: the crate's name and version.
            pub fn user_agent(self, agent: impl AsRef<str>) -> Self {
                Self(self.0.user_agent(agent))
            }

            /// A header of every request.
            pub fn header(self, name: &str, value: impl AsRef<str>) -> Self {
                Self(self.0.header(name, value))
            }

            /// A `reqwest` client of one's own; it must follow no redirects.
            pub fn http_client(self, client: $crate::reqwest::Client) -> Self {
                Self(self.0.http_client(client))
            }

            /// What carries the requests, in place of `reqwest`.
            pub fn transport(self, transport: impl $crate::transport::Transport) -> Self {
                Self(self.0.transport(transport))
            }

            /// A proxy for all requests. Default: those of the environment.
            pub fn proxy(self, proxy: $crate::reqwest::Proxy) -> Self {
                Self(self.0.proxy(proxy))
            }

            /// When failed requests are sent again.
            pub fn retry(self, policy: $crate::RetryPolicy) -> Self {
                Self(self.0.retry(policy))
            }

            /// What all calls together may spend on repetitions; an `Arc` of
            /// one may be shared by several clients.
            pub fn retry_budget(
                self,
                budget: impl Into<std::sync::Arc<$crate::RetryBudget>>,
            ) -> Self {
                Self(self.0.retry_budget(budget))
            }

            /// What time it is and how to wait, for tests.
            pub fn clock(self, clock: impl $crate::Clock) -> Self {
                Self(self.0.clock(clock))
            }

            /// Something of one's own that is kept with the client, one of each
            /// type; `client.core().kept(…)` gives it back.
            pub fn keep<T: std::any::Any + Send + Sync>(self, thing: T) -> Self {
                Self(self.0.keep(thing))
            }

            /// Reads the platform's variables of the environment. What is said
            /// afterwards wins.
            pub fn from_env(self) -> Self {
                Self(self.0.from_env())
            }

            /// Reads the platform's variables from somewhere else.
            pub fn from_vars(self, read: impl Fn(&str) -> Option<String>) -> Self {
                Self(self.0.from_vars(read))
            }

            /// The client.
            ///
            /// # Errors
            /// Everything that is missing or cannot be used, at once.
            pub fn build(self) -> Result<$client, $crate::Error> {
                self.0.build().map($client)
            }
        }

        impl $client {
            /// A call of something that the spec does not name, with everything
            /// that holds for the others: credentials, repetitions, errors.
            pub fn request<T: $crate::json::Decode + 'static>(
                &self,
                method: &$crate::http::Method,
                path: impl Into<String>,
            ) -> $crate::Call<T> {
                self.0.request(method, path)
            }

            /// The client below, which knows no platform.
            pub fn core(&self) -> &$crate::Client {
                &self.0
            }
        }
    };
}
