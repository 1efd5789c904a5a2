//! A call as a span of `tracing`, in the words of OpenTelemetry; nothing without the feature.

use std::future::Future;

use crate::operation::Operation;

#[cfg(feature = "tracing")]
use {
    http::Uri,
    std::cell::LazyCell,
    tracing::{Instrument, field::Empty},
};

/// A call as a span: all its attempts, until its answer is there.
///
/// It has the attributes of OpenTelemetry's HTTP client spans; its name, `GET
/// /pages/{page_id}`, is `otel.name`, for names of spans are fixed when they
/// are compiled.
#[derive(Clone, Debug)]
pub(crate) struct CallSpan {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

#[cfg(feature = "tracing")]
impl CallSpan {
    /// Begins. Of the address, neither a user nor the query is shown, for both
    /// can hold credentials.
    pub(crate) fn start(operation: &'static Operation, address: &str) -> Self {
        // Read only when somebody listens.
        let uri = LazyCell::new(|| address.parse::<Uri>().ok());
        let Operation { id, method, path, .. } = operation;
        let span = tracing::info_span!(
            "call",
            otel.name = %format_args!("{method} {path}"),
            otel.kind = "client",
            operation = id,
            http.request.method = method,
            url.full = uri.as_ref().map(without_secrets),
            url.template = path,
            server.address = uri.as_ref().and_then(Uri::host),
            server.port = uri.as_ref().and_then(port),
            http.response.status_code = Empty,
            http.request.resend_count = Empty,
            "error.type" = Empty,
        );
        Self { span }
    }

    /// Notes the end of an attempt, counted from 1: its status, or why it had none.
    pub(crate) fn attempt(&self, count: u32, status: Option<u16>, error_type: Option<&str>) {
        let resend_count = count.saturating_sub(1);
        if resend_count > 0 {
            self.span.record("http.request.resend_count", resend_count);
        }
        tracing::debug!(
            parent: &self.span,
            http.request.resend_count = resend_count,
            http.response.status_code = status,
            "error.type" = error_type,
            "attempt",
        );
    }

    /// Ends: the last status, and what went wrong.
    pub(crate) fn end(self, status: Option<u16>, error_type: Option<&str>) {
        if let Some(status) = status {
            self.span.record("http.response.status_code", status);
        }
        if let Some(error_type) = error_type {
            self.span.record("error.type", error_type);
        }
    }

    /// What is done within it.
    pub(crate) fn within<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        future.instrument(self.span.clone())
    }
}

#[cfg(feature = "tracing")]
fn port(uri: &Uri) -> Option<u16> {
    let usual = if uri.scheme_str() == Some("https") { 443 } else { 80 };
    uri.port_u16().or(uri.host().map(|_| usual))
}

#[cfg(feature = "tracing")]
fn without_secrets(uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or("http");
    let authority = uri.authority().map_or("", http::uri::Authority::as_str);
    let host = authority.rsplit_once('@').map_or(authority, |it| it.1);
    format!("{scheme}://{host}{}", uri.path())
}

#[cfg(not(feature = "tracing"))]
impl CallSpan {
    pub(crate) fn start(_: &'static Operation, _: &str) -> Self {
        Self {}
    }

    #[expect(clippy::unused_self, reason = "the same interface with and without the feature")]
    pub(crate) fn attempt(&self, _: u32, _: Option<u16>, _: Option<&str>) {}

    #[expect(clippy::unused_self, reason = "the same interface with and without the feature")]
    pub(crate) fn end(self, _: Option<u16>, _: Option<&str>) {}

    #[expect(clippy::unused_self, reason = "the same interface with and without the feature")]
    pub(crate) fn within<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        future
    }
}

#[cfg(all(test, feature = "tracing"))]
mod tests;
