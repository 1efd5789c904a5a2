//! The client that a recorded call is made with.

use std::time::Duration;

use agimus::{Client, Error};
use serde_json::Value;

use super::steps::Steps;
use crate::loopback::Server;
use crate::replay::vector::Vector;

/// The key of the records.
const KEY: &str = "agm_demo_0123456789abcdef";

/// What stands in records where the server's address belongs.
const PLACE: &str = "{server}";

/// The client's patience where nothing comes: the record's, made short.
const PATIENCE: Duration = Duration::from_millis(300);

/// Where nobody listens.
const NOBODY: &str = "http://127.0.0.1:1";

/// The client, with what the record gives it.
pub(super) fn client(vector: &Vector, server: &Server, steps: &Steps<'_>) -> Result<Client, Error> {
    let text = |name: &str| steps.client[name].as_str();
    let address = text("base_url").map(|it| it.replace(PLACE, server.address()));
    let address = address.unwrap_or_else(|| server.address().to_owned());
    let fault = vector.record["response"]["fault"].as_str();
    let address = if fault == Some("connection_refused") { NOBODY.to_owned() } else { address };
    let builder = Client::builder().base_url(address).api_key(text("api_key").unwrap_or(KEY));
    let is_late = vector.record["response"].get("delay_seconds").is_some_and(Value::is_number);
    if is_late { builder.timeout(PATIENCE).build() } else { builder.build() }
}
