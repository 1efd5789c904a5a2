//! The calls of tools by JSON-RPC.

use std::sync::{Arc, Mutex, PoisonError};

use axme::Client;
use axme::operations::mcp::McpTools;
use axme::runtime::rpc::RpcEvent;
use serde_json::{Value, json};

use super::arguments::{Called, with};
use super::outcomes::{failure, returned};
use crate::replay::filled;
use crate::replay::outcome::{Failure, Outcome};
use crate::replay::vector::Vector;

/// The tools of a record, and what was seen of their calls.
pub(super) struct Watched {
    tools: McpTools,
    seen: Arc<Mutex<Vec<Value>>>,
}

/// The tools as the record sets them up.
pub(super) fn of(client: &Client, vector: &Vector) -> Watched {
    let config = &vector.record["config"];
    let seen: Arc<Mutex<Vec<Value>>> = Arc::default();
    let sink = Arc::clone(&seen);
    let tools = client.mcp().tools().observer(move |event| {
        sink.lock().unwrap_or_else(PoisonError::into_inner).extend(told(event));
    });
    let tools = with!(
        tools,
        config["default_owner_agent"].as_str() => owner_agent,
        config["mcp_endpoint_path"].as_str() => at,
    );
    Watched { tools, seen }
}

/// An event in the words of the record; the vendor's client tells no failures.
fn told(event: &RpcEvent<'_>) -> Option<Value> {
    Some(match event {
        RpcEvent::Request { method, id, is_repeatable } => json!({
            "phase": "request", "method": method, "rpc_id": id, "retryable": is_repeatable,
        }),
        RpcEvent::Response { method, id, members } => json!({
            "phase": "response", "method": method, "rpc_id": id, "result_keys": members,
        }),
        _ => return None,
    })
}

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(watched: &Watched, called: &Called<'_>) -> Option<Outcome> {
    let tools = with!(watched.tools.clone(), called.said("owner_agent") => owner_agent);
    let trace = called.said("trace_id");
    let call = match called.name {
        "mcp_initialize" => match called.said("protocol_version") {
            Some(version) => tools.initialize_as(version),
            None => tools.initialize(),
        },
        "mcp_list_tools" => {
            let found = with!(tools.list(), trace => trace_id).await;
            return Some(match found {
                Ok(list) => Outcome::returned(Value::Object(list.result)),
                Err(error) => Outcome::raised(failure(&error)),
            });
        }
        "mcp_call_tool" => with!(
            tools.call(called.text("name"), &called.params["arguments"]),
            called.said("idempotency_key") => idempotency_key,
            called.params["retryable"].as_bool() => repeatable,
        ),
        _ => return None,
    };
    let is_checked = called.params["validate_input_schema"].as_bool().unwrap_or(true);
    let call = if is_checked { call } else { call.unchecked() };
    Some(returned(with!(call, trace => trace_id).await))
}

/// The outcome, or a failure if other things were seen than the record says.
pub(super) fn judged(watched: &Watched, vector: &Vector, outcome: Outcome) -> Outcome {
    let Some(recorded) = vector.expect.get("observer_events") else { return outcome };
    let seen = watched.seen.lock().unwrap_or_else(PoisonError::into_inner);
    let seen = Value::from(seen.clone());
    if filled(recorded, &seen) == seen {
        return outcome;
    }
    let message = format!("the observer saw {seen}");
    Outcome::raised(Failure { kind: "Observer".to_owned(), message, ..Failure::default() })
}
