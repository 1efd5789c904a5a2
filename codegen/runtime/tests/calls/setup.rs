//! How clients are set up, and what is said when something is missing.

use specloom_runtime::codegen::{AuthSpec, BaseUrl, Platform};
use specloom_runtime::http::Method;
use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{Client, ErrorKind, JsonObject};

use crate::bench::{GET, LIST, PLATFORM, mocked};

fn vars(pairs: &'static [(&'static str, &'static str)]) -> impl Fn(&str) -> Option<String> {
    move |name| pairs.iter().find(|it| it.0 == name).map(|it| it.1.to_owned())
}

#[test]
fn all_that_is_missing_is_named_at_once() {
    for pairs in [&[][..], &[("PARCEL_URL", " "), ("PARCEL_TOKEN", "")]] {
        let error = Client::builder(&PLATFORM).from_vars(vars(pairs)).build().expect_err("missing");
        assert_eq!(error.kind(), ErrorKind::Config);
        assert_eq!(error.message(), "`PARCEL_URL` is not set; `PARCEL_TOKEN` is not set");
    }
}

#[test]
fn what_is_said_in_code_need_not_be_set() {
    let client = Client::builder(&PLATFORM)
        .from_vars(vars(&[("PARCEL_URL", "https://env.example.com/")]))
        .credential("token", "x")
        .build()
        .expect("a client");
    assert_eq!(client.base_url(), "https://env.example.com/v1");
    let client = Client::builder(&PLATFORM)
        .from_vars(vars(&[("PARCEL_TOKEN", "x"), ("PARCEL_URL", "https://env.example.com")]))
        .base_url("https://code.example.com/v2/")
        .build()
        .expect("a client");
    assert_eq!(client.base_url(), "https://code.example.com/v2");
}

#[tokio::test]
async fn variables_reach_the_wire() {
    const ALL: &[(&str, &str)] = &[
        ("PARCEL_URL", "https://env.example.com"),
        ("PARCEL_TOKEN", "from-env"),
        ("PARCEL_VERSION", "2027-07"),
    ];
    let mock = MockTransport::new().fallback(MockAnswer::bytes(200, "application/json", "{}"));
    let client = Client::builder(&PLATFORM).from_vars(vars(ALL)).transport(mock.clone());
    let client = client.build().expect("a client");
    client.call::<JsonObject>(&GET).path("id", "p").await.expect("an answer");
    let requests = mock.requests();
    assert_eq!(requests[0].uri, "https://env.example.com/v1/parcels/p");
    assert_eq!(requests[0].header("authorization"), Some("Bearer from-env"));
    assert_eq!(requests[0].header("x-version"), Some("2027-07"));
}

#[test]
fn bad_settings_are_refused_without_being_shown() {
    let address = || Client::builder(&PLATFORM).address("https://api.example.com");
    for builder in [
        address().credential("token", "hush\n"),
        address().credential("tokn", "hush"),
        address().header("x-a", "hush\r\n"),
        address().header("x a", "hush"),
        address().variable("region", "hush"),
        Client::builder(&PLATFORM).address("https://me:hush@api.example.com"),
        Client::builder(&PLATFORM).address("ftp://hush"),
        Client::builder(&PLATFORM).base_url("hush"),
        Client::builder(&PLATFORM),
    ] {
        let error = builder.build().expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(!format!("{error:?}").contains("hush"), "{error:?}");
    }
}

#[tokio::test]
async fn a_call_without_its_credential_is_not_sent() {
    static STRICT: Platform =
        Platform::new("strict", "strict/0.1.0", BaseUrl::new("https://api.example.com", ""))
            .auth(&[AuthSpec::bearer("token")], &[&["token"]]);
    let mock = MockTransport::new().fallback(MockAnswer::empty(204));
    let client = Client::builder(&STRICT).transport(mock.clone()).build().expect("a client");
    let error = client.call::<()>(&LIST).await.expect_err("no credential");
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(error.message().contains("`token`"), "{error}");
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn what_the_spec_does_not_name_can_be_called() {
    let mock = MockTransport::new().on(
        "GET",
        "/v1/new/thing",
        MockAnswer::bytes(200, "application/json", "{}"),
    );
    let (client, _) = mocked(&mock);
    let call = client.request::<JsonObject>(&Method::GET, "/new/thing?a=b");
    call.query_extra("c", 1).await.expect("an answer");
    assert_eq!(mock.requests()[0].query(), Some("a=b&c=1"));
    assert!(mock.requests()[0].header("authorization").is_some());
}
