//! Redirects: followed where that is safe, credentials kept at home.

use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{ErrorKind, JsonObject, Value, VirtualClock};

use crate::bench::{CREATE, LIST, at, mocked, says};
use crate::support::{Server, Step};

fn good() -> Vec<Step> {
    says(&["200 OK"], "{}")
}

fn to(status: &str, target: &str) -> Vec<Step> {
    says(&[status, &format!("Location: {target}")], "")
}

#[tokio::test]
async fn nothing_private_goes_to_another_host() {
    let schemes = [
        ("token", "authorization"),
        ("custom", "x-parcel-key"),
        ("session", "cookie"),
        ("key", ""),
    ];
    for (scheme, header) in schemes {
        for status in ["301 Moved", "302 Found", "303 See Other", "307 Again", "308 Moved"] {
            let other = Server::start(vec![good()]).await;
            let target = format!("{}/elsewhere?a=1", other.address);
            let first = Server::start(vec![to(status, &target)]).await;
            let client = specloom_runtime::Client::builder(&crate::bench::PLATFORM)
                .address(&first.address)
                .clock(VirtualClock::default())
                .credential(scheme, "hush-secret")
                .header("x-tenant", "hush-tenant")
                .build()
                .expect("a client");
            let call = client.call::<JsonObject>(&LIST).cookie("c", "hush-cookie");
            call.header("x-own", "hush-own").await.expect("an answer");
            assert!(first.requests()[0].contains("hush-secret"), "{scheme}");
            assert!(header.is_empty() || first.header(header)[0].contains("hush"), "{scheme}");
            assert_eq!(other.targets(), ["/elsewhere?a=1"]);
            let seen = other.requests().concat();
            assert!(!seen.contains("hush"), "{scheme} {status}: {seen}");
        }
    }
}

#[tokio::test]
async fn at_home_credentials_stay() {
    let server = Server::start(vec![to("302 Found", "../v2/parcels#x"), good()]).await;
    let client = at(&server.address).clock(VirtualClock::default()).build().expect("a client");
    client.call::<JsonObject>(&LIST).await.expect("an answer");
    assert_eq!(server.targets(), ["/v1/parcels", "/v2/parcels"]);
    assert_eq!(server.header("authorization"), ["Bearer hush-token"; 2]);
}

#[tokio::test]
async fn there_and_back_again_is_still_abroad() {
    let home = MockAnswer::empty(302).header("location", "https://other.example.com/a");
    let back = MockAnswer::empty(302).header("location", "https://api.example.com/b");
    let mock = MockTransport::new().on("GET", "/v1/parcels", home).on("GET", "/a", back).on(
        "GET",
        "/b",
        MockAnswer::bytes(200, "application/json", "{}"),
    );
    mocked(&mock).0.call::<JsonObject>(&LIST).await.expect("an answer");
    let sent: Vec<_> =
        mock.requests().iter().map(|it| it.header("authorization").is_some()).collect();
    assert_eq!(sent, [true, false, false]);
}

#[tokio::test]
async fn methods_change_as_browsers_change_them() {
    let table = [
        ("301 Moved", "GET", ""),
        ("302 Found", "GET", ""),
        ("303 See Other", "GET", ""),
        ("307 Again", "POST", "7"),
        ("308 Moved", "POST", "7"),
    ];
    for (status, method, body) in table {
        let server = Server::start(vec![to(status, "/b"), good()]).await;
        let client = at(&server.address).clock(VirtualClock::default()).build().expect("a client");
        client.call::<JsonObject>(&CREATE).json(&Value::from(7)).await.expect("an answer");
        let second = server.requests()[1].clone();
        assert!(second.starts_with(&format!("{method} /b ")), "{status}: {second}");
        assert!(second.ends_with(&format!("\r\n\r\n{body}")), "{status}: {second}");
        assert_eq!(server.header("content-type")[1].is_empty(), body.is_empty(), "{status}");
    }
}

#[tokio::test]
async fn unsafe_redirects_are_refused() {
    let refused = async |location: &'static str, status: u16| {
        let answer = MockAnswer::empty(status).header("location", location);
        let mock = MockTransport::new().fallback(answer);
        let call = mocked(&mock).0.call::<JsonObject>(&CREATE).json(&Value::from(7));
        let error = call.await.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Redirect, "{location}");
        assert!(!error.is_retryable());
        mock.requests().len()
    };
    assert_eq!(refused("http://api.example.com/v1/parcels", 302).await, 1);
    assert_eq!(refused("https://other.example.com/x", 307).await, 1);
    assert_eq!(refused("ftp://api.example.com/", 302).await, 1);
    assert_eq!(refused("https://[", 302).await, 1);
    assert_eq!(refused("/again", 308).await, 11);
}

#[tokio::test]
async fn a_redirect_to_nowhere_is_a_status() {
    for status in [300, 302, 304] {
        let mock = MockTransport::new().fallback(MockAnswer::empty(status));
        let error = mocked(&mock).0.call::<JsonObject>(&LIST).await.expect_err("no answer");
        assert_eq!(error.kind(), ErrorKind::Status, "{status}");
    }
}
