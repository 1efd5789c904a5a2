//! A server that says raw bytes by a script, one reply a connection, and keeps what it was asked.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use specloom_runtime::codegen::{BaseUrl, Platform};
use specloom_runtime::{Client, ClientBuilder, RetryPolicy, VirtualClock};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What a reply does, in order; at the end the connection is closed.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Says these bytes.
    Say(Vec<u8>),
    /// Says these bytes as one chunk of a chunked body.
    Chunk(Vec<u8>),
    /// Says that a chunked body ends.
    EndOfChunks,
    /// Says nothing until the client goes away.
    Hang,
}

/// What was asked, and who went away.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// The heads of the requests, each with its body.
    pub(crate) requests: Vec<String>,
    /// How many clients went away while a reply hung.
    pub(crate) gone: usize,
}

/// A server on loopback.
pub(crate) struct Server {
    /// Its address: `http://127.0.0.1:…`.
    pub(crate) address: String,
    seen: Arc<Mutex<Seen>>,
}

impl Server {
    /// Serves these replies, one a connection; what comes after them is a 410.
    pub(crate) async fn start(replies: Vec<Vec<Step>>) -> Self {
        Self::start_at(|_| replies).await
    }

    /// The same for replies that say the server's own address.
    pub(crate) async fn start_at(replies: impl FnOnce(&str) -> Vec<Vec<Step>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
        let address = format!("http://{}", listener.local_addr().expect("bound"));
        let replies = replies(&address);
        let seen = Arc::new(Mutex::new(Seen::default()));
        let shared = Arc::clone(&seen);
        tokio::spawn(async move {
            let mut replies = replies.into_iter();
            while let Ok((socket, _)) = listener.accept().await {
                let reply = replies.next().unwrap_or_else(|| json(410, "{}"));
                tokio::spawn(answer(socket, reply, Arc::clone(&shared)));
            }
        });
        Self { address, seen }
    }

    /// The requests so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.seen.lock().expect("whole").requests.clone()
    }

    /// The paths and queries of the requests so far.
    pub(crate) fn targets(&self) -> Vec<String> {
        let target = |it: &String| it.split(' ').nth(1).unwrap_or_default().to_owned();
        self.requests().iter().map(target).collect()
    }

    /// The values of a header in each request, empty where it is not there.
    pub(crate) fn header(&self, name: &str) -> Vec<String> {
        let value = |it: &String| {
            let mut lines = it.lines().filter_map(|it| it.split_once(": "));
            let found = lines.find(|it| it.0.eq_ignore_ascii_case(name));
            found.map(|it| it.1.to_owned()).unwrap_or_default()
        };
        self.requests().iter().map(value).collect()
    }

    /// Waits until so many clients went away from a reply that hung.
    pub(crate) async fn gone(&self, number: usize) {
        for _ in 0..500 {
            if self.seen.lock().expect("whole").gone >= number {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the connection was not closed");
    }

    /// A client whose pauses take no time.
    pub(crate) fn client(&self) -> Client {
        self.client_at(VirtualClock::default())
    }

    /// A client by this clock.
    pub(crate) fn client_at(&self, clock: VirtualClock) -> Client {
        self.builder().clock(clock).build().expect("a client")
    }

    /// A client by the machine's time.
    pub(crate) fn real_client(&self) -> Client {
        self.builder().build().expect("a client")
    }

    fn builder(&self) -> ClientBuilder {
        Client::builder(&PLATFORM).base_url(&self.address)
    }
}

static PLATFORM: Platform =
    Platform::new("test", "test/0.0.0", BaseUrl::required("")).retry(RetryPolicy::NEVER);

async fn answer(mut socket: TcpStream, reply: Vec<Step>, seen: Arc<Mutex<Seen>>) {
    let request = read(&mut socket).await;
    seen.lock().expect("whole").requests.push(request);
    for step in reply {
        let bytes = match step {
            Step::Say(bytes) => bytes,
            Step::Chunk(bytes) => {
                [format!("{:x}\r\n", bytes.len()).as_bytes(), &bytes, b"\r\n"].concat()
            }
            Step::EndOfChunks => b"0\r\n\r\n".to_vec(),
            Step::Hang => {
                let mut rest = [0; 64];
                while matches!(socket.read(&mut rest).await, Ok(1..)) {}
                seen.lock().expect("whole").gone += 1;
                return;
            }
        };
        if socket.write_all(&bytes).await.is_err() {
            return;
        }
    }
    let _ = socket.shutdown().await;
}

async fn read(socket: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let whole = String::from_utf8_lossy(&text).into_owned();
        if let Some((head, body)) = whole.split_once("\r\n\r\n") {
            let head = head.to_ascii_lowercase();
            let length = head.lines().find_map(|it| it.strip_prefix("content-length: "));
            let length: usize = length.and_then(|it| it.parse().ok()).unwrap_or(0);
            if body.len() >= length {
                return whole;
            }
        }
        match socket.read(&mut piece).await {
            Ok(count @ 1..) => text.extend_from_slice(&piece[..count]),
            Ok(_) | Err(_) => return whole,
        }
    }
}

/// A whole answer with a JSON body.
pub(crate) fn json(status: u16, body: &str) -> Vec<Step> {
    whole(status, "content-type: application/json\r\n", body)
}

/// A whole answer with these headers, each ended by CRLF.
pub(crate) fn whole(status: u16, headers: &str, body: &str) -> Vec<Step> {
    let length = body.len();
    let head = format!("HTTP/1.1 {status} X\r\nconnection: close\r\n{headers}");
    vec![Step::Say(format!("{head}content-length: {length}\r\n\r\n{body}").into_bytes())]
}

/// The head of a chunked stream of events.
pub(crate) fn stream_head() -> Step {
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: text/event-stream\r\n";
    Step::Say(format!("{head}transfer-encoding: chunked\r\n\r\n").into_bytes())
}

/// A stream of events that ends as it should.
pub(crate) fn events(body: &str) -> Vec<Step> {
    vec![stream_head(), Step::Chunk(body.into()), Step::EndOfChunks]
}

/// A stream of events whose connection breaks.
pub(crate) fn broken_events(body: &str) -> Vec<Step> {
    vec![stream_head(), Step::Chunk(body.into())]
}

/// A stream of events after which nothing comes.
pub(crate) fn hanging_events(body: &str) -> Vec<Step> {
    vec![stream_head(), Step::Chunk(body.into()), Step::Hang]
}
