// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! Notifications.

use specloom_runtime::codegen::Operation;
use specloom_runtime::{Call, Client, JsonObject};

use crate::error::ERRORS;

/// Mails to yourself.
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
    /// - `text`: what it says, as plain text.
    /// - `html`: what it says, as HTML.
    pub fn notify_me(
        &self,
        subject: impl AsRef<str>,
        text: Option<String>,
        html: Option<String>,
    ) -> Call<JsonObject> {
        self.0
            .call(&NOTIFY_ME)
            .member("subject", subject.as_ref())
            .member("text", &text)
            .member("html", &html)
    }
}

const NOTIFY_ME: Operation =
    Operation::post("notifications.notify_me", "/api/integrations/mailer/notify-me/")
        .errors(ERRORS);
