//! What came of a call, in terms that every client shares.

use serde_json::Value;

/// What came of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// What was given back.
    pub returns: Option<Value>,
    /// What came one after the other.
    pub yields: Option<Vec<Value>>,
    /// What went wrong.
    pub raises: Option<Failure>,
    /// The pauses in seconds.
    pub sleeps: Vec<f64>,
    /// Whether a signature was good.
    pub valid_signature: Option<bool>,
    /// What a store was asked, where there is one: `{"db": 0, "command": ["GET", "key"]}`.
    pub stored: Option<Vec<Value>>,
}

/// What went wrong.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Failure {
    /// The name of the kind, as `Debug` prints it.
    pub kind: String,
    /// The status, if there was an answer.
    pub status: Option<u16>,
    /// The code, if there was an answer.
    pub code: Option<String>,
    /// What it says.
    pub message: String,
    /// The body as JSON, if it was.
    pub body: Option<Value>,
    /// The member of the request that is wrong.
    pub field: Option<String>,
    /// The name of the request.
    pub request_id: Option<String>,
    /// The seconds to wait.
    pub retry_after: Option<f64>,
}

impl Outcome {
    /// A value that was given back.
    pub fn returned(value: Value) -> Self {
        Self { returns: Some(value), ..Self::default() }
    }

    /// A failure.
    pub fn raised(failure: Failure) -> Self {
        Self { raises: Some(failure), ..Self::default() }
    }
}
