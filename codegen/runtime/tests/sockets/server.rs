//! A platform that speaks `graphql-transport-ws` by a script, one a connection, and keeps what it was told.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_core::Stream as _;
use futures_sink::Sink as _;
use specloom_runtime::codegen::{
    AuthSpec, BaseUrl, GraphQlDocument, Operation, Platform, SocketInit, SocketSpec, StreamSpec,
};
use specloom_runtime::{Call, Client, Error, EventStream, JsonObject, Partial, RetryPolicy};
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

/// What a platform does with a connection, in order; at the end it waits until
/// the client goes.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Waits for a message.
    Hear,
    /// Says this.
    Say(String),
    /// Says bytes that are no text.
    Binary(Vec<u8>),
    /// A ping of the websocket itself.
    Ping,
    /// Says bytes that are no frames of a websocket, or a part of one.
    Raw(Vec<u8>),
    /// Ends with this code and reason.
    Close(u16, &'static str),
    /// Ends without a word.
    Cut,
    /// Keeps still for a while.
    Pause(Duration),
}

/// The usual beginning: takes the caller, and hears what is asked.
pub(crate) fn begun(more: impl IntoIterator<Item = Step>) -> Vec<Step> {
    let ack = Step::Say(r#"{"type":"connection_ack"}"#.to_owned());
    [Step::Hear, ack, Step::Hear].into_iter().chain(more).collect()
}

/// An answer.
pub(crate) fn next(payload: &str) -> Step {
    Step::Say(format!(r#"{{"id":"1","type":"next","payload":{payload}}}"#))
}

/// The end of the subscription.
pub(crate) fn complete() -> Step {
    Step::Say(r#"{"id":"1","type":"complete"}"#.to_owned())
}

/// What a platform was told.
#[derive(Clone, Debug, Default)]
pub(crate) struct Heard {
    /// The heads of requests: target, and headers.
    pub(crate) heads: Vec<(String, http::HeaderMap)>,
    /// Messages.
    pub(crate) messages: Vec<String>,
    /// Codes with which clients went.
    pub(crate) closed: Vec<u16>,
    /// How many pongs of the websocket itself came.
    pub(crate) pongs: usize,
    /// How many clients are gone.
    pub(crate) gone: usize,
}

/// A platform on loopback.
pub(crate) struct Server {
    pub(crate) address: String,
    heard: Arc<Mutex<Heard>>,
}

impl Server {
    /// Does this, with one connection after another.
    pub(crate) async fn start(scripts: Vec<Vec<Step>>) -> Self {
        Self::speaking("graphql-transport-ws", scripts).await
    }

    /// The same in another protocol.
    pub(crate) async fn speaking(protocol: &'static str, scripts: Vec<Vec<Step>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
        let address = format!("http://{}", listener.local_addr().expect("bound"));
        let heard = Arc::new(Mutex::new(Heard::default()));
        let shared = Arc::clone(&heard);
        tokio::spawn(async move {
            let mut scripts = scripts.into_iter();
            while let Ok((stream, _)) = listener.accept().await {
                let script = scripts.next().unwrap_or_default();
                tokio::spawn(serve(stream, protocol, script, Arc::clone(&shared)));
            }
        });
        Self { address, heard }
    }

    pub(crate) fn heard(&self) -> Heard {
        self.heard.lock().expect("whole").clone()
    }

    /// Waits until something was heard.
    pub(crate) async fn until(&self, is_heard: impl Fn(&Heard) -> bool) -> Heard {
        for _ in 0..500 {
            let heard = self.heard();
            if is_heard(&heard) {
                return heard;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("never heard: {:?}", self.heard());
    }

    pub(crate) fn client(&self) -> Client {
        let client = Client::builder(&PLATFORM).base_url(format!("{}/v1", self.address));
        client.credential("key", "secret-1").build().expect("a client")
    }

    /// A subscription, as generated code asks for it.
    pub(crate) fn told(&self) -> Told {
        self.told_by(&TOLD)
    }

    pub(crate) fn told_by(&self, operation: &'static Operation) -> Told {
        let call = self.client().stream::<Partial<JsonObject>>(operation, &RULES);
        call.member("id", "p1").retry(RetryPolicy::NEVER)
    }
}

pub(crate) type Told = Call<EventStream<Partial<JsonObject>>>;

pub(crate) static PLATFORM: Platform = Platform::new("test", "test/0.0.0", BaseUrl::required(""))
    .auth(&[AuthSpec::bearer("key")], &[&["key"]]);
pub(crate) static RULES: StreamSpec = StreamSpec::messages();
static SOCKET: SocketSpec =
    SocketSpec::new().init(SocketInit::Headers).acknowledgement(400).keep_alive(300).limit(1_000);
static DOCUMENT: GraphQlDocument = GraphQlDocument::new(
    "subscription",
    "Told",
    "subscription Told($id:ID!){told(id:$id){id}}",
    "abc",
);
pub(crate) const USUAL: Operation =
    Operation::get("Told", "/graphql").streaming().document(&DOCUMENT);
pub(crate) static TOLD: Operation = USUAL.socket(&SOCKET);

/// Everything that comes, as JSON texts, and the error at the end.
pub(crate) async fn all(call: Told) -> (Vec<String>, Option<Error>) {
    let mut came = Vec::new();
    let mut stream = match call.await {
        Ok(stream) => stream,
        Err(error) => return (came, Some(error)),
    };
    while let Some(event) = stream.next().await {
        match event {
            Ok(it) => {
                assert!(it.errors.is_empty(), "{:?}", it.errors);
                came.push(serde_json::Value::from(it.data.expect("data")).to_string());
            }
            Err(error) => {
                assert!(stream.next().await.is_none(), "an error is the last item");
                return (came, Some(error));
            }
        }
    }
    (came, None)
}

type Socket = WebSocketStream<TcpStream>;

async fn serve(
    stream: TcpStream,
    protocol: &'static str,
    script: Vec<Step>,
    heard: Arc<Mutex<Heard>>,
) {
    let shared = Arc::clone(&heard);
    #[expect(clippy::result_large_err, reason = "the callback is typed by tungstenite")]
    let callback =
        move |request: &Request, mut response: Response| -> Result<Response, ErrorResponse> {
            let asked = (request.uri().to_string(), request.headers().clone());
            shared.lock().expect("whole").heads.push(asked);
            let value = protocol.parse().expect("a header");
            response.headers_mut().insert("sec-websocket-protocol", value);
            Ok(response)
        };
    let Ok(mut socket) = tokio_tungstenite::accept_hdr_async(stream, callback).await else {
        return;
    };
    for step in script {
        let said = match step {
            Step::Hear => {
                if !hear(&mut socket, &heard).await {
                    return;
                }
                continue;
            }
            Step::Pause(time) => {
                tokio::time::sleep(time).await;
                continue;
            }
            Step::Cut => return,
            Step::Raw(bytes) => {
                socket.get_mut().write_all(&bytes).await.expect("sent");
                continue;
            }
            Step::Say(text) => Message::text(text),
            Step::Binary(bytes) => Message::binary(bytes),
            Step::Ping => Message::Ping("there?".into()),
            Step::Close(code, reason) => {
                Message::Close(Some(CloseFrame { code: code.into(), reason: reason.into() }))
            }
        };
        send(&mut socket, said).await;
    }
    while hear(&mut socket, &heard).await {}
}

async fn send(socket: &mut Socket, message: Message) {
    let mut message = Some(message);
    let sent = std::future::poll_fn(|context| {
        let mut socket = std::pin::Pin::new(&mut *socket);
        if let Some(message) = message.take() {
            socket.as_mut().start_send(message)?;
        }
        socket.poll_flush(context)
    });
    // The client may be gone, which is what some tests are about.
    let _ = sent.await;
}

/// Hears a message; whether the client is still there.
async fn hear(socket: &mut Socket, heard: &Mutex<Heard>) -> bool {
    loop {
        let message =
            std::future::poll_fn(|context| std::pin::Pin::new(&mut *socket).poll_next(context))
                .await;
        let mut heard = heard.lock().expect("whole");
        match message {
            Some(Ok(Message::Text(text))) => {
                heard.messages.push(text.to_string());
                return true;
            }
            Some(Ok(Message::Close(frame))) => {
                heard.closed.extend(frame.map(|it| u16::from(it.code)));
            }
            Some(Ok(Message::Pong(_))) => heard.pongs += 1,
            Some(Ok(_)) => {}
            Some(Err(_)) | None => {
                heard.gone += 1;
                return false;
            }
        }
    }
}
