//! Servers that misbehave, on real connections.

use std::time::Duration;

use specloom_runtime::{ErrorKind, JsonObject, RetryPolicy, Value, VirtualClock};

use crate::bench::{CREATE, KEYED, LIST, at, says};
use crate::support::{Server, Step};

fn good() -> Vec<Step> {
    says(&["200 OK", "Content-Type: application/json"], "{\"ok\":true}")
}

fn said(text: &str) -> Vec<Step> {
    vec![Step::Say(text.as_bytes().to_vec())]
}

fn builder(server: &Server) -> specloom_runtime::ClientBuilder {
    at(&server.address).clock(VirtualClock::default())
}

#[tokio::test]
async fn a_dropped_connection_is_tried_again_where_that_is_safe() {
    let losses = [
        // Before the head, within the head, within the body, within a chunk.
        vec![],
        said("HTTP/1.1 200 OK\r\nContent-Le"),
        said("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"ok\""),
        said("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"ok\""),
    ];
    for loss in losses {
        let server = Server::start(vec![loss.clone(), good()]).await;
        let client = builder(&server).build().expect("a client");
        let response = client.call::<JsonObject>(&LIST).with_response().await.expect("an answer");
        assert_eq!(response.attempts(), 2, "{loss:?}");

        let server = Server::start(vec![loss.clone(), good()]).await;
        let client = builder(&server).build().expect("a client");
        let error = client.call::<JsonObject>(&CREATE).await.expect_err("lost");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{loss:?}");

        let server = Server::start(vec![loss.clone(), good()]).await;
        let client = builder(&server).build().expect("a client");
        client.call::<JsonObject>(&KEYED).json(&Value::from(1)).await.expect("an answer");
        let keys = server.header("idempotency-key");
        assert!(keys.len() == 2 && keys[0].len() == 32 && keys[0] == keys[1], "{keys:?}");
    }
}

#[tokio::test]
async fn a_stall_is_a_time_out() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".to_vec();
    for stall in [vec![Step::Hang], vec![Step::Say(head), Step::Hang]] {
        let server = Server::start(vec![stall]).await;
        let client = at(&server.address).retry(RetryPolicy::NEVER).build().expect("a client");
        let call = client.call::<JsonObject>(&LIST).timeout(Duration::from_millis(150));
        let error = call.await.expect_err("late");
        assert_eq!(error.kind(), ErrorKind::Timeout);
        server.gone(1).await;
    }
}

#[tokio::test]
async fn silence_has_a_limit_of_its_own() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".to_vec();
    let server = Server::start(vec![vec![Step::Say(head), Step::Hang]]).await;
    let client = at(&server.address)
        .retry(RetryPolicy::NEVER)
        .no_timeout()
        .read_timeout(Duration::from_millis(150))
        .build()
        .expect("a client");
    let error = client.call::<JsonObject>(&LIST).await.expect_err("late");
    assert!(error.is_retryable(), "{error:?}");
    server.gone(1).await;
}

#[tokio::test]
async fn nobody_listens() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("loopback");
    let address = format!("http://{}", listener.local_addr().expect("bound"));
    drop(listener);
    let clock = VirtualClock::default();
    let client = at(&address).clock(clock).build().expect("a client");
    let error = client.call::<JsonObject>(&CREATE).await.expect_err("refused");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 4));
    assert!(!error.to_string().contains("127.0.0.1"), "{error}");
}

#[tokio::test]
async fn what_is_no_http_is_a_loss() {
    let server = Server::start(vec![said("SSH-2.0-OpenSSH_9.9\r\n")]).await;
    let client = builder(&server).retry(RetryPolicy::NEVER).build().expect("a client");
    let error = client.call::<JsonObject>(&LIST).await.expect_err("no HTTP");
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn a_storm_ends() {
    let limited =
        |wait: &str| says(&["429 Too Many Requests", &format!("Retry-After: {wait}")], "");
    let server =
        Server::start(vec![limited("3"), limited("Thu, 01 Jan 1970 00:00:10 GMT"), good()]).await;
    let clock = VirtualClock::default();
    let client = at(&server.address).clock(clock.clone()).build().expect("a client");
    client.call::<JsonObject>(&LIST).await.expect("an answer");
    assert_eq!(clock.elapsed(), Duration::from_secs(10));
}

#[tokio::test]
async fn a_page_for_people_is_an_error_like_others() {
    let page = "<html><body><h1>502 Bad Gateway</h1></body></html>";
    let server =
        Server::start(vec![says(&["502 Bad Gateway", "Content-Type: text/html"], page)]).await;
    let client = builder(&server).retry(RetryPolicy::NEVER).build().expect("a client");
    let error = client.call::<JsonObject>(&LIST).await.expect_err("a page");
    assert_eq!(error.to_string(), "GET /parcels: 502 unknown: HTTP 502");
    assert_eq!(error.body(), page.as_bytes());
}

#[tokio::test]
async fn the_wire_carries_no_more_than_needed() {
    let server = Server::start(vec![good(), good(), good()]).await;
    let client = builder(&server).build().expect("a client");
    client.call::<JsonObject>(&LIST).await.expect("an answer");
    client.call::<JsonObject>(&CREATE).json(&Value::from(1)).await.expect("an answer");
    client.call::<JsonObject>(&CREATE).await.expect("an answer");
    let names = |request: &String| {
        let head = request.split("\r\n\r\n").next().unwrap_or_default();
        let mut names: Vec<_> = head
            .lines()
            .skip(1)
            .filter_map(|it| Some(it.split_once(':')?.0.to_ascii_lowercase()))
            .collect();
        names.sort();
        names.join(" ")
    };
    let sent: Vec<_> = server.requests().iter().map(names).collect();
    assert_eq!(
        sent,
        [
            "accept authorization host user-agent",
            "accept authorization content-length content-type host user-agent",
            "accept authorization content-length host user-agent",
        ]
    );
    assert_eq!(server.header("content-length"), ["", "1", "0"]);
}
