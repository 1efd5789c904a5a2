//! Which credentials a call takes when its spec leaves a choice, and what each puts on the request.

use specloom_runtime::codegen::{AuthSpec, BaseUrl, Operation, Platform};
use specloom_runtime::transport::{MockAnswer, MockTransport, Recorded};
use specloom_runtime::{Anonymous, Bearer, Client, ClientBuilder, Demand, Error, ErrorKind};

const SCHEMES: &[AuthSpec] = &[
    AuthSpec::bearer("token"),
    AuthSpec::basic("login"),
    AuthSpec::header("app", "x-app"),
    AuthSpec::query("key", "api key"),
    AuthSpec::cookie("session", "sid"),
    AuthSpec::connection("mtls"),
];

static PLATFORM: Platform =
    Platform::new("choice", "choice/0.1.0", BaseUrl::new("https://api.example.com", ""))
        .auth(SCHEMES, &[&["token", "app"], &["login"], &["key", "session"], &["mtls"]]);

static ANY: Operation = Operation::get("any", "/any");
static OPEN: Operation = Operation::get("open", "/open").auth(&[]);
static MAY: Operation = Operation::get("may", "/may").auth(&[&[], &["token"]]);

async fn sent(operation: &'static Operation, builder: ClientBuilder) -> Result<Recorded, Error> {
    let mock = MockTransport::new().fallback(MockAnswer::empty(204));
    let client = builder.transport(mock.clone()).build()?;
    let answer = client.call::<()>(operation).await;
    assert_eq!(mock.requests().len(), usize::from(answer.is_ok()), "sent if and only if it may be");
    answer.map(|()| mock.requests().remove(0))
}

fn builder() -> ClientBuilder {
    Client::builder(&PLATFORM)
}

/// Authorization, `x-app`, query, cookie.
fn shown(it: &Recorded) -> [Option<&str>; 4] {
    [it.header("authorization"), it.header("x-app"), it.query(), it.header("cookie")]
}

#[tokio::test]
async fn all_of_one_alternative_are_needed() {
    let both = builder().credential("token", "t").credential("app", "a");
    let request = sent(&ANY, both).await.expect("sent");
    assert_eq!(shown(&request), [Some("Bearer t"), Some("a"), None, None]);

    let error = sent(&ANY, builder().credential("token", "t")).await.expect_err("half of it");
    assert_eq!(error.kind(), ErrorKind::Credential);
    for name in ["`token` and `app`", "`login`", "`key` and `session`"] {
        assert!(error.message().contains(name), "{error}");
    }
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn what_one_call_is_given_goes_before_the_credential_of_all() {
    let mock = MockTransport::new().fallback(MockAnswer::empty(204));
    let with = |builder: ClientBuilder| builder.transport(mock.clone()).build().expect("a client");
    let keyed = with(builder().credential("key", "all").credential("session", "s"));
    keyed.call::<()>(&ANY).query("api key", "one").query("x", "y").await.expect("an answer");
    keyed.call::<()>(&ANY).query("x", "y").await.expect("an answer");
    let headed = with(builder().credential("token", "t").credential("app", "all"));
    headed.call::<()>(&ANY).header("x-app", "one").await.expect("an answer");
    let requests = mock.requests();
    assert_eq!(requests[0].query(), Some("x=y&api%20key=one"));
    assert_eq!(requests[1].query(), Some("x=y&api%20key=all"));
    assert_eq!(requests[2].header("x-app"), Some("one"));
}

#[tokio::test]
async fn the_first_alternative_that_can_be_had_is_taken() {
    let later = builder().credential("token", "t").credential("login", ("me", "secret"));
    let request = sent(&ANY, later).await.expect("sent");
    assert_eq!(shown(&request), [Some("Basic bWU6c2VjcmV0"), None, None, None]);

    let last = builder().credential("key", "k&=y").credential("session", "s;1");
    let request = sent(&ANY, last).await.expect("sent");
    assert_eq!(shown(&request), [None, None, Some("api%20key=k%26%3Dy"), Some("sid=s%3B1")]);

    let request = sent(&ANY, builder().credential("mtls", Anonymous)).await.expect("sent");
    assert_eq!(shown(&request), [None; 4]);
}

#[tokio::test]
async fn nothing_is_sent_where_nothing_is_wanted() {
    let request = sent(&OPEN, builder().credential("token", "t")).await.expect("sent");
    assert_eq!(shown(&request), [None; 4]);
}

#[tokio::test]
async fn who_may_stay_unnamed_is_named_if_possible() {
    let request = sent(&MAY, builder()).await.expect("sent");
    assert_eq!(shown(&request), [None; 4]);
    let request = sent(&MAY, builder().credential("token", "t")).await.expect("sent");
    assert_eq!(shown(&request)[0], Some("Bearer t"));
}

#[tokio::test]
async fn a_credential_that_cannot_be_had_stops_the_call() {
    let broken = Bearer::from_fn(|_: Demand| async { Err("the vault is shut".into()) });
    let builder = builder().credential("token", broken).credential("app", "a");
    let error = sent(&ANY, builder).await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(error.to_string().contains("the vault is shut"), "{error}");
}

#[tokio::test]
async fn a_call_that_needs_no_credential_renews_none() {
    let token = Bearer::from_fn(|_: Demand| async { Ok("t".to_owned()) });
    let mock = MockTransport::new().fallback(MockAnswer::empty(401));
    let client = builder().credential("token", token).transport(mock.clone()).build();
    let error = client.expect("a client").call::<()>(&OPEN).await.expect_err("refused");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Authentication, 1));
    assert_eq!(mock.requests().len(), 1);
}
