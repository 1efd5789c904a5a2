//! The calls of actions and their runs.

use automio::{Client, EventStream, retries};
use serde_json::Value;

use super::arguments::{Called, with};
use super::outcomes::{failure, returned, unsayable};
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    let actions = client.actions();
    Ok(Some(match called.name {
        "actions.list" => {
            let list = actions.list().retry(retries::PATIENT).await;
            returned(list.map(Option::unwrap_or_default))
        }
        "actions.actions_list" => returned(actions.list().await.map(Option::unwrap_or_default)),
        "actions.run" | "actions.actions_run_create" => run(client, called).await,
        "actions.run_status" | "actions.runStatus" | "actions.actions_runs_status_retrieve" => {
            let id = called.id("run_id").or_else(|| called.id("id"));
            match id {
                Some(id) => returned(actions.run_status(id).await),
                None => unsayable("the run must be said"),
            }
        }
        "actions.stream_logs" | "actions.streamLogs" => logs(client, called).await,
        "actions.actions_run_code_stream" => {
            let outcome = logs(client, called).await;
            let lines = outcome.yields.unwrap_or_default();
            let line = |it: &Value| format!("data: {}\n\n", it.as_str().unwrap_or_default());
            let text: String = lines.iter().map(line).collect();
            Outcome { returns: Some(text.into()), yields: None, ..outcome }
        }
        _ => return Ok(None),
    }))
}

async fn run(client: &Client, called: &Called<'_>) -> Outcome {
    let id = called.given("action_id").or_else(|| called.given("id"));
    let id = id.and_then(|it| it.as_i64().or_else(|| it.as_str()?.parse().ok()));
    let Some(id) = id else { return unsayable("an action is known by its number") };
    let rows = called.args["selected_rows"].as_array();
    let rows = rows.map(|it| it.iter().filter_map(Value::as_str).collect::<Vec<_>>());
    let call = with!(
        client.actions().run(id),
        rows => selected_rows,
        called.args["selected_all"].as_bool() => selected_all,
        called.object("filter_params").as_ref() => filter_params,
        called.object("user_input").as_ref() => user_input,
        called.said("connection_id") => connection_id,
        called.said("language") => language,
    );
    returned(call.await)
}

async fn logs(client: &Client, called: &Called<'_>) -> Outcome {
    let skips = match &called.args["skip_existing"] {
        Value::Bool(it) => *it,
        Value::String(text) => text == "1",
        Value::Null | Value::Number(_) | Value::Array(_) | Value::Object(_) => false,
    };
    let call = with!(
        client.actions().stream_logs(called.text("task_id")),
        skips.then_some("1") => skip_existing,
        called.id("app") => app_id,
    );
    match call.retry(retries::PATIENT).await {
        Ok(events) => lines(events).await,
        Err(error) => Outcome {
            yields: Some(Vec::new()),
            raises: Some(failure(&error)),
            ..Outcome::default()
        },
    }
}

async fn lines(mut events: EventStream<String>) -> Outcome {
    let mut outcome = Outcome { yields: Some(Vec::new()), ..Outcome::default() };
    while let Some(event) = events.next().await {
        match event {
            Ok(line) => outcome.yields.get_or_insert_default().push(line.into()),
            Err(error) => outcome.raises = Some(failure(&error)),
        }
    }
    outcome
}
