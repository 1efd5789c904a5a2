// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Webhooks.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client, JsonObject, Secret};

use crate::error::ERRORS;
use crate::models::{
    DeletedSubscription, EventType, PublishedEvent, ReplayedEvent, SubscriptionAnswer,
    SubscriptionList,
};

/// Subscriptions to events, and events of your own.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.webhooks().list_subscriptions().await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Webhooks(Client);

impl Webhooks {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Subscribes an address to events.
    ///
    /// `POST /v1/webhooks/subscriptions`.
    ///
    /// Takes:
    /// - `callback_url`: where deliveries go.
    /// - `event_types`: what to be told of.
    #[inline]
    pub fn upsert_subscription(
        &self,
        callback_url: impl AsRef<str>,
        event_types: impl IntoIterator<Item = impl Into<EventType>>,
    ) -> UpsertSubscriptionWebhooks {
        let event_types: Vec<EventType> = event_types.into_iter().map(Into::into).collect();
        UpsertSubscriptionWebhooks(
            self.0
                .call(&UPSERT_SUBSCRIPTION)
                .member("callback_url", callback_url.as_ref())
                .member("event_types", &event_types),
        )
    }

    /// Lists subscriptions.
    ///
    /// `GET /v1/webhooks/subscriptions`.
    #[inline]
    pub fn list_subscriptions(&self) -> ListSubscriptionsWebhooks {
        ListSubscriptionsWebhooks(self.0.call(&LIST_SUBSCRIPTIONS))
    }

    /// Ends a subscription.
    ///
    /// `DELETE /v1/webhooks/subscriptions/{subscription_id}`.
    ///
    /// Takes:
    /// - `subscription_id`: the subscription.
    #[inline]
    pub fn delete_subscription(
        &self,
        subscription_id: impl AsRef<str>,
    ) -> DeleteSubscriptionWebhooks {
        DeleteSubscriptionWebhooks(
            self.0.call(&DELETE_SUBSCRIPTION).path("subscription_id", subscription_id.as_ref()),
        )
    }

    /// Publishes an event to those who have subscribed to it.
    ///
    /// `POST /v1/webhooks/events`.
    ///
    /// Takes:
    /// - `event_type`: what happened.
    /// - `source`: who says that it happened.
    /// - `payload`: what subscribers are told.
    #[inline]
    pub fn publish_event(
        &self,
        event_type: impl Into<EventType>,
        source: impl AsRef<str>,
        payload: &JsonObject,
    ) -> PublishEventWebhooks {
        let event_type: EventType = event_type.into();
        PublishEventWebhooks(
            self.0
                .call(&PUBLISH_EVENT)
                .member("event_type", &event_type)
                .member("source", source.as_ref())
                .member("payload", payload),
        )
    }

    /// Delivers an event again.
    ///
    /// `POST /v1/webhooks/events/{event_id}/replay`.
    ///
    /// Takes:
    /// - `event_id`: the event.
    #[inline]
    pub fn replay_event(&self, event_id: impl AsRef<str>) -> ReplayEventWebhooks {
        ReplayEventWebhooks(self.0.call(&REPLAY_EVENT).path("event_id", event_id.as_ref()))
    }
}

/// [`Webhooks::upsert_subscription`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpsertSubscriptionWebhooks(Call<SubscriptionAnswer>);

operation!(UpsertSubscriptionWebhooks, SubscriptionAnswer);

impl UpsertSubscriptionWebhooks {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// The same as `owner_agent`, as a header. Where both are given and differ the platform
    /// refuses the call.
    #[inline]
    pub fn x_owner_agent(self, x_owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.header_param("x-owner-agent", x_owner_agent.as_ref()))
    }

    /// What deliveries are signed with. Only you know it.
    #[inline]
    pub fn secret(self, secret: impl Into<Secret>) -> Self {
        let secret: Secret = secret.into();
        Self(self.0.member("secret", &secret))
    }

    /// Whether deliveries are made.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.member("active", &active))
    }

    /// What people should know of it.
    #[inline]
    pub fn description(self, description: impl AsRef<str>) -> Self {
        Self(self.0.member("description", description.as_ref()))
    }
}

/// [`Webhooks::list_subscriptions`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListSubscriptionsWebhooks(Call<SubscriptionList>);

operation!(ListSubscriptionsWebhooks, SubscriptionList);

impl ListSubscriptionsWebhooks {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// Whether to list those too that are not in use.
    #[inline]
    pub fn include_inactive(self, include_inactive: bool) -> Self {
        Self(self.0.query("include_inactive", include_inactive))
    }
}

/// [`Webhooks::delete_subscription`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteSubscriptionWebhooks(Call<DeletedSubscription>);

operation!(DeleteSubscriptionWebhooks, DeletedSubscription);

impl DeleteSubscriptionWebhooks {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }
}

/// [`Webhooks::publish_event`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PublishEventWebhooks(Call<PublishedEvent>);

operation!(PublishEventWebhooks, PublishedEvent);

impl PublishEventWebhooks {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }
}

/// [`Webhooks::replay_event`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ReplayEventWebhooks(Call<ReplayedEvent>);

operation!(ReplayEventWebhooks, ReplayedEvent);

impl ReplayEventWebhooks {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }
}

const UPSERT_SUBSCRIPTION: Operation =
    Operation::post("webhooks.upsert_subscription", "/v1/webhooks/subscriptions")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400)
        .client_params(&["owner_agent"]);

const LIST_SUBSCRIPTIONS: Operation =
    Operation::get("webhooks.list_subscriptions", "/v1/webhooks/subscriptions")
        .errors(ERRORS)
        .client_params(&["owner_agent"]);

const DELETE_SUBSCRIPTION: Operation = Operation::delete(
    "webhooks.delete_subscription",
    "/v1/webhooks/subscriptions/{subscription_id}",
)
.errors(ERRORS)
.client_params(&["owner_agent"]);

const PUBLISH_EVENT: Operation = Operation::post("webhooks.publish_event", "/v1/webhooks/events")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .client_params(&["owner_agent"]);

const REPLAY_EVENT: Operation =
    Operation::post("webhooks.replay_event", "/v1/webhooks/events/{event_id}/replay")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400)
        .client_params(&["owner_agent"]);
