//! What our calls give, in terms of the records.

use amdahl::{Error, ErrorKind};
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
    Outcome::raised(failure(error))
}

/// What went wrong. The text is put as the guide puts it.
pub(super) fn failure(error: &Error) -> Failure {
    let judged = error.status().filter(|_| error.kind() != ErrorKind::Decode);
    let message = match (judged, error.code()) {
        (Some(status), Some(code)) => format!("[{} {code}] {}", status.as_u16(), error.message()),
        (Some(_), None) | (None, _) => error.message().to_owned(),
    };
    Failure {
        kind: format!("{:?}", error.kind()),
        status: judged.map(|it| it.as_u16()),
        code: error.code().map(str::to_owned),
        message,
        body: error.body_json(),
        ..Failure::default()
    }
}

/// Whether a failure of ours is what the guide's clients call by this name. Their
/// names end in a word that says what happened: `requests.ReadTimeout`.
pub(super) fn stands_for(name: &str, ours: &Failure) -> bool {
    let word = name.rsplit('.').next().unwrap_or(name);
    let wanted: &[&str] = match word {
        "AmdahlError" => return ours.status.is_some() && ours.code.is_some(),
        "TimeoutError" => &["Wait"],
        "JSONDecodeError" | "TypeError" => &["Decode"],
        "KeyError" => &["Decode", "Config"],
        "TooManyRedirects" => &["Redirect"],
        "MissingSchema" | "InvalidSchema" | "InvalidURL" => &["Config", "Request"],
        "ReadTimeout" | "ConnectTimeout" | "Timeout" => &["Timeout"],
        "ConnectionError" | "ConnectError" => &["Connect", "Transport"],
        "ChunkedEncodingError" | "RemoteProtocolError" | "ReadError" | "ProtocolError" => {
            &["Transport"]
        }
        _ => &[],
    };
    wanted.contains(&ours.kind.as_str())
}
