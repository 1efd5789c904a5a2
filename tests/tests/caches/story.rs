//! What is asked of every cache, and what it says.

use std::time::Duration;

use automio::caches::{Cache, CacheEntry};
use automio::{Client, Error};
use serde_json::{Value, json};

/// Keys that are hard to carry.
const KEYS: &[&str] = &[
    "plain",
    "with/slash",
    "//",
    "a b?c=d&e#f",
    "per%2Fcent%",
    "ünï cødé ☃ 🦀",
    "line\nfeed\tand\0nothing",
    "app:130:plain",
    "None",
    "{key}",
    "...",
];

/// What a client says of its caches, line by line.
pub(crate) async fn told(client: &Client) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, cache) in [("app", client.app_cache()), ("user", client.user_cache())] {
        let mut say = |line: String| lines.push(format!("{name} {line}"));
        for line in keys(&cache).await.into_iter().chain(values(&cache).await) {
            say(line);
        }
        for line in times(&cache).await.into_iter().chain(wrong(&cache).await) {
            say(line);
        }
    }
    lines.extend(apart(client).await);
    lines.extend(progress(client).await);
    lines
}

async fn keys(cache: &Cache) -> Vec<String> {
    let long = "k".repeat(4000);
    let mut lines = Vec::new();
    for key in KEYS.iter().copied().chain([long.as_str()]) {
        lines.push(format!("missing {:?}", entry(cache.get::<Value>(key).await)));
        lines.push(format!("set {:?}", cache.set(key, &json!({"of": key})).await.map_err(kind)));
        lines.push(format!("get {:?}", entry(cache.get::<Value>(key).await)));
        lines.push(format!("again {:?}", cache.set(key, "other").await.map_err(kind)));
        lines.push(format!("value {:?}", cache.value::<String>(key).await.map_err(kind)));
        lines.push(format!("delete {:?}", cache.delete(key).await.map_err(kind)));
        lines.push(format!("gone {:?}", cache.delete(key).await.map_err(kind)));
        lines.push(format!("gone {:?}", entry(cache.get::<Value>(key).await)));
    }
    lines
}

async fn values(cache: &Cache) -> Vec<String> {
    let all = [
        json!(null),
        json!(true),
        json!(-0.5),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!(""),
        json!("\u{0}\u{1f}\"\\/\u{7f}\u{2028}\u{feff}🦀"),
        json!("\"already\": \"JSON\""),
        json!([]),
        json!({}),
        json!({"": {"deep": [[[1, null, {"a": "b"}]]]}}),
        json!((0..=255).collect::<Vec<u8>>()),
        json!("x".repeat(2 << 20)),
    ];
    let mut lines = Vec::new();
    for value in all {
        let set = cache.set("value", &value).await.map_err(kind);
        let got = cache.get::<Value>("value").await.map_err(kind);
        let same = got.as_ref().is_ok_and(|it| it.exists && it.value.as_ref() == Some(&value));
        lines.push(format!("{} {same}", set.is_ok_and(|it| it.success)));
    }
    lines
}

async fn times(cache: &Cache) -> Vec<String> {
    let mut lines = Vec::new();
    let all = [
        Duration::ZERO,
        Duration::from_millis(299_001),
        Duration::from_secs(300),
        Duration::from_secs(100 * 365 * 86_400),
        Duration::from_secs(1 << 52),
        Duration::from_secs((1 << 52) + 1),
        Duration::MAX,
    ];
    for ttl in all {
        let set = cache.set("time", &1).ttl(ttl).await.map_err(kind);
        lines.push(format!("{ttl:?} {set:?} {:?}", entry(cache.get::<u8>("time").await)));
    }
    for seconds in [-5, 0, 600, i64::MAX, i64::MIN] {
        let set = cache.set("time", &2).ttl_seconds(seconds).await.map_err(kind);
        lines.push(format!("{seconds} {set:?} {:?}", entry(cache.get::<u8>("time").await)));
    }
    // A value that is kept anew has a time of its own.
    let set = cache.set("time", &3).await.map_err(kind);
    lines.push(format!("{set:?} {:?}", entry(cache.get::<u8>("time").await)));
    lines
}

async fn wrong(cache: &Cache) -> Vec<String> {
    let mut lines = Vec::new();
    for key in ["", ".", ".."] {
        lines.push(format!("{:?}", cache.get::<Value>(key).await.map_err(kind)));
        lines.push(format!("{:?}", cache.set(key, &1).await.map_err(kind)));
        lines.push(format!("{:?}", cache.delete(key).await.map_err(kind)));
    }
    let unsayable = std::collections::BTreeMap::from([(vec![1_u8], 1)]);
    lines.push(format!("{:?}", cache.set("wrong", &unsayable).await.map_err(kind)));
    lines.push(format!("{:?}", entry(cache.get::<Value>("wrong").await)));
    lines.push(format!("{:?}", cache.set("wrong", "text").await.map_err(kind)));
    lines.push(format!("{:?}", cache.get::<u8>("wrong").await.map_err(kind)));
    lines.push(format!("{:?}", cache.set("wrong", &json!(null)).await.map_err(kind)));
    lines.push(format!("{:?}", cache.get::<String>("wrong").await.map_err(kind)));
    lines.push(format!("{:?}", cache.get::<Option<String>>("wrong").await.map_err(kind)));
    lines
}

/// The two caches know nothing of each other.
async fn apart(client: &Client) -> Vec<String> {
    let app = client.app_cache().set("apart", "app").await.map_err(kind);
    let before = client.user_cache().value::<String>("apart").await.map_err(kind);
    let user = client.user_cache().set("apart", "user").await.map_err(kind);
    let after = client.app_cache().value::<String>("apart").await.map_err(kind);
    vec![format!("{app:?} {before:?} {user:?} {after:?}")]
}

async fn progress(client: &Client) -> Vec<String> {
    let task = client.task();
    let mut lines = vec![task.id()];
    for (percent, status) in [(0, "pending"), (50, "in_progress"), (250, "odd"), (100, "completed")]
    {
        let told = task.set_progress(percent, "half way ☃").status(status).await;
        lines.push(format!("{:?}", told.map_err(kind)));
    }
    lines.push(format!("{:?}", task.set_progress(33.7, "x").await.map_err(kind)));
    lines.push(format!("{:?}", task.set_progress(f64::NAN, "x").await.map_err(kind)));
    lines
}

/// An entry, with its time to ten seconds.
fn entry<T>(got: Result<CacheEntry<T>, Error>) -> Result<CacheEntry<T>, String> {
    got.map_err(kind).map(|mut it| {
        it.ttl = it.ttl.map(|it| Duration::from_secs((it.as_secs() + 5) / 10 * 10));
        it
    })
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
fn kind(error: Error) -> String {
    format!("{:?}", error.kind())
}
