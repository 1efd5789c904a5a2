//! Tokens are fetched once for all who wait, renewed in time, and never shown.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use specloom_runtime::codegen::{AuthSpec, BaseUrl, Operation, Platform};
use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{Client, ErrorKind, OAuth, Value, VirtualClock};

static PLATFORM: Platform =
    Platform::new("parcels", "parcels/1", BaseUrl::new("https://api.example", ""))
        .auth(&[AuthSpec::bearer("token")], &[&["token"]]);
const GET: Operation = Operation::get("parcels.get", "/parcels");

fn token(access: &str, seconds: u64) -> MockAnswer {
    MockAnswer::json(200, json!({"access_token": access, "expires_in": seconds}))
}

fn client(credential: OAuth, api: &MockTransport, clock: &VirtualClock) -> Client {
    let credential = credential.clock(clock.clone());
    Client::builder(&PLATFORM)
        .credential("token", credential)
        .transport(api.clone())
        .clock(clock.clone())
        .build()
        .unwrap()
}

#[tokio::test]
async fn one_request_serves_all_who_wait() {
    let clock = VirtualClock::new(std::time::SystemTime::UNIX_EPOCH);
    let tokens = MockTransport::new().on("POST", "/token", token("hush-1", 3600));
    let api = MockTransport::new().on("GET", "/parcels", MockAnswer::json(200, json!("it")));
    let credential = OAuth::client_credentials("https://id.example/token", "me", "s3cret")
        .scope("read")
        .transport(tokens.clone());
    let client = client(credential, &api, &clock);
    let (one, two) = tokio::join!(client.call::<Value>(&GET), client.call::<Value>(&GET));
    assert_eq!((one.unwrap(), two.unwrap()), (json!("it"), json!("it")));
    let asked = tokens.requests();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].text(), "grant_type=client_credentials&scope=read");
    assert_eq!(asked[0].header("authorization"), Some("Basic bWU6czNjcmV0"));
    let sent: Vec<_> =
        api.requests().iter().map(|it| it.header("authorization").map(str::to_owned)).collect();
    assert_eq!(sent, vec![Some("Bearer hush-1".to_owned()); 2]);
}

#[tokio::test]
async fn a_token_is_renewed_before_its_end_and_when_it_is_refused() {
    let clock = VirtualClock::new(std::time::SystemTime::UNIX_EPOCH);
    let tokens = MockTransport::new()
        .on("POST", "/token", token("one", 60))
        .on("POST", "/token", token("two", 60))
        .on("POST", "/token", token("three", 60));
    let api = MockTransport::new()
        .on("GET", "/parcels", MockAnswer::json(200, json!(1)))
        .on("GET", "/parcels", MockAnswer::json(200, json!(2)))
        .on("GET", "/parcels", MockAnswer::text(401, "no"))
        .on("GET", "/parcels", MockAnswer::json(200, json!(3)));
    let credential =
        OAuth::client_credentials("https://id.example/token", "me", "x").transport(tokens.clone());
    let client = client(credential, &api, &clock);
    client.call::<Value>(&GET).await.unwrap();
    clock.advance(Duration::from_secs(31));
    client.call::<Value>(&GET).await.unwrap();
    assert_eq!(tokens.requests().len(), 2);
    clock.advance(Duration::from_secs(6));
    assert_eq!(client.call::<Value>(&GET).await.unwrap(), json!(3));
    assert_eq!(tokens.requests().len(), 3);
    assert_eq!(api.requests().last().unwrap().header("authorization"), Some("Bearer three"));
}

#[tokio::test]
async fn a_new_refresh_token_is_used_and_told() {
    let clock = VirtualClock::new(std::time::SystemTime::UNIX_EPOCH);
    let answer = |access: &str, refresh: &str| {
        MockAnswer::json(
            200,
            json!({"access_token": access, "refresh_token": refresh, "expires_in": "60"}),
        )
    };
    let tokens = MockTransport::new().on("POST", "/token", answer("a", "next-1")).on(
        "POST",
        "/token",
        answer("b", "next-2"),
    );
    let api = MockTransport::new().on("GET", "/parcels", MockAnswer::json(200, json!(1)));
    let kept = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&kept);
    let credential = OAuth::refresh_token("https://id.example/token", ("app", ""), "first")
        .transport(tokens.clone())
        .on_token(move |it| {
            let refresh = it.refresh.as_ref().map(|it| it.expose().to_owned());
            told.lock().unwrap().push(refresh.unwrap_or_default());
        });
    let client = client(credential, &api, &clock);
    client.call::<Value>(&GET).await.unwrap();
    clock.advance(Duration::from_secs(60));
    client.call::<Value>(&GET).await.unwrap();
    let asked: Vec<String> = tokens.requests().iter().map(|it| it.text().into_owned()).collect();
    assert_eq!(
        asked,
        [
            "grant_type=refresh_token&refresh_token=first&client_id=app",
            "grant_type=refresh_token&refresh_token=next-1&client_id=app"
        ]
    );
    assert_eq!(*kept.lock().unwrap(), ["next-1", "next-2"]);
}

#[tokio::test]
async fn a_refusal_names_its_code_and_no_secret() {
    let clock = VirtualClock::new(std::time::SystemTime::UNIX_EPOCH);
    let refusal = json!({"error": "invalid_client", "error_description": "bad s3cret"});
    let tokens = MockTransport::new().on("POST", "/token", MockAnswer::json(401, refusal));
    let credential = OAuth::client_credentials("https://id.example/token", "me", "s3cret")
        .transport(tokens.clone());
    assert!(!format!("{credential:?}").contains("s3cret"));
    let error =
        client(credential, &MockTransport::new(), &clock).call::<Value>(&GET).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
}
