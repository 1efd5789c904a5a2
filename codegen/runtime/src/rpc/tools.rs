//! The tools of a platform: what there is, and how one is called.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::json::{Encode, JsonObject, Value, to_value};
use crate::operation::Operation;

use super::call::{Kind, RpcCall};
use super::observer::{Observer, RpcEvent};
use super::spec::RpcSpec;
use super::tool::{Schemas, ToolList};

/// The tools of a platform, called by JSON-RPC.
///
/// A clone is cheap and knows the same schemas: once the tools have been
/// listed, arguments are held against the schema of their tool before they are
/// sent.
#[derive(Clone)]
pub struct Tools {
    pub(super) client: Client,
    pub(super) operation: &'static Operation,
    pub(super) spec: &'static RpcSpec,
    pub(super) path: Option<String>,
    pub(super) context: BTreeMap<&'static str, String>,
    pub(super) observer: Option<Observer>,
    pub(super) schemas: Arc<RwLock<Schemas>>,
}

impl Tools {
    /// The tools behind an endpoint.
    pub fn new(client: &Client, operation: &'static Operation, spec: &'static RpcSpec) -> Self {
        Self {
            client: client.clone(),
            operation,
            spec,
            path: None,
            context: BTreeMap::new(),
            observer: None,
            schemas: Arc::default(),
        }
    }

    /// Another path of the endpoint, behind the client's address.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Says something once for all calls of tools.
    #[must_use]
    pub fn context(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.context.insert(name, value.into());
        self
    }

    /// Lets somebody watch what is sent and what comes back. Panics are theirs.
    #[must_use]
    pub fn observer(mut self, observer: impl Fn(&RpcEvent<'_>) + Send + Sync + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// The handshake, with the version of the protocol that the spec names.
    pub fn initialize(&self) -> RpcCall {
        match self.spec.initialize {
            Some((_, _, version)) => self.initialize_as(version),
            None => self.refused("the platform has no handshake"),
        }
    }

    /// The handshake, with another version of the protocol.
    pub fn initialize_as(&self, version: impl AsRef<str>) -> RpcCall {
        let Some((method, param, _)) = self.spec.initialize else {
            return self.refused("the platform has no handshake");
        };
        let mut params = JsonObject::new();
        params.insert(param.to_owned(), version.as_ref().into());
        RpcCall::new(self, method, Kind::Plain(params)).repeatable(true)
    }

    /// The tools that there are. Their schemas take the place of those that
    /// were known.
    pub fn list(&self) -> RpcCall<ToolList> {
        RpcCall::new(self, self.spec.list, Kind::List).repeatable(true).listed()
    }

    /// Calls a tool. It is sent again after a failure only if it has a key, or
    /// [`RpcCall::repeatable`] says so.
    ///
    /// The arguments are an object, or nothing. They are held against the
    /// schema of the tool, if the tools have been listed.
    pub fn call(&self, name: impl AsRef<str>, arguments: &(impl Encode + ?Sized)) -> RpcCall {
        let name = name.as_ref().trim().to_owned();
        if name.is_empty() {
            return self.refused("the name of a tool is empty");
        }
        match object(arguments) {
            Ok(arguments) => RpcCall::new(self, self.spec.call, Kind::Tool { name, arguments }),
            Err(problem) => self.refused(&format!("the arguments of `{name}` {problem}")),
        }
    }

    /// Calls any method. The params are an object, or nothing.
    pub fn request(&self, method: impl AsRef<str>, params: &(impl Encode + ?Sized)) -> RpcCall {
        match object(params) {
            Ok(params) => RpcCall::new(self, method.as_ref(), Kind::Plain(params)),
            Err(problem) => self.refused(&format!("the params {problem}")),
        }
    }

    fn refused(&self, problem: &str) -> RpcCall {
        let error = Error::new(ErrorKind::Request, problem);
        RpcCall::new(self, "", Kind::Refused(error.with_operation(self.operation)))
    }

    pub(super) fn learn(&self, schemas: Schemas) {
        *self.schemas.write().unwrap_or_else(PoisonError::into_inner) = schemas;
    }
}

/// A value as an object.
fn object(value: &(impl Encode + ?Sized)) -> Result<JsonObject, String> {
    match to_value(value) {
        Ok(Value::Object(it)) => Ok(it),
        Ok(Value::Null) => Ok(JsonObject::new()),
        Ok(Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_)) => {
            Err("are no object".to_owned())
        }
        Err(error) => Err(format!("cannot be sent: {error}")),
    }
}

impl fmt::Debug for Tools {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tools").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}
