//! Plugins are found by name, asked, and what is wrong is told with what there is.

use std::error::Error;

use super::{Capabilities, Interface, Invocation, NotImplemented, PluginError, Registry};
use crate::json;

fn shop() -> Capabilities {
    Capabilities::new()
        .with("foo", |it: Invocation| async move {
            let n = it.payload.get("n").and_then(crate::Value::as_i64).unwrap_or_default();
            Ok(json!({"ids": it.connection_ids, "n": n * 2}))
        })
        .with("broken", |_| async { Err("the shop is closed".into()) })
        .with("later", |_| async { Err(NotImplemented.into()) })
}

fn registry() -> Registry {
    let mut registry = Registry::new();
    let shared = Capabilities::new().with("name", |it| async move { Ok(json!(it.integration)) });
    let interface = Interface::new("sync", ["foo", "broken", "later", "name", "never"]);
    registry.declare(interface.shared(shared)).expect("declared");
    registry.register("sync", "shop", shop()).expect("registered");
    registry.register("sync", "empty", Capabilities::new()).expect("registered");
    registry
}

#[tokio::test]
async fn a_capability_gets_connections_and_payload() {
    let asked = registry().invoke("sync.foo", "shop").connections([4, 9]).with("n", 21);
    assert_eq!(asked.await.expect("done"), json!({"ids": [4, 9], "n": 42}));
}

#[tokio::test]
async fn shared_code_is_asked_where_a_plugin_has_none() {
    assert_eq!(registry().invoke("sync.name", "empty").await.expect("done"), json!("empty"));
}

#[tokio::test]
async fn what_is_wrong_says_what_there_is() {
    let registry = registry();
    let cases = [
        ("a.b.c", "shop", "`a.b.c` is no name: `namespace.capability` has exactly one dot"),
        ("foo", "shop", "`foo` is no name: `namespace.capability` has exactly one dot"),
        (".foo", "shop", "`.foo` is no name: `namespace.capability` has exactly one dot"),
        ("sink.foo", "shop", "there is no interface `sink`; there is `sync`"),
        ("sync.foo", "bar", "`sync` has no plugin for `bar`; it has one for `empty`, `shop`"),
        (
            "sync.other",
            "shop",
            "the plugin of `sync` for `shop` knows no `other`; it knows `broken`, `foo`, `later`, `name`",
        ),
        ("sync.never", "shop", "the plugin of `sync` for `shop` has no code for `never`"),
        ("sync.later", "shop", "the plugin of `sync` for `shop` has no code for `later`"),
        ("sync.broken", "shop", "`sync.broken` of `shop` failed: the shop is closed"),
    ];
    for (name, integration, message) in cases {
        let error = registry.invoke(name, integration).await.expect_err(name);
        assert_eq!(error.to_string(), message);
        assert_eq!(error.source().is_some(), matches!(error, PluginError::Failed { .. }));
    }
}

#[test]
fn a_plugin_does_only_what_its_interface_names() {
    let mut registry = registry();
    let other = || Capabilities::new().with("other", |_| async { Ok(json!(1)) });
    let error = registry.register("sync", "shop", other()).expect_err("not named");
    assert!(matches!(error, PluginError::NotDeclared { .. }), "{error}");
    registry.register("open", "shop", other()).expect("nobody declared it");
    let error = registry.declare(Interface::new("open", ["one"])).expect_err("not named");
    assert!(matches!(error, PluginError::NotDeclared { .. }), "{error}");
    let error = registry.register("a.b", "shop", other()).expect_err("a dot");
    assert!(matches!(error, PluginError::Name { .. }), "{error}");
    assert_eq!(registry.namespaces().collect::<Vec<_>>(), ["open", "sync"]);
    assert_eq!(registry.capabilities("open", "shop"), ["other"]);
}
