//! Automio's caches in a real Redis: passwords, databases, its own clock, and its end.

use std::time::Duration;

use automio::ErrorKind;
use automio::caches::Backend;
use automio::runtime::fan_out;
use automio::runtime::store::{CheckedStore, MemoryStore, RedisOptions, RedisStore, Store};
use specloom_tests::redis::RedisServer;

use super::client;

#[expect(clippy::print_stdout, reason = "what is skipped is said")]
pub(crate) fn skipped() {
    println!("skipped: there is no redis-server");
}

/// A server, if there can be one.
fn server(password: Option<&'static str>) -> Option<(RedisServer, String)> {
    let server = RedisServer::start(password).expect("Redis begins");
    if server.is_none() {
        skipped();
    }
    server.map(|it| {
        let port = it.port().to_string();
        (it, port)
    })
}

#[tokio::test]
async fn a_password_is_asked_for() {
    let Some((_server, port)) = server(Some("pw_hidden")) else { return };
    let at = [("REDIS_HOST", "127.0.0.1"), ("REDIS_PORT", port.as_str())];
    let right = client(&[at[0], at[1], ("REDIS_PASSWORD", "pw_hidden")]);
    right.app_cache().set("k", &1).await.expect("kept");
    assert_eq!(right.app_cache().value("k").await.expect("read"), Some(1));
    let wrong = client(&[at[0], at[1], ("REDIS_PASSWORD", "pw_wrong")]);
    for client in [wrong, client(&at)] {
        let error = client.app_cache().get::<u8>("k").await.expect_err("no password");
        assert_eq!(error.kind(), ErrorKind::Authentication, "{error:?}");
        assert!(!format!("{error} {error:?}").contains("pw_"), "{error:?}");
    }
}

#[tokio::test]
async fn databases_are_apart_and_keys_are_those_of_the_vendor() {
    let Some((_server, port)) = server(None) else { return };
    let at = [("REDIS_HOST", "127.0.0.1"), ("REDIS_PORT", port.as_str())];
    let (zero, three) = (client(&at), client(&[at[0], at[1], ("REDIS_DB", "3")]));
    zero.app_cache().set("k", "zero").await.expect("kept");
    three.user_cache().set("k", "three").await.expect("kept");
    three.task().set_progress(33.7, "x").status("failed").await.expect("told");
    assert_eq!(three.app_cache().value::<String>("k").await.expect("read"), None);
    let mut options = RedisOptions::default();
    (options.host, options.port) = ("127.0.0.1".to_owned(), port.parse().expect("a port"));
    let store = RedisStore::new(options.clone());
    let text = store.get("app:130:k").await.expect("read").expect("there").text;
    assert_eq!(text, "\"zero\"");
    options.database = 3;
    let store = RedisStore::new(options);
    assert!(store.get("org:task-1:k").await.expect("read").is_some());
    let record = store.get("task:progress:task-1").await.expect("read").expect("there");
    let record: serde_json::Value = serde_json::from_str(&record.text).expect("JSON");
    assert_eq!((&record["progress"], &record["status"]), (&33.7.into(), &"failed".into()));
    assert_eq!(record["updated_at"].as_str().map(str::len), Some(36));
    // What the vendor's client has written, with its blanks.
    store.set("org:task-1:theirs", "{\"usd\": [3.9, 4.1]}", None).await.expect("kept");
    let theirs = three.user_cache().value::<serde_json::Value>("theirs").await.expect("read");
    assert_eq!(theirs, Some(serde_json::json!({"usd": [3.9, 4.1]})));
}

#[tokio::test]
async fn values_run_out_by_the_clock_of_the_server() {
    let Some((_server, port)) = server(None) else { return };
    let client = client(&[("REDIS_HOST", "127.0.0.1"), ("REDIS_PORT", &port)]);
    client.app_cache().set("k", &1).ttl(Duration::from_millis(500)).await.expect("kept");
    let entry = client.app_cache().get::<u8>("k").await.expect("read");
    assert!(entry.exists && entry.ttl.is_some_and(|it| it <= Duration::from_secs(1)), "{entry:?}");
    let mut turns = 0;
    while client.app_cache().value::<u8>("k").await.expect("read").is_some() {
        tokio::time::sleep(Duration::from_millis(50)).await;
        turns += 1;
        assert!(turns < 200, "it does not run out");
    }
    assert!(!client.app_cache().delete("k").await.expect("asked").deleted);
}

#[tokio::test]
async fn a_restart_in_the_middle_is_survived() {
    let Some((mut server, port)) = server(None) else { return };
    let client = client(&[("REDIS_HOST", "127.0.0.1"), ("REDIS_PORT", &port)]);
    client.app_cache().set("before", &1).await.expect("kept");
    server.end();
    let error = client.app_cache().get::<u8>("before").await.expect_err("it is away");
    let kinds = [ErrorKind::Connect, ErrorKind::Transport, ErrorKind::Timeout];
    assert!(kinds.contains(&error.kind()), "{error:?}");
    server.begin().expect("it begins again");
    // A connection that is being made anew may take a turn.
    let mut turns = 0;
    let found = loop {
        match client.app_cache().value::<u8>("before").await {
            Ok(found) => break found,
            Err(error) => assert!(turns < 40, "{error:?}"),
        }
        turns += 1;
        tokio::time::sleep(Duration::from_millis(250)).await;
    };
    assert_eq!(found, Some(1));
    client.app_cache().set("after", &2).await.expect("kept");
    assert_eq!(client.cache_backend().await.expect("there"), Backend::Redis);
}

#[tokio::test]
async fn one_that_comes_late_is_found() {
    let Some((mut server, port)) = server(None) else { return };
    server.end();
    let client = client(&[("REDIS_HOST", "127.0.0.1"), ("REDIS_PORT", &port)]);
    client.app_cache().set("k", &1).await.expect_err("it is away");
    server.begin().expect("it begins");
    let mut turns = 0;
    while let Err(error) = client.app_cache().set("k", &1).await {
        assert!(turns < 40, "{error:?}");
        turns += 1;
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
}

#[tokio::test]
async fn many_at_once_share_a_connection() {
    let Some((_server, port)) = server(None) else { return };
    let client = client(&[("REDIS_HOST", "127.0.0.1"), ("REDIS_PORT", &port)]);
    let cache = client.app_cache();
    let writes = (0..500_u32).map(|it| cache.set(format!("k{it}"), &it));
    fan_out(writes).limit(64).try_collect().await.expect("kept");
    let reads = (0..500_u32).map(|it| cache.value::<u32>(format!("k{it}")));
    let found = fan_out(reads).limit(64).try_collect().await.expect("read");
    assert_eq!(found, (0..500).map(Some).collect::<Vec<_>>());
    let huge = "x".repeat(32 << 20);
    cache.set("huge", &huge).await.expect("kept");
    assert_eq!(
        cache.value::<String>("huge").await.expect("read").map(|it| it.len()),
        Some(huge.len())
    );
}

#[tokio::test]
async fn memory_takes_the_place_of_one_that_need_not_be_there() {
    let mut options = RedisOptions::default();
    (options.host, options.port) = ("127.0.0.1".to_owned(), 1);
    let store = CheckedStore::or_memory(RedisStore::new(options), MemoryStore::new());
    assert!(store.warning().is_none());
    store.set("k", "v", None).await.expect("kept in memory");
    assert_eq!(store.get("k").await.expect("read").map(|it| it.text).as_deref(), Some("v"));
    let warning = store.warning().expect("a warning");
    assert_eq!(warning.kind(), ErrorKind::Connect, "{warning:?}");
    store.ping().await.expect("memory answers");
    let client = super::builder(&[]).local_store(store).build().expect("a client");
    assert_eq!(client.app_cache().value::<u8>("none").await.expect("read"), None);
}
