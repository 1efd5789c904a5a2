//! The mails to oneself.

use automio::{Client, retries};

use super::arguments::{Called, with};
use super::outcomes::{returned, unsayable};
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    Ok(Some(match called.name {
        "notify_me" => {
            // An empty text says nothing.
            let said = |name: &str| called.said(name).filter(|it| !it.is_empty());
            let call = with!(
                client.notifications().notify_me(called.text("subject")),
                said("text").map(str::to_owned) => text,
                said("html").map(str::to_owned) => html,
            );
            returned(call.retry(retries::PATIENT).repeatable(true).await)
        }
        "IntegrationsEmailServiceApi.integrations_mailer_notify_me_create" => {
            unsayable("a mail has a subject and a text")
        }
        _ => return Ok(None),
    }))
}
