//! A server that takes its time, on a clock of ours.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use specloom_runtime::transport::{ReqwestTransport, Transport, TransportError};
use specloom_runtime::{Body, BodyStream, BoxFuture, http, reqwest};

use super::clock::RecordingClock;
use super::vector::Vector;

/// A layer that lets as much time pass with each answer as the record says.
#[derive(Debug)]
pub struct Passing {
    inner: ReqwestTransport,
    clock: RecordingClock,
    spans: Mutex<VecDeque<Duration>>,
}

impl Passing {
    /// With the spans of a record, by this clock.
    ///
    /// # Errors
    ///
    /// When there can be no connections at all.
    pub fn new(vector: &Vector, clock: RecordingClock) -> Result<Self, String> {
        let spans = vector.replies().into_iter().map(|it| {
            let seconds = it["clock_advance_seconds"].as_f64().unwrap_or_default();
            Duration::try_from_secs_f64(seconds).unwrap_or_default()
        });
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| error.to_string())?;
        let spans = Mutex::new(spans.collect());
        Ok(Self { inner: ReqwestTransport::new(client), clock, spans })
    }
}

impl Transport for Passing {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let answer = self.inner.send(request).await;
            let mut spans = self.spans.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(span) = spans.pop_front() {
                self.clock.advance(span);
            }
            answer
        })
    }
}
