//! Messages over a websocket: sent, read, and kept alive.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream as _;
use futures_sink::Sink as _;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Error as SocketError, Message as Frame};

use super::closing::{closed, failed};
use super::message::{self, Message};
use crate::clock::Clock;
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use crate::retry::Failure;
use crate::run::Lost;
use crate::socket_spec::SocketSpec;
use crate::transport::UpgradedIo;

/// What a message may hold besides a payload of the longest kind.
const AROUND: usize = 1 << 10;
/// How much is read, and kept for sending, at a time.
const BUFFER: usize = 16 << 10;

/// A connection over which messages go.
pub(super) struct Session {
    socket: WebSocketStream<Box<dyn UpgradedIo>>,
    spec: &'static SocketSpec,
    clock: Arc<dyn Clock>,
    /// The answer to the last ping, until it can be sent. Others may be left
    /// out: a platform that asks too often does not fill the memory.
    pong: Option<Frame>,
    /// What was sent waits in the buffer of the connection.
    is_unflushed: bool,
    silence: Option<BoxFuture<'static, ()>>,
    /// The platform was asked whether it is there.
    is_asked: bool,
}

/// What came, as far as others than the session have to know of it.
#[derive(Debug)]
pub(super) enum Incoming {
    /// The caller is taken.
    Acknowledged,
    /// An answer.
    Next(Bytes),
    /// Why the subscription ends: a list of errors.
    Error(Bytes),
    /// The subscription ends.
    Complete,
    /// Something that shows that the platform is there.
    Alive,
}

impl Session {
    pub(super) async fn new(
        io: Box<dyn UpgradedIo>,
        spec: &'static SocketSpec,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let limit = spec.limit.saturating_add(AROUND);
        let config = WebSocketConfig::default()
            .read_buffer_size(BUFFER)
            .write_buffer_size(0)
            .max_message_size(Some(limit))
            .max_frame_size(Some(limit));
        let socket = WebSocketStream::from_raw_socket(io, Role::Client, Some(config)).await;
        let (pong, silence) = (None, None);
        Self { socket, spec, clock, pong, is_unflushed: false, silence, is_asked: false }
    }

    /// Sends a message; it is on its way when this is done.
    pub(super) async fn send(&mut self, text: String) -> Result<(), Lost> {
        let mut frame = Some(Frame::text(text));
        std::future::poll_fn(|context| {
            let mut socket = Pin::new(&mut self.socket);
            if frame.is_some() {
                match socket.as_mut().poll_ready(context) {
                    Poll::Ready(Ok(())) => {}
                    Poll::Ready(Err(error)) => return Poll::Ready(Err(failed(error))),
                    Poll::Pending => return Poll::Pending,
                }
                if let Some(Err(error)) = frame.take().map(|it| socket.as_mut().start_send(it)) {
                    return Poll::Ready(Err(failed(error)));
                }
            }
            socket.poll_flush(context).map_err(failed)
        })
        .await
    }

    /// The next thing that came.
    pub(super) async fn receive(&mut self) -> Result<Incoming, Lost> {
        std::future::poll_fn(|context| self.poll_receive(context)).await
    }

    /// The next thing that came. What the protocol forbids is an error, and told
    /// to the platform.
    pub(super) fn poll_receive(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Incoming, Lost>> {
        if let Poll::Ready(Err(error)) = self.poll_pong(context) {
            return Poll::Ready(Err(failed(error)));
        }
        let came = match Pin::new(&mut self.socket).poll_next(context) {
            Poll::Pending => return self.poll_silence(context),
            Poll::Ready(None) => Err(closed(None)),
            Poll::Ready(Some(Err(error))) => Err(failed(error)),
            Poll::Ready(Some(Ok(frame))) => self.take(frame),
        };
        self.silence = None;
        self.is_asked = false;
        let _ = self.poll_pong(context);
        Poll::Ready(came)
    }

    fn take(&mut self, frame: Frame) -> Result<Incoming, Lost> {
        match frame {
            Frame::Text(text) => self.read(&Bytes::from(text)),
            // The connection answers these by itself, as soon as it is read again.
            Frame::Ping(_) | Frame::Pong(_) | Frame::Frame(_) => Ok(Incoming::Alive),
            Frame::Close(frame) => Err(closed(frame.as_ref())),
            Frame::Binary(_) => Err(self.forbidden("the platform sent a message that is no text")),
        }
    }

    fn read(&mut self, text: &Bytes) -> Result<Incoming, Lost> {
        let said = std::str::from_utf8(text).unwrap_or_default();
        let message = match message::read(said) {
            Ok(message) => message,
            Err(error) => {
                let mut lost = self.forbidden("the platform sent a message that is none");
                lost.error = lost.error.with_source(error);
                return Err(lost);
            }
        };
        let payload = |it: &str| text.slice_ref(it.as_bytes());
        match message {
            Message::Acknowledged => Ok(Incoming::Acknowledged),
            Message::Pong => Ok(Incoming::Alive),
            Message::Ping(payload) => {
                self.pong = Some(Frame::text(message::pong(payload)));
                Ok(Incoming::Alive)
            }
            Message::Next { id, payload: it } if id == message::ID => {
                Ok(Incoming::Next(payload(it)))
            }
            Message::Error { id, payload: it } if id == message::ID => {
                Ok(Incoming::Error(payload(it)))
            }
            Message::Complete { id } if id == message::ID => Ok(Incoming::Complete),
            Message::Next { .. } | Message::Error { .. } | Message::Complete { .. } => {
                Err(self.forbidden("the platform speaks of a subscription that there is not"))
            }
            Message::Unknown(kind) => {
                let kind: String = kind.chars().take(40).collect();
                let kind = kind.escape_debug();
                Err(self.forbidden(&format!(
                    "the platform sent a message of the unknown kind `{kind}`"
                )))
            }
        }
    }

    /// Sends the answer to a ping as far as that is possible without waiting.
    fn poll_pong(&mut self, context: &mut Context<'_>) -> Poll<Result<(), SocketError>> {
        let mut socket = Pin::new(&mut self.socket);
        if self.pong.is_some() {
            match socket.as_mut().poll_ready(context) {
                Poll::Ready(Ok(())) => {}
                other => return other,
            }
            if let Some(pong) = self.pong.take() {
                self.is_unflushed = true;
                socket.as_mut().start_send(pong)?;
            }
        }
        if !self.is_unflushed {
            return Poll::Ready(Ok(()));
        }
        let flushed = socket.poll_flush(context);
        self.is_unflushed = flushed.is_pending();
        flushed
    }

    /// Nothing comes: the platform is asked whether it is there, and is not if
    /// it does not say so in time.
    fn poll_silence(&mut self, context: &mut Context<'_>) -> Poll<Result<Incoming, Lost>> {
        let limit = self.spec.keep_alive;
        loop {
            let silence = self.silence.get_or_insert_with(|| self.clock.limit(limit));
            if silence.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            self.silence = None;
            if self.is_asked {
                let message = format!("the platform has not answered for {limit:?}");
                let error = Error::new(ErrorKind::Timeout, message);
                return Poll::Ready(Err(Lost { error, failure: Some(Failure::Lost) }));
            }
            self.is_asked = true;
            self.pong = Some(Frame::text(message::ping()));
            if let Poll::Ready(Err(error)) = self.poll_pong(context) {
                return Poll::Ready(Err(failed(error)));
            }
        }
    }

    /// What the protocol forbids.
    #[cold]
    pub(super) fn forbidden(&mut self, message: &str) -> Lost {
        self.leave([], CloseCode::Library(4400));
        Lost { error: Error::new(ErrorKind::Stream, message), failure: None }
    }

    /// Says these last messages and goes, as far as that is possible without
    /// waiting: nobody waits for a stream that is dropped.
    pub(super) fn leave(&mut self, last: impl IntoIterator<Item = String>, code: CloseCode) {
        let mut context = Context::from_waker(std::task::Waker::noop());
        let mut socket = Pin::new(&mut self.socket);
        let end = Frame::Close(Some(CloseFrame { code, reason: "".into() }));
        for frame in last.into_iter().map(Frame::text).chain([end]) {
            if !matches!(socket.as_mut().poll_ready(&mut context), Poll::Ready(Ok(())))
                || socket.as_mut().start_send(frame).is_err()
            {
                return;
            }
        }
        let _ = socket.poll_flush(&mut context);
    }
}
