//! What a span says, and what it never says.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::CallSpan;
use crate::operation::Operation;

static GET_PAGE: Operation = Operation::get("trace.tests.get", "/pages/{page_id}");

type Fields = BTreeMap<&'static str, String>;

/// Spans and what was noted in them.
#[derive(Default)]
struct Seen {
    spans: BTreeMap<u64, Fields>,
    events: Vec<(u64, Fields)>,
}

fn seen() -> std::sync::MutexGuard<'static, Seen> {
    static SEEN: OnceLock<Mutex<Seen>> = OnceLock::new();
    SEEN.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner)
}

struct Collect<'a>(&'a mut Fields);

impl Visit for Collect<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

struct Recorder;

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::new();
        span.record(&mut Collect(&mut fields));
        let mut seen = seen();
        let id = seen.spans.len() as u64 + 1;
        seen.spans.insert(id, fields);
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        if let Some(fields) = seen().spans.get_mut(&span.into_u64()) {
            values.record(&mut Collect(fields));
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Collect(&mut fields));
        let parent = event.parent().map_or(0, Id::into_u64);
        seen().events.push((parent, fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_call_is_a_span_in_the_words_of_opentelemetry() {
    tracing::subscriber::set_global_default(Recorder).unwrap();
    let span =
        CallSpan::start(&GET_PAGE, "https://me:s3cret@api.example.com:8443/v1/pages/p1?key=s3cret");
    span.attempt(1, None, Some("timeout"));
    span.attempt(2, Some(503), Some("503"));
    assert_eq!(span.within(async { 7 }).await, 7);
    span.end(Some(503), Some("503"));

    let seen = seen();
    let (id, fields) = seen
        .spans
        .iter()
        .find(|(_, it)| it.get("operation").is_some_and(|it| it == GET_PAGE.id))
        .unwrap();
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(
        fields,
        [
            ("error.type", "503"),
            ("http.request.method", "GET"),
            ("http.request.resend_count", "1"),
            ("http.response.status_code", "503"),
            ("operation", "trace.tests.get"),
            ("otel.kind", "client"),
            ("otel.name", "GET /pages/{page_id}"),
            ("server.address", "api.example.com"),
            ("server.port", "8443"),
            ("url.full", "https://api.example.com:8443/v1/pages/p1"),
            ("url.template", "/pages/{page_id}"),
        ]
    );
    let attempts: Vec<_> = seen.events.iter().filter(|(of, _)| of == id).map(|it| &it.1).collect();
    assert_eq!(attempts.len(), 2);
    assert_eq!(attempts[0]["error.type"], "timeout");
    assert_eq!(attempts[0].get("http.response.status_code"), None);
    assert_eq!(attempts[1]["http.response.status_code"], "503");
    assert_eq!(attempts[1]["http.request.resend_count"], "1");
}
