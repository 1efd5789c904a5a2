//! What a call is made of, and the request that comes of it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};

use crate::auth::{Credential, Proof};
use crate::body::Body;
use crate::document::Sent;
use crate::error::{Error, ErrorKind};
use crate::follow::Follow;
use crate::multipart::Multipart;
use crate::operation::{AnswerKind, Operation, Timeout};
use crate::param::ParamText;
use crate::param_spec::{Location, ParamSpec};
use crate::range;
use crate::raw;
use crate::rendered::Text;
use crate::retry::RetryPolicy;
use crate::setting;
use crate::settings::Settings;
use crate::style;
use crate::types::Secret;
use crate::url;
use crate::whole;

/// What a call is made of.
#[derive(Clone)]
pub(crate) struct Parts {
    pub client: Arc<Settings>,
    pub operation: &'static Operation,
    /// The params of the path, encoded.
    pub path: Vec<(&'static str, String)>,
    /// The same as they were given, where each is one text.
    pub given_path: Vec<(&'static str, String)>,
    pub query: Vec<Member>,
    pub headers: HeaderMap,
    /// Cookies: the param's name, and `name=value` for each.
    pub cookies: Vec<(&'static str, Vec<String>)>,
    pub content: Content,
    /// The parts of a body that is put together part by part.
    pub form: Multipart,
    pub timeout: Option<Timeout>,
    pub total_timeout: Option<Duration>,
    pub retry: Option<Box<RetryPolicy>>,
    pub idempotency_key: Option<String>,
    pub trace_id: Option<String>,
    /// Whether it may be repeated, in place of what method and key say.
    pub repeatable: Option<bool>,
    /// In place of the client's own, by the name of the scheme.
    pub credentials: BTreeMap<&'static str, Arc<dyn Credential>>,
    /// What was said of the stream that it opens.
    pub follow: Follow,
    /// Whether the answer is given piece by piece whatever the operation says.
    pub in_pieces: bool,
    /// Method and path in place of the operation's.
    pub raw: Option<(Method, String)>,
    /// The whole address in place of all else.
    pub at: Option<String>,
    /// What is sent of the document.
    pub sent: Sent,
    /// The whole body in place of what else would be sent.
    pub whole: Option<Bytes>,
    /// The text of the document with its prefix, where it has one.
    pub text: Option<Arc<Text>>,
    /// The first thing that makes it impossible to send.
    problem: Option<String>,
}

/// The header of an idempotency key that the spec names no header for
/// (draft-ietf-httpapi-idempotency-key-header).
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// Something in the query.
#[derive(Clone)]
pub(crate) struct Member {
    /// The param it belongs to; empty if it belongs to none.
    pub name: &'static str,
    /// As it is sent.
    pub text: String,
    /// The value, if it is one text.
    pub value: Option<String>,
}

/// What a call carries.
#[derive(Clone)]
pub(crate) enum Content {
    Nothing,
    /// The members of a JSON object, each already JSON.
    Members(Vec<(&'static str, String)>),
    /// A body and its media type.
    Whole(Cow<'static, str>, Body),
}

impl Parts {
    pub(crate) fn new(client: Arc<Settings>, operation: &'static Operation) -> Self {
        let mut it = Self {
            client,
            operation,
            path: Vec::new(),
            given_path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            content: Content::Nothing,
            form: Multipart::new(),
            timeout: None,
            total_timeout: None,
            retry: None,
            idempotency_key: None,
            trace_id: None,
            repeatable: None,
            credentials: BTreeMap::new(),
            follow: Follow::default(),
            in_pieces: false,
            raw: None,
            at: None,
            sent: Sent::Text,
            whole: None,
            text: None,
            problem: None,
        };
        let client = Arc::clone(&it.client);
        match client.rendered.text(operation, &client.params) {
            Ok(text) => it.text = text,
            Err(problem) => it.refuse(problem),
        }
        for param in client.platform.params {
            let is_taken = operation.client_params.contains(&param.spec.name);
            let is_in_path = param.spec.location == Location::Path;
            if let (true, Some(value)) =
                (is_taken || is_in_path, client.params.get(param.spec.name))
            {
                it.put(&param.spec, value);
            }
        }
        for (spec, value) in setting::carried((client.platform, &client.params), operation) {
            it.put(spec, value);
        }
        it
    }

    /// Whether the call has a value for a param.
    pub(crate) fn has(&self, spec: &ParamSpec) -> bool {
        match spec.location {
            Location::Path => self.path.iter().any(|it| it.0 == spec.name),
            Location::Query | Location::QueryString => {
                self.query.iter().any(|it| it.name == spec.name)
            }
            Location::Header => self.headers.contains_key(spec.name),
            Location::Cookie => self.cookies.iter().any(|it| it.0 == spec.name),
        }
    }

    /// A call of another operation with what holds for both.
    pub(crate) fn sibling(&self, operation: &'static Operation, shared: &[&str]) -> Self {
        let mut it = Self::new(Arc::clone(&self.client), operation);
        it.path.clone_from(&self.path);
        it.query.extend(self.query.iter().filter(|it| shared.contains(&it.name)).cloned());
        it.headers.clone_from(&self.headers);
        it.trace_id.clone_from(&self.trace_id);
        it.credentials.clone_from(&self.credentials);
        it
    }

    /// Keeps the first thing that makes it impossible to send.
    pub(crate) fn refuse(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    /// Puts what the call was given under the name of a credential in its place:
    /// an argument says what one call is to send, a client's key what all are.
    pub(crate) fn instead(&self, proof: &mut Proof) {
        proof.query.retain_mut(|(name, secret)| {
            let Some(member) = self.query.iter().find(|it| it.name == *name) else { return true };
            let given = member.value.clone().map(Secret::new);
            let is_text = given.is_some();
            *secret = given.unwrap_or_else(|| Secret::new(String::new()));
            is_text
        });
        proof.cookies.retain(|(name, _)| !self.cookies.iter().any(|it| it.0 == *name));
        for (name, value) in &mut proof.headers {
            if let Some(given) = self.headers.get(&*name) {
                value.clone_from(given);
                value.set_sensitive(true);
            }
        }
    }

    /// The value of a query param, if it is one text.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|it| it.name == name).and_then(|it| it.value.as_deref())
    }

    /// The value of a param of the path, as it was given.
    pub(crate) fn path_value(&self, name: &str) -> Option<String> {
        let (_, text) = self.path.iter().find(|it| it.0 == name)?;
        Some(percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned())
    }

    /// Puts a param in its place; the last value counts, none takes it out.
    pub(crate) fn put(&mut self, spec: &ParamSpec, value: &ParamText) {
        let fitted = match spec.range.as_ref().map(|it| range::fit(it, spec.name, value)) {
            None => None,
            Some(Ok(fitted)) => fitted,
            Some(Err(problem)) => return self.refuse(problem),
        };
        let value = fitted.as_ref().unwrap_or(value);
        // Names of specs live as long as the program; borrowed ones are not kept.
        let name = spec.name;
        match spec.location {
            Location::Path => {
                self.path.retain(|it| it.0 != name);
                self.given_path.retain(|it| it.0 != name);
                if let ParamText::One(text) = value {
                    self.given_path.push((name, text.clone()));
                }
                if let Some(text) = style::path(spec, value) {
                    self.path.push((name, text));
                }
            }
            Location::Query | Location::QueryString => {
                let one = match value {
                    ParamText::One(text) => Some(text.clone()),
                    ParamText::None | ParamText::List(_) | ParamText::Map(_) => None,
                };
                let text = match (spec.location, &one) {
                    // A text that is a query already goes out as it is.
                    (Location::QueryString, Some(text)) if spec.reserved => Some(text.clone()),
                    (Location::QueryString, Some(text)) => Some(style::encode(text)),
                    // The members of a form are escaped, whatever their values look like.
                    (Location::QueryString, None) => {
                        style::query(&ParamSpec { reserved: false, ..*spec }, value)
                    }
                    (_, _) => style::query(spec, value),
                };
                let member = text.map(|text| Member { name, text, value: one });
                let place = self.query.iter().position(|it| it.name == name);
                match (place, member) {
                    (Some(at), Some(member)) => self.query[at] = member,
                    (Some(at), None) => {
                        self.query.remove(at);
                    }
                    (None, Some(member)) => self.query.push(member),
                    (None, None) => {}
                }
            }
            Location::Header => self.put_header(spec, value),
            Location::Cookie => {
                self.cookies.retain(|it| it.0 != name);
                let cookies = style::cookies(spec, value);
                if !cookies.is_empty() {
                    self.cookies.push((name, cookies));
                }
            }
        }
    }

    fn put_header(&mut self, spec: &ParamSpec, value: &ParamText) {
        let Ok(name) = HeaderName::try_from(spec.name) else {
            return self.refuse(format!("the header `{}` cannot be sent", spec.name));
        };
        match style::header(spec, value).map(HeaderValue::try_from) {
            None => {
                self.headers.remove(name);
            }
            Some(Ok(value)) => {
                self.headers.insert(name, value);
            }
            Some(Err(_)) => {
                self.refuse(format!("the header `{name}` has a value that cannot be sent"));
            }
        }
    }

    /// Sets a member of a JSON body, or takes it out. A body that was given as a
    /// whole keeps all its others.
    pub(crate) fn member(&mut self, name: &'static str, json: Option<String>) {
        if let Content::Whole(media_type, body) = &mut self.content {
            let Some(json) = json else { return };
            match whole::with(media_type, body, name, &json) {
                Some(with) => *body = with,
                None => self.refuse(format!("the body cannot carry `{name}`")),
            }
            return;
        }
        if !matches!(self.content, Content::Members(_)) {
            self.content = Content::Members(Vec::new());
        }
        let Content::Members(members) = &mut self.content else { return };
        match (members.iter().position(|it| it.0 == name), json) {
            (Some(at), Some(json)) => members[at].1 = json,
            (Some(at), None) => {
                members.remove(at);
            }
            (None, Some(json)) => members.push((name, json)),
            (None, None) => {}
        }
    }

    /// What a member of the body says, as plain text.
    pub(crate) fn member_text(&self, name: &str) -> Option<String> {
        match &self.content {
            Content::Nothing => None,
            Content::Members(members) => {
                members.iter().find(|it| it.0 == name).and_then(|it| raw::scalar(&it.1))
            }
            Content::Whole(media_type, body) => whole::said(media_type, body, name),
        }
    }

    /// Puts parts of a name in place of those that have it.
    pub(crate) fn part(&mut self, name: &str, add: impl FnOnce(Multipart) -> Multipart) {
        self.form = add(std::mem::take(&mut self.form).without(name));
        match self.form.clone().into_body() {
            Ok((media_type, body)) => self.content = Content::Whole(media_type.into(), body),
            Err(error) => self.refuse(error.message().to_owned()),
        }
    }

    /// The media type and the body; `None` if there is none.
    pub(crate) fn body(&self) -> Option<(Cow<'static, str>, Body)> {
        if let Some(whole) = &self.whole {
            return Some(("application/json".into(), whole.clone().into()));
        }
        if let (Some(document), None) = (self.operation.document, &self.raw) {
            let variables = match &self.content {
                Content::Members(members) => object(members),
                Content::Nothing | Content::Whole(..) => "{}".to_owned(),
            };
            let body = match (&self.text, self.sent) {
                (Some(it), Sent::Text) => document.body(&it.whole, &it.fill(&variables)),
                (Some(it), Sent::Hash) => {
                    document.body_by_hash(it.hash(), None, &it.fill(&variables))
                }
                (Some(it), Sent::Both) => {
                    document.body_by_hash(it.hash(), Some(&it.whole), &it.fill(&variables))
                }
                (None, Sent::Text) => document.body(document.text, &variables),
                (None, Sent::Hash) => document.body_by_hash(document.hash, None, &variables),
                (None, Sent::Both) => {
                    document.body_by_hash(document.hash, Some(document.text), &variables)
                }
            };
            return Some(("application/json".into(), body.into()));
        }
        match &self.content {
            Content::Nothing => None,
            Content::Whole(media_type, body) => Some((media_type.clone(), body.clone())),
            Content::Members(members) => Some(("application/json".into(), object(members).into())),
        }
    }

    /// The body of the request: what goes over a websocket is no part of it.
    pub(crate) fn request_body(&self) -> Option<(Cow<'static, str>, Body)> {
        if self.operation.socket.is_some() { None } else { self.body() }
    }

    pub(crate) fn has_body(&self) -> bool {
        self.operation.document.is_some() || !matches!(self.content, Content::Nothing)
    }

    /// Whether the body, if there is one, can be sent again.
    pub(crate) fn is_replayable(&self) -> bool {
        match &self.content {
            Content::Nothing | Content::Members(_) => true,
            Content::Whole(_, body) => body.is_replayable(),
        }
    }

    /// Whether the answer is read piece by piece, by who decodes it.
    pub(crate) fn is_streaming(&self) -> bool {
        self.in_pieces || self.operation.answer == AnswerKind::Streaming
    }

    pub(crate) fn method(&self) -> Result<Method, Error> {
        match &self.raw {
            Some((method, _)) => Ok(method.clone()),
            None => Method::from_bytes(self.operation.method.as_bytes())
                .map_err(|_| refused("the method cannot be sent")),
        }
    }
}

/// A JSON object of members that are JSON already.
fn object(members: &[(&'static str, String)]) -> String {
    let length: usize = members.iter().map(|(name, json)| name.len() + json.len() + 4).sum();
    let mut text = String::with_capacity(length + 2);
    text.push('{');
    for (at, (name, json)) in members.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        text.push_str(&serde_json::Value::from(*name).to_string());
        text.push(':');
        text.push_str(json);
    }
    text.push('}');
    text
}

#[cold]
fn refused(problem: impl Into<String>) -> Error {
    Error::new(ErrorKind::Request, problem)
}

/// Where a call goes, without what credentials add.
pub(crate) fn address(parts: &Parts) -> Result<String, Error> {
    if let Some(problem) = &parts.problem {
        return Err(refused(problem.clone()));
    }
    if let Some(at) = &parts.at {
        return Ok(at.clone());
    }
    let client = &parts.client;
    let base = match parts.operation.server {
        None => Cow::Borrowed(client.base.as_str()),
        Some(own) => {
            let own = url::own(own, &client.platform.base_url, &client.chosen, &client.base);
            Cow::Owned(own.map_err(refused)?)
        }
    };
    let address = match &parts.raw {
        Some((_, path)) => url::joined(&base, path),
        None => url::behind(&base, parts.operation.path, &parts.path).map_err(refused)?,
    };
    Ok(url::with_query(address, parts.query.iter().map(|it| it.text.as_str())))
}

/// The headers of a call, without what credentials add.
pub(crate) fn headers(
    parts: &Parts,
    key: Option<&str>,
    trace: Option<&str>,
) -> Result<HeaderMap, Error> {
    let operation = parts.operation;
    let own = &parts.client.headers;
    // Room for what follows, and for what credentials add, so that it need not grow.
    let mut headers = HeaderMap::with_capacity(own.len() + parts.headers.len() + 4);
    for (name, value) in own {
        headers.append(name, value.clone());
    }
    let accept = HeaderValue::from_static(operation.accept);
    headers.entry(header::ACCEPT).or_insert(accept);
    let mut put = |name: &str, value: &str| -> Result<(), Error> {
        let problem = || refused(format!("the header `{name}` cannot be sent"));
        let value = HeaderValue::try_from(value).map_err(|_| problem())?;
        headers.insert(HeaderName::try_from(name).map_err(|_| problem())?, value);
        Ok(())
    };
    if let Some(key) = key {
        put(operation.idempotency.map_or(IDEMPOTENCY_KEY, |it| it.header), key)?;
    }
    if let (Some(name), Some(id)) = (parts.client.platform.trace_id, trace) {
        put(name, id)?;
    }
    let cookies: Vec<&str> =
        parts.cookies.iter().flat_map(|it| &it.1).map(String::as_str).collect();
    if !cookies.is_empty() {
        put(header::COOKIE.as_str(), &cookies.join("; "))?;
    }
    for (name, value) in &parts.headers {
        headers.insert(name, value.clone());
    }
    Ok(headers)
}

/// An address as it is asked.
pub(crate) fn uri(address: &str) -> Result<Uri, Error> {
    Uri::try_from(address).map_err(|_| refused("the address of the call is no URL"))
}

/// An address with the keys that credentials put into its query.
fn with_keys(address: &str, proof: &Proof) -> Result<Uri, Error> {
    let members: Vec<String> = proof
        .query
        .iter()
        .map(|(name, value)| format!("{}={}", style::encode(name), style::encode(value.expose())))
        .collect();
    // An address that the platform gave (a next page) may bring the key along.
    let address =
        proof.query.iter().fold(address.to_owned(), |url, (name, _)| url::without(&url, name));
    uri(&url::with_query(address, members.iter().map(String::as_str)))
}

/// A request as it goes to a transport: method, address in both forms, headers.
pub(crate) fn build(
    (method, address, uri): (&Method, &str, &Uri),
    headers: HeaderMap,
    content: Option<(Cow<'static, str>, Body)>,
    proof: &Proof,
) -> Result<http::Request<Body>, Error> {
    let uri = if proof.query.is_empty() { uri.clone() } else { with_keys(address, proof)? };
    let mut request = http::Request::new(Body::empty());
    *request.method_mut() = method.clone();
    *request.uri_mut() = uri;
    *request.headers_mut() = headers;
    if let Some((media_type, body)) = content {
        let value = HeaderValue::try_from(media_type.as_ref())
            .map_err(|_| refused("the media type of the body cannot be sent"))?;
        request.headers_mut().entry(header::CONTENT_TYPE).or_insert(value);
        // Many servers take no upload without its length.
        if let (None, Some(length)) = (body.as_bytes(), body.length()) {
            request.headers_mut().insert(header::CONTENT_LENGTH, length.into());
        }
        *request.body_mut() = body;
    }
    for (name, value) in &proof.headers {
        request.headers_mut().insert(name, value.clone());
    }
    put_cookies(&mut request, proof)?;
    Ok(request)
}

fn put_cookies(request: &mut http::Request<Body>, proof: &Proof) -> Result<(), Error> {
    if proof.cookies.is_empty() {
        return Ok(());
    }
    let old = request.headers().get(header::COOKIE).and_then(|it| it.to_str().ok());
    let mut all: Vec<String> = old.map(str::to_owned).into_iter().collect();
    all.extend(
        proof.cookies.iter().map(|(name, value)| {
            format!("{}={}", style::encode(name), style::encode(value.expose()))
        }),
    );
    let mut value =
        HeaderValue::try_from(all.join("; ")).map_err(|_| refused("a cookie cannot be sent"))?;
    value.set_sensitive(true);
    request.headers_mut().insert(header::COOKIE, value);
    Ok(())
}

/// The request of a call without credentials, its body in one piece.
pub(crate) fn plain(parts: &Parts) -> Result<http::Request<Bytes>, Error> {
    let address = address(parts)?;
    let headers = headers(parts, parts.idempotency_key.as_deref(), parts.trace_id.as_deref())?;
    let method = parts.method()?;
    let body = parts.request_body();
    let request = build((&method, &address, &uri(&address)?), headers, body, &Proof::default())?;
    let (head, body) = request.into_parts();
    let body = body.as_bytes().ok_or_else(|| refused("the body is not in one piece"))?.clone();
    Ok(http::Request::from_parts(head, body))
}
