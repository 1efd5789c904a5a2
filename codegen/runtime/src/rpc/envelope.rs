//! The envelope of JSON-RPC 2.0: what is sent, and what is made of an answer.

use crate::answer::Answer;
use crate::error::{Error, ErrorKind};
use crate::json::{Decode, DecodeError, JsonObject, Value, from_str};
use crate::raw;
use crate::types::Uuid;

use super::error::RpcError;
use super::spec::RpcSpec;

/// A new id of a call: a UUID of version 4 (RFC 9562).
pub(super) fn id() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| {
        Error::new(ErrorKind::Request, format!("no id of the call can be made: {error}"))
    })?;
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    Ok(Uuid::from_bytes(bytes).to_string())
}

/// The result that an answer carries, as it stands; always an object.
///
/// The id of an answer is not compared: one exchange of HTTP carries one call.
pub(super) fn result(answer: &Answer, spec: &RpcSpec) -> Result<JsonObject, Error> {
    let broken = |error: DecodeError| {
        let mut error = Error::decode(error);
        answer.fill(&mut error);
        error
    };
    if let Some(said) = said(answer.body()) {
        let mut error = failed(said, spec);
        answer.fill(&mut error);
        return Err(error);
    }
    let text = raw::member(answer.body(), &["result"]).map_err(broken)?;
    let text = text.ok_or_else(|| broken(DecodeError::missing("result")))?;
    from_str(text).map_err(|it| broken(it.inside_member("result")))
}

/// The result in another type.
pub(super) fn typed<T: Decode>(answer: &Answer) -> Result<T, Error> {
    let broken = |error: DecodeError| {
        let mut error = Error::decode(error);
        answer.fill(&mut error);
        error
    };
    let text = raw::member(answer.body(), &["result"]).map_err(broken)?;
    from_str(text.unwrap_or("null")).map_err(|it| broken(it.inside_member("result")))
}

/// The error that an answer of another status carries, told as such.
pub(super) fn told(mut error: Error, spec: &RpcSpec) -> Error {
    if error.status().is_none() || error.0.api.as_ref().is_some_and(|it| it.is::<RpcError>()) {
        return error;
    }
    let Some(said) = said(error.body()) else { return error };
    let told = failed(said, spec);
    error.0.code = told.0.code;
    error.0.message = told.0.message;
    error.0.api = told.0.api;
    error
}

/// What an answer says went wrong, if it is an error of JSON-RPC.
fn said(body: &[u8]) -> Option<RpcError> {
    raw::member(body, &["jsonrpc"]).ok()??;
    let text = raw::member(body, &["error"]).ok()??;
    let error: JsonObject = from_str(text).ok()?;
    let message = error.get("message").and_then(Value::as_str);
    Some(RpcError {
        code: error.get("code").and_then(Value::as_i64).unwrap_or(-32_000),
        message: message.unwrap_or("the call failed, and nothing says why").to_owned(),
        data: error.get("data").cloned(),
    })
}

fn failed(said: RpcError, spec: &RpcSpec) -> Error {
    let mut error = Error::new(spec.kind(said.code), said.message.clone());
    error.0.code = Some(said.code.to_string().into());
    error.0.api = Some(Box::new(said));
    error
}
