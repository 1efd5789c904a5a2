//! When a call is sent again, and after which pause.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use specloom_runtime::codegen::StatusPattern;
use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{
    Bearer, Body, BodyStream, Bytes, Demand, ErrorKind, RetryBudget, RetryPolicy, Value,
};

use crate::bench::{CREATE, GET, KEYED, LIST, OPEN, RETRY, at, mocked};

fn secs(secs: u64) -> Duration {
    Duration::from_secs(secs)
}

fn done() -> MockAnswer {
    MockAnswer::json(200, "done")
}

fn busy() -> MockAnswer {
    MockAnswer::empty(503)
}

/// Answers in turn, to reading and to writing.
fn script(answers: impl IntoIterator<Item = MockAnswer>) -> MockTransport {
    answers.into_iter().fold(MockTransport::new(), |mock, answer| {
        mock.on("GET", "/v1/parcels", answer.clone()).on("POST", "/v1/parcels", answer)
    })
}

#[tokio::test]
async fn a_storm_is_waited_out_as_it_says() {
    let limited = |name, value| MockAnswer::empty(429).header(name, value);
    let mock = script([
        limited("retry-after", "7"),
        // 60 s after the epoch of the clock, of which 7 have passed.
        limited("retry-after", "Sun, 06 Nov 1994 08:50:37 GMT"),
        MockAnswer::bytes(429, "application/json", r#"{"retry_after":2.5}"#),
        done(),
    ]);
    let (client, clock) = mocked(&mock);
    let response = client.call::<Value>(&LIST).with_response().await.expect("done");
    assert_eq!(response.attempts(), 4);
    assert_eq!(clock.elapsed(), Duration::from_millis(62_500));
    assert_eq!(response.elapsed(), clock.elapsed());
}

#[tokio::test]
async fn pauses_grow_and_vary_below_their_bound() {
    let mut total = Vec::new();
    for _ in 0..8 {
        let mock = script([busy(), busy(), busy(), done()]);
        let (client, clock) = mocked(&mock);
        client.call::<Value>(&LIST).await.expect("done");
        assert!(clock.elapsed() <= Duration::from_millis(250 + 500 + 1000));
        total.push(clock.elapsed());
    }
    total.dedup();
    assert!(total.len() > 1, "no jitter: {total:?}");
}

#[tokio::test]
async fn the_last_error_counts_its_attempts() {
    let mock = script([busy()]);
    let error = mocked(&mock).0.call::<Value>(&LIST).await.expect_err("busy");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 4));
    assert_eq!(mock.requests().len(), 4);
    assert!(error.is_retryable());
    assert!(error.to_string().ends_with("(4 attempts)"), "{error}");
}

#[tokio::test]
async fn a_wait_beyond_patience_is_given_back() {
    let mock = script([MockAnswer::empty(429).header("retry-after", "3600"), done()]);
    let (client, clock) = mocked(&mock);
    let error = client.call::<Value>(&LIST).await.expect_err("limited");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimit, 1));
    assert_eq!(error.retry_after(), Some(secs(3600)));
    assert_eq!(clock.elapsed(), Duration::ZERO);
    let patient = RETRY.longest_wait(secs(3600));
    let mock = script([MockAnswer::empty(429).header("retry-after", "3600"), done()]);
    mocked(&mock).0.call::<Value>(&LIST).retry(patient).await.expect("done");
}

#[tokio::test]
async fn elapsed_time_bounds_all_attempts() {
    let mock = script([MockAnswer::empty(429).header("retry-after", "4")]);
    let (client, clock) = mocked(&mock);
    let policy = RETRY.attempts(99).elapsed(secs(10));
    let error = client.call::<Value>(&LIST).retry(policy).await.expect_err("limited");
    assert_eq!((error.attempts(), clock.elapsed()), (3, secs(8)));
}

#[tokio::test]
async fn what_may_have_been_done_is_not_done_twice() {
    for (answer, kind) in [
        (busy(), ErrorKind::Server),
        (MockAnswer::dropped(), ErrorKind::Transport),
        (MockAnswer::empty(429), ErrorKind::RateLimit),
    ] {
        let mock = script([answer, done()]);
        let error = mocked(&mock).0.call::<Value>(&CREATE).await.expect_err("lost");
        assert_eq!((error.kind(), error.attempts()), (kind, 1));
    }
    // The platform can say that it did nothing, and a connection that was never made did nothing.
    let policy = RETRY.unsafe_statuses(&[StatusPattern::Exact(429)]);
    for answer in [MockAnswer::empty(429), MockAnswer::refused()] {
        let mock = script([answer, done()]);
        mocked(&mock).0.call::<Value>(&CREATE).retry(policy).await.expect("done");
    }
}

#[tokio::test]
async fn a_key_makes_repeating_safe_and_stays_the_same() {
    let mock = script([MockAnswer::dropped(), busy(), done()]);
    let call = mocked(&mock).0.call::<Value>(&KEYED).trace_id("t-1");
    call.json(&Value::from("x")).await.expect("done");
    let requests = mock.requests();
    let keys: Vec<_> = requests.iter().filter_map(|it| it.header("idempotency-key")).collect();
    assert_eq!(keys.len(), 3);
    assert_eq!(keys[0].len(), 32);
    assert!(keys.iter().all(|it| *it == keys[0]), "{keys:?}");
    assert!(requests.iter().all(|it| it.header("x-trace") == Some("t-1")));
    assert!(requests.iter().all(|it| &it.body[..] == b"\"x\""));

    let mock = script([busy(), done()]);
    mocked(&mock).0.call::<Value>(&KEYED).idempotency_key("mine").await.expect("done");
    assert!(mock.requests().iter().all(|it| it.header("idempotency-key") == Some("mine")));
}

#[tokio::test]
async fn keys_differ_between_calls() {
    let mock = script([done()]);
    let (client, _) = mocked(&mock);
    for _ in 0..2 {
        client.call::<Value>(&KEYED).await.expect("done");
    }
    let requests = mock.requests();
    assert_ne!(requests[0].header("idempotency-key"), requests[1].header("idempotency-key"));
}

#[tokio::test]
async fn a_body_that_can_be_read_once_is_sent_once() {
    let once = || Body::once(Some(1), BodyStream::chunks([Bytes::from_static(b"x")]));
    let mock = script([busy(), done()]);
    let call = mocked(&mock).0.call::<Value>(&KEYED).bytes("text/plain", once());
    assert_eq!(call.await.expect_err("busy").attempts(), 1);
    let mock = script([busy(), done()]);
    let body = Body::stream(Some(1), || BodyStream::chunks([Bytes::from_static(b"x")]));
    mocked(&mock).0.call::<Value>(&KEYED).bytes("text/plain", body).await.expect("done");
    assert!(mock.requests().iter().all(|it| &it.body[..] == b"x"));
}

#[tokio::test]
async fn time_out_is_for_each_attempt() {
    let slow = || done().after(secs(40));
    let mock = script([slow(), slow(), done().after(secs(20))]);
    let (client, clock) = mocked(&mock);
    let response = client.call::<Value>(&LIST).timeout(secs(30)).with_response().await;
    assert_eq!(response.expect("done").attempts(), 3);
    assert!(clock.elapsed() >= secs(80) && clock.elapsed() < secs(82), "{clock:?}");

    let mock = script([slow()]);
    let error = mocked(&mock).0.call::<Value>(&CREATE).timeout(secs(30)).await.expect_err("late");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
    let mock = script([slow()]);
    mocked(&mock).0.call::<Value>(&CREATE).no_timeout().await.expect("done");
}

#[tokio::test]
async fn a_slow_body_is_late_as_well() {
    let body = MockAnswer::events(["1", "2", "3"]).every(secs(21));
    let mock = script([body]);
    let policy = RetryPolicy::NEVER;
    let error = mocked(&mock).0.call::<Value>(&LIST).retry(policy).await.expect_err("late");
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn a_budget_is_shared_by_all_calls() {
    let mock = script([busy()]);
    let (_, clock) = mocked(&mock);
    let client = at("https://api.example.com")
        .transport(mock.clone())
        .clock(clock)
        .retry_budget(RetryBudget::of(12))
        .build()
        .expect("a client");
    let attempts = async || client.call::<Value>(&LIST).await.expect_err("busy").attempts();
    assert_eq!([attempts().await, attempts().await, attempts().await], [3, 1, 1]);
    assert_eq!(client.retry_budget().tokens(), 2);
}

#[tokio::test]
async fn a_refused_credential_is_renewed_once() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let credential = Bearer::from_fn(move |demand| {
        let round = counter.fetch_add(1, Ordering::Relaxed);
        async move {
            Ok(match demand {
                Demand::Current => format!("old-{round}"),
                Demand::Renewed => format!("new-{round}"),
            })
        }
    });
    let mock = MockTransport::new()
        .on("GET", "/v1/parcels", MockAnswer::empty(401))
        .on("GET", "/v1/parcels", MockAnswer::empty(503))
        .on("GET", "/v1/parcels", done())
        .on("GET", "/v1/parcels", MockAnswer::empty(401));
    let (_, clock) = mocked(&mock);
    let client = at("https://api.example.com").transport(mock.clone()).clock(clock);
    let client = client.credential("token", credential).build().expect("a client");
    client.call::<Value>(&LIST).await.expect("done");
    let sent: Vec<_> = mock
        .requests()
        .iter()
        .filter_map(|it| it.header("authorization").map(str::to_owned))
        .collect();
    assert_eq!(sent, ["Bearer old-0", "Bearer new-1", "Bearer old-2"]);

    let error = client.call::<Value>(&LIST).await.expect_err("refused");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Authentication, 2));
}

#[tokio::test]
async fn a_fixed_credential_is_not_asked_again() {
    let mock = script([MockAnswer::empty(401), done()]);
    let error = mocked(&mock).0.call::<Value>(&LIST).await.expect_err("refused");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Authentication, 1));
}

#[tokio::test]
async fn credentials_go_only_where_they_are_wanted() {
    let mock = MockTransport::new().fallback(done());
    let (client, _) = mocked(&mock);
    client.call::<Value>(&OPEN).await.expect("done");
    client.call::<Value>(&GET).path("id", "p").await.expect("done");
    let sent: Vec<_> =
        mock.requests().iter().map(|it| it.header("authorization").is_some()).collect();
    assert_eq!(sent, [false, true]);
}

#[tokio::test]
async fn a_call_can_be_bounded_with_all_its_attempts() {
    // The second attempt is cut off.
    let mock = script([done().after(secs(40))]);
    let (client, clock) = mocked(&mock);
    let call = client.call::<Value>(&LIST).timeout(secs(30)).total_timeout(secs(50));
    let error = call.await.expect_err("late");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2));
    assert_eq!(clock.elapsed(), secs(50));
    assert_eq!(error.operation(), Some("parcels.list"));

    // What could not be waited for is not waited for.
    let mock = script([MockAnswer::empty(429).header("retry-after", "20"), done()]);
    let (client, clock) = mocked(&mock);
    let error = client.call::<Value>(&LIST).total_timeout(secs(20)).await.expect_err("limited");
    assert_eq!((error.kind(), clock.elapsed()), (ErrorKind::RateLimit, Duration::ZERO));
}

#[tokio::test]
async fn a_key_that_the_caller_gives_is_sent_whatever_the_spec_says() {
    let mock = script([busy(), done()]);
    mocked(&mock).0.call::<Value>(&CREATE).idempotency_key("mine").await.expect("done");
    let requests = mock.requests();
    assert_eq!(requests.len(), 2);
    assert!(requests.iter().all(|it| it.header("idempotency-key") == Some("mine")));
}

#[tokio::test]
async fn how_long_to_wait_may_stand_in_the_limits() {
    // Only a 429 waits until the allowance is full again.
    let limited = |status| MockAnswer::empty(status).header("x-reset", "30");
    let mock = script([limited(429), done()]);
    let (client, clock) = mocked(&mock);
    client.call::<Value>(&LIST).await.expect("done");
    assert_eq!(clock.elapsed(), secs(30));
    let mock = script([limited(503), done()]);
    let (client, clock) = mocked(&mock);
    client.call::<Value>(&LIST).await.expect("done");
    assert!(clock.elapsed() < secs(1), "{clock:?}");

    let mock = script([limited(429).header("x-remaining", "0")]);
    let call = mocked(&mock).0.call::<Value>(&LIST).retry(RetryPolicy::NEVER);
    let error = call.await.expect_err("limited");
    assert_eq!(error.rate_limit().and_then(|it| it.remaining), Some(0));
    assert_eq!(error.retry_after(), Some(secs(30)));
}
