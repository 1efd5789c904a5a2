//! The macros, used as a generated crate uses them.

use std::sync::Arc;
use std::time::Duration;

use specloom_runtime::codegen::{Operation, client_builder, operation};
use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{
    Call, Client as Core, ClientBuilder as CoreBuilder, ErrorKind, IntoCredential, JsonObject,
    RetryBudget, RetryPolicy, VirtualClock,
};

use crate::bench::{PLATFORM, epoch};

static LIST: Operation =
    Operation::get("parcels.list", "/parcels").idempotency("Idempotency-Key", false);

#[derive(Clone, Debug)]
struct Client(Core);

impl Client {
    fn builder() -> ClientBuilder {
        ClientBuilder(Core::builder(&PLATFORM))
    }

    fn list(&self) -> ListParcels {
        ListParcels(self.0.call(&LIST))
    }
}

#[derive(Debug)]
#[must_use = "a builder does nothing until a client is built"]
struct ClientBuilder(CoreBuilder);

client_builder!(ClientBuilder, Client);

impl ClientBuilder {
    fn token(self, token: impl IntoCredential) -> Self {
        Self(self.0.credential("token", token))
    }
}

#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
struct ListParcels(Call<JsonObject>);

operation!(ListParcels, JsonObject);

impl ListParcels {
    fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

fn ok() -> MockAnswer {
    MockAnswer::bytes(200, "application/json", "{}")
}

fn client(mock: &MockTransport, clock: &VirtualClock) -> Client {
    Client::builder()
        .base_url("https://api.example.com/v1")
        .token("hush-token")
        .transport(mock.clone().clock(Arc::new(clock.clone())))
        .clock(clock.clone())
        .build()
        .expect("a client")
}

#[tokio::test]
async fn all_that_a_call_can_do_is_there() {
    let mock = MockTransport::new().fallback(ok());
    let client = client(&mock, &VirtualClock::default());
    let call = client
        .list()
        .limit(5)
        .header("x-own", "1")
        .query_extra("new", "a b")
        .idempotency_key("mine")
        .trace_id("t1")
        .timeout(Duration::from_secs(3))
        .total_timeout(Duration::from_secs(9))
        .retry(RetryPolicy::NEVER);
    let sent_later = call.clone();
    assert_eq!(call.clone().send().await.expect("an answer").len(), 0);
    assert_eq!(call.clone().with_response().await.expect("an answer").status(), 200);
    let plain = call.clone().into_request().expect("a request");
    assert_eq!(plain.uri(), "https://api.example.com/v1/parcels?limit=5&new=a%20b");
    let erased: Call<JsonObject> = sent_later.into();
    erased.await.expect("an answer");
    call.await.expect("an answer");
    let requests = mock.requests();
    assert_eq!(requests.len(), 4);
    for request in requests {
        assert_eq!(request.query(), Some("limit=5&new=a%20b"));
        let names = ["x-own", "idempotency-key", "x-trace", "authorization"];
        let values: Vec<_> = names.into_iter().map(|it| request.header(it)).collect();
        assert_eq!(values, [Some("1"), Some("mine"), Some("t1"), Some("Bearer hush-token")]);
    }
}

#[tokio::test]
async fn time_limits_of_one_call_go_before_the_clients() {
    let mock = MockTransport::new().fallback(ok().after(Duration::from_secs(40)));
    let clock = VirtualClock::new(epoch());
    let client = client(&mock, &clock);
    let late = client.list().timeout(Duration::from_secs(30)).retry(RetryPolicy::NEVER).await;
    assert_eq!(late.expect_err("late").kind(), ErrorKind::Timeout);
    client.list().no_timeout().await.expect("an answer");
}

#[tokio::test]
async fn a_call_of_something_unnamed_is_like_others() {
    let mock = MockTransport::new().fallback(ok());
    let client = client(&mock, &VirtualClock::default());
    let call = client.request::<JsonObject>(&http::Method::GET, "/new");
    call.await.expect("an answer");
    assert_eq!(client.core().base_url(), "https://api.example.com/v1");
    assert_eq!(mock.requests()[0].uri, "https://api.example.com/v1/new");
    assert!(mock.requests()[0].header("authorization").is_some());
}

#[tokio::test]
async fn every_setting_can_be_said() {
    let mock = MockTransport::new().fallback(MockAnswer::empty(503));
    let clock = VirtualClock::default();
    let budget = Arc::new(RetryBudget::of(5));
    let client = Client::builder()
        .from_vars(|name| (name == "PARCEL_URL").then(|| "https://env.example.com".to_owned()))
        .token("hush-token")
        .timeout(Duration::from_secs(5))
        .total_timeout(Duration::from_secs(50))
        .connect_timeout(Duration::from_secs(1))
        .read_timeout(Duration::from_secs(2))
        .user_agent("mine/1")
        .header("x-tenant", "t")
        .proxy(reqwest::Proxy::all("http://127.0.0.1:9").expect("a proxy"))
        .retry(RetryPolicy::DEFAULT)
        .retry_budget(Arc::clone(&budget))
        .transport(mock.clone())
        .clock(clock)
        .build()
        .expect("a client");
    let error = client.list().await.expect_err("busy");
    assert_eq!((error.attempts(), budget.tokens()), (2, 0));
    let requests = mock.requests();
    assert_eq!(requests[0].uri, "https://env.example.com/v1/parcels");
    assert_eq!(requests[0].header("user-agent"), Some("mine/1"));
    assert_eq!(requests[0].header("x-tenant"), Some("t"));
    assert!(!format!("{client:?}").contains("hush"));
}

#[cfg(feature = "blocking")]
#[test]
fn a_call_can_be_waited_for_without_async() {
    let mock = MockTransport::new().fallback(ok());
    let client = client(&mock, &VirtualClock::default());
    client.list().limit(1).send_blocking().expect("an answer");
    let erased: Call<JsonObject> = client.list().into();
    erased.send_blocking().expect("an answer");
    assert_eq!(mock.requests().len(), 2);
}
