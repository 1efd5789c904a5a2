//! A stream of typed events.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::connection::Connection;
use super::frame::{Ending, Frame};
use super::spec::StreamSpec;
use crate::call::Call;
use crate::error::Error;
#[cfg(doc)]
use crate::error::ErrorKind;
use crate::json::{Decode, DecodeError, Reader};

/// A stream of typed events.
///
/// It reads only while it is asked, in no task of its own; dropping it closes
/// the connection. A payload that is not what the spec says is an error item,
/// after which the stream goes on ([`Error::body`] is the payload); every other
/// error is the last item. A connection that is lost is made again where the
/// platform allows it, from the event after the last one given.
///
/// ```no_run
/// # async fn follow(mut events: specloom_runtime::EventStream<specloom_runtime::JsonObject>)
/// # -> Result<(), specloom_runtime::Error> {
/// while let Some(event) = events.next().await {
///     println!("{:?}", event?);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct EventStream<T> {
    connection: Box<Connection>,
    item: PhantomData<fn() -> T>,
}

/// An event with what its frame said besides the payload.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The event's own name (`event:`).
    pub name: Option<Box<str>>,
    /// The last id that came until here.
    pub id: Option<Box<str>>,
    /// The pause before a reconnection that the server asks for.
    pub retry: Option<Duration>,
    /// The payload.
    pub data: T,
}

/// A stream of typed events with what their frames said; see [`EventStream::with_meta`].
#[must_use = "a stream does nothing until it is read"]
pub struct Events<T>(EventStream<T>);

impl<T: Decode + 'static> EventStream<T> {
    /// A call that opens a stream. An answer that is an error is the call's error.
    pub fn open<U: 'static>(call: impl Into<Call<U>>, spec: &'static StreamSpec) -> Call<Self> {
        let mut call = call.into();
        let follow = call.follow();
        follow.hold = spec.hold;
        follow.deadline = follow.deadline.or(spec.deadline);
        follow.tolerates = spec.fallback.map_or(&[], |it| it.statuses);
        call.decode_with(move |answer| {
            let connection = Box::new(Connection::new(answer, spec)?);
            Ok(Self { connection, item: PhantomData })
        })
    }

    /// The next event; `None` when nothing more comes.
    ///
    /// # Errors
    /// See the type.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll_event(context)).await.map(|it| Ok(it?.data))
    }

    /// The same stream, each event with its name and id.
    pub fn with_meta(self) -> Events<T> {
        Events(self)
    }

    /// The same stream for code that is not async.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> crate::blocking::Items<Self> {
        crate::blocking::Items::new(self)
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<T>, Error>>> {
        loop {
            let frame = match self.connection.poll_frame(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(frame))) => frame,
            };
            // What the end of a connection has cut off comes again as a whole.
            let data = payload(&frame);
            let is_cut = frame.ending == Ending::EndOfStream;
            if is_cut
                && (data.is_err() || self.connection.is_numbered())
                && self.connection.is_resumed()
            {
                continue;
            }
            self.connection.take(&frame);
            return Poll::Ready(Some(match data {
                Ok(data) => {
                    let Frame { name, id, retry, .. } = frame;
                    Ok(Event { name, id, retry, data })
                }
                Err(error) => {
                    let mut error = self.connection.named(Error::decode(error));
                    error.0.body = Bytes::from(frame.data);
                    Err(error)
                }
            }));
        }
    }
}

impl<T> Call<EventStream<T>> {
    /// How long the stream may take until its last event; an error of kind
    /// [`ErrorKind::Wait`] ends it then. Default: the platform's own, or no limit.
    pub fn deadline(mut self, longest: Duration) -> Self {
        if longest.is_zero() {
            return self.refuse("a stream cannot end before it has begun: the deadline is zero");
        }
        self.follow().deadline = Some(longest);
        self
    }

    /// The pause before events are asked for again where they do not stream.
    /// Default: the platform's own.
    pub fn interval(mut self, pause: Duration) -> Self {
        self.follow().interval = Some(pause);
        self
    }

    /// The states that end the stream, in place of the platform's own ends.
    pub fn until<S: Into<Box<str>>>(mut self, states: impl IntoIterator<Item = S>) -> Self {
        self.follow().ends = Some(states.into_iter().map(Into::into).collect());
        self
    }
}

impl<T> EventStream<T> {
    /// Whether the last event was given, so that nothing more comes.
    pub fn is_over(&self) -> bool {
        self.connection.is_over()
    }

    /// The number of the last event that was given, where events have numbers,
    /// to go on from there another day.
    pub fn position(&self) -> Option<u64> {
        self.connection.position()
    }

    /// The id of the last event that was given, to go on from there another day.
    pub fn last_event_id(&self) -> Option<&str> {
        self.connection.last_id()
    }
}

impl<T: Decode + 'static> Events<T> {
    /// The next event; `None` when nothing more comes.
    ///
    /// # Errors
    /// See [`EventStream`].
    pub async fn next(&mut self) -> Option<Result<Event<T>, Error>> {
        std::future::poll_fn(|context| self.0.poll_event(context)).await
    }

    /// The same stream for code that is not async.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> crate::blocking::Items<Self> {
        crate::blocking::Items::new(self)
    }
}

impl<T> Events<T> {
    /// The id of the last event that was given.
    pub fn last_event_id(&self) -> Option<&str> {
        self.0.last_event_id()
    }
}

/// The payload as JSON. One that is none is taken as a text, for types that
/// take texts: many platforms send words between their objects.
fn payload<T: Decode>(frame: &Frame) -> Result<T, DecodeError> {
    let decode = |text: &str| {
        let mut from = Reader::new(text).event(frame.name.as_deref());
        let data = T::decode(&mut from)?;
        from.finish()?;
        Ok(data)
    };
    decode(&frame.data).or_else(|error| {
        let text = serde_json::Value::from(frame.data.as_ref() as &str).to_string();
        decode(&text).map_err(|_| error)
    })
}

impl<T: Decode + 'static> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(context).map(|it| it.map(|it| it.map(|it| it.data)))
    }
}

impl<T: Decode + 'static> Stream for Events<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_event(context)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("last_event_id", &self.last_event_id())
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Events").field(&self.0).finish()
    }
}
