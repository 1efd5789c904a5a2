//! What is sent and what comes back, in one piece or in many.

use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

/// Whatever went wrong below.
pub type BoxError = Box<dyn StdError + Send + Sync + 'static>;

/// Bytes that come in pieces.
pub struct BodyStream(Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>);

impl BodyStream {
    /// Those of a stream.
    pub fn new(stream: impl Stream<Item = Result<Bytes, BoxError>> + Send + 'static) -> Self {
        Self(Box::pin(stream))
    }

    /// These pieces.
    pub fn chunks(chunks: impl IntoIterator<Item = Bytes>) -> Self {
        let chunks: Vec<_> = chunks.into_iter().collect();
        Self::new(Chunks(chunks.into_iter()))
    }

    /// The same pieces; `seen` is told how many bytes have gone by after each.
    #[must_use]
    pub fn with_progress(self, seen: impl FnMut(u64) + Send + 'static) -> Self {
        Self::new(Watched { inner: self, bytes: 0, seen: Box::new(seen) })
    }

    /// The next piece.
    ///
    /// # Errors
    /// When the connection fails.
    pub async fn next(&mut self) -> Option<Result<Bytes, BoxError>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BodyStream")
    }
}

/// Pieces that somebody watches going by.
struct Watched {
    inner: BodyStream,
    bytes: u64,
    seen: Box<dyn FnMut(u64) + Send>,
}

impl Stream for Watched {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = Pin::new(&mut self.inner).poll_next(context);
        if let Poll::Ready(Some(Ok(piece))) = &polled {
            self.bytes += piece.len() as u64;
            let bytes = self.bytes;
            (self.seen)(bytes);
        }
        polled
    }
}

struct Chunks(std::vec::IntoIter<Bytes>);

impl Stream for Chunks {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

/// What a request carries.
///
/// A body that can be read again is sent again when a request is repeated; a
/// request with one that cannot is never repeated once it was read.
#[derive(Clone)]
pub struct Body(pub(crate) Content);

#[derive(Clone)]
pub(crate) enum Content {
    Bytes(Bytes),
    Stream { make: Arc<dyn Fn() -> BodyStream + Send + Sync>, length: Option<u64> },
    Once { stream: Arc<Mutex<Option<BodyStream>>>, length: Option<u64> },
}

impl Body {
    /// Nothing.
    pub fn empty() -> Self {
        Self(Content::Bytes(Bytes::new()))
    }

    /// A stream that can be made again, and how long it is if that is known.
    pub fn stream(
        length: Option<u64>,
        make: impl Fn() -> BodyStream + Send + Sync + 'static,
    ) -> Self {
        Self(Content::Stream { make: Arc::new(make), length })
    }

    /// A stream that can be read once.
    pub fn once(length: Option<u64>, stream: BodyStream) -> Self {
        Self(Content::Once { stream: Arc::new(Mutex::new(Some(stream))), length })
    }

    /// A file, read piece by piece when it is sent.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let length = std::fs::metadata(&path).ok().map(|it| it.len());
        Self::stream(length, move || crate::file::read(path.clone()))
    }

    /// The same body, sent in pieces; `seen` is told after each how many bytes
    /// of this attempt have been taken, and how many there are if that is known.
    #[must_use]
    pub fn with_progress(self, seen: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        const PIECE: usize = 64 << 10;
        let (length, seen) = (self.length(), Arc::new(seen));
        let watched = move |stream: BodyStream| {
            let seen = Arc::clone(&seen);
            stream.with_progress(move |bytes| seen(bytes, length))
        };
        match self.0 {
            Content::Bytes(bytes) => Self::stream(length, move || {
                let starts = (0..bytes.len()).step_by(PIECE);
                let piece = |at: usize| bytes.slice(at..bytes.len().min(at + PIECE));
                watched(BodyStream::chunks(starts.map(piece)))
            }),
            Content::Stream { make, .. } => Self::stream(length, move || watched(make())),
            Content::Once { stream, .. } => {
                let taken = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                let gone = || BodyStream::chunks([]);
                Self::once(length, taken.map_or_else(gone, watched))
            }
        }
    }

    /// The bytes, if it is in one piece.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes),
            Content::Stream { .. } | Content::Once { .. } => None,
        }
    }

    /// How many bytes, if that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Stream { length, .. } | Content::Once { length, .. } => *length,
        }
    }

    /// Whether it can be sent again.
    pub fn is_replayable(&self) -> bool {
        match &self.0 {
            Content::Bytes(_) | Content::Stream { .. } => true,
            Content::Once { stream, .. } => {
                stream.lock().unwrap_or_else(PoisonError::into_inner).is_some()
            }
        }
    }

    /// Its pieces; `None` when they are gone.
    pub fn into_stream(self) -> Option<BodyStream> {
        match self.0 {
            Content::Bytes(bytes) if bytes.is_empty() => Some(BodyStream::chunks([])),
            Content::Bytes(bytes) => Some(BodyStream::chunks([bytes])),
            Content::Stream { make, .. } => Some(make()),
            Content::Once { stream, .. } => {
                stream.lock().unwrap_or_else(PoisonError::into_inner).take()
            }
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body(unknown length)"),
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Content::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}
