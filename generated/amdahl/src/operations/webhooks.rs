// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate amdahl
//! Webhooks.

use specloom_runtime::codegen::{Operation, Pagination, operation};
use specloom_runtime::{Call, Client, Pager};

use crate::error::ERRORS;
use crate::models::{Webhook, WebhookEventName, WebhookList, WebhookPatch};

/// Where the platform reports events, and how to trust what arrives.
///
/// ```no_run
/// # async fn example(client: amdahl::Client) -> Result<(), amdahl::Error> {
/// let mut items = client.webhooks().list().pager();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Webhooks(Client);

impl Webhooks {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists webhooks.
    ///
    /// `GET /webhooks`.
    #[inline]
    pub fn list(&self) -> ListWebhooks {
        ListWebhooks(self.0.call(&LIST))
    }

    /// Registers an address for events.
    ///
    /// `POST /webhooks`.
    ///
    /// Assumption: needs the scope `webhooks:write`, and the secret stands in this answer and
    /// in no other.
    ///
    /// Takes:
    /// - `url`: where events are sent.
    /// - `events`: which events are sent.
    #[inline]
    pub fn register(
        &self,
        url: impl AsRef<str>,
        events: impl IntoIterator<Item = impl Into<WebhookEventName>>,
    ) -> RegisterWebhooks {
        let events: Vec<WebhookEventName> = events.into_iter().map(Into::into).collect();
        RegisterWebhooks(
            self.0.call(&REGISTER).member("url", url.as_ref()).member("events", &events),
        )
    }

    /// Changes the members of a webhook that are given.
    ///
    /// `PATCH /webhooks/{webhook_id}`.
    ///
    /// Takes:
    /// - `webhook_id`: the webhook.
    #[inline]
    pub fn update(&self, webhook_id: impl AsRef<str>, body: &WebhookPatch) -> Call<Webhook> {
        self.0.call(&UPDATE).path("webhook_id", webhook_id.as_ref()).json(body)
    }

    /// Removes a webhook.
    ///
    /// `DELETE /webhooks/{webhook_id}`.
    ///
    /// Takes:
    /// - `webhook_id`: the webhook.
    #[inline]
    pub fn delete(&self, webhook_id: impl AsRef<str>) -> Call<()> {
        self.0.call(&DELETE).path("webhook_id", webhook_id.as_ref())
    }
}

/// [`Webhooks::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListWebhooks(Call<WebhookList>);

operation!(ListWebhooks, WebhookList);

impl ListWebhooks {
    /// How many at most in one answer. 100 is safe; more is not promised.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Where to go on, from the `next_cursor` of an earlier answer.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        Self(self.0.query("cursor", cursor.as_ref()))
    }

    /// All items, one after the other, asking for more as they are needed.
    #[inline]
    pub fn pager(self) -> Pager<Webhook> {
        Pager::new(self.0, &LIST_PAGES)
    }
}

/// [`Webhooks::register`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RegisterWebhooks(Call<Webhook>);

operation!(RegisterWebhooks, Webhook);

impl RegisterWebhooks {
    /// A note for people.
    #[inline]
    pub fn description(self, description: impl AsRef<str>) -> Self {
        Self(self.0.member("description", description.as_ref()))
    }
}

const LIST: Operation = Operation::get("webhooks.list", "/webhooks")
    .errors(ERRORS)
    .client_params(&["X-Amdahl-API-Version"]);

static LIST_PAGES: Pagination = Pagination::cursor("cursor")
    .next(&[&["next_cursor"]])
    .items(&[&["items"], &["webhooks"], &[]])
    .size("limit", 100);

const REGISTER: Operation = Operation::post("webhooks.register", "/webhooks")
    .errors(ERRORS)
    .client_params(&["X-Amdahl-API-Version"]);

const UPDATE: Operation = Operation::patch("webhooks.update", "/webhooks/{webhook_id}")
    .errors(ERRORS)
    .client_params(&["X-Amdahl-API-Version"]);

const DELETE: Operation = Operation::delete("webhooks.delete", "/webhooks/{webhook_id}")
    .errors(ERRORS)
    .client_params(&["X-Amdahl-API-Version"]);
