// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/error.rs). Run: cargo specloom generate automio
//! What the bodies of errors hold.

use std::any::Any;

use specloom_runtime::Value;
use specloom_runtime::codegen::{DecodeError, ErrorCase, StatusPattern, error_body};

use crate::models::{Refusal, TableRefusal};

/// What the body of an error holds.
///
/// ```
/// fn body(error: &automio::Error) -> Option<&automio::ErrorBody> {
///     error.api::<automio::ErrorBody>()
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorBody {
    /// [`Refusal`].
    Refusal(Refusal),

    /// [`TableRefusal`].
    TableRefusal(TableRefusal),

    /// JSON that the spec does not know.
    Unknown(Value),
}

fn refusal(body: &[u8]) -> Result<Box<dyn Any + Send + Sync>, DecodeError> {
    error_body(body, ErrorBody::Refusal, ErrorBody::Unknown)
}

fn table_refusal(body: &[u8]) -> Result<Box<dyn Any + Send + Sync>, DecodeError> {
    error_body(body, ErrorBody::TableRefusal, ErrorBody::Unknown)
}

pub(crate) const ERRORS: &[ErrorCase] = &[ErrorCase::new(StatusPattern::Default, refusal)];

pub(crate) const TABLES_PLAYGROUND_ERRORS: &[ErrorCase] =
    &[ErrorCase::new(StatusPattern::Default, table_refusal)];
