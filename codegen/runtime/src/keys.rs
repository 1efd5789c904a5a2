//! Looks whether the key of a call was given before for something else.
//!
//! A platform that gets a key again answers as it did before, or refuses what
//! differs. Either way the second call is not done, and its caller should know
//! that before it is sent.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::error::{Error, ErrorKind};
use crate::key_store::Use;
use crate::request::Parts;

/// Notes the key of a call.
///
/// # Errors
/// [`ErrorKind::Conflict`] when the operation was called with this key and
/// something else, no longer ago than the platform remembers keys.
pub(crate) fn note(parts: &Parts, address: &str) -> Result<(), Error> {
    let window = parts.operation.idempotency.and_then(|it| it.window);
    let (Some(key), Some(window)) = (&parts.idempotency_key, window) else { return Ok(()) };
    let new = Use { mark: mark(parts, address), at: parts.client.clock.now() };
    if parts.client.keys.is_reused((parts.operation.id, key), new, window) {
        let message = "the idempotency key was given before, for a call with other parameters; \
                       nothing was sent";
        return Err(Error::new(ErrorKind::Conflict, message));
    }
    Ok(())
}

/// What tells a request from another with the same key: where it goes, what it
/// carries, and the headers that are params.
fn mark(parts: &Parts, address: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    address.hash(&mut hasher);
    for (name, value) in &parts.headers {
        (name.as_str(), value.as_bytes()).hash(&mut hasher);
    }
    if let Some((media_type, body)) = parts.body() {
        (media_type, body.as_bytes().map(|it| &it[..])).hash(&mut hasher);
    }
    hasher.finish()
}
