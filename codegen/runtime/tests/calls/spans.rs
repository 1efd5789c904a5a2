//! Spans and events for `tracing`: the names of OpenTelemetry, and no secret.

use std::fmt::{self, Write};
use std::sync::{Arc, Mutex};

use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{Client, JsonObject, VirtualClock};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::bench::{LIST, PLATFORM};

/// Writes down everything.
#[derive(Clone, Default)]
struct Book(Arc<Mutex<String>>);

impl Book {
    fn write(&self, what: &str, record: impl FnOnce(&mut dyn Visit)) {
        let mut line = Line(what.to_owned());
        record(&mut line);
        let mut text = self.0.lock().expect("whole");
        text.push_str(&line.0);
        text.push('\n');
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Book {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        self.write("span", |line| attributes.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.write("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.write("event", |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_call_is_a_span_and_an_attempt_an_event() {
    let book = Book::default();
    let guard = tracing::subscriber::set_default(book.clone());
    for scheme in ["token", "key", "session", "custom"] {
        let mock = MockTransport::new()
            .on("GET", "/v1/parcels", MockAnswer::text(503, "hush-secret"))
            .on("GET", "/v1/parcels", MockAnswer::bytes(200, "application/json", "{}"));
        let client = Client::builder(&PLATFORM)
            .address("https://api.example.com:8443")
            .credential(scheme, "hush-secret")
            .transport(mock)
            .clock(VirtualClock::default())
            .build()
            .expect("a client");
        let call = client.call::<JsonObject>(&LIST).query("limit", 5);
        call.query_extra("api_key", "hush-other").await.expect("an answer");
    }
    drop(guard);
    let text = book.0.lock().expect("whole").clone();
    assert!(!text.contains("hush"), "{text}");
    for part in [
        "http.request.method=\"GET\"",
        "server.address=\"api.example.com\"",
        "server.port=8443",
        "url.full=\"https://api.example.com:8443/v1/parcels\"",
        "url.template=\"/parcels\"",
        "http.response.status_code=503",
        "http.response.status_code=200",
        "http.request.resend_count=1",
        "error.type=\"server\"",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    assert_eq!(text.matches("\nspan").count() + 1, 4, "{text}");
    assert_eq!(text.matches("event").count(), 8, "{text}");
    let last = text.lines().rfind(|it| it.starts_with("record")).unwrap_or_default();
    assert!(last.contains("http.response.status_code=200"), "{text}");
}
