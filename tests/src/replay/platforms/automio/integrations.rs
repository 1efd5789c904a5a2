//! The calls of integrations, and of their accounts.

use std::sync::{Mutex, PoisonError};

use automio::models::{CallResponse, Id};
use automio::operations::integrations::CallIntegrationsMultipart;
use automio::{Call, Client, Error, retries};
use serde_json::{Value, json};
use specloom_runtime::FilePart;

use super::arguments::{Called, with};
use super::outcomes::{given, returned, unsayable};
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these. The account that a call has used
/// is noted, for who wants it.
pub(super) async fn made(
    client: &Client,
    called: &Called<'_>,
    account: &Mutex<Option<Id>>,
) -> Result<Option<Outcome>, String> {
    let integrations = client.integrations();
    let integration = called.integration();
    Ok(Some(match called.name {
        "integrations.get_integration" => {
            let call = with!(
                integrations.connected(integration),
                called.id("connection_id") => connection_id,
            );
            // Headers of the caller's own are put beside the client's.
            let headers = called.object("_headers").unwrap_or_default();
            let headers = headers.iter().filter_map(|(name, it)| Some((name, it.as_str()?)));
            returned(headers.fold(call, |call, (name, it)| call.header(name, it)).await)
        }
        "integrations.get_integrations" => returned(
            with!(
                integrations.list(),
                called.number("page") => page,
                called.number("per_page") => per_page,
            )
            .await,
        ),
        "integrations.my_connections" => returned(integrations.my_connections(integration).await),
        "integrations.all_connections" | "integrations.table_connections" => {
            connections(client, called).await
        }
        "integrations.call" => {
            let answer = call(client, called)?.retry(retries::PATIENT).repeatable(true).await;
            if let Some(id) = answer.as_ref().ok().and_then(|it| it.connection_id.clone()) {
                *account.lock().unwrap_or_else(PoisonError::into_inner) = Some(id);
            }
            given(answer.map(|it| pair(&it)))
        }
        "integrations.integrations_call_create" => {
            unsayable("a call takes a request to the service, not an integration")
        }
        _ => return Ok(None),
    }))
}

async fn connections(client: &Client, called: &Called<'_>) -> Outcome {
    let table = called.said("table_name").unwrap_or_else(|| called.text("table"));
    let call = client.integrations().table_connections(called.integration(), table);
    let call = match called.id("app_id") {
        None => call,
        Some(Id::Number(app)) => call.app_id(app),
        Some(_) => return unsayable("the application is a number here"),
    };
    returned(call.await)
}

/// The call of a service, as JSON or as a form with files.
fn call(client: &Client, called: &Called<'_>) -> Result<Call<CallResponse>, String> {
    let (method, endpoint) = (called.text("method"), called.text("endpoint"));
    let integrations = client.integrations();
    let data = called.args.get("data").or_else(|| called.args.get("json"));
    if called.given("files").is_none() {
        let call = integrations.call(called.integration(), method, endpoint);
        return Ok(with!(
            call,
            called.id("connection_id") => connection_id,
            called.id("organization_id") => organization_id,
            called.id("table") => table,
            called.object("headers").as_ref() => request_headers,
            called.object("params").as_ref() => request_params,
            data => data,
        )
        .into());
    }
    let call = integrations.call_multipart(called.integration(), method, endpoint);
    let text = data.map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned));
    let call = with!(
        call,
        called.id("connection_id") => connection_id,
        called.id("organization_id") => organization_id,
        called.id("table") => table,
        called.object("headers").as_ref() => request_headers,
        called.object("params").as_ref() => request_params,
        text => data,
    );
    with_files(call, &called.args["files"]).map(Into::into)
}

/// `{field: [name, content, media type]}`
fn with_files(
    call: CallIntegrationsMultipart,
    files: &Value,
) -> Result<CallIntegrationsMultipart, String> {
    let files = files.as_object().ok_or("files that are no object")?;
    files.iter().try_fold(call, |call, (field, said)| {
        let text = |at: usize| said[at].as_str().map(str::to_owned);
        let content = text(1).or_else(|| said.as_str().map(str::to_owned));
        let content = content.ok_or("a file without content")?;
        let file = FilePart::bytes(text(0).unwrap_or_else(|| field.clone()), content);
        let file = match text(2) {
            Some(media_type) => file.content_type(media_type),
            None => file,
        };
        Ok(call.file(field, file))
    })
}

/// What the vendor's client gives: the data, and how the service answered.
fn pair(answer: &CallResponse) -> Value {
    let data = answer.data::<Value>().unwrap_or_default();
    let response = specloom_runtime::json::to_value(&answer.api_response).unwrap_or_default();
    json!([data, response])
}

/// A result whose value is a list of answers.
pub(super) fn each<T>(result: Result<Vec<T>, Error>, value: fn(&T) -> Value) -> Outcome {
    given(result.map(|list| list.iter().map(value).collect()))
}
