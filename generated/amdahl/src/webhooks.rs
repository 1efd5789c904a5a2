// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/webhooks.rs). Run: cargo specloom generate amdahl
//! What the platform sends by itself, and whether it was the platform.

use specloom_runtime::codegen::SignatureSpec;
use specloom_runtime::{Error, Receiver};

use crate::models::WebhookEvent;

/// A receiver that knows this secret; more can be added while secrets change.
///
/// It takes the headers and the raw body of a request, and gives what is in it once the
/// signature is found to be right.
///
/// ```
/// let receiver = amdahl::webhooks::receiver("the secret");
/// let refused = receiver.receive([("signature", "none")], b"{}");
/// assert!(refused.is_err());
/// ```
pub fn receiver(secret: impl AsRef<str>) -> Receiver<WebhookEvent> {
    Receiver::new(&SIGNATURE, secret)
}

/// A receiver with the secret of `WEBHOOK_SECRET` in the environment.
///
/// # Errors
/// When it is not set.
pub fn from_env() -> Result<Receiver<WebhookEvent>, Error> {
    Receiver::from_env(&SIGNATURE, "WEBHOOK_SECRET")
}

static SIGNATURE: SignatureSpec = SignatureSpec::hmac_sha256("X-Webhook-Signature").hex();
