//! Waits: when they end, with what, and how long they take.

use std::time::Duration;

use crate::server::{Server, json};
use specloom_runtime::codegen::{Operation, WaitSpec};
use specloom_runtime::poll::Settled;
use specloom_runtime::{ErrorKind, JsonObject, Poller, VirtualClock};

static STATUS: Operation = Operation::get("runs.status", "/status");
static WAIT: WaitSpec = WaitSpec::new(&["run", "status"])
    .terminal(&["complete", "failed"])
    .failed(&["failed"])
    .paused(&["awaiting_input"])
    .interval(3000)
    .deadline(10_000);

async fn serve(states: &[&str]) -> Server {
    let reply = |it: &&str| json(200, &format!(r#"{{"run":{{"status":"{it}"}}}}"#));
    Server::start(states.iter().map(reply).collect()).await
}

fn wait(server: &Server) -> (Poller<JsonObject>, VirtualClock) {
    let clock = VirtualClock::default();
    (Poller::new(server.client_at(clock.clone()).call(&STATUS), &WAIT), clock)
}

fn state(status: &JsonObject) -> &str {
    status["run"]["status"].as_str().expect("a state")
}

#[tokio::test]
async fn it_waits_until_a_terminal_or_paused_state() {
    for last in ["complete", "failed", "awaiting_input"] {
        let server = serve(&["queued", "running", last]).await;
        let (poller, clock) = wait(&server);
        let status = poller.await.expect("ends");
        assert_eq!(state(&status), last);
        assert_eq!(clock.elapsed(), Duration::from_secs(6));
        assert_eq!(server.requests().len(), 3);
    }
}

#[tokio::test]
async fn the_end_says_what_it_means() {
    let settled = async |last: &str| wait(&serve(&[last]).await).0.settled().await.expect("ends");
    assert!(matches!(settled("complete").await, Settled::Done(_)));
    assert!(matches!(settled("failed").await, Settled::Failed(_)));
    assert!(matches!(settled("awaiting_input").await, Settled::Paused(_)));
}

#[tokio::test]
async fn the_deadline_counts_before_a_pause() {
    let server = serve(&["running"; 9]).await;
    let (poller, clock) = wait(&server);
    let error = poller.await.expect_err("late");
    assert_eq!(error.kind(), ErrorKind::Wait);
    assert_eq!(error.message(), "no end came within 10s; the last state is `running`");
    assert_eq!(error.operation(), Some("runs.status"));
    assert_eq!(clock.elapsed(), Duration::from_secs(12));
    assert_eq!(server.requests().len(), 5);
}

#[tokio::test]
async fn one_read_is_made_whatever_the_deadline() {
    let server = serve(&["running", "running"]).await;
    let (poller, clock) = wait(&server);
    let poller = poller.deadline(Duration::ZERO).interval(Duration::from_secs(1));
    assert_eq!(poller.await.expect_err("late").kind(), ErrorKind::Wait);
    assert_eq!(clock.elapsed(), Duration::from_secs(1), "no time had passed at the first read");
    let server = serve(&["complete"]).await;
    wait(&server).0.deadline(Duration::ZERO).await.expect("ends");
}

#[tokio::test]
async fn each_status_can_be_seen() {
    let server = serve(&["queued", "odd", "complete"]).await;
    let (poller, clock) = wait(&server);
    let mut statuses = poller.stream();
    let mut seen = Vec::new();
    while let Some(status) = statuses.next().await {
        seen.push((state(&status.expect("fits")).to_owned(), clock.elapsed().as_secs()));
    }
    let expected = [("queued", 0), ("odd", 3), ("complete", 6)];
    assert_eq!(seen, expected.map(|(state, at)| (state.to_owned(), at)));
    assert!(statuses.next().await.is_none());
}

#[tokio::test]
async fn an_error_of_a_read_ends_the_wait() {
    let running = r#"{"run":{"status":"running"}}"#;
    let server = Server::start(vec![json(200, running), json(500, "{}")]).await;
    let error = wait(&server).0.await.expect_err("500");
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn an_answer_without_a_state_is_an_error() {
    for (body, path) in [
        (r#"{"run":{}}"#, "run"),
        ("{}", "run"),
        (r#"{"run":{"status":null}}"#, "run.status"),
        (r#"{"run":{"status":{}}}"#, "run.status"),
    ] {
        let server = Server::start(vec![json(200, body)]).await;
        let error = wait(&server).0.await.expect_err("no state");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.json_path(), Some(path), "{body}");
    }
}

#[cfg(feature = "blocking")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_waits_without_async() {
    let server = serve(&["running", "complete"]).await;
    let call = server.real_client().call(&STATUS);
    let poller: Poller<JsonObject> = Poller::new(call, &WAIT).interval(Duration::from_millis(5));
    assert_eq!(state(&poller.wait_blocking().expect("ends")), "complete");
}
