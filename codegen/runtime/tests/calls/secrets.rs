//! Secrets show nowhere.

use specloom_runtime::codegen::AuthPlace;
use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{
    ApiKey, Basic, Bearer, Client, ErrorKind, IntoCredential, JsonObject, RetryPolicy, VirtualClock,
};

use crate::bench::{LIST, PLATFORM, at};

const SCHEMES: [&str; 4] = ["token", "key", "session", "custom"];

#[tokio::test]
async fn an_echo_of_a_credential_is_cut_out() {
    for scheme in SCHEMES {
        let echo =
            r#"{"error":{"code":"bad","message":"token hush-secret is bad"},"got":"hush-secret"}"#;
        let mock = MockTransport::new().fallback(MockAnswer::bytes(400, "application/json", echo));
        let builder = Client::builder(&PLATFORM)
            .address("https://api.example.com")
            .credential(scheme, "hush-secret")
            .transport(mock.clone())
            .clock(VirtualClock::default());
        let built = format!("{builder:?}");
        let client = builder.build().expect("a client");
        let call = client.call::<JsonObject>(&LIST);
        let texts = [built, format!("{client:?}"), format!("{call:?}")];
        let error = call.await.expect_err("an error");
        let requests = format!("{:?}", mock.requests());
        let error = [error.to_string(), format!("{error:?}"), format!("{error:#?}")];
        assert!(error[1].contains("[redacted]"), "{error:?}");
        for text in texts.iter().chain(&error).chain([&requests]) {
            assert!(!text.contains("hush"), "{scheme}: {text}");
        }
    }
}

#[tokio::test]
async fn failed_decoding_and_sending_show_none() {
    for answer in [
        MockAnswer::text(200, "hush-token is no JSON"),
        MockAnswer::dropped(),
        MockAnswer::empty(302).header("location", "https://other.example.com/?k=hush"),
    ] {
        let mock = MockTransport::new().fallback(answer);
        let client = at("https://api.example.com")
            .transport(mock)
            .retry(RetryPolicy::NEVER)
            .build()
            .expect("a client");
        let error = client.call::<JsonObject>(&LIST).await.expect_err("an error");
        let text = format!("{error} {error:?}");
        assert!(!text.contains("hush"), "{text}");
    }
}

#[tokio::test]
async fn an_address_that_cannot_be_reached_shows_no_key() {
    let client = Client::builder(&PLATFORM)
        .address("http://127.0.0.1:1")
        .credential("key", "hush-key")
        .retry(RetryPolicy::NEVER)
        .build()
        .expect("a client");
    let error = client.call::<JsonObject>(&LIST).await.expect_err("nobody listens");
    let mut text = format!("{error} {error:?}");
    let mut cause = std::error::Error::source(&error);
    while let Some(it) = cause {
        text = format!("{text} {it} {it:?}");
        cause = it.source();
    }
    assert_eq!(error.kind(), ErrorKind::Connect, "{text}");
    assert!(!text.contains("hush"), "{text}");
}

#[test]
fn credentials_show_their_kind_alone() {
    let texts = [
        format!("{:?}", Bearer::new("hush")),
        format!("{:?}", Basic::new("me", "hush")),
        format!("{:?}", ApiKey::new(AuthPlace::Header("x"), "hush")),
    ];
    assert!(texts.iter().all(|it| !it.contains("hush")), "{texts:?}");
}

#[test]
fn credentials_of_ones_own_fit_every_scheme() {
    fn fits(_: impl IntoCredential) {}
    fits("text");
    fits(String::new());
    fits(("name", "password"));
    fits(Bearer::new("x"));
    fits(specloom_runtime::Anonymous);
    fits(specloom_runtime::Secret::new("x"));
}
