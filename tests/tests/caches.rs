//! Automio's caches and progress: the same answers from the service, from Redis and from memory.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

#[path = "caches/real.rs"]
mod real;
#[path = "caches/service.rs"]
mod service;
#[path = "caches/story.rs"]
mod story;

use automio::caches::{Backend, MemoryStore};
use automio::progress::ProgressStyle;
use automio::{Client, ClientBuilder, ErrorKind};
use specloom_tests::redis::RedisServer;

/// A client that is set up as these variables say, and shows nothing.
fn client(variables: &[(&str, &str)]) -> Client {
    builder(variables).build().expect("a client")
}

fn builder(variables: &[(&str, &str)]) -> ClientBuilder {
    let usual = [("APP_TOKEN", "tok_live"), ("APP_ID", "130"), ("TASK_ID", "task-1")];
    let variables: Vec<(String, String)> = usual
        .iter()
        .chain(variables)
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    Client::builder().progress_style(ProgressStyle::Off).from_vars(move |name| {
        variables.iter().rev().find(|it| it.0 == name).map(|it| it.1.clone())
    })
}

#[tokio::test]
async fn the_same_answers_everywhere() {
    let service = service::start().await;
    let hosted =
        client(&[("CACHE_SERVICE_URL", service.address()), ("CACHE_SERVICE_TOKEN", "cache_tok")]);
    let memory = builder(&[]).local_store(MemoryStore::new()).build().expect("a client");
    assert_eq!(hosted.cache_backend().await.expect("there"), Backend::Hosted);
    assert_eq!(memory.cache_backend().await.expect("there"), Backend::Own);
    let expected = story::told(&memory).await;
    assert!(expected.len() > 150, "{} lines are too few", expected.len());
    same(&expected, &story::told(&hosted).await);
    let Some(server) = RedisServer::start(None).expect("Redis begins") else {
        real::skipped();
        return;
    };
    let redis = client(&[("REDIS_HOST", "127.0.0.1"), ("REDIS_PORT", &server.port().to_string())]);
    assert_eq!(redis.cache_backend().await.expect("there"), Backend::Redis);
    same(&expected, &story::told(&redis).await);
}

fn same(expected: &[String], told: &[String]) {
    for (one, other) in expected.iter().zip(told) {
        assert_eq!(one, other);
    }
    assert_eq!(expected.len(), told.len());
}

#[tokio::test]
async fn settings_that_cannot_be_used_are_told_when_they_are_needed() {
    for (name, value) in [("REDIS_PORT", "six"), ("REDIS_DB", "-1")] {
        let error = client(&[(name, value)]).app_cache().delete("k").await.expect_err(name);
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.message().contains(name), "{error}");
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_an_error_and_no_lost_member() {
    let client = client(&[("REDIS_HOST", "127.0.0.1"), ("REDIS_PORT", "1")]);
    let error = client.app_cache().get::<u8>("k").await.expect_err("nobody listens");
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    let error = client.task().set_progress(1, "x").await.expect_err("nobody listens");
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert_eq!(client.cache_warning(), None);
}

#[test]
fn secrets_do_not_show() {
    let builder = builder(&[("REDIS_HOST", "127.0.0.1"), ("REDIS_PASSWORD", "pw_hidden")]);
    let shown = format!("{builder:?}");
    let client = builder.build().expect("a client");
    let shown = format!("{shown} {client:?} {:?}", client.app_cache());
    assert!(!shown.contains("pw_hidden") && !shown.contains("tok_live"), "{shown}");
}

#[test]
fn a_task_has_one_name() {
    let client = Client::builder()
        .app_token("tok")
        .from_vars(|name| (name == "APP_ID").then(|| "130".to_owned()));
    let client = client.build().expect("a client");
    assert_eq!(client.task_id(), client.clone().task_id());
    assert_eq!(client.task_id().len(), 36);
    assert_eq!(self::client(&[]).task_id(), "task-1");
}
