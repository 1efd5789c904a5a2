//! A server that answers by a script.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::answer::{Answer, Step};
use super::request::{Request, read};

/// What decides an answer: the request, and how many came before it.
pub type Script = Arc<dyn Fn(&Request, usize) -> Answer + Send + Sync>;

/// A server on a free port of this machine. It ends when it is dropped.
pub struct Server {
    address: String,
    requests: Arc<Mutex<Vec<Request>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server.
    ///
    /// # Errors
    ///
    /// When no port can be had.
    pub async fn start(
        script: impl Fn(&Request, usize) -> Answer + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = format!("http://{}", listener.local_addr()?);
        let requests = Arc::default();
        let task = tokio::spawn(serve(listener, Arc::new(script), Arc::clone(&requests)));
        Ok(Self { address, requests, task })
    }

    /// Starts a server that gives these answers in their order, and 599 after them.
    ///
    /// # Errors
    ///
    /// When no port can be had.
    pub async fn answering(answers: Vec<Answer>) -> io::Result<Self> {
        Self::start(move |_, at| {
            answers.get(at).cloned().unwrap_or_else(|| Answer::new(599, &[], "no answer is left"))
        })
        .await
    }

    /// `http://127.0.0.1:PORT`
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What was asked so far.
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.requests).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}

async fn serve(listener: TcpListener, script: Script, requests: Arc<Mutex<Vec<Request>>>) {
    while let Ok((stream, _)) = listener.accept().await {
        let (script, requests) = (Arc::clone(&script), Arc::clone(&requests));
        // A connection that fails is the client's to notice.
        tokio::spawn(async move { connection(stream, &script, &requests).await });
    }
}

async fn connection(
    mut stream: TcpStream,
    script: &Script,
    requests: &Mutex<Vec<Request>>,
) -> io::Result<()> {
    let Some(request) = read(&mut stream).await? else { return Ok(()) };
    let answer = {
        let mut requests = lock(requests);
        requests.push(request);
        let at = requests.len() - 1;
        script(&requests[at], at)
    };
    for step in answer.steps {
        match step {
            Step::Bytes(bytes) => {
                stream.write_all(&bytes).await?;
                stream.flush().await?;
            }
            Step::Pause(pause) if pause.is_zero() => tokio::task::yield_now().await,
            Step::Pause(pause) => tokio::time::sleep(pause).await,
            Step::Close => break,
            Step::Reset => {
                // A zero linger makes the system send RST.
                #[expect(
                    deprecated,
                    reason = "zero never blocks, which is what the warning is about"
                )]
                stream.set_linger(Some(std::time::Duration::ZERO))?;
                return Ok(());
            }
        }
    }
    stream.shutdown().await
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
