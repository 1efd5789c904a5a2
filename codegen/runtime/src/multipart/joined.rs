//! Bodies one after the other as one body.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::body::{Body, BodyStream, BoxError, Content};

/// These bodies as one: in one piece if all are, readable again if all are, of
/// known length if all are.
pub(super) fn body(pieces: Vec<Body>) -> Body {
    if let Some(whole) = whole(&pieces) {
        return whole.into();
    }
    let length = pieces.iter().try_fold(0_u64, |sum, it| sum.checked_add(it.length()?));
    if pieces.iter().any(|it| matches!(it.0, Content::Once { .. })) {
        return Body::once(length, stream(pieces));
    }
    let pieces = Arc::new(pieces);
    Body::stream(length, move || stream(pieces.to_vec()))
}

fn whole(pieces: &[Body]) -> Option<Bytes> {
    let mut whole = BytesMut::new();
    let all: Option<Vec<_>> = pieces.iter().map(Body::as_bytes).collect();
    let all = all?;
    whole.reserve(all.iter().map(|it| it.len()).sum());
    for piece in all {
        whole.extend_from_slice(piece);
    }
    Some(whole.freeze())
}

fn stream(pieces: Vec<Body>) -> BodyStream {
    BodyStream::new(Joined { now: None, rest: pieces.into_iter() })
}

struct Joined {
    now: Option<BodyStream>,
    rest: std::vec::IntoIter<Body>,
}

impl Stream for Joined {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(now) = &mut self.now {
                match ready!(Pin::new(now).poll_next(context)) {
                    Some(Ok(piece)) => return Poll::Ready(Some(Ok(piece))),
                    Some(Err(error)) => return self.stop(error),
                    None => self.now = None,
                }
            }
            let Some(next) = self.rest.next() else { return Poll::Ready(None) };
            self.now = next.into_stream();
            if self.now.is_none() {
                return self.stop("a part was read already".into());
            }
        }
    }
}

impl Joined {
    /// Nothing follows an error.
    fn stop(&mut self, error: BoxError) -> Poll<Option<Result<Bytes, BoxError>>> {
        self.now = None;
        self.rest = Vec::new().into_iter();
        Poll::Ready(Some(Err(error)))
    }
}
