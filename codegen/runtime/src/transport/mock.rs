//! A transport without a network: answers by route, and a record of what was asked.

mod answer;
mod recorded;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::{Bytes, BytesMut};

use crate::body::{Body, BodyStream};
use crate::clock::{Clock, SystemClock};
use crate::future::BoxFuture;
use crate::transport::{Transport, TransportError, TransportErrorKind};

pub use answer::MockAnswer;
pub use recorded::Recorded;

/// A transport without a network, for the tests of whoever calls a platform.
///
/// ```
/// use specloom_runtime::Value;
/// use specloom_runtime::transport::{MockAnswer, MockTransport};
///
/// let mock = MockTransport::new()
///     .on("GET", "/v1/pages/p1", MockAnswer::text(503, "busy"))
///     .on("GET", "/v1/pages/p1", MockAnswer::json(200, Value::from("done")));
/// // The first request is told to come again, all others are answered.
/// # assert!(mock.requests().is_empty());
/// ```
///
/// A clone shares routes and record, so that one goes into the client and
/// another stays to be asked. A request for which there is no answer gets the
/// status 501 and a text that names its method and path.
#[derive(Clone)]
pub struct MockTransport(Arc<Mutex<State>>);

struct State {
    clock: Arc<dyn Clock>,
    routes: Vec<Route>,
    fallback: Option<MockAnswer>,
    requests: Vec<Recorded>,
}

struct Route {
    method: String,
    path: String,
    answers: Vec<MockAnswer>,
    /// How many of the answers were given.
    given: usize,
}

impl MockTransport {
    /// A transport that knows no route yet.
    pub fn new() -> Self {
        Self(Arc::new(Mutex::new(State {
            clock: Arc::new(SystemClock),
            routes: Vec::new(),
            fallback: None,
            requests: Vec::new(),
        })))
    }

    /// Answers requests of this method and path. Several answers for one route
    /// are given in turn; the last one is given from then on.
    ///
    /// The path is compared as it is sent: percent-encoded, with the path of
    /// the client's base address, without the query. One that ends in `*`
    /// stands for all that begin like it. A path in full goes before one with
    /// `*`, and a longer one of those before a shorter.
    #[must_use]
    pub fn on(self, method: impl AsRef<str>, path: impl Into<String>, answer: MockAnswer) -> Self {
        let (method, path) = (method.as_ref(), path.into());
        let mut state = self.state();
        let known = state.routes.iter_mut().find(|it| it.method == method && it.path == path);
        if let Some(route) = known {
            route.answers.push(answer);
        } else {
            let method = method.to_owned();
            state.routes.push(Route { method, path, answers: vec![answer], given: 0 });
        }
        drop(state);
        self
    }

    /// Answers requests that no route is for.
    #[must_use]
    pub fn fallback(self, answer: MockAnswer) -> Self {
        self.state().fallback = Some(answer);
        self
    }

    /// The clock by which answers are late; [`SystemClock`] unless this is said.
    #[must_use]
    pub fn clock(self, clock: Arc<dyn Clock>) -> Self {
        self.state().clock = clock;
        self
    }

    /// The requests so far, in the order in which they came.
    pub fn requests(&self) -> Vec<Recorded> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: Recorded) -> (MockAnswer, Arc<dyn Clock>) {
        let mut state = self.state();
        let answer = state.choose(request.method.as_str(), request.uri.path());
        state.requests.push(request);
        (answer, state.clock.clone())
    }
}

impl State {
    fn choose(&mut self, method: &str, path: &str) -> MockAnswer {
        let route = self
            .routes
            .iter_mut()
            .filter(|it| it.method == method)
            .filter_map(|it| Some((closeness(&it.path, path)?, it)))
            .max_by_key(|(closeness, _)| *closeness);
        let answer = match route {
            Some((_, route)) => route.next(),
            None => self.fallback.clone(),
        };
        answer.unwrap_or_else(|| {
            MockAnswer::text(501, format!("the mock has no answer for `{method} {path}`"))
        })
    }
}

impl Route {
    fn next(&mut self) -> Option<MockAnswer> {
        let answer = self.answers.get(self.given).or(self.answers.last()).cloned();
        self.given = self.given.saturating_add(1);
        answer
    }
}

/// How close a route's path is to that of a request: the higher, the closer.
fn closeness(route: &str, path: &str) -> Option<usize> {
    match route.strip_suffix('*') {
        _ if route == path => Some(usize::MAX),
        Some(start) => path.starts_with(start).then_some(start.len()),
        None => None,
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = collect(body).await?;
            let http::request::Parts { method, uri, headers, .. } = parts;
            let (answer, clock) = self.answer(Recorded { method, uri, headers, body });
            answer.give(clock).await
        })
    }
}

async fn collect(body: Body) -> Result<Bytes, TransportError> {
    if let Some(bytes) = body.as_bytes() {
        return Ok(bytes.clone());
    }
    let Some(mut stream) = body.into_stream() else {
        let text = "the body was read already";
        return Err(TransportError::new(TransportErrorKind::Request, text));
    };
    let mut whole = BytesMut::new();
    while let Some(piece) = stream.next().await {
        let piece = piece.map_err(|it| TransportError::new(TransportErrorKind::Broken, it))?;
        whole.extend_from_slice(&piece);
    }
    Ok(whole.freeze())
}

impl Default for MockTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("MockTransport")
            .field("routes", &state.routes.len())
            .field("requests", &state.requests.len())
            .finish_non_exhaustive()
    }
}
