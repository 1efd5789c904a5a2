//! What our calls give, in terms of the records.

use automio::{Error, ErrorKind};
use serde_json::Value;
use specloom_runtime::json::{self, Encode};

use crate::replay::outcome::{Failure, Outcome};

/// What a call gave.
pub(super) fn returned<T: Encode>(result: Result<T, Error>) -> Outcome {
    given(result.map(|it| json::to_value(&it).unwrap_or_default()))
}

/// What a call gave, in the form of the records.
pub(super) fn given(result: Result<Value, Error>) -> Outcome {
    match result {
        Ok(value) => Outcome::returned(value),
        Err(error) => Outcome::raised(failure(&error)),
    }
}

/// What went wrong.
pub(super) fn failure(error: &Error) -> Failure {
    let judged = error.status().filter(|_| error.kind() != ErrorKind::Decode);
    Failure {
        kind: format!("{:?}", error.kind()),
        status: judged.map(|it| it.as_u16()),
        code: error.code().map(str::to_owned),
        message: error.message().to_owned(),
        body: Some(error.body_json().unwrap_or_else(|| text(error))),
        field: None,
        request_id: None,
        retry_after: error.retry_after().map(|it| it.as_secs_f64()),
    }
}

fn text(error: &Error) -> Value {
    String::from_utf8_lossy(error.body()).into_owned().into()
}

/// What cannot be said to our client at all, so that nothing is sent.
pub(super) fn unsayable(why: impl Into<String>) -> Outcome {
    let message = why.into();
    Outcome::raised(Failure { kind: "Request".to_owned(), message, ..Failure::default() })
}

/// Whether a failure of ours is what the vendor's client calls by this name.
pub(super) fn stands_for(name: &str, ours: &Failure) -> bool {
    let status = ours.status.unwrap_or_default();
    let kind = ours.kind.as_str();
    match name {
        "BadRequestException" => status == 400,
        "UnauthorizedException" => status == 401,
        "ForbiddenException" => status == 403,
        "NotFoundException" => status == 404,
        "ConflictException" => status == 409,
        "UnprocessableEntityException" => status == 422,
        "ServiceException" => status >= 500,
        "ApiException" => status >= 300,
        "Exception" => status >= 300 || kind == "GraphQl",
        "IntegrationAccessDeniedError" => kind == "AccessDenied",
        "ConnectionError" | "MaxRetryError" | "ProtocolError" => {
            ["Connect", "Transport"].contains(&kind)
        }
        "ReadTimeout" => kind == "Timeout",
        "ValueError" | "ValidationError" => kind == "Request",
        "AttributeError" | "KeyError" | "TypeError" => ["Decode", "Request"].contains(&kind),
        "GraphQLException" | "GraphqlException" => kind == "GraphQl",
        // The process ends when credits are missing, when there is no such
        // integration, and when it has no accounts.
        "exit" => ["PaymentRequired", "NotFound", "Conflict"].contains(&kind),
        _ => false,
    }
}
