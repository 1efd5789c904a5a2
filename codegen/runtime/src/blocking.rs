//! Calls, lists, streams and waits for code that is not async.
//!
//! One thread in the background runs everything; who calls waits on a channel.
//! So it works in any thread, also inside an async runtime, where it blocks the
//! thread but never panics.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;
use std::sync::mpsc::sync_channel;
use std::thread::{Builder, ThreadId};

use futures_core::Stream;
use tokio::runtime::Handle;

use crate::error::{Error, ErrorKind};

/// The thread that runs everything.
struct Background {
    handle: Handle,
    thread: ThreadId,
}

static BACKGROUND: OnceLock<Result<Background, String>> = OnceLock::new();

/// Runs a future to its end in the background, and waits for that.
///
/// # Errors
/// The future's own; [`ErrorKind::Config`] when the thread cannot be started, or
/// when it is called from that thread (by a transport or credential that blocks);
/// [`ErrorKind::Cancelled`] when the future panics.
pub fn block<T: Send + 'static>(
    future: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    let background = BACKGROUND.get_or_init(start).as_ref();
    let background = background.map_err(|why| {
        Error::new(ErrorKind::Config, format!("the thread for blocking calls cannot start: {why}"))
    })?;
    if std::thread::current().id() == background.thread {
        let message = "a blocking call inside what runs blocking calls would never end";
        return Err(Error::new(ErrorKind::Config, message));
    }
    let (sender, receiver) = sync_channel(1);
    background.handle.spawn(async move {
        // Nobody listens only if the waiting thread is gone.
        let _ = sender.send(future.await);
    });
    receiver.recv().unwrap_or_else(|_| {
        Err(Error::new(ErrorKind::Cancelled, "the call was given up before its end"))
    })
}

fn start() -> Result<Background, String> {
    let (sender, receiver) = sync_channel(1);
    let run = move || match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => {
            let thread = std::thread::current().id();
            let _ = sender.send(Ok(Background { handle: runtime.handle().clone(), thread }));
            runtime.block_on(std::future::pending::<()>());
        }
        Err(error) => {
            let _ = sender.send(Err(error.to_string()));
        }
    };
    let thread = Builder::new().name("specloom-blocking".to_owned()).spawn(run);
    thread.map_err(|error| error.to_string())?;
    receiver.recv().map_err(|error| error.to_string())?
}

/// A stream as an iterator; each item is waited for.
#[must_use = "an iterator does nothing until it is read"]
pub struct Items<S>(Option<S>);

impl<S> Items<S> {
    /// The items of this stream.
    pub fn new(stream: S) -> Self {
        Self(Some(stream))
    }

    /// The stream itself, for what it says besides: a token, the last event's id.
    /// `None` after a panic in it.
    pub fn get_ref(&self) -> Option<&S> {
        self.0.as_ref()
    }
}

impl<S, T> Iterator for Items<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin + Send + 'static,
    T: Send + 'static,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut stream = self.0.take()?;
        let next = block(async move {
            let item = std::future::poll_fn(|context| Pin::new(&mut stream).poll_next(context));
            let item = item.await;
            Ok((stream, item))
        });
        match next {
            Ok((stream, item)) => {
                self.0 = Some(stream);
                item
            }
            Err(error) => Some(Err(error)),
        }
    }
}

impl<S: fmt::Debug> fmt::Debug for Items<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Items").field(&self.0).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    async fn sleepy(value: u8) -> Result<u8, Error> {
        tokio::time::sleep(Duration::from_millis(5)).await;
        Ok(value)
    }

    #[test]
    fn it_runs_in_any_thread() {
        assert_eq!(block(sleepy(1)).expect("runs"), 1);
        let threads: Vec<_> =
            (0..4).map(|it| std::thread::spawn(move || block(sleepy(it)))).collect();
        let values = threads.into_iter().map(|it| it.join().expect("no panic").expect("runs"));
        assert_eq!(values.collect::<Vec<_>>(), [0, 1, 2, 3]);
    }

    #[tokio::test]
    async fn it_runs_inside_a_runtime() {
        assert_eq!(block(sleepy(2)).expect("runs"), 2);
    }

    #[test]
    fn it_refuses_to_wait_for_itself() {
        let error = block(async { block(sleepy(3)) }).expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Config);
        assert_eq!(block(sleepy(4)).expect("still runs"), 4);
    }

    #[test]
    fn a_panic_is_an_error_and_no_end() {
        let broken = async |it: Option<u8>| Ok(it.expect("on purpose"));
        assert_eq!(block(broken(None)).expect_err("panics").kind(), ErrorKind::Cancelled);
        assert_eq!(block(sleepy(5)).expect("still runs"), 5);
    }
}
