//! Documents of GraphQL: what is sent, and what comes of data and errors.

use specloom_runtime::codegen::{GraphQlDocument, Operation, TablePrefix};
use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{Batch, Error, ErrorKind, JsonObject, PathSegment, RetryPolicy};

use crate::bench::mocked;

static PARCEL: Operation = Operation::post("Parcel", "/graphql").document(&DOCUMENT);
static DOCUMENT: GraphQlDocument =
    GraphQlDocument::new("query", "Parcel", "query Parcel($id:ID!){parcel(id:$id){id}}", "abc");

fn answering(status: u16, body: &'static str) -> MockTransport {
    MockTransport::new().on(
        "POST",
        "/v1/graphql",
        MockAnswer::bytes(status, "application/json", body),
    )
}

async fn asked(status: u16, body: &'static str) -> Result<JsonObject, Error> {
    let (client, _) = mocked(&answering(status, body));
    client.graphql(&PARCEL).member("id", "p1").retry(RetryPolicy::NEVER).await
}

#[tokio::test]
async fn a_document_goes_with_its_name_and_variables() {
    let mock = answering(200, r#"{"data":{"parcel":{"id":"p1"}}}"#);
    let (client, _) = mocked(&mock);
    let call = client.graphql::<JsonObject>(&PARCEL).member("id", "p1");
    let data = call.clone().await.expect("data");
    assert_eq!(data["parcel"]["id"], "p1");
    call.by_hash().await.expect("data");
    let sent: Vec<String> =
        mock.requests().iter().map(|it| String::from_utf8_lossy(&it.body).into_owned()).collect();
    assert_eq!(
        sent[0],
        r#"{"query":"query Parcel($id:ID!){parcel(id:$id){id}}","operationName":"Parcel","variables":{"id":"p1"}}"#
    );
    assert_eq!(
        sent[1],
        r#"{"operationName":"Parcel","variables":{"id":"p1"},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}"#
    );
}

const PART: &str = r#"{"data":{"parcel":null,"other":1},"errors":[
    {"message":"no","path":["parcel",0],"locations":[{"line":1,"column":2}],"extensions":{"code":"FORBIDDEN"}},
    {"message":"and no"}],"extensions":{"cost":3}}"#;

#[tokio::test]
async fn errors_are_an_error_that_keeps_what_came() {
    let error = asked(200, PART).await.expect_err("errors");
    assert_eq!(error.kind(), ErrorKind::AccessDenied);
    assert_eq!(error.code(), Some("FORBIDDEN"));
    assert_eq!(error.message(), "no (at parcel.0), and 1 more error");
    let all = error.graphql();
    assert_eq!(all.len(), 2);
    assert_eq!(all[0].path, [PathSegment::Member("parcel".into()), PathSegment::Item(0)]);
    assert_eq!((all[0].locations[0].line, all[0].locations[0].column), (1, 2));
    let data: JsonObject = error.partial().expect("data");
    assert_eq!(data["other"], 1);
}

#[tokio::test]
async fn data_and_errors_can_be_had_side_by_side() {
    let (client, _) = mocked(&answering(200, PART));
    let it = client.graphql::<JsonObject>(&PARCEL).partial().await.expect("an answer");
    assert_eq!(it.data.expect("data")["other"], 1);
    assert_eq!((it.errors.len(), &it.extensions["cost"]), (2, &3.into()));
}

#[tokio::test]
async fn a_status_that_is_no_success_carries_errors_too() {
    let body = r#"{"errors":[{"message":"field `a` not found","extensions":{"code":"validation-failed"}}]}"#;
    let error = asked(400, body).await.expect_err("an error");
    assert_eq!((error.kind(), error.code()), (ErrorKind::Validation, Some("validation-failed")));
    assert_eq!(error.message(), "field `a` not found");
}

#[tokio::test]
async fn an_answer_without_data_and_errors_is_none() {
    for body in ["{}", r#"{"data":null}"#, r#"{"data":[]}"#, "[]", "no"] {
        let error = asked(200, body).await.expect_err("no answer");
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
    }
}

#[tokio::test]
async fn queries_are_repeated_and_mutations_are_not() {
    static CHANGE: Operation = Operation::post("Change", "/graphql").document(&MUTATION);
    static MUTATION: GraphQlDocument =
        GraphQlDocument::new("mutation", "Change", "mutation Change{a}", "");
    let mock = MockTransport::new().fallback(MockAnswer::bytes(500, "application/json", "{}"));
    let (client, _) = mocked(&mock);
    client.graphql::<JsonObject>(&PARCEL).await.expect_err("a failure");
    let queries = mock.requests().len();
    client.graphql::<JsonObject>(&CHANGE).await.expect_err("a failure");
    assert!(queries > 1 && mock.requests().len() == queries + 1, "{queries}");
}

/// A platform that answers the first request so, and all others with data.
fn learning(first: &'static str) -> MockTransport {
    let data = r#"{"data":{"parcel":{"id":"p1"}}}"#;
    MockTransport::new()
        .on("POST", "/v1/graphql", MockAnswer::bytes(200, "application/json", first))
        .on("POST", "/v1/graphql", MockAnswer::bytes(200, "application/json", data))
}

fn bodies(mock: &MockTransport) -> Vec<JsonObject> {
    let all = mock.requests();
    all.iter().map(|it| serde_json::from_slice(&it.body).expect("JSON")).collect()
}

#[tokio::test]
async fn a_platform_learns_a_document_by_its_hash() {
    for said in [
        r#"{"errors":[{"message":"PersistedQueryNotFound"}]}"#,
        r#"{"errors":[{"message":"?","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}"#,
    ] {
        let mock = learning(said);
        let call = mocked(&mock).0.graphql::<JsonObject>(&PARCEL).member("id", "p1");
        assert_eq!(call.persisted().await.expect("data")["parcel"]["id"], "p1");
        let sent = bodies(&mock);
        assert_eq!(sent.len(), 2);
        assert!(!sent[0].contains_key("query"));
        assert_eq!(sent[1]["query"], DOCUMENT.text);
        assert_eq!(sent[1]["extensions"]["persistedQuery"]["sha256Hash"], "abc");
    }
    let mock = learning(r#"{"errors":[{"message":"PersistedQueryNotSupported"}]}"#);
    mocked(&mock).0.graphql::<JsonObject>(&PARCEL).persisted().await.expect("data");
    assert!(!bodies(&mock)[1].contains_key("extensions"));
    let mock = learning(r#"{"errors":[{"message":"no"}]}"#);
    let error = mocked(&mock).0.graphql::<JsonObject>(&PARCEL).persisted().await;
    assert_eq!((error.expect_err("an error").message(), mock.requests().len()), ("no", 1));
}

#[tokio::test]
async fn documents_go_in_one_request() {
    let body = r#"[{"data":{"parcel":{"id":"p1"}}},{"errors":[{"message":"no"}]}]"#;
    let mock = answering(200, body);
    let (client, _) = mocked(&mock);
    let mut batch = Batch::new();
    let first = batch.add(client.graphql::<JsonObject>(&PARCEL).member("id", "p1"));
    let second = batch.add(client.graphql::<JsonObject>(&PARCEL).member("id", "p2"));
    let answers = batch.send().await.expect("an answer");
    assert_eq!(answers.take(first).expect("data")["parcel"]["id"], "p1");
    assert_eq!(answers.take(second).expect_err("an error").message(), "no");
    let sent: Vec<JsonObject> = serde_json::from_slice(&mock.requests()[0].body).expect("a list");
    assert_eq!((sent.len(), &sent[1]["variables"]["id"]), (2, &"p2".into()));
    let mut batch = Batch::new();
    batch.add(mocked(&answering(200, "[]")).0.graphql::<JsonObject>(&PARCEL));
    assert_eq!(batch.send().await.expect_err("none").kind(), ErrorKind::Decode);
    assert_eq!(Batch::new().send().await.expect_err("none").kind(), ErrorKind::Request);
}

static ORDERS: Operation = Operation::post("Orders", "/graphql").document(&PREFIXED);
static PREFIXED: GraphQlDocument =
    GraphQlDocument::new("query", "Orders", "query Orders{<prefix>orders{id}}", "")
        .prefixed(TablePrefix::fixed("app_7_"));

#[cfg(feature = "hashes")]
#[tokio::test]
async fn a_document_with_a_prefix_has_the_hash_of_what_is_sent() {
    let mock = answering(200, r#"{"data":{}}"#);
    let (client, _) = mocked(&mock);
    client.graphql::<JsonObject>(&ORDERS).by_hash().await.expect("data");
    let sent: serde_json::Value = serde_json::from_slice(&mock.requests()[0].body).expect("json");
    // `printf %s 'query Orders{app_7_orders{id}}' | sha256sum`
    let hash = "a834f935e490414fff0db977746ad9baa36bf7f2dba0ff75f8bca145b5e3eab5";
    assert_eq!(sent["extensions"]["persistedQuery"]["sha256Hash"], hash);
    assert!(sent.get("query").is_none());
}

#[cfg(not(feature = "hashes"))]
#[tokio::test]
async fn a_hash_that_nobody_can_make_is_refused() {
    let (client, _) = mocked(&answering(200, "{}"));
    let refused = client.graphql::<JsonObject>(&ORDERS).by_hash().await;
    let error = refused.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.message().contains("the feature `hashes`"), "{error}");
}
