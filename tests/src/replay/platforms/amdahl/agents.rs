//! The calls of agents, the wait and the stream among them.

use amdahl::Client;
use serde_json::{Value, json};
use specloom_runtime::http::Method;
use specloom_runtime::json::to_value;

use super::arguments::{Called, members};
use super::outcomes::{failed, failure, returned};
use super::raw::{escaped, sent};
use crate::replay::outcome::Outcome;

/// Makes a call that is answered at once. An argument that is no object (the
/// guide takes any) goes by the client's way for calls that the spec does not name.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Outcome, String> {
    let agents = client.agents();
    let id = called.text("session_id");
    Ok(match called.name {
        "start_agent" => {
            let call = agents.run(called.text("profile_id"), called.text("task"));
            match called.said("input_params").map(Value::as_object) {
                None => returned(call.await),
                Some(Some(params)) => returned(call.input_params(&members(params)).await),
                Some(None) => {
                    let body = json!({
                        "profile_id": called.args["profile_id"], "task": called.args["task"],
                        "input_params": called.args["input_params"], "async": true,
                    });
                    sent(client, (&Method::POST, "/agents/run"), Some(&body)).await
                }
            }
        }
        "get_agent_status" => returned(agents.status(id).await),
        "resume_agent" => {
            let value = &called.args["input_value"];
            if let Some(input) = value.as_object() {
                returned(agents.resume(id, &members(input)).await)
            } else {
                let path = format!("/agents/{}/resume", escaped(id));
                sent(client, (&Method::POST, &path), Some(&json!({"input": value}))).await
            }
        }
        name => return Err(format!("`{name}` is no call of agents")),
    })
}

/// Waits for an end.
pub(super) async fn waited(client: &Client, called: &Called<'_>) -> Outcome {
    let mut wait = client.agents().wait(called.text("session_id"));
    if let Some(interval) = called.seconds("interval_s") {
        wait = wait.interval(interval);
    }
    if let Some(deadline) = called.seconds("timeout_s") {
        wait = wait.deadline(deadline);
    }
    returned(wait.await)
}

/// Reads a stream to its end, or to the first thing that goes wrong.
pub(super) async fn streamed(client: &Client, called: &Called<'_>) -> Outcome {
    let mut outcome = Outcome { yields: Some(Vec::new()), ..Outcome::default() };
    let mut events = match client.agents().stream(called.text("session_id")).await {
        Ok(events) => events,
        Err(error) => return Outcome { yields: Some(Vec::new()), ..failed(&error) },
    };
    while let Some(event) = events.next().await {
        match event {
            Ok(event) => {
                let value = to_value(&event).unwrap_or_default();
                outcome.yields.get_or_insert_default().push(value);
            }
            Err(error) => {
                outcome.raises = Some(failure(&error));
                break;
            }
        }
    }
    outcome
}
