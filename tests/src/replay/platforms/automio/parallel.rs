//! Many calls of a service at once.

use std::sync::{Mutex, PoisonError};

use automio::models::{
    CallMethod, Id, ParallelAnswer, ParallelConnectionItem, ParallelEvent, ParallelItem,
    ParallelStreamItem,
};
use automio::{Client, EventStream, retries};
use serde_json::{Value, json};
use specloom_runtime::json::to_value;

use super::arguments::{Called, with};
use super::integrations::each;
use super::outcomes::{failure, unsayable};
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(
    client: &Client,
    called: &Called<'_>,
    account: &Mutex<Option<Id>>,
) -> Result<Option<Outcome>, String> {
    let name = called.name.strip_prefix("integrations.").unwrap_or_default();
    if !name.starts_with("parallel_call") {
        return Ok(None);
    }
    let Some(method) = method(called.text("method")) else {
        return Ok(Some(unsayable("a call has one of five methods")));
    };
    Ok(Some(match name {
        "parallel_call" => over_many(client, called, method).await,
        "parallel_call_for_connection" => with_one(client, called, (method, account)).await,
        "parallel_call_stream" => one_by_one(client, called, method).await,
        _ => return Ok(None),
    }))
}

fn method(word: &str) -> Option<CallMethod> {
    Some(match word {
        "GET" => CallMethod::Get,
        "POST" => CallMethod::Post,
        "PUT" => CallMethod::Put,
        "PATCH" => CallMethod::Patch,
        "DELETE" => CallMethod::Delete,
        _ => return None,
    })
}

async fn over_many(client: &Client, called: &Called<'_>, method: CallMethod) -> Outcome {
    let items: Vec<ParallelItem> = match called.list("data_list") {
        Ok(items) => items,
        Err(why) => return unsayable(why),
    };
    let items = items.into_iter().map(|given| {
        let mut item = ParallelItem::new(given.connection_id);
        item.organization_id = given.organization_id;
        item.params = given.params.or(item.params);
        item.data = given.data.or(item.data);
        item.url_params = given.url_params.or(item.url_params);
        item
    });
    let call = with!(
        client.integrations().parallel_call(
            called.integration(),
            method,
            called.text("endpoint"),
            items,
        ),
        called.id("table") => table,
        called.object("headers").as_ref() => request_headers,
    );
    each(call.await.map(|it| it.responses), answer)
}

async fn with_one(
    client: &Client,
    called: &Called<'_>,
    (method, account): (CallMethod, &Mutex<Option<Id>>),
) -> Outcome {
    let items: Vec<ParallelConnectionItem> = match called.list("data_list") {
        Ok(items) => items,
        Err(why) => return unsayable(why),
    };
    // The vendor's client drops what it does not know.
    let items = items.into_iter().map(|mut it| {
        it.extra = specloom_runtime::Extra::default();
        it
    });
    let Some(connection) = called.id("connection_id") else {
        return unsayable("the account must be said");
    };
    let call = with!(
        client.integrations().parallel_call_for_connection(
            called.integration(),
            connection,
            method,
            called.text("endpoint"),
            items,
        ),
        called.id("organization_id") => organization_id,
        called.id("table") => table,
        called.object("headers").as_ref() => request_headers,
    );
    let result = call.await;
    if let Some(id) = result.as_ref().ok().and_then(|it| it.connection_id.clone()) {
        *account.lock().unwrap_or_else(PoisonError::into_inner) = Some(id);
    }
    each(result.map(|it| it.responses), answer)
}

async fn one_by_one(client: &Client, called: &Called<'_>, method: CallMethod) -> Outcome {
    let items: Vec<ParallelStreamItem> = match called.list("data_list") {
        Ok(items) => items,
        Err(why) => return unsayable(why),
    };
    let call = with!(
        client.integrations().parallel_call_stream(
            called.integration(),
            method,
            called.text("endpoint"),
            items,
        ),
        called.id("connection_id") => connection_id,
        called.object("params").as_ref() => request_params,
        called.object("headers").as_ref() => request_headers,
    );
    match call.retry(retries::PATIENT).repeatable(true).await {
        Ok(events) => yielded(events).await,
        Err(error) => Outcome {
            yields: Some(Vec::new()),
            raises: Some(failure(&error)),
            ..Outcome::default()
        },
    }
}

async fn yielded(mut events: EventStream<ParallelEvent>) -> Outcome {
    let mut all = Vec::new();
    let mut raises = None;
    while let Some(event) = events.next().await {
        match event {
            Ok(ParallelEvent::ParallelAnswered(it)) => all.push(json!({
                "data": it.response.data::<Value>().unwrap_or_default(),
                "response": to_value(&it.response.api_response).unwrap_or_default(),
                "index": it.index,
                "total": it.total,
            })),
            Ok(ParallelEvent::ParallelDone(it)) => {
                all.push(json!({"final": true, "total_processed": it.total_processed}));
            }
            // Words between the answers are given as they came.
            Ok(_) => {}
            Err(error) => raises = Some(failure(&error)),
        }
    }
    Outcome { yields: Some(all), raises, ..Outcome::default() }
}

/// What the vendor's client gives of one answer.
fn answer(it: &ParallelAnswer) -> Value {
    let value = |it: Option<Value>| it.unwrap_or_default();
    json!({
        "api_data": it.data::<Value>().unwrap_or_default(),
        "api_response": value(to_value(&it.api_response).ok()),
        "organization_id": value(to_value(&it.organization_id).ok()),
        "connection_id": value(to_value(&it.connection_id).ok()),
    })
}
