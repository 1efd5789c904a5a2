//! OAuth 2.0: tokens that are fetched when they are needed and renewed before they end.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use bytes::BytesMut;
use http::{HeaderValue, Method, Request, header};
use tokio::sync::Mutex;

use crate::auth::{Asked, Credential, Demand, Proof};
use crate::body::{Body, BodyStream, BoxError};
use crate::clock::{Clock, SystemClock};
use crate::form::FORM;
use crate::future::BoxFuture;
use crate::json::{JsonObject, Value};
use crate::style;
use crate::transport::{ReqwestTransport, Transport};
use crate::types::Secret;

/// How long before its end a token is renewed.
const EARLY: Duration = Duration::from_secs(30);
/// How long a token holds of which the server does not say it.
const USUAL: Duration = Duration::from_secs(3600);
/// A token this young is not renewed again: another call has just done it.
const FRESH: Duration = Duration::from_secs(5);
/// How large an answer of the token endpoint may be, in bytes.
const LARGEST: usize = 1 << 20;

/// Fetches access tokens at a token endpoint (RFC 6749) and puts them on
/// requests (RFC 6750).
///
/// A token is fetched with the first call, used by all, renewed shortly before
/// its end, and once more when the platform refuses it (401). However many calls
/// wait for a token, one request asks for it. A clone shares the token.
///
/// ```
/// use specloom_runtime::OAuth;
/// let credential = OAuth::client_credentials("https://a.example/token", "id", "secret")
///     .scope("parcels:read");
/// # let _ = credential;
/// ```
#[derive(Clone)]
pub struct OAuth {
    setup: Arc<Setup>,
    state: Arc<Mutex<State>>,
}

#[derive(Clone)]
struct Setup {
    endpoint: String,
    client: String,
    secret: Secret,
    in_body: bool,
    grant: Grant,
    scopes: Vec<String>,
    extra: Vec<(String, Secret)>,
    transport: OnceLock<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
    told: Option<Told>,
}

/// Who is told of new tokens.
type Told = Arc<dyn Fn(&Tokens) + Send + Sync>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Grant {
    /// RFC 6749 section 4.4.
    ClientCredentials,
    /// RFC 6749 section 6.
    RefreshToken,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    refresh: Option<Secret>,
}

struct Token {
    access: Secret,
    since: Instant,
    end: Instant,
}

/// What a token endpoint gave.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Tokens {
    /// What is put on requests.
    pub access: Secret,
    /// What asks for the next one, if there is one.
    pub refresh: Option<Secret>,
    /// How long the access token holds.
    pub expires_in: Duration,
}

impl OAuth {
    /// Tokens for the client itself (RFC 6749 section 4.4).
    pub fn client_credentials(
        endpoint: impl Into<String>,
        client: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        let secret = Secret::new(secret.into());
        Self::new(endpoint.into(), (client.into(), secret), Grant::ClientCredentials, None)
    }

    /// Tokens for a user who has agreed before (RFC 6749 section 6). Where the
    /// platform gives a new refresh token with each answer, the new one is used
    /// from then on; [`on_token`](Self::on_token) lets it be kept. A client
    /// without a secret gives an empty one.
    pub fn refresh_token(
        endpoint: impl Into<String>,
        client: (impl Into<String>, impl Into<String>),
        refresh: impl Into<String>,
    ) -> Self {
        let client = (client.0.into(), Secret::new(client.1.into()));
        let refresh = Some(Secret::new(refresh.into()));
        Self::new(endpoint.into(), client, Grant::RefreshToken, refresh)
    }

    fn new(
        endpoint: String,
        (client, secret): (String, Secret),
        grant: Grant,
        refresh: Option<Secret>,
    ) -> Self {
        let setup = Setup {
            endpoint,
            client,
            secret,
            in_body: false,
            grant,
            scopes: Vec::new(),
            extra: Vec::new(),
            transport: OnceLock::new(),
            clock: Arc::new(SystemClock),
            told: None,
        };
        let state = State { token: None, refresh };
        Self { setup: Arc::new(setup), state: Arc::new(Mutex::new(state)) }
    }

    /// One more scope to ask for. Default: what the platform gives unasked.
    #[must_use]
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.with(|it| it.scopes.push(scope.into()))
    }

    /// One more member of the request, such as `audience`.
    #[must_use]
    pub fn extra(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|it| it.extra.push((name.into(), Secret::new(value.into()))))
    }

    /// Name and secret of the client go into the body rather than into the
    /// `Authorization` header (RFC 6749 section 2.3.1).
    #[must_use]
    pub fn client_in_body(self) -> Self {
        self.with(|it| it.in_body = true)
    }

    /// What carries the requests for tokens. Default: `reqwest`.
    #[must_use]
    pub fn transport(self, transport: impl Transport) -> Self {
        self.with(|it| it.transport = OnceLock::from(Arc::new(transport) as Arc<dyn Transport>))
    }

    /// What time it is, for tests.
    #[must_use]
    pub fn clock(self, clock: impl Clock) -> Self {
        self.with(|it| it.clock = Arc::new(clock))
    }

    /// Told of every answer of the token endpoint, to keep what it gave.
    #[must_use]
    pub fn on_token(self, told: impl Fn(&Tokens) + Send + Sync + 'static) -> Self {
        self.with(|it| it.told = Some(Arc::new(told)))
    }

    fn with(mut self, change: impl FnOnce(&mut Setup)) -> Self {
        change(Arc::make_mut(&mut self.setup));
        self
    }

    /// The token to use. Who comes while another one asks waits for its answer.
    async fn token(&self, demand: Demand) -> Result<Secret, BoxError> {
        let mut state = self.state.lock().await;
        let now = self.setup.clock.now();
        if let Some(token) = &state.token {
            let is_refused = demand == Demand::Renewed && now >= token.since + FRESH;
            if now < token.end && !is_refused {
                return Ok(token.access.clone());
            }
        }
        let tokens = self.setup.fetch(state.refresh.as_ref()).await?;
        if let Some(told) = &self.setup.told {
            told(&tokens);
        }
        let since = self.setup.clock.now();
        let end = since + tokens.expires_in.saturating_sub(EARLY).max(FRESH);
        state.refresh = tokens.refresh.or(state.refresh.take());
        state.token = Some(Token { access: tokens.access.clone(), since, end });
        Ok(tokens.access)
    }
}

impl Credential for OAuth {
    fn prove<'a>(&'a self, asked: &'a Asked<'a>) -> BoxFuture<'a, Result<Proof, BoxError>> {
        Box::pin(async move { Proof::bearer(self.token(asked.demand).await?.expose()) })
    }

    fn is_renewable(&self) -> bool {
        true
    }
}

impl Setup {
    async fn fetch(&self, refresh: Option<&Secret>) -> Result<Tokens, BoxError> {
        let request = self.request(refresh)?;
        let sent = self.carrier()?.send(request).await;
        let answer = sent.map_err(|error| format!("no token could be fetched: {error}"))?;
        let status = answer.status();
        let body = collected(answer.into_body()).await?;
        let value: JsonObject = serde_json::from_slice(&body).unwrap_or_default();
        let text = |name: &str| value.get(name).and_then(Value::as_str);
        let Some(access) = text("access_token").filter(|_| status.is_success()) else {
            // RFC 6749 section 5.2: the code alone, which holds nothing secret.
            let code = text("error").filter(|it| is_code(it)).unwrap_or("no token");
            return Err(format!("the token endpoint answered {} {code}", status.as_u16()).into());
        };
        let seconds = value.get("expires_in").and_then(|it| match it {
            Value::String(text) => text.parse().ok(),
            other => other.as_u64(),
        });
        Ok(Tokens {
            access: Secret::new(access.to_owned()),
            refresh: text("refresh_token").map(|it| Secret::new(it.to_owned())),
            expires_in: seconds
                .map_or(USUAL, |it| Duration::from_secs(it.min(u64::from(u32::MAX)))),
        })
    }

    fn carrier(&self) -> Result<Arc<dyn Transport>, BoxError> {
        if let Some(known) = self.transport.get() {
            return Ok(Arc::clone(known));
        }
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(30))
            .build()?;
        let made = || Arc::new(ReqwestTransport::new(client)) as Arc<dyn Transport>;
        Ok(Arc::clone(self.transport.get_or_init(made)))
    }

    fn request(&self, refresh: Option<&Secret>) -> Result<Request<Body>, BoxError> {
        let mut form = Vec::new();
        let mut add = |name: &str, value: &str| {
            form.push(format!("{}={}", style::encode(name), style::encode(value)));
        };
        match self.grant {
            Grant::ClientCredentials => add("grant_type", "client_credentials"),
            Grant::RefreshToken => {
                add("grant_type", "refresh_token");
                add("refresh_token", refresh.map(Secret::expose).unwrap_or_default());
            }
        }
        if !self.scopes.is_empty() {
            add("scope", &self.scopes.join(" "));
        }
        for (name, value) in &self.extra {
            add(name, value.expose());
        }
        let is_public = self.secret.expose().is_empty();
        if self.in_body || is_public {
            add("client_id", &self.client);
        }
        if self.in_body && !is_public {
            add("client_secret", self.secret.expose());
        }
        let mut request = Request::new(Body::from(form.join("&")));
        *request.method_mut() = Method::POST;
        *request.uri_mut() =
            self.endpoint.parse().map_err(|_| "the address of the token endpoint is no URL")?;
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(FORM));
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        if !self.in_body && !is_public {
            let (name, secret) = (style::encode(&self.client), style::encode(self.secret.expose()));
            headers.extend(Proof::basic(&name, &secret)?.headers);
        }
        Ok(request)
    }
}

/// Whether a text is a code of RFC 6749 section 5.2 and no more.
fn is_code(text: &str) -> bool {
    text.len() <= 40 && text.bytes().all(|it| it.is_ascii_lowercase() || it == b'_')
}

async fn collected(mut body: BodyStream) -> Result<BytesMut, BoxError> {
    let mut all = BytesMut::new();
    while let Some(piece) = body.next().await.transpose()? {
        if all.len() + piece.len() > LARGEST {
            return Err("the answer of the token endpoint is too large".into());
        }
        all.extend_from_slice(&piece);
    }
    Ok(all)
}

/// Names, no secrets.
impl fmt::Debug for OAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth")
            .field("endpoint", &self.setup.endpoint)
            .field("grant", &self.setup.grant)
            .finish_non_exhaustive()
    }
}
