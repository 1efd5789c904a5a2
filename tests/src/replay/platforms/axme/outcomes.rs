//! What our calls give, in terms of the records.

use axme::runtime::rpc::RpcError;
use axme::{Error, ErrorKind};
use serde_json::json;
use specloom_runtime::json::{self, Encode};

use crate::replay::outcome::{Failure, Outcome};

/// What a call gave.
pub(super) fn returned<T: Encode>(result: Result<T, Error>) -> Outcome {
    match result.map(|value| json::to_value(&value)) {
        Ok(Ok(value)) => Outcome::returned(value),
        Ok(Err(error)) => Outcome::raised(Failure {
            kind: "Encode".to_owned(),
            message: error.to_string(),
            ..Failure::default()
        }),
        Err(error) => Outcome::raised(failure(&error)),
    }
}

/// What went wrong.
pub(super) fn failure(error: &Error) -> Failure {
    let judged = error.status().filter(|_| error.kind() != ErrorKind::Decode);
    let failure = Failure {
        kind: format!("{:?}", error.kind()),
        status: judged.map(|it| it.as_u16()),
        code: error.code().map(str::to_owned),
        message: error.message().to_owned(),
        body: error.body_json(),
        field: None,
        request_id: error.request_id().map(str::to_owned),
        retry_after: error.retry_after().map(|it| it.as_secs_f64()),
    };
    match error.api::<RpcError>() {
        Some(said) => rpc(said, error.kind(), failure),
        None => failure,
    }
}

/// The vendor's client turns errors of JSON-RPC into statuses; ours has kinds.
fn rpc(said: &RpcError, kind: ErrorKind, failure: Failure) -> Failure {
    let status = match kind {
        ErrorKind::AccessDenied => 403,
        ErrorKind::RateLimit => 429,
        ErrorKind::Validation => 422,
        ErrorKind::Server => 502,
        _ => 400,
    };
    let body = json!({"code": said.code, "message": said.message, "data": said.data});
    Failure { status: Some(status), body: Some(body), ..failure }
}

/// A call that cannot be said to our client.
pub(super) fn unsayable(why: &str) -> Outcome {
    Outcome::raised(Failure {
        kind: "Unsayable".to_owned(),
        message: why.to_owned(),
        ..Failure::default()
    })
}

/// Whether a failure of ours is what the vendor's client calls by this name.
pub(super) fn stands_for(name: &str, ours: &Failure) -> bool {
    let status = ours.status.unwrap_or_default();
    let wanted: &[&str] = match name {
        "AxmeAuthError" => return [401, 403].contains(&status),
        "AxmeValidationError" => return [400, 409, 413, 422].contains(&status),
        "AxmeRateLimitError" => return status == 429,
        "AxmeServerError" => return status >= 500,
        "AxmeHttpError" => return (400..500).contains(&status),
        "JSONDecodeError" => &["Decode"],
        "ConnectError" | "ReadError" | "RemoteProtocolError" => &["Connect", "Transport"],
        "ReadTimeout" | "ConnectTimeout" => &["Timeout"],
        "TimeoutError" => &["Wait"],
        "ValueError" => &["Request"],
        _ => &[],
    };
    wanted.contains(&ours.kind.as_str())
}
