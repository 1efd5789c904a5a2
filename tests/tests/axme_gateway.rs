//! The client of AXME against a gateway that keeps what it is told.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::time::Duration;

use axme::models::CreateIntent;
use axme::{Client, ErrorKind};
use serde_json::{Value, json};
use specloom_tests::gateway::{Breaking, Gateway, Status};
use specloom_tests::replay::RecordingClock;

async fn gateway(seed: u64) -> (Gateway, Client) {
    let gateway = Gateway::start(seed).await.expect("a gateway");
    let client = client(&gateway);
    (gateway, client)
}

fn client(gateway: &Gateway) -> Client {
    let builder = Client::builder().base_url(gateway.address()).api_key("axme_sa_1");
    builder.clock(RecordingClock::new()).build().expect("a client")
}

fn order(number: u32) -> CreateIntent {
    let payload = BTreeMap::from([("order".to_owned(), Value::from(number))]);
    CreateIntent::new("order.pick.v1", "agent://north/warehouse", payload)
        .correlation_id("8a1f0c52-37de-4c11-b0aa-51c9d8e7f604")
}

/// An intent that is worked on.
async fn begun(gateway: &Gateway, client: &Client) -> String {
    let made = client.intents().create(&order(1)).await.expect("an intent");
    gateway.advance(&made.intent_id, Status::InProgress).expect("it is worked on");
    made.intent_id
}

#[tokio::test]
async fn an_intent_goes_its_way_and_ends_once() {
    let (gateway, client) = gateway(1).await;
    let intents = client.intents();
    let made = intents.create(&order(7)).await.expect("an intent");
    let id = made.intent_id.as_str();
    assert_eq!(made.status.as_str(), "DELIVERED");
    let refused = gateway.advance(id, Status::Completed).expect_err("not yet begun");
    assert_eq!((refused.status, refused.code), (409, "illegal_transition"));
    for next in [Status::Acknowledged, Status::InProgress, Status::Waiting, Status::InProgress] {
        gateway.advance(id, next).expect("the lifecycle allows it");
    }
    let intent = intents.get(id).await.expect("the intent").intent;
    assert_eq!(intent.status.as_str(), "IN_PROGRESS");
    assert_eq!(intent.payload["order"], 7);

    let missing = intents.resolve(id, "COMPLETED").await.expect_err("without a result");
    assert_eq!(missing.kind(), ErrorKind::Validation, "{missing}");
    let result = BTreeMap::from([("picked".to_owned(), json!(true))]);
    let done = intents.resolve(id, "COMPLETED").result(&result).await.expect("the end");
    assert_eq!(done.event.event_type.as_str(), "intent.completed");
    let again = intents.resolve(id, "CANCELED").reason("too late").await.expect_err("it ended");
    assert_eq!(again.kind(), ErrorKind::Conflict);

    let events = intents.events(id).since(3).await.expect("events").events;
    let numbers: Vec<i64> = events.iter().map(|it| it.seq).collect();
    assert_eq!(numbers, [4, 5, 6, 7, 8]);
    let unknown = intents.get("nothing").await.expect_err("there is none");
    assert_eq!(unknown.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn a_key_gives_the_same_answer_for_a_day() {
    let (gateway, client) = gateway(2).await;
    let create = async |number| {
        // Each caller is a program of its own, which knows nothing of other calls.
        let client = self::client(&gateway);
        let made = client.intents().create(&order(number)).idempotency_key("order-key-1").await;
        made.map(|it| it.intent_id)
    };
    let first = create(1).await.expect("an intent");
    gateway.pass(Duration::from_secs(24 * 60 * 60 - 1));
    assert_eq!(create(1).await.expect("the same"), first);
    let other = create(2).await.expect_err("another intent");
    assert_eq!((other.kind(), other.code()), (ErrorKind::Conflict, Some("idempotency_conflict")));
    gateway.pass(Duration::from_secs(1));
    assert_ne!(create(2).await.expect("the key is forgotten"), first);

    // A refusal is not kept: what was mended may be sent with the same key.
    let intents = client.intents();
    let id = begun(&gateway, &client).await;
    let call = || intents.resolve(&id, "FAILED").idempotency_key("end-key-1");
    assert_eq!(call().await.expect_err("no error is told").kind(), ErrorKind::Validation);
    let error = BTreeMap::from([("code".to_owned(), json!("broken"))]);
    let other = self::client(&gateway);
    let call = other.intents().resolve(&id, "FAILED").error(&error).idempotency_key("end-key-1");
    assert_eq!(call.await.expect("the end").event.seq, 5);
}

#[tokio::test]
async fn ten_thousand_events_through_five_hundred_cuts() {
    let (gateway, client) = gateway(20_261_123).await;
    let id = begun(&gateway, &client).await;
    for at in 0..9_995 {
        let next = if at % 2 == 0 { Status::Waiting } else { Status::InProgress };
        gateway.advance(&id, next).expect("the lifecycle allows it");
    }
    let reason = client.intents().resolve(&id, "CANCELED").reason("enough");
    assert_eq!(reason.await.expect("the end").event.seq, 10_000);
    gateway.breaking(Breaking::Within(12));
    let mut events = client.intents().observe(&id).await.expect("a stream");
    let mut seen = Vec::with_capacity(10_000);
    while let Some(event) = events.next().await {
        seen.push(event.expect("an event").seq);
    }
    let expected: Vec<i64> = (1..=10_000).collect();
    assert!(seen == expected, "{} events, the last {:?}", seen.len(), seen.last());
    assert!(gateway.cuts() >= 500, "{} cuts", gateway.cuts());
    println!("10000 events through {} cuts, {} requests", gateway.cuts(), gateway.requests().len());
}

#[tokio::test]
async fn events_are_asked_for_where_they_do_not_stream() {
    let (gateway, client) = gateway(3).await;
    let id = begun(&gateway, &client).await;
    gateway.breaking(Breaking::Absent);
    let mut events = client.intents().observe(&id).since(2).await.expect("events");
    for expected in [3, 4] {
        let event = events.next().await.expect("one").expect("an event");
        assert_eq!(event.seq, expected);
    }
    client.intents().resolve(&id, "CANCELED").reason("enough").await.expect("the end");
    let last = events.next().await.expect("one").expect("an event");
    assert_eq!((last.seq, last.event_type.as_str()), (5, "intent.canceled"));
    assert!(events.next().await.is_none(), "nothing follows an end");
    let end = client.intents().wait_for(&id).await.expect("the end");
    assert_eq!(end.seq, 5);
}

#[tokio::test]
async fn a_person_decides_what_waits() {
    let (gateway, client) = gateway(4).await;
    let inbox = client.inbox();
    let owner = "agent://north/manager";
    let mut threads = Vec::new();
    for _ in 0..3 {
        let id = begun(&gateway, &client).await;
        threads.push((gateway.ask(&id, owner).expect("it waits"), id));
    }
    let listed = inbox.list().owner_agent(owner).await.expect("an inbox").threads;
    assert_eq!(listed.len(), 3);
    let foreign = inbox.get(&threads[0].0).owner_agent("agent://other").await;
    assert_eq!(foreign.expect_err("somebody else's").kind(), ErrorKind::AccessDenied);

    let (thread, intent) = &threads[0];
    inbox.reply(thread, "How many?").owner_agent(owner).await.expect("a reply");
    let gone = inbox.delete_messages(thread, "self").limit(1).owner_agent(owner).await;
    assert_eq!(gone.expect("deleted").deleted_count, 1);
    let done = inbox.approve(thread).comment("Fine.").owner_agent(owner).await.expect("approved");
    assert_eq!(done.thread.status.as_str(), "done");
    let twice = inbox.approve(thread).owner_agent(owner).await.expect_err("it is done");
    assert_eq!(twice.kind(), ErrorKind::Conflict);
    let status = |it: axme::models::IntentAnswer| it.intent.status.as_str().to_owned();
    let intents = client.intents();
    assert_eq!(status(intents.get(intent).await.expect("the intent")), "IN_PROGRESS");

    let (thread, intent) = &threads[1];
    inbox.reject(thread).owner_agent(owner).await.expect("rejected");
    assert_eq!(status(intents.get(intent).await.expect("the intent")), "CANCELED");

    let (thread, _) = &threads[2];
    let other = "agent://north/deputy";
    let moved = inbox.delegate(thread).delegate_to(other).note("Please.").owner_agent(owner);
    assert_eq!(moved.await.expect("delegated").thread.owner_agent, other);
    let mut changes = inbox.changes().limit(2).pager();
    let mut cursors = Vec::new();
    while let Some(change) = changes.next().await {
        cursors.push(change.expect("a change").cursor);
    }
    let expected: Vec<String> = (1..=7).map(|it| format!("at-{it}")).collect();
    assert_eq!(cursors, expected);
    let decided = client.approvals().decide("a1", "approve").comment("Yes.").await;
    assert_eq!(decided.expect("a decision").approval.comment.as_deref(), Some("Yes."));
}

#[tokio::test]
async fn a_change_is_made_only_if_nobody_else_made_one() {
    let (gateway, client) = gateway(5).await;
    let id = begun(&gateway, &client).await;
    let intents = client.intents();
    let patch = BTreeMap::from([("timeout_seconds".to_owned(), json!(30))]);
    let change = |expected| {
        intents.update_controls(&id).controls_patch(&patch).expected_policy_generation(expected)
    };
    assert_eq!(change(0).await.expect("the first").policy_generation, Some(1));
    let late = change(0).await.expect_err("somebody was faster");
    assert_eq!(late.kind(), ErrorKind::Conflict);
    assert_eq!(change(1).await.expect("the next").policy_generation, Some(2));
    gateway.advance(&id, Status::Waiting).expect("it waits");
    let resumed = intents.resume(&id).expected_policy_generation(2).await.expect("it goes on");
    assert_eq!(resumed.policy_generation, Some(3));
}
