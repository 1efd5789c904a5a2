//! What our calls give, in terms of the records.

use agimus::{Error, ErrorKind};
use serde_json::Value;
use specloom_runtime::json::{self, Encode};

use crate::replay::outcome::{Failure, Outcome};

/// What a call gave.
pub(super) fn returned<T: Encode>(result: Result<T, Error>) -> Outcome {
    match result {
        Ok(value) => match json::to_value(&value) {
            Ok(value) => Outcome::returned(value),
            Err(error) => Outcome::raised(Failure {
                kind: "Encode".to_owned(),
                message: error.to_string(),
                ..Failure::default()
            }),
        },
        Err(error) => failed(&error),
    }
}

/// A call that failed.
pub(super) fn failed(error: &Error) -> Outcome {
    let is_judged = error.kind() != ErrorKind::Decode;
    Outcome::raised(Failure {
        kind: format!("{:?}", error.kind()),
        status: error.status().filter(|_| is_judged).map(|it| it.as_u16()),
        code: error.code().map(str::to_owned),
        message: error.message().to_owned(),
        body: error.body_json(),
        field: error.field().map(str::to_owned),
        request_id: error.request_id().map(str::to_owned),
        retry_after: error.retry_after().map(|it| it.as_secs_f64()),
    })
}

/// A list that was walked through.
pub(super) fn listed(items: Vec<Value>) -> Outcome {
    Outcome::returned(Value::from(items))
}

/// Whether a failure of ours is of the kind that the record names.
pub(super) fn stands_for(name: &str, ours: &Failure) -> bool {
    let wanted: &[&str] = match name {
        "authentication" => &["Authentication"],
        "access_denied" => &["AccessDenied"],
        "not_found" => &["NotFound"],
        // A conflict has a kind of its own.
        "validation" => &["Validation", "Conflict"],
        "rate_limit" => &["RateLimit"],
        // The client calls it a failure of the server if there is none at all.
        "server" => &["Server", "Timeout", "Connect", "Transport"],
        "invalid_argument" => &["Config"],
        "api" => return ours.status.is_some(),
        _ => &[],
    };
    wanted.contains(&ours.kind.as_str())
}
