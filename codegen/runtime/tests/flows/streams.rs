//! Streams of events against a server that misbehaves: cut, stalled, dropped, resumed, mis-framed.

use std::time::Duration;

use crate::server::{
    Server, Step, broken_events, events, hanging_events, json, stream_head, whole,
};
use specloom_runtime::codegen::{Decode, DecodeError, Operation, Reader, StreamSpec};
use specloom_runtime::{Client, ErrorKind, EventStream, JsonObject};

static FOLLOW: Operation =
    Operation::get("runs.follow", "/runs/events").accept("text/event-stream").streaming();
static PLAIN: StreamSpec =
    StreamSpec::sse().discriminator(&["type"]).terminal(&["done"]).sentinel("[DONE]");
static RESUMED: StreamSpec = StreamSpec::sse().terminal(&["done"]).attempts(3).resume();

async fn open<T: Decode + 'static>(client: &Client, spec: &'static StreamSpec) -> EventStream<T> {
    EventStream::open(client.call::<()>(&FOLLOW), spec).await.expect("opens")
}

/// What a stream gives until its end: numbers, or what went wrong.
async fn numbers(mut stream: EventStream<Event>) -> Vec<Result<i64, ErrorKind>> {
    let mut all = Vec::new();
    while let Some(item) = stream.next().await {
        all.push(item.map(|it| it.0).map_err(|it| it.kind()));
    }
    assert!(stream.next().await.is_none(), "an end is an end");
    all
}

#[derive(Debug, PartialEq)]
struct Event(i64);

impl Decode for Event {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut n = None;
        from.object(&["n"], &mut |field, from| {
            if field == 0 { from.set(&mut n) } else { from.skip() }
        })?;
        from.required(n, "n").map(Self)
    }
}

/// A union tagged by the event's name, as it is generated.
#[derive(Debug, PartialEq)]
enum Named {
    Count(Event),
    Text(String),
    Unknown(JsonObject),
}

impl Decode for Named {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.by_event(|name, from| match name {
            Some("count") => Event::decode(from).map(Self::Count),
            Some("text") => String::decode(from).map(Self::Text),
            _ => JsonObject::decode(from).map(Self::Unknown),
        })
    }
}

#[tokio::test]
async fn a_stream_may_be_cut_at_every_byte() {
    let body = "\u{feff}: hi\r\nid: 1\r\ndata: {\"n\":\r\ndata: 1}\r\n\r\ndata:{\"n\":2}\r\r\nevent: \u{1f980}\ndata: {\"type\":\"done\",\"n\":3}\n\n";
    let cuts = 1..body.len();
    let reply = |at: usize| {
        let (left, right) = body.as_bytes().split_at(at);
        vec![stream_head(), Step::Chunk(left.into()), Step::Chunk(right.into()), Step::Hang]
    };
    let server = Server::start(cuts.clone().map(reply).collect()).await;
    let client = server.real_client();
    for at in cuts {
        let all = numbers(open(&client, &PLAIN).await).await;
        assert_eq!(all, [Ok(1), Ok(2), Ok(3)], "cut at {at}");
    }
}

#[tokio::test]
async fn an_end_is_a_terminal_event_a_sentinel_or_the_connections() {
    let server = Server::start(vec![
        hanging_events(
            "data: {\"n\":1}\n\ndata: {\"type\":\"done\",\"n\":2}\n\ndata: {\"n\":3}\n\n",
        ),
        hanging_events("data: {\"n\":1}\n\ndata: [DONE]\n\ndata: {\"n\":3}\n\n"),
        events("data: {\"n\":1}\n\ndata: {\"n\":2}"),
        broken_events("data: {\"n\":1}\n\ndata: {\"n\":2}"),
    ])
    .await;
    let client = server.real_client();
    assert_eq!(numbers(open(&client, &PLAIN).await).await, [Ok(1), Ok(2)]);
    assert_eq!(numbers(open(&client, &PLAIN).await).await, [Ok(1)]);
    assert_eq!(numbers(open(&client, &PLAIN).await).await, [Ok(1), Ok(2)], "unterminated");
    let broken = numbers(open(&client, &PLAIN).await).await;
    assert_eq!(broken, [Ok(1), Err(ErrorKind::Transport)]);
}

#[tokio::test]
async fn a_payload_that_does_not_fit_is_an_item() {
    let body = "data: {\"n\":1}\n\ndata: ping\n\ndata: {\"n\":\"x\"}\n\ndata: {\"n\":2}\n\n";
    let server = Server::start(vec![events(body)]).await;
    let mut stream = open::<Event>(&server.client(), &PLAIN).await;
    assert_eq!(stream.next().await.expect("one").expect("fits"), Event(1));
    let error = stream.next().await.expect("two").expect_err("no JSON");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(&error.body()[..], b"ping");
    assert_eq!(error.operation(), Some("runs.follow"));
    let error = stream.next().await.expect("three").expect_err("no number");
    assert_eq!(error.json_path(), Some("n"));
    assert_eq!(stream.next().await.expect("four").expect("fits"), Event(2));
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn what_is_no_stream_is_an_error_of_the_call() {
    let html = whole(200, "content-type: text/html; charset=utf-8\r\n", "<p>Sign in</p>");
    let server = Server::start(vec![html, json(404, r#"{"message":"no such run"}"#)]).await;
    let client = server.client();
    let open = || EventStream::<Event>::open(client.call::<()>(&FOLLOW), &PLAIN);
    let error = open().await.expect_err("a page");
    assert_eq!(error.kind(), ErrorKind::Stream);
    assert!(error.message().contains("text/html"), "{error}");
    let error = open().await.expect_err("not found");
    assert_eq!((error.kind(), error.message()), (ErrorKind::NotFound, "no such run"));
    assert_eq!(server.header("accept"), ["text/event-stream"; 2]);
}

#[tokio::test]
async fn a_lost_connection_goes_on_without_loss_or_double() {
    let server = Server::start(vec![
        broken_events("id: 1\ndata: {\"n\":1}\n\nid: 2\ndata: {\"n\":2}\n\nid: 3\ndata: {\"n\""),
        events("id: 3\ndata: {\"n\":3}\n\nid: 4\ndata: {\"n\":"),
        hanging_events("id: 4\ndata: {\"n\":4}\n\nevent: done\ndata: {\"n\":5}\n\n"),
    ])
    .await;
    let stream = open(&server.client(), &RESUMED).await;
    assert_eq!(numbers(stream).await, [Ok(1), Ok(2), Ok(3), Ok(4), Ok(5)]);
    assert_eq!(server.header("last-event-id"), ["", "2", "3"]);
}

#[tokio::test]
async fn a_refused_reconnection_is_the_last_item() {
    let slow = whole(429, "retry-after: 7\r\n", "{\"message\":\"too fast\"}");
    let server = Server::start(vec![broken_events("id: 1\ndata: {\"n\":1}\n\n"), slow]).await;
    let mut stream = open::<Event>(&server.client(), &RESUMED).await;
    stream.next().await.expect("one").expect("fits");
    let error = stream.next().await.expect("two").expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert!(stream.next().await.is_none());
    assert_eq!(stream.last_event_id(), Some("1"));
}

#[tokio::test]
async fn connections_that_bring_nothing_are_counted() {
    let nothing = || events(": nothing\n\n");
    let replies = vec![events("id: 1\ndata: {\"n\":1}\n\n"), nothing(), nothing(), nothing()];
    let server = Server::start(replies).await;
    let all = numbers(open(&server.client(), &RESUMED).await).await;
    assert_eq!(all, [Ok(1), Err(ErrorKind::Stream)]);
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn no_content_ends_a_stream_that_is_resumed() {
    let gone = vec![Step::Say(b"HTTP/1.1 204 X\r\nconnection: close\r\n\r\n".to_vec())];
    let server = Server::start(vec![events("data: {\"n\":1}\n\n"), gone]).await;
    assert_eq!(numbers(open(&server.client(), &RESUMED).await).await, [Ok(1)]);
}

#[tokio::test]
async fn a_segment_ends_and_the_next_begins_after_the_last_event() {
    static SEGMENTS: StreamSpec = StreamSpec::sse()
        .discriminator(&["type"])
        .terminal(&["done"])
        .segment_end(&["stream.timeout"])
        .resume_param("since");
    let timeout = "event: stream.timeout\ndata: {\"ok\":true}\n\ndata: {\"n\":9}\n\n";
    let server = Server::start(vec![
        hanging_events(&format!("id: 7\ndata: {{\"n\":7}}\n\n{timeout}")),
        hanging_events(timeout),
        hanging_events("id: 8\ndata: {\"type\":\"done\",\"n\":8}\n\n"),
    ])
    .await;
    let all = numbers(open(&server.client(), &SEGMENTS).await).await;
    assert_eq!(all, [Ok(7), Ok(8)]);
    assert_eq!(server.targets(), ["/runs/events", "/runs/events?since=7", "/runs/events?since=7"]);
    server.gone(3).await;
}

#[tokio::test]
async fn silence_ends_a_stream_that_limits_it() {
    static IDLE: StreamSpec = StreamSpec::sse().idle(60);
    let server = Server::start(vec![hanging_events("data: {\"n\":1}\n\n")]).await;
    let all = numbers(open(&server.real_client(), &IDLE).await).await;
    assert_eq!(all, [Ok(1), Err(ErrorKind::Timeout)]);
}

#[tokio::test]
async fn a_line_without_end_is_an_error_after_what_came_before() {
    static SMALL: StreamSpec = StreamSpec::sse().limits(64, 128);
    let body = format!("data: {{\"n\":1}}\n\ndata: {}", "x".repeat(65));
    let server = Server::start(vec![hanging_events(&body)]).await;
    let all = numbers(open(&server.client(), &SMALL).await).await;
    assert_eq!(all, [Ok(1), Err(ErrorKind::Stream)]);
    server.gone(1).await;
}

#[tokio::test]
async fn the_name_of_an_event_chooses_its_type() {
    static NAMES: StreamSpec = StreamSpec::sse().terminal(&["end"]);
    let body = "event: count\ndata: {\"n\":1}\n\nevent: text\ndata: \"a\"\n\ndata: {}\n\nevent: end\n\ndata: 1\n\n";
    let server = Server::start(vec![hanging_events(body)]).await;
    let mut stream = open::<Named>(&server.client(), &NAMES).await.with_meta();
    let first = stream.next().await.expect("one").expect("fits");
    assert_eq!((first.name.as_deref(), first.data), (Some("count"), Named::Count(Event(1))));
    let second = stream.next().await.expect("two").expect("fits");
    assert_eq!(second.data, Named::Text("a".into()));
    let third = stream.next().await.expect("three").expect("fits");
    assert_eq!((third.name, third.data), (None, Named::Unknown(JsonObject::new())));
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn json_lines_are_a_stream_too() {
    static LINES: StreamSpec =
        StreamSpec::json_lines().discriminator(&["completed"]).terminal(&["true"]);
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/x-ndjson\r\n\r\n";
    let body =
        "{\"n\":1,\"completed\":1}\n\n{\"n\":2}\r\n{\"n\":3,\"completed\":true}\n{\"n\":4}\n";
    let server = Server::start(vec![vec![Step::Say(format!("{head}{body}").into())]]).await;
    assert_eq!(numbers(open(&server.client(), &LINES).await).await, [Ok(1), Ok(2), Ok(3)]);
}

#[tokio::test]
async fn dropping_a_stream_closes_its_connection() {
    let server = Server::start(vec![hanging_events("data: {\"n\":1}\n\n")]).await;
    let mut stream = open::<Event>(&server.client(), &PLAIN).await;
    stream.next().await.expect("one").expect("fits");
    drop(stream);
    server.gone(1).await;
}

#[tokio::test]
async fn a_stream_can_move_between_threads() {
    fn is_free<T: Send + Unpin + 'static>(it: T) -> T {
        it
    }
    let server = Server::start(vec![events("data: {\"n\":1}\n\n")]).await;
    let stream = is_free(open(&server.client(), &PLAIN).await);
    let all = tokio::spawn(numbers(stream)).await.expect("no panic");
    assert_eq!(all, [Ok(1)]);
}

#[cfg(feature = "blocking")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_is_an_iterator_without_async() {
    let server = Server::start(vec![events("data: {\"n\":1}\n\ndata: {\"n\":2}\n\n")]).await;
    let client = server.real_client();
    let call = EventStream::<Event>::open(client.call::<()>(&FOLLOW), &PLAIN);
    let stream = call.send_blocking().expect("opens");
    let all: Vec<_> = stream.blocking().map(|it| it.expect("fits").0).collect();
    assert_eq!(all, [1, 2]);
}
