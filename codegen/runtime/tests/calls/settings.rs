//! Settings that several params carry, variables that are joined, and answers in objects.

use serde_json::json;
use specloom_runtime::codegen::{
    BaseUrl, EnvUse, EnvVar, JoinedEnv, Operation, ParamSetting, ParamSpec, Platform,
};
use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{Client, ErrorKind, JsonObject};

static PLATFORM: Platform =
    Platform::new("parcel", "parcel/0.1.0", BaseUrl::new("https://api.example.com", "/v1"))
        .env(&[EnvVar { name: "SHOP", sets: EnvUse::Param("shop"), required: false }])
        .joined_env(&[JoinedEnv {
            names: &["CHAIN", "TOWN"],
            by: "/",
            sets: EnvUse::Param("shop"),
        }])
        .settings(&[
            ParamSetting { spec: ParamSpec::query("s"), of: "shop", integer: true, required: true },
            ParamSetting {
                spec: ParamSpec::header("X-Shop"),
                of: "shop",
                integer: false,
                required: false,
            },
            ParamSetting {
                spec: ParamSpec::path("shop"),
                of: "shop",
                integer: false,
                required: true,
            },
        ]);
static COUNT: Operation = Operation::get("parcels.count", "/count").client_params(&["s"]);
static LIST: Operation = Operation::get("parcels.list", "/list").client_params(&["X-Shop"]);
static SHOW: Operation =
    Operation::get("shops.show", "/shops/{shop}").envelope(&["answer"]).unwrap(&["shop"]);

fn client(variables: &'static [(&str, &str)]) -> (Client, MockTransport) {
    let refused = json!({"answer": {"ok": false}, "shop": {"name": "north"}});
    let mock = MockTransport::new()
        .on("GET", "/v1/shops/odd", MockAnswer::json(404, refused))
        .on("GET", "/v1/shops/none", MockAnswer::json(404, json!({"answer": null})))
        .fallback(MockAnswer::json(200, json!({"name": "south"})));
    let read = |name: &str| variables.iter().find(|it| it.0 == name).map(|it| it.1.to_owned());
    let builder = Client::builder(&PLATFORM).from_vars(read).transport(mock.clone());
    (builder.build().expect("a client"), mock)
}

#[tokio::test]
async fn one_setting_goes_where_each_operation_has_it() {
    let (client, mock) = client(&[("SHOP", "7"), ("CHAIN", "a"), ("TOWN", "b")]);
    client.call::<JsonObject>(&COUNT).await.expect("a count");
    client.call::<JsonObject>(&LIST).await.expect("a list");
    client.call::<JsonObject>(&SHOW).await.expect("a shop");
    client.call::<JsonObject>(&COUNT).query("s", 9).await.expect("another shop");
    let sent = mock.requests();
    assert!(sent[0].uri.to_string().ends_with("/count?s=7"), "a variable of its own wins");
    assert_eq!(sent[1].header("x-shop"), Some("7"));
    assert!(sent[2].uri.path().ends_with("/shops/7"));
    assert!(sent[3].uri.to_string().ends_with("/count?s=9"));
}

#[tokio::test]
async fn what_a_call_needs_is_told_before_it_is_sent() {
    let (joined, mock) = client(&[("CHAIN", "a"), ("TOWN", "b")]);
    joined.call::<JsonObject>(&LIST).await.expect("a text does for a header");
    assert_eq!(mock.requests()[0].header("x-shop"), Some("a/b"));
    let error = joined.call::<JsonObject>(&COUNT).await.expect_err("no number");
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(error.message(), "`shop` is `a/b`, where this call needs a whole number");
    let (unset, nothing) = client(&[("CHAIN", "a"), ("TOWN", " ")]);
    unset.call::<JsonObject>(&LIST).await.expect("the header may be left out");
    assert_eq!(nothing.requests()[0].header("x-shop"), None);
    let error = unset.call::<JsonObject>(&SHOW).await.expect_err("no shop");
    assert_eq!(error.message(), "this call needs `shop`, and nobody has said it");
    assert_eq!((mock.requests().len(), nothing.requests().len()), (1, 1), "nothing was sent");
}

#[tokio::test]
async fn an_enveloped_answer_is_one_whatever_its_status() {
    let (client, _) = client(&[]);
    let show = |shop: &str| client.call::<JsonObject>(&SHOW).path("shop", shop);
    let odd = show("odd").await.expect("an answer");
    assert_eq!(odd["name"], "north", "what is wrapped is unwrapped");
    assert_eq!(show("even").await.expect("an answer")["name"], "south");
    let error = show("none").await.expect_err("no answer");
    assert_eq!(error.kind(), ErrorKind::NotFound);
}
