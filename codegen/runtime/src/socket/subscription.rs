//! A subscription over a websocket, from the first message to the last.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use super::handshake::{Offer, switched};
use super::message;
use super::session::{Incoming, Session};
use crate::body::{BodyStream, BoxError};
use crate::error::{Error, ErrorKind};
use crate::error_rules::KindRule;
use crate::future::{BoxFuture, First, race};
use crate::graphql::{GraphQlError, of_errors};
use crate::json::from_slice;
use crate::retry::Failure;
use crate::run::{Lost, Run};
use crate::socket_spec::SocketSpec;

/// Opens the subscription that was offered, if one was and the platform has
/// switched to a websocket: its answers come piece by piece.
pub(crate) async fn open(
    run: &Run,
    offer: Option<Offer>,
    head: &mut http::response::Parts,
) -> Result<Option<BodyStream>, Lost> {
    let (Some(offer), Some(spec)) = (offer, run.parts.operation.socket) else { return Ok(None) };
    let io = switched(&offer, head).map_err(|error| hidden(run, Lost { error, failure: None }))?;
    let Some(io) = io else { return Ok(None) };
    let clock = &run.parts.client.clock;
    let session = Session::new(io, spec, Arc::clone(clock)).await;
    let work: BoxFuture<'_, _> = Box::pin(begin(run, spec, session));
    let session = match race(work, clock.limit(spec.acknowledgement)).await {
        First::Left(done) => done.map_err(|it| hidden(run, it))?,
        First::Right(()) => {
            let message = format!("no acknowledgement came within {:?}", spec.acknowledgement);
            let error = Error::new(ErrorKind::Timeout, message);
            return Err(hidden(run, Lost { error, failure: Some(Failure::Lost) }));
        }
    };
    let kinds = run.parts.client.platform.errors.kinds;
    Ok(Some(BodyStream::new(Subscription { session, kinds, is_over: false })))
}

/// An error with what is known of the call, without echoed secrets.
fn hidden(run: &Run, mut lost: Lost) -> Lost {
    lost.error.hide(&run.proof.secrets());
    lost.error.0.attempts = run.attempts;
    lost
}

/// Introduces the caller, waits until the platform takes it, and subscribes.
async fn begin(
    run: &Run,
    spec: &'static SocketSpec,
    mut session: Session,
) -> Result<Session, Lost> {
    session.send(message::init(spec.init, &run.proof)).await?;
    loop {
        match session.receive().await? {
            Incoming::Alive => {}
            Incoming::Acknowledged => break,
            Incoming::Next(_) | Incoming::Error(_) | Incoming::Complete => {
                let message = "the platform speaks of a subscription before it takes the caller";
                return Err(session.forbidden(message));
            }
        }
    }
    let body = run.parts.body().and_then(|(_, body)| body.as_bytes().cloned());
    let payload = body.as_deref().and_then(|it| std::str::from_utf8(it).ok());
    let Some(payload) = payload else {
        let error = Error::new(ErrorKind::Request, "the call sends no document");
        return Err(Lost { error, failure: None });
    };
    session.send(message::subscribe(payload)).await?;
    Ok(session)
}

/// The answers of a subscription.
struct Subscription {
    session: Session,
    kinds: &'static [KindRule],
    is_over: bool,
}

impl Subscription {
    /// The end of the stream: nothing more is read or said.
    fn end(&mut self, last: Option<Error>) -> Poll<Option<Result<Bytes, BoxError>>> {
        self.is_over = true;
        Poll::Ready(last.map(|it| Err(it.into())))
    }
}

impl Stream for Subscription {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let came = match self.session.poll_receive(context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(Ok(came)) => came,
            Poll::Ready(Err(lost)) => return self.end(Some(lost.error)),
        };
        match came {
            Incoming::Next(payload) => Poll::Ready(Some(Ok(payload))),
            Incoming::Alive => Poll::Ready(Some(Ok(Bytes::new()))),
            Incoming::Complete => {
                self.session.leave([], CloseCode::Normal);
                self.end(None)
            }
            Incoming::Error(payload) => {
                self.session.leave([], CloseCode::Normal);
                let error = refused(self.kinds, &payload);
                self.end(Some(error))
            }
            Incoming::Acknowledged => {
                let lost = self.session.forbidden("the platform takes the caller twice");
                self.end(Some(lost.error))
            }
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if !self.is_over {
            self.session.leave([message::complete()], CloseCode::Normal);
        }
    }
}

/// The error that a list of errors is.
fn refused(kinds: &[KindRule], payload: &[u8]) -> Error {
    let body = [b"{\"errors\":", payload, b"}"].concat();
    let errors: Result<Vec<GraphQlError>, _> = from_slice(payload);
    let mut error = match errors {
        Ok(errors) => of_errors(kinds, &errors).unwrap_or_else(|| {
            Error::new(ErrorKind::GraphQl, "the platform ends the subscription without a reason")
        }),
        Err(fault) => Error::decode(fault.inside_member("payload")),
    };
    error.0.body = body.into();
    error
}
