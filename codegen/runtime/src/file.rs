//! A file, read piece by piece.

use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

use crate::body::{BodyStream, BoxError};
use crate::future::BoxFuture;

/// How much is read at once.
const PIECE: usize = 64 * 1024;

/// Opens and reads a file when it is asked for its first piece.
pub(crate) fn read(path: PathBuf) -> BodyStream {
    BodyStream::new(Reading::Opening(Box::pin(File::open(path))))
}

enum Reading {
    Opening(BoxFuture<'static, std::io::Result<File>>),
    Open(File),
    Done,
}

impl Stream for Reading {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut *self {
                Self::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(file) => *self = Self::Open(file),
                    Err(error) => {
                        *self = Self::Done;
                        return Poll::Ready(Some(Err(error.into())));
                    }
                },
                Self::Open(file) => {
                    let mut piece = vec![0; PIECE];
                    let mut buffer = ReadBuf::new(&mut piece);
                    let read = ready!(Pin::new(file).poll_read(context, &mut buffer));
                    let length = buffer.filled().len();
                    piece.truncate(length);
                    return Poll::Ready(match read {
                        Ok(()) if length == 0 => {
                            *self = Self::Done;
                            None
                        }
                        Ok(()) => Some(Ok(piece.into())),
                        Err(error) => {
                            *self = Self::Done;
                            Some(Err(error.into()))
                        }
                    });
                }
                Self::Done => return Poll::Ready(None),
            }
        }
    }
}
