//! The client that a recorded call is made with.

use automio::progress::ProgressStyle;
use automio::{Client, Error, retries};

use crate::loopback::Server;
use crate::redis::RedisRecorder;
use crate::replay::clock::RecordingClock;
use crate::replay::vector::Vector;

/// The environment of the records. `{BASE}` and `{CACHE}` are the addresses of
/// the platform and of its cache service; one server of ours is both.
const ENVIRONMENT: &[(&str, &str)] = &[
    ("ACTION_ID", "77"),
    ("API_BASE_URL", "{BASE}"),
    ("APP_ID", "130"),
    ("APP_TOKEN", "tok_live"),
    ("CACHE_SERVICE_TOKEN", "cache_tok"),
    ("CACHE_SERVICE_URL", "{CACHE}"),
    ("TASK_ID", "task-1"),
];

/// A variable of the environment as the record has it.
pub(super) fn variable(vector: &Vector, server: &Server, name: &str) -> Option<String> {
    let usual = ENVIRONMENT.iter().find(|it| it.0 == name).map(|it| it.1);
    let text = match vector.env.get(name) {
        Some(said) => said.as_str(),
        None => usual,
    };
    let filled =
        |it: &str| it.replace("{BASE}", server.address()).replace("{CACHE}", server.address());
    text.map(filled)
}

/// The client, from the environment of the record.
pub(super) fn client(
    vector: &Vector,
    server: &Server,
    clock: RecordingClock,
    redis: &RedisRecorder,
) -> Result<Client, Error> {
    let read = |name: &str| {
        let text = variable(vector, server, name)?;
        let port = redis.port().to_string();
        // Nobody listens at port 1.
        Some(text.replace("{REDIS_PORT}", &port).replace("{CLOSED_PORT}", "1"))
    };
    // An empty address is none, and the usual one is not ours to ask.
    let builder = Client::builder().api_base_url(server.address());
    let builder = builder.from_vars(read).progress_style(ProgressStyle::Off);
    builder.retry(retries::PROMPT).clock(clock).build()
}
