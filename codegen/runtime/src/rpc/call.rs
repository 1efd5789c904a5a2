//! A call of JSON-RPC that is being put together, and how it is sent.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use http::Method;

use crate::answer::Answer;
use crate::call::Call;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::json::{Decode, JsonObject};
use crate::retry::RetryPolicy;

use super::envelope;
use super::observer::Watch;
use super::schema;
use super::tool::{self, ToolList};
use super::tools::Tools;

/// A call of JSON-RPC that is being put together. It is sent when it is awaited.
///
/// Every attempt carries the same id. What goes wrong on the platform's side is
/// an error with its code ([`Error::code`]) and all that was said of it:
/// `error.api::<RpcError>()`.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RpcCall<T = JsonObject> {
    tools: Tools,
    method: String,
    kind: Kind,
    call: Call<()>,
    key: Option<String>,
    is_repeatable: Option<bool>,
    is_checked: bool,
    read: fn(&Tools, &Answer, JsonObject) -> Result<T, Error>,
    result: PhantomData<fn() -> T>,
}

/// What is called.
pub(super) enum Kind {
    /// A method with params.
    Plain(JsonObject),
    /// The method that lists tools.
    List,
    /// A tool.
    Tool { name: String, arguments: JsonObject },
    /// Nothing: it cannot be sent.
    Refused(Error),
}

impl RpcCall {
    pub(super) fn new(tools: &Tools, method: &str, kind: Kind) -> Self {
        let call = tools.client.call::<()>(tools.operation);
        let call = match &tools.path {
            Some(path) => call.raw_path(&Method::POST, path.clone()),
            None => call,
        };
        Self {
            tools: tools.clone(),
            method: method.to_owned(),
            kind,
            call,
            key: None,
            is_repeatable: None,
            is_checked: true,
            read: |_, _, result| Ok(result),
            result: PhantomData,
        }
    }

    pub(super) fn listed(self) -> RpcCall<ToolList> {
        self.reading(|tools, _, result| {
            let (list, schemas) = tool::read(result, tools.spec);
            tools.learn(schemas);
            Ok(list)
        })
    }

    /// The result in a type of your own.
    pub fn typed<U: Decode>(self) -> RpcCall<U> {
        self.reading(|_, answer, _| envelope::typed(answer))
    }

    fn reading<U>(self, read: fn(&Tools, &Answer, JsonObject) -> Result<U, Error>) -> RpcCall<U> {
        let Self { tools, method, kind, call, key, is_repeatable, is_checked, .. } = self;
        let result = PhantomData;
        RpcCall { tools, method, kind, call, key, is_repeatable, is_checked, read, result }
    }
}

impl<T> RpcCall<T> {
    /// The key by which the platform recognises a repetition of this call; with
    /// it the call is sent again after a failure. An empty one is none.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into()).filter(|it| !it.is_empty());
        self
    }

    /// Whether it may be sent again after a failure, whatever its key says.
    pub fn repeatable(mut self, is_repeatable: bool) -> Self {
        self.is_repeatable = Some(is_repeatable);
        self
    }

    /// Sends the arguments as they are, whatever the schema of the tool says.
    pub fn unchecked(mut self) -> Self {
        self.is_checked = false;
        self
    }

    /// How long an attempt may take.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|it| it.timeout(timeout))
    }

    /// How long the call may take with all its attempts and pauses.
    pub fn total_timeout(self, timeout: Duration) -> Self {
        self.with(|it| it.total_timeout(timeout))
    }

    /// A header, in place of one of the same name.
    pub fn header(self, name: &str, value: impl AsRef<str>) -> Self {
        self.with(|it| it.header(name, value))
    }

    /// When this call is sent again.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.with(|it| it.retry(policy))
    }

    /// The caller's own name for this call.
    pub fn trace_id(self, id: impl Into<String>) -> Self {
        self.with(|it| it.trace_id(id))
    }

    fn with(mut self, change: impl FnOnce(Call<()>) -> Call<()>) -> Self {
        self.call = change(self.call);
        self
    }
}

impl<T: 'static> RpcCall<T> {
    /// Sends the call and decodes what comes back.
    ///
    /// # Errors
    /// Everything that can go wrong: see [`Error::kind`].
    pub async fn send(self) -> Result<T, Error> {
        let spec = self.tools.spec;
        let (call, watch) = self.ready()?;
        watch.request();
        let done = call.await.map_err(|error| envelope::told(error, spec));
        if let Err(error) = &done {
            watch.failure(error);
        }
        done
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

    /// The call as it is sent, and who watches it.
    fn ready(self) -> Result<(Call<T>, Watch), Error> {
        let Self { tools, method, kind, call, key, is_repeatable, is_checked, read, .. } = self;
        let is_keyed = key.is_some();
        let (params, key) = match kind {
            Kind::Refused(error) => return Err(error),
            Kind::Plain(params) => (params, key),
            Kind::List => (JsonObject::new(), key),
            Kind::Tool { name, arguments } => {
                let asked = Asked { name, arguments, key, is_checked };
                params(&tools, asked).map_err(|error| error.with_operation(tools.operation))?
            }
        };
        let id = envelope::id()?;
        let is_repeatable = is_repeatable.unwrap_or(is_keyed);
        let call = call
            .member("jsonrpc", "2.0")
            .member("id", id.as_str())
            .member("method", method.as_str())
            .member("params", &params)
            .repeatable(is_repeatable);
        let call = match key {
            Some(key) => call.idempotency_key(key),
            None => call,
        };
        let watch = Watch { observer: tools.observer.clone(), method, id, is_repeatable };
        let told = watch.clone();
        let call = call.decode_with(move |answer| {
            let result = envelope::result(&answer, tools.spec)?;
            told.response(&result);
            read(&tools, &answer, result)
        });
        Ok((call, watch))
    }
}

/// A tool that is to be called.
struct Asked {
    name: String,
    arguments: JsonObject,
    key: Option<String>,
    is_checked: bool,
}

/// The params of a tool, and the key unless an argument carries it.
fn params(tools: &Tools, asked: Asked) -> Result<(JsonObject, Option<String>), Error> {
    let Asked { name, mut arguments, mut key, is_checked } = asked;
    let spec = tools.spec;
    let said = |it: &str| tools.context.get(it).filter(|it| !it.is_empty());
    for (argument, value) in
        spec.context.iter().filter_map(|it| Some((it.argument?, said(it.name)?)))
    {
        arguments.entry(argument).or_insert_with(|| value.as_str().into());
    }
    if let (Some(argument), Some(given)) = (spec.key, &key) {
        arguments.entry(argument).or_insert_with(|| given.as_str().into());
        key = None;
    }
    if is_checked {
        let schemas = tools.schemas.read().unwrap_or_else(PoisonError::into_inner);
        let known = schemas.get(&name).map(Arc::clone);
        drop(schemas);
        if let Some(known) = known {
            schema::check(&name, &known, &arguments)?;
        }
    }
    let mut params = JsonObject::new();
    params.insert(spec.tool_name.to_owned(), name.into());
    params.insert(spec.arguments.to_owned(), arguments.into());
    for (param, value) in spec.context.iter().filter_map(|it| Some((it.param?, said(it.name)?))) {
        params.insert(param.to_owned(), value.as_str().into());
    }
    Ok((params, key))
}

impl<T: 'static> IntoFuture for RpcCall<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<T> fmt::Debug for RpcCall<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RpcCall").field("method", &self.method).finish_non_exhaustive()
    }
}
