//! Streams of numbered events against a server that misbehaves: cut, repeated, not offered, late.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::server::{Server, Step, broken_events, events, hanging_events, json, stream_head};
use specloom_runtime::codegen::{EndCase, Fallback, Operation, StreamSpec};
use specloom_runtime::{Call, Client, ErrorKind, EventStream, JsonObject, VirtualClock, Watch};

static LIST: Operation = Operation::get("jobs.events", "/jobs/{id}/events");
static FOLLOW: Operation = Operation::get("jobs.follow", "/jobs/{id}/events/stream")
    .accept("text/event-stream")
    .streaming();
static RULES: StreamSpec = StreamSpec::sse()
    .events(&["job.*"])
    .segment_end(&["stream.timeout"])
    .ends(&[
        EndCase { path: &["status"], values: &["DONE", "LOST"] },
        EndCase { path: &["kind"], values: &["job.done"] },
    ])
    .sequence(&["seq"])
    .resume_param("since")
    .hold("wait")
    .fallback(&Fallback::new(&LIST, &["events"]).param("since").after_segment());
static ALONE: StreamSpec = StreamSpec::sse()
    .segment_end(&["stream.timeout"])
    .ends(&[EndCase { path: &["status"], values: &["DONE"] }])
    .sequence(&["seq"])
    .resume_param("since")
    .attempts(600);

fn call(client: &Client, rules: &'static StreamSpec) -> Call<EventStream<JsonObject>> {
    let call = client.call::<()>(&FOLLOW).path("id", "j 1").query("since", 0).query("wait", 15);
    EventStream::open(call, rules)
}

/// An event as a stream has it.
fn event(seq: u64, status: &str) -> String {
    format!("id: {seq}\nevent: job.moved\ndata: {}\n\n", item(seq, status))
}

/// An event as a list has it.
fn item(seq: u64, status: &str) -> String {
    format!(r#"{{"seq":{seq},"status":"{status}"}}"#)
}

fn list(items: &[String]) -> Vec<Step> {
    json(200, &format!(r#"{{"events":[{}]}}"#, items.join(",")))
}

const PAUSE: &str = "event: stream.timeout\ndata: {\"ok\":true}\n\n";

/// The numbers of a stream until its end, or what went wrong.
async fn numbers(call: Call<EventStream<JsonObject>>) -> Vec<Result<u64, ErrorKind>> {
    let mut all = Vec::new();
    let mut stream = match call.await {
        Ok(stream) => stream,
        Err(error) => return vec![Err(error.kind())],
    };
    while let Some(item) = stream.next().await {
        let number = |it: JsonObject| it.get("seq").and_then(serde_json::Value::as_u64);
        all.push(item.map(|it| number(it).unwrap_or(0)).map_err(|it| it.kind()));
    }
    assert!(stream.next().await.is_none(), "an end is an end");
    all
}

#[tokio::test]
async fn a_segment_ends_and_the_stream_goes_on_behind_the_last_event() {
    let server = Server::start(vec![
        events(&format!("{}{}{PAUSE}{}", event(1, "NEW"), event(2, "OPEN"), event(9, "DONE"))),
        list(&[item(2, "OPEN"), item(3, "OPEN")]),
        events(&event(4, "DONE")),
    ])
    .await;
    let all = numbers(call(&server.client(), &RULES)).await;
    assert_eq!(all, [Ok(1), Ok(2), Ok(3), Ok(4)], "what follows the segment's end is not read");
    let targets = server.targets();
    assert_eq!(targets[0], "/jobs/j%201/events/stream?since=0&wait=15");
    assert_eq!(targets[1], "/jobs/j%201/events?since=2");
    assert_eq!(targets[2], "/jobs/j%201/events/stream?since=3&wait=15");
}

#[tokio::test]
async fn where_there_is_no_stream_the_list_is_asked_for_again_and_again() {
    for status in [404, 405, 501] {
        let server = Server::start(vec![
            json(status, "{}"),
            list(&[]),
            json(status, "{}"),
            list(&[item(1, "NEW"), item(1, "NEW")]),
            json(status, "{}"),
            list(&[item(2, "LOST"), item(3, "NEW")]),
        ])
        .await;
        let clock = VirtualClock::default();
        let all = numbers(call(&server.client_at(clock.clone()), &RULES)).await;
        assert_eq!(all, [Ok(1), Ok(2)], "{status}");
        assert_eq!(clock.elapsed(), Duration::from_secs(1), "only an empty list is paused after");
        assert_eq!(server.targets()[5], "/jobs/j%201/events?since=1");
    }
    let server = Server::start(vec![json(403, "{}")]).await;
    let all = numbers(call(&server.client(), &RULES)).await;
    assert_eq!(all, [Err(ErrorKind::AccessDenied)], "other statuses are errors");
}

#[tokio::test]
async fn no_event_is_lost_or_doubled_through_many_cuts() {
    let mut random = fastrand::Rng::with_seed(7);
    let (last, mut sent, mut replies) = (2_000_u64, 0, Vec::new());
    while sent < last {
        // The platform repeats some, and the connection breaks anywhere.
        let from = sent.saturating_sub(random.u64(0..4)) + 1;
        let until = (sent + random.u64(1..12)).min(last);
        let status = |it| if it == last { "DONE" } else { "OPEN" };
        let whole: String = (from..=until).map(|it| event(it, status(it))).collect();
        let half = event(until + 1, status(until + 1));
        let cut = random.usize(0..half.len() - 2);
        replies.push(match random.u8(0..3) {
            0 => broken_events(&format!("{whole}{}", &half[..cut])),
            1 => events(&format!("{whole}{}", &half[..cut])),
            _ => events(&format!("{whole}{PAUSE}")),
        });
        sent = until;
    }
    let cuts = replies.len();
    let server = Server::start(replies).await;
    let all = numbers(call(&server.client(), &ALONE)).await;
    assert!(cuts > 200, "{cuts} connections");
    assert_eq!(all, (1..=last).map(Ok).collect::<Vec<_>>());
}

#[tokio::test]
async fn what_is_no_event_is_passed_over_and_what_has_no_number_is_given() {
    let server = Server::start(vec![events(concat!(
        "data: {\"seq\":1}\n\n",
        "event: other\ndata: {\"seq\":2}\n\n",
        "event: job.moved\ndata: {\"seq\":\"3\"}\n\n",
        "event: job.moved\ndata: {}\n\n",
        "event: job.moved\ndata: {}\n\n",
        "event: job.moved\ndata: {\"seq\":4,\"kind\":\"job.done\"}\n\n",
    ))])
    .await;
    let all = numbers(call(&server.client(), &RULES)).await;
    assert_eq!(all, [Ok(0), Ok(0), Ok(0), Ok(4)]);
}

#[tokio::test]
async fn a_deadline_ends_a_stream_that_has_no_end() {
    // A platform that holds connections, and one that answers nothing at all.
    let held = || hanging_events(": still here\n\n");
    let server = Server::start(vec![held()]).await;
    let client = server.real_client();
    let all = numbers(call(&client, &RULES).deadline(Duration::from_millis(120))).await;
    assert_eq!(all, [Err(ErrorKind::Wait)]);
    assert!(server.targets()[0].ends_with("wait=1"), "held no longer than there is time");

    let empty = || [events(PAUSE), list(&[])];
    let server = Server::start((0..20).flat_map(|_| empty()).collect()).await;
    let clock = VirtualClock::default();
    let call = call(&server.client_at(clock.clone()), &RULES);
    let all = numbers(call.deadline(Duration::from_secs(7)).interval(Duration::from_secs(2))).await;
    assert_eq!(all, [Err(ErrorKind::Wait)]);
    assert!(clock.elapsed() <= Duration::from_secs(7), "{:?}", clock.elapsed());
    let waits: BTreeSet<String> = server
        .targets()
        .iter()
        .filter_map(|it| it.split_once("wait=").map(|it| it.1.to_owned()))
        .collect();
    assert_eq!(waits.into_iter().collect::<Vec<_>>(), ["1", "3", "5", "7"]);
}

#[tokio::test]
async fn a_wait_is_for_the_last_event_or_for_a_state_of_ones_own() {
    let body = format!("{}{}{}", event(1, "NEW"), event(2, "OPEN"), event(3, "DONE"));
    let server = Server::start(vec![events(&body), events(&body), events(&body)]).await;
    let client = server.client();
    let watch = || Watch::new(call(&client, &RULES));
    assert_eq!(watch().await.expect("an end")["seq"], 3);
    assert_eq!(watch().until(["OPEN"]).await.expect("an end")["seq"], 2);
    let zero = watch().deadline(Duration::ZERO).await.expect_err("it cannot end");
    assert_eq!((zero.kind(), server.targets().len()), (ErrorKind::Request, 2));
    let mut stream = watch().events().await.expect("opens");
    while stream.next().await.is_some() {}
    assert_eq!((stream.is_over(), stream.position()), (true, Some(3)));
}

#[tokio::test]
async fn a_list_that_is_none_ends_the_stream_with_an_error() {
    for body in [r#"{"events":{}}"#, "{}", "[]", ""] {
        let server = Server::start(vec![events(PAUSE), json(200, body)]).await;
        let all = numbers(call(&server.client(), &RULES)).await;
        assert_eq!(all, [Err(ErrorKind::Decode)], "{body}");
    }
    let server = Server::start(vec![vec![stream_head(), Step::EndOfChunks], json(500, "{}")]).await;
    let all = numbers(call(&server.client(), &RULES)).await;
    assert_eq!(all, [Err(ErrorKind::Server)]);
}
