//! A generated client against `graphql-ws`, the reference of the protocol, in Node.

use std::io::{BufRead as _, BufReader, Lines};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use specloom_mapping::graphql_1::Client;
use specloom_runtime::{Error, ErrorKind, EventStream, Partial};

/// The server, which runs until it is dropped.
struct Server {
    child: Child,
    port: u16,
    /// What it says of connections.
    said: Lines<BufReader<ChildStdout>>,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    /// Starts it; says that the test is skipped where it is not installed.
    fn start() -> Option<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../oracle/graphql");
        let has = |it: &str| folder.join("node_modules").join(it).is_dir();
        if !["graphql", "graphql-ws", "ws"].into_iter().all(has) {
            println!("skipped: `npm install` in tests/oracle/graphql has not been run");
            return None;
        }
        let mut command = Command::new("node");
        command.arg(folder.join("subscriptions.mjs"));
        let spawned = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let Ok(mut child) = spawned else {
            println!("skipped: Node is not installed");
            return None;
        };
        let mut said = BufReader::new(child.stdout.take().expect("an output")).lines();
        let port = said.next().expect("a port").expect("text").parse().expect("a number");
        Some(Self { child, port, said })
    }

    fn client(&self, token: &str) -> Client {
        let client = Client::builder().base_url(format!("http://127.0.0.1:{}", self.port));
        client.token(token).build().expect("a client")
    }

    /// What it says next.
    fn said(&mut self) -> String {
        self.said.next().expect("something").expect("text")
    }
}

/// What comes, and the error at the end.
async fn all<T: specloom_runtime::json::Decode + 'static>(
    mut stream: EventStream<Partial<T>>,
) -> (Vec<Partial<T>>, Option<Error>) {
    let mut came = Vec::new();
    while let Some(event) = stream.next().await {
        match event {
            Ok(it) => came.push(it),
            Err(error) => return (came, Some(error)),
        }
    }
    (came, None)
}

#[tokio::test]
async fn answers_come_to_the_end() {
    let Some(mut server) = Server::start() else { return };
    let client = server.client("one");
    let told = client.subscriptions().count(3).await.expect("a stream");
    let (came, error) = all(told).await;
    assert!(error.is_none(), "{error:?}");
    let counts: Vec<i32> = came.into_iter().map(|it| it.data.expect("data").count).collect();
    assert_eq!(counts, [1, 2, 3]);
    assert_eq!([server.said(), server.said()], [r#"{"ended":"count"}"#, r#"{"closed":1000}"#]);
}

#[tokio::test]
async fn the_platform_knows_the_caller() {
    let Some(server) = Server::start() else { return };
    let told = server.client("one").subscriptions().caller().await.expect("a stream");
    let (came, error) = all(told).await;
    assert!(error.is_none(), "{error:?}");
    let caller = came[0].data.as_ref().expect("data").caller.as_deref();
    assert_eq!(caller, Some("Bearer one"));
}

#[tokio::test]
async fn a_caller_can_be_refused() {
    let Some(server) = Server::start() else { return };
    let refused = server.client("nobody").subscriptions().caller().await;
    let error = refused.expect_err("an error");
    assert_eq!((error.kind(), error.code()), (ErrorKind::AccessDenied, Some("4403")), "{error}");
}

#[tokio::test]
async fn a_subscription_ends_with_its_stream() {
    let Some(mut server) = Server::start() else { return };
    let client = server.client("one");
    let mut told = client.subscriptions().count(1_000_000).await.expect("a stream");
    told.next().await.expect("an event").expect("an answer");
    drop(told);
    // The server ends its source and closes the connection by itself each: either may come first.
    let mut said = [server.said(), server.said()];
    said.sort_unstable();
    assert_eq!(said, [r#"{"closed":1000}"#, r#"{"ended":"count"}"#]);
}

#[tokio::test]
async fn a_subscription_can_fail() {
    let Some(server) = Server::start() else { return };
    let told = server.client("one").subscriptions().count(20).await.expect("a stream");
    let (came, error) = all(told).await;
    let error = error.expect("an error");
    assert_eq!(came.len(), 12);
    assert!(error.message().contains("thirteen"), "{error}");
}
