//! The calls of pages.

use amdahl::Client;
use amdahl::models::{PageCreate, PagePatch};
use serde_json::Value;
use specloom_runtime::http::Method;

use super::arguments::{Called, typed};
use super::outcomes::returned;
use super::raw::{escaped, sent};
use crate::replay::outcome::Outcome;

/// Makes one. A body that our types do not say (the guide takes any) goes by
/// the client's way for calls that the spec does not name.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Outcome, String> {
    let pages = client.pages();
    let id = called.text("page_id");
    Ok(match called.name {
        "list_pages" => returned(pages.list().await),
        "get_page" => returned(pages.get(id).await),
        "create_page" => {
            let payload = &called.args["payload"];
            if let Some(page) = typed::<PageCreate>(payload) {
                returned(pages.create(&page).await)
            } else {
                sent(client, (&Method::POST, "/pages"), Some(payload)).await
            }
        }
        "update_page" => {
            let changes = &called.args["patch"];
            if let Some(page) = typed::<PagePatch>(changes) {
                returned(pages.update(id, &page).await)
            } else {
                let path = format!("/pages/{}", escaped(id));
                sent(client, (&Method::PATCH, &path), Some(changes)).await
            }
        }
        "archive_page" => archived(returned(pages.archive(id).await)),
        name => return Err(format!("`{name}` is no call of pages")),
    })
}

/// A call that gives nothing gives `null` in Python.
pub(super) fn archived(outcome: Outcome) -> Outcome {
    Outcome { returns: outcome.returns.map(|_| Value::Null), ..outcome }
}
