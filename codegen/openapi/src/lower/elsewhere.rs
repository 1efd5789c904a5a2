//! The header params of an operation that follow from what else it says.
//!
//! OpenAPI has params named `Accept`, `Content-Type` and `Authorization`
//! ignored (3.x, Parameter Object, `name`), because content and security say
//! them. Where no answer has content, or no credential is sent as
//! `Authorization`, ignoring it would leave no way to send it.

use specloom_ir::{ApiKeyPlace, AuthScheme};
use specloom_source::Node;

use crate::lower::lowering::Lowering;
use crate::lower::security::requirement_of;
use crate::read::object::members;
use crate::report::Reports;
use crate::resolve::{RESPONSES, follow};

/// Whether a header of an operation follows from elsewhere, so that it is no
/// param. What an API sends by itself has no operation: it says `Accept`, but
/// nobody else says its credentials.
pub fn follows(low: &mut Lowering<'_, '_>, operation: Option<&Node>, header: &str) -> bool {
    if header.eq_ignore_ascii_case("Accept") {
        return operation.is_none_or(|it| has_content(low, it));
    }
    if header.eq_ignore_ascii_case("Authorization") {
        return operation.is_some_and(|it| is_authorized(low, it));
    }
    header.eq_ignore_ascii_case("Content-Type")
}

/// Whether any answer has content. What is wrong with answers is told where
/// they are lowered.
fn has_content(low: &mut Lowering<'_, '_>, operation: &Node) -> bool {
    let mut untold = specloom_source::Sink::default();
    let mut reports = Reports::new(&mut untold);
    let responses = members(operation.get("responses"), "responses", &mut reports);
    responses.into_iter().any(|(_, _, it)| {
        let found = follow(low.document, it, RESPONSES, &mut reports);
        found.is_some_and(|it| it.node.get("content").is_some())
    })
}

/// Whether a credential of the operation is sent as `Authorization`.
fn is_authorized(low: &mut Lowering<'_, '_>, operation: &Node) -> bool {
    let own = requirement_of(low, operation);
    let asked = own.as_ref().unwrap_or(&low.api.auth);
    asked.alternatives.iter().flatten().any(|it| match &low.api.schemes[it.scheme].kind {
        AuthScheme::ApiKey { place: ApiKeyPlace::Header, name } => {
            name.eq_ignore_ascii_case("Authorization")
        }
        AuthScheme::ApiKey { place: ApiKeyPlace::Query | ApiKeyPlace::Cookie, .. }
        | AuthScheme::MutualTls => false,
        AuthScheme::Basic
        | AuthScheme::Bearer { .. }
        | AuthScheme::Token { .. }
        | AuthScheme::OAuth2 { .. }
        | AuthScheme::OpenId { .. } => true,
    })
}
