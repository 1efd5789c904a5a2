// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/error.rs). Run: cargo specloom generate agimus
//! What the bodies of errors hold.

use std::any::Any;

use specloom_runtime::Value;
use specloom_runtime::codegen::{DecodeError, ErrorCase, StatusPattern, error_body};

use crate::models::ErrorEnvelope;

/// What the body of an error holds.
///
/// ```
/// fn body(error: &agimus::Error) -> Option<&agimus::ErrorBody> {
///     error.api::<agimus::ErrorBody>()
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorBody {
    /// [`ErrorEnvelope`].
    ErrorEnvelope(ErrorEnvelope),

    /// JSON that the spec does not know.
    Unknown(Value),
}

fn error_envelope(body: &[u8]) -> Result<Box<dyn Any + Send + Sync>, DecodeError> {
    error_body(body, ErrorBody::ErrorEnvelope, ErrorBody::Unknown)
}

pub(crate) const ERRORS: &[ErrorCase] = &[ErrorCase::new(StatusPattern::Default, error_envelope)];
