// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/webhooks.rs). Run: cargo specloom generate axme
//! What the platform sends by itself, and whether it was the platform.

use specloom_runtime::codegen::SignatureSpec;
use specloom_runtime::{Receiver, Value};

/// A receiver that knows this secret; more can be added while secrets change.
///
/// It takes the headers and the raw body of a request, and gives what is in it once the
/// signature is found to be right.
///
/// ```
/// let receiver = axme::webhooks::receiver("the secret");
/// let refused = receiver.receive([("signature", "none")], b"{}");
/// assert!(refused.is_err());
/// ```
pub fn receiver(secret: impl AsRef<str>) -> Receiver<Value> {
    Receiver::new(&SIGNATURE, secret)
}

static SIGNATURE: SignatureSpec = SignatureSpec::hmac_sha256("X-AXME-Signature").hex();
