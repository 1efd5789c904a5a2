// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! Notifications.

use specloom_runtime::codegen::{Need as BodyNeed, Operation, operation};
use specloom_runtime::{Call, Client, JsonObject, Nullable, Value};

use crate::error::ERRORS;

/// Mails to yourself.
///
/// ```no_run
/// # async fn example(client: automio::Client) -> Result<(), automio::Error> {
/// let answer = client.notifications().notify_me("subject").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Notifications(Client);

impl Notifications {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Sends a mail to yourself.
    ///
    /// `POST /api/integrations/mailer/notify-me/`.
    ///
    /// One of `text` and `html` must be given; the platform makes the other from it.
    ///
    /// Takes:
    /// - `subject`: its subject.
    #[inline]
    pub fn notify_me(&self, subject: impl AsRef<str>) -> NotifyMeNotifications {
        NotifyMeNotifications(
            self.0
                .call(&NOTIFY_ME)
                .member("text", &Value::Null)
                .member("html", &Value::Null)
                .member("subject", subject.as_ref()),
        )
    }
}

/// [`Notifications::notify_me`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct NotifyMeNotifications(Call<JsonObject>);

operation!(NotifyMeNotifications, JsonObject);

impl NotifyMeNotifications {
    /// What it says, as plain text.
    ///
    /// `null` is sent unless this is called.
    #[inline]
    pub fn text(self, text: impl Into<Nullable<String>>) -> Self {
        let text: Nullable<String> = text.into();
        Self(self.0.member("text", &text))
    }

    /// What it says, as HTML.
    ///
    /// `null` is sent unless this is called.
    #[inline]
    pub fn html(self, html: impl Into<Nullable<String>>) -> Self {
        let html: Nullable<String> = html.into();
        Self(self.0.member("html", &html))
    }
}

const NOTIFY_ME: Operation =
    Operation::post("notifications.notify_me", "/api/integrations/mailer/notify-me/")
        .errors(ERRORS)
        .needs(&[BodyNeed { when: None, one_of: &["text", "html"] }]);
