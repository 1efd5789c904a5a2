//! Waits for the last event of a stream.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use super::event_stream::EventStream;
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use crate::json::Decode;

/// Waits for the last event of a stream: a future of that event.
///
/// It follows the stream, over as many connections as it takes, and by asking
/// again and again where the platform offers no stream. When the deadline has
/// passed the wait ends with an error of kind [`ErrorKind::Wait`]; what is
/// waited for goes on, and a new wait may be begun.
#[must_use = "a wait asks for nothing until it is awaited"]
pub struct Watch<T>(Call<EventStream<T>>);

impl<T: Decode + Send + 'static> Watch<T> {
    /// A wait that follows this stream.
    pub fn new(call: impl Into<Call<EventStream<T>>>) -> Self {
        Self(call.into())
    }

    /// The longest wait. Default: the platform's own, or no limit.
    pub fn deadline(self, longest: Duration) -> Self {
        Self(self.0.deadline(longest))
    }

    /// The pause before events are asked for again where they do not stream.
    pub fn interval(self, pause: Duration) -> Self {
        Self(self.0.interval(pause))
    }

    /// The states that end the wait, in place of the platform's own ends.
    pub fn until<S: Into<Box<str>>>(self, states: impl IntoIterator<Item = S>) -> Self {
        Self(self.0.until(states))
    }

    /// A header of each request.
    pub fn header(self, name: &str, value: impl AsRef<str>) -> Self {
        Self(self.0.header(name, value))
    }

    /// The caller's own name for this wait, sent with each request.
    pub fn trace_id(self, id: impl Into<String>) -> Self {
        Self(self.0.trace_id(id))
    }

    /// The stream itself, to see each event as it comes.
    pub fn events(self) -> Call<EventStream<T>> {
        self.0
    }

    /// The last event, for code that is not async.
    ///
    /// # Errors
    /// See the type.
    #[cfg(feature = "blocking")]
    pub fn wait_blocking(self) -> Result<T, Error> {
        crate::blocking::block(self.into_future())
    }
}

impl<T: Decode + Send + 'static> IntoFuture for Watch<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let operation = self.0.operation();
            let mut events = self.0.await?;
            while let Some(event) = events.next().await.transpose()? {
                if events.is_over() {
                    return Ok(event);
                }
            }
            let message = "the stream ended without its last event";
            Err(Error::new(ErrorKind::Stream, message).with_operation(operation))
        })
    }
}

impl<T> fmt::Debug for Watch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Watch").field(&self.0).finish()
    }
}
