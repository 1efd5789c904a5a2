//! Plugins that Automio knows: each is asked with its accounts, and each says what came of it.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use automio::plugins::{Capabilities, Invocation, PluginError, Registry};
use automio::runtime::transport::{MockAnswer, MockTransport};
use automio::runtime::{JsonObject, Value, json};
use automio::{Client, ErrorKind};

/// A client of a platform that knows these plugins of `orders`.
fn client(status: u16, plugins: &Value) -> (Client, MockTransport) {
    let body = plugins.to_string();
    let mock = MockTransport::new().fallback(MockAnswer::bytes(status, "application/json", body));
    let variables = [("APP_TOKEN", "tok_live"), ("APP_ID", "130")];
    let builder = Client::builder()
        .transport(mock.clone())
        .from_vars(move |name| variables.iter().find(|it| it.0 == name).map(|it| it.1.to_owned()));
    (builder.build().expect("a client"), mock)
}

fn registry() -> Registry {
    let mut registry = Registry::new();
    let count = |name: &'static str| {
        Capabilities::new().with("count", move |it: Invocation| async move {
            Ok(json!({"by": name, "of": it.connection_ids, "since": it.payload.get("since")}))
        })
    };
    let broken = Capabilities::new().with("count", |_| async { Err("closed".into()) });
    registry.register("orders", "shop", count("shop")).expect("registered");
    registry.register("orders", "market", count("market")).expect("registered");
    registry.register("orders", "broken", broken).expect("registered");
    registry
}

#[tokio::test]
async fn each_plugin_is_asked_with_its_accounts() {
    let plugins = json!([
        {"id": "shop", "connection_ids": [1, 2]},
        {"id": "market", "connection_ids": null},
        {"id": "broken", "connection_ids": [3]},
        {"id": "other"},
    ]);
    let (client, mock) = client(200, &plugins);
    let registry = registry();
    let payload: JsonObject = [("since".to_owned(), json!("2026"))].into_iter().collect();
    let asked = client.plugins().invoke_each(&registry, "orders.count").payload(payload);
    let all = asked.await.expect("asked");
    let ids: Vec<&str> = all.iter().map(|it| it.plugin.id.as_str()).collect();
    assert_eq!(ids, ["shop", "market", "broken", "other"], "in the platform's order");
    let done = |at: usize| all[at].result.as_ref().expect("done");
    assert_eq!(*done(0), json!({"by": "shop", "of": [1, 2], "since": "2026"}));
    assert_eq!(*done(1), json!({"by": "market", "of": [], "since": "2026"}));
    let failed = |at: usize| all[at].result.as_ref().expect_err("failed");
    assert!(matches!(failed(2), PluginError::Failed { .. }), "{}", failed(2));
    assert!(matches!(failed(3), PluginError::UnknownIntegration { .. }), "{}", failed(3));
    let sent: Vec<String> = mock.requests().iter().map(|it| it.uri.path().to_owned()).collect();
    assert_eq!(sent.len(), 1);
    assert!(sent[0].contains("orders"), "{sent:?}");
}

#[tokio::test]
async fn one_integration_can_stand_for_all() {
    let plugins = json!([{"id": "a", "connection_ids": [1]}, {"id": "b", "connection_ids": [2]}]);
    let (client, _) = client(200, &plugins);
    let registry = registry();
    let asked = client.plugins().invoke_each(&registry, "orders.count").integration("shop");
    let all = asked.await.expect("asked");
    let of: Vec<&Value> = all.iter().map(|it| &it.result.as_ref().expect("done")["of"]).collect();
    assert_eq!(of, [&json!([1]), &json!([2])]);
}

#[tokio::test]
async fn what_is_wrong_is_told() {
    let (client, mock) = client(403, &json!({"detail": "not yours"}));
    let registry = registry();
    for name in ["orders", "orders.count.all"] {
        let error = client.plugins().invoke_each(&registry, name).await.expect_err("no name");
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
    }
    assert!(mock.requests().is_empty(), "nothing is sent");
    let refused = client.plugins().invoke_each(&registry, "orders.count").await;
    let error = refused.expect_err("refused");
    assert_eq!((error.kind(), mock.requests().len()), (ErrorKind::AccessDenied, 1), "{error}");
}
