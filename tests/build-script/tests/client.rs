//! The client that the build script made, in use.

use specloom_build_script_example::parcels::models::ParcelStatus;
use specloom_build_script_example::parcels::{Client, ErrorBody};
use specloom_runtime::transport::{MockAnswer, MockTransport};

fn parcel(id: &str) -> String {
    format!(r#"{{"id":"{id}","status":"delivered","weightGrams":120}}"#)
}

#[tokio::test]
async fn a_parcel_is_found() {
    let answer = MockAnswer::bytes(200, "application/json", parcel("p1"));
    let transport = MockTransport::new().on("GET", "/v1/parcels/p1", answer);
    let client = Client::builder().transport(transport).build().expect("nothing is missing");
    let parcel = client.parcels().get("p1").await.expect("it is there");
    assert_eq!(parcel.status, ParcelStatus::Delivered);
    assert_eq!(parcel.weight_grams, Some(120));
}

#[tokio::test]
async fn what_is_not_there_is_a_typed_error() {
    let answer = MockAnswer::bytes(404, "application/json", r#"{"message":"no such parcel"}"#);
    let transport = MockTransport::new().on("GET", "/v1/parcels/p2", answer);
    let client = Client::builder().transport(transport).build().expect("nothing is missing");
    let error = client.parcels().get("p2").await.expect_err("it is not there");
    assert!(matches!(error.api(), Some(ErrorBody::Problem(_))), "{error:?}");
}

#[tokio::test]
async fn a_list_goes_on_to_its_end() {
    let page = |id, next: &str| {
        let body = format!(r#"{{"parcels":[{}],"next":{next}}}"#, parcel(id));
        MockAnswer::bytes(200, "application/json", body)
    };
    let transport = MockTransport::new().on("GET", "/v1/parcels", page("p1", "\"c2\"")).on(
        "GET",
        "/v1/parcels",
        page("p2", "null"),
    );
    let client =
        Client::builder().transport(transport.clone()).build().expect("nothing is missing");
    let all = client.parcels().list().pager().collect().await.expect("it ends");
    assert_eq!(all.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["p1", "p2"]);
    let queries: Vec<_> =
        transport.requests().iter().map(|it| it.query().unwrap_or("").to_owned()).collect();
    assert_eq!(queries, ["limit=50", "limit=50&cursor=c2"]);
}
