//! A call that is being put together, and how it is sent.

mod macros;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};

use crate::answer::Answer;
use crate::attempt;
use crate::auth::IntoCredential;
use crate::body::{Body, BodyStream};
use crate::clock::Clock;
use crate::document::Sent;
use crate::error::Error;
use crate::follow::Follow;
use crate::form::{FORM, FormField, form};
use crate::future::BoxFuture;
use crate::graphql::{Partial, decode_partial};
use crate::json::{Decode, Encode, to_string, to_vec};
use crate::multipart::{FilePart, Multipart};
use crate::operation::{Operation, Timeout};
use crate::param::{ParamText, ParamValue};
use crate::param_spec::ParamSpec;
use crate::redact;
use crate::request::{self, Content, Member, Parts};
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::settings::Settings;
use crate::style;

/// Decodes an answer that is a success.
pub(crate) enum Decoder<T> {
    Plain(fn(Answer) -> Result<T, Error>),
    With(Arc<dyn Fn(Answer) -> Result<T, Error> + Send + Sync>),
}

impl<T> Decoder<T> {
    pub(crate) fn decode(&self, answer: Answer) -> Result<T, Error> {
        match self {
            Self::Plain(decode) => decode(answer),
            Self::With(decode) => decode(answer),
        }
    }
}

impl<T> Clone for Decoder<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Plain(decode) => Self::Plain(*decode),
            Self::With(decode) => Self::With(Arc::clone(decode)),
        }
    }
}

/// A call that is being put together. It is sent when it is awaited.
///
/// It owns all it needs: it can be kept, cloned, sent to another thread and
/// awaited there. What it gives is decoded; [`Call::with_response`] gives the
/// status and the headers as well.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<T> {
    parts: Box<Parts>,
    decoder: Decoder<T>,
}

impl<T> Clone for Call<T> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), decoder: self.decoder.clone() }
    }
}

impl<T> Call<T> {
    pub(crate) fn new(
        client: Arc<Settings>,
        operation: &'static Operation,
        decode: fn(Answer) -> Result<T, Error>,
    ) -> Self {
        let parts = Box::new(Parts::new(client, operation));
        Self { parts, decoder: Decoder::Plain(decode) }
    }

    /// A param of the path: percent-encoded, never empty, `.` or `..`.
    pub fn path(self, name: &'static str, value: impl ParamValue) -> Self {
        self.put(&ParamSpec::path(name), &value.param())
    }

    /// A param of the query, in place of an earlier value; `None` takes it out.
    pub fn query(self, name: &'static str, value: impl ParamValue) -> Self {
        self.put(&ParamSpec::query(name), &value.param())
    }

    /// A param that is a header.
    pub fn header_param(self, name: &'static str, value: impl ParamValue) -> Self {
        self.put(&ParamSpec::header(name), &value.param())
    }

    /// A param that is a cookie.
    pub fn cookie(self, name: &'static str, value: impl ParamValue) -> Self {
        self.put(&ParamSpec::cookie(name), &value.param())
    }

    /// A param of any style.
    pub fn param(self, spec: &ParamSpec, value: impl ParamValue) -> Self {
        self.put(spec, &value.param())
    }

    fn put(mut self, spec: &ParamSpec, value: &ParamText) -> Self {
        self.parts.put(spec, value);
        self
    }

    /// A body of JSON.
    pub fn json(self, body: &(impl Encode + ?Sized)) -> Self {
        self.json_as("application/json", body)
    }

    /// A body of JSON under another media type.
    pub fn json_as(mut self, media_type: &'static str, body: &(impl Encode + ?Sized)) -> Self {
        match to_vec(body) {
            Ok(bytes) => self.parts.content = Content::Whole(media_type.into(), bytes.into()),
            Err(error) => self.parts.refuse(format!("the body cannot be sent: {error}")),
        }
        self
    }

    /// A member of a JSON body, in place of an earlier value; what is absent
    /// takes it out. A body given as a whole, JSON or a form, keeps all its others.
    pub fn member(mut self, name: &'static str, value: &(impl Encode + ?Sized)) -> Self {
        if value.is_absent() {
            self.parts.member(name, None);
            return self;
        }
        self.always(name, value)
    }

    /// The same of a member that must be there: what is absent is `null`.
    pub fn always(mut self, name: &'static str, value: &(impl Encode + ?Sized)) -> Self {
        match to_string(value) {
            Ok(text) => self.parts.member(name, Some(text)),
            Err(error) => self.parts.refuse(format!("`{name}` cannot be sent: {error}")),
        }
        self
    }

    /// A body of a form.
    pub fn form(mut self, body: &impl Encode, fields: &'static [FormField]) -> Self {
        match form(body, fields) {
            Ok(text) => {
                self.parts.content = Content::Whole(FORM.into(), text.into());
            }
            Err(error) => self.parts.refuse(format!("the form cannot be sent: {error}")),
        }
        self
    }

    /// A body of several parts.
    pub fn multipart(mut self, form: Multipart) -> Self {
        match form.into_body() {
            Ok((media_type, body)) => {
                self.parts.content = Content::Whole(media_type.into(), body);
            }
            Err(error) => self.parts.refuse(error.message().to_owned()),
        }
        self
    }

    /// A part that is a file, in place of those of the same name.
    pub fn file_part(self, name: &str, file: FilePart) -> Self {
        self.file_parts(name, [file])
    }

    /// Parts that are files, in place of those of the same name.
    pub fn file_parts(mut self, name: &str, files: impl IntoIterator<Item = FilePart>) -> Self {
        let add = |form, file| Multipart::file(form, name, file);
        self.parts.part(name, |form| files.into_iter().fold(form, add));
        self
    }

    /// A part of JSON, in place of one of the same name.
    pub fn json_part(mut self, name: &'static str, value: &(impl Encode + ?Sized)) -> Self {
        self.parts.part(name, |form| form.json(name, value));
        self
    }

    /// A part that is a text if the value is one, a number or a truth value, and
    /// JSON otherwise, in place of one of the same name.
    pub fn value_part(mut self, name: &'static str, value: &(impl Encode + ?Sized)) -> Self {
        self.parts.part(name, |form| form.value(name, value));
        self
    }

    /// A part that is a text, in place of those of the same name; a list is a
    /// part for each item.
    pub fn text_part(mut self, name: &'static str, value: impl ParamValue) -> Self {
        let value = value.param();
        self.parts.part(name, |form| {
            texts(value).into_iter().fold(form, |form, text| form.text(name, text))
        });
        self
    }

    /// The same of a media type.
    pub fn text_part_as(
        mut self,
        name: &'static str,
        media_type: &'static str,
        value: impl ParamValue,
    ) -> Self {
        let value = value.param();
        self.parts.part(name, |form| {
            texts(value).into_iter().fold(form, |form, text| form.part(name, media_type, text))
        });
        self
    }

    /// A body as it is.
    pub fn bytes(mut self, media_type: &'static str, body: impl Into<Body>) -> Self {
        self.parts.content = Content::Whole(media_type.into(), body.into());
        self
    }

    /// How long an attempt may take, from the first byte sent to the last
    /// received; for streams, to the head of the answer.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.parts.timeout = Some(Timeout::After(timeout));
        self
    }

    /// An attempt may take as long as it takes.
    pub fn no_timeout(mut self) -> Self {
        self.parts.timeout = Some(Timeout::Unlimited);
        self
    }

    /// How long the call may take with all its attempts and pauses; for
    /// streams, to the head of the answer. Default: the client's own.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.parts.total_timeout = Some(timeout);
        self
    }

    /// A header, in place of one of the same name.
    pub fn header(mut self, name: &str, value: impl AsRef<str>) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value.as_ref())) {
            (Ok(name), Ok(value)) => {
                let value = redact::guarded(&name, value);
                self.parts.headers.insert(name, value);
            }
            _ => self.parts.refuse(format!("the header `{}` cannot be sent", name.escape_debug())),
        }
        self
    }

    /// A member of the query that the spec does not name, beside all others.
    pub fn query_extra(mut self, name: impl AsRef<str>, value: impl ParamValue) -> Self {
        let name = style::encode(name.as_ref());
        let texts = match value.param() {
            ParamText::None => Vec::new(),
            ParamText::One(text) => vec![text],
            ParamText::List(items) => items,
            ParamText::Map(members) => members.into_iter().map(|it| it.1).collect(),
        };
        for text in texts {
            let text = format!("{name}={}", style::encode(&text));
            self.parts.query.push(Member { name: "", text, value: None });
        }
        self
    }

    /// The key by which the platform recognises a repetition of this call:
    /// whoever gives one says that the platform knows keys. Where its spec
    /// names no header for it, that is `Idempotency-Key`.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.parts.idempotency_key = Some(key.into());
        self
    }

    /// When this call is sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.parts.retry = Some(Box::new(policy));
        self
    }

    /// What proves who the caller is in this call, for a scheme of the spec, in
    /// place of the client's own.
    pub fn credential(mut self, scheme: &str, credential: impl IntoCredential) -> Self {
        let platform = self.parts.client.platform;
        let Some(spec) = platform.auth.iter().find(|it| it.scheme == scheme) else {
            let scheme = scheme.escape_debug();
            return self.refuse(format!("the platform knows no scheme `{scheme}`"));
        };
        match credential.into_credential(spec) {
            Ok(credential) => {
                self.parts.credentials.insert(spec.scheme, credential);
            }
            Err(error) => self.parts.refuse(error.message().to_owned()),
        }
        self
    }

    /// The caller's own name for this call, sent with every attempt where the
    /// platform knows a header for it.
    pub fn trace_id(mut self, id: impl Into<String>) -> Self {
        self.parts.trace_id = Some(id.into());
        self
    }

    /// The same call, which now fails before it is sent: something that was
    /// given for it cannot be said.
    pub fn refuse(mut self, problem: impl Into<String>) -> Self {
        self.parts.refuse(problem.into());
        self
    }

    /// Whether it may be sent again after a failure, whatever its method and
    /// key say.
    pub fn repeatable(mut self, is_repeatable: bool) -> Self {
        self.parts.repeatable = Some(is_repeatable);
        self
    }

    /// The same call, decoded by another function.
    pub fn decode_as<U>(self, decode: fn(Answer) -> Result<U, Error>) -> Call<U> {
        Call { parts: self.parts, decoder: Decoder::Plain(decode) }
    }

    pub(crate) fn decode_with<U>(
        self,
        decode: impl Fn(Answer) -> Result<U, Error> + Send + Sync + 'static,
    ) -> Call<U> {
        Call { parts: self.parts, decoder: Decoder::With(Arc::new(decode)) }
    }

    /// What was said of the stream that it opens.
    pub(crate) fn follow(&mut self) -> &mut Follow {
        &mut self.parts.follow
    }

    /// A call of another operation with what holds for both: the params of the
    /// path, those of the query that have these names, headers and credentials.
    pub(crate) fn sibling(&self, operation: &'static Operation, shared: &[&str]) -> Call<Answer> {
        let parts = Box::new(self.parts.sibling(operation, shared));
        Call { parts, decoder: Decoder::Plain(Ok) }
    }

    /// The same call, giving what a function makes of its value.
    pub(crate) fn mapped<U: 'static>(self, map: fn(T) -> U) -> Call<U>
    where
        T: 'static,
    {
        let decoder = self.decoder;
        let decoder = Decoder::With(Arc::new(move |answer| decoder.decode(answer).map(map)));
        Call { parts: self.parts, decoder }
    }

    pub(crate) fn raw_path(mut self, method: &Method, path: String) -> Self {
        self.parts.raw = Some((method.clone(), path));
        self
    }

    /// The same call at another address, which has its query already.
    pub(crate) fn at(mut self, address: &str) -> Self {
        self.parts.at = Some(address.to_owned());
        self
    }

    pub(crate) fn into_parts(self) -> (Box<Parts>, Decoder<T>) {
        (self.parts, self.decoder)
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.parts.operation
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.parts.client.clock
    }

    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.parts.query_value(name)
    }

    pub(crate) fn member_text(&self, name: &str) -> Option<String> {
        self.parts.member_text(name)
    }

    pub(crate) fn has_query(&self, name: &str) -> bool {
        self.parts.query.iter().any(|it| it.name == name)
    }

    /// Where it goes, without what credentials add.
    pub(crate) fn address(&self) -> Result<String, Error> {
        request::address(&self.parts)
    }

    /// The request that would be sent, without credentials: for tests, and for
    /// clients of one's own. The body must be in one piece.
    ///
    /// # Errors
    /// What is wrong with its params or body.
    pub fn into_request(self) -> Result<http::Request<Bytes>, Error> {
        request::plain(&self.parts)
    }
}

/// The texts of a value, one for each item; the members of an object as JSON.
fn texts(value: ParamText) -> Vec<String> {
    match value {
        ParamText::None => Vec::new(),
        ParamText::One(text) => vec![text],
        ParamText::List(items) => items,
        ParamText::Map(members) => {
            let members: serde_json::Map<String, serde_json::Value> =
                members.into_iter().map(|(name, text)| (name, text.into())).collect();
            vec![serde_json::Value::from(members).to_string()]
        }
    }
}

impl Call<Bytes> {
    /// The same call with an answer that is read piece by piece, for what is
    /// too large to be held. Once the first piece has come nothing is repeated.
    pub fn in_pieces(mut self) -> Call<BodyStream> {
        self.parts.in_pieces = true;
        self.decode_as(|answer| Ok(answer.into_stream()))
    }
}

impl<T: Decode + 'static> Call<T> {
    /// The same call of a document of GraphQL that the platform knows already:
    /// its hash (SHA-256) is sent in place of its text. Names in the text have
    /// their prefix before it is hashed.
    pub fn by_hash(self) -> Self {
        if self.operation().document.is_none() {
            return self.refuse("only a document of GraphQL has a hash");
        }
        if self.parts.text.is_some() && !cfg!(feature = "hashes") {
            let missing = "the feature `hashes` of the runtime";
            return self.refuse(format!("the hash of a document with a prefix needs {missing}"));
        }
        self.sent_as(Sent::Hash)
    }

    pub(crate) fn sent_as(mut self, sent: Sent) -> Self {
        self.parts.sent = sent;
        self
    }

    /// The same call of a document of GraphQL, giving what came of its data
    /// beside the errors that came with it, instead of an error.
    pub fn partial(self) -> Call<Partial<T>> {
        self.decode_as(decode_partial)
    }
}

impl Call<Answer> {
    /// The call that gave an answer, once more, giving what comes back as it is.
    pub(crate) fn again(answer: &Answer) -> Option<Self> {
        let parts = answer.again.clone()?;
        Some(Self { parts, decoder: Decoder::Plain(Ok) })
    }
}

impl<T: 'static> Call<T> {
    /// Sends the call and decodes what comes back.
    ///
    /// # Errors
    /// Everything that can go wrong: see [`Error::kind`].
    pub async fn send(self) -> Result<T, Error> {
        self.await
    }

    /// Sends the call and gives status, headers and raw body as well.
    ///
    /// # Errors
    /// Everything that can go wrong: see [`Error::kind`].
    pub async fn with_response(self) -> Result<Response<T>, Error> {
        let operation = self.parts.operation;
        let answer = attempt::run(self.parts).await?;
        let (meta, raw) = (Arc::clone(&answer.meta), answer.bytes());
        let body = self.decoder.decode(answer).map_err(|it| it.with_operation(operation))?;
        Ok(Response::new(body, meta, raw))
    }

    /// Sends the call and waits for what comes back, without async.
    ///
    /// # Errors
    /// Everything that can go wrong: see [`Error::kind`].
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T, Error>
    where
        T: Send,
    {
        crate::blocking::block(self.into_future())
    }
}

impl<T: 'static> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Pending<T>;

    fn into_future(self) -> Pending<T> {
        let operation = self.parts.operation;
        Pending { answer: attempt::run(self.parts), decoder: self.decoder, operation }
    }
}

/// A call under way.
#[must_use = "a call does nothing until it is awaited"]
pub struct Pending<T> {
    answer: BoxFuture<'static, Result<Answer, Error>>,
    decoder: Decoder<T>,
    operation: &'static Operation,
}

impl<T> Future for Pending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let operation = self.operation;
        self.answer.as_mut().poll(context).map(|it| {
            it.and_then(|answer| self.decoder.decode(answer))
                .map_err(|error| error.with_operation(operation))
        })
    }
}

/// A function pointer and a box: nothing in it is pinned.
impl<T> Unpin for Pending<T> {}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.operation().id).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Pending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}
