//! Statuses and bodies.

use serde_json::{Value, json};

/// A status and a body.
pub(super) type Said = (u16, Value);

/// It went well.
pub(super) fn well(body: Value) -> Said {
    (200, body)
}

/// The request is wrong.
pub(super) fn wrong(message: impl Into<String>) -> Said {
    let message: String = message.into();
    (400, json!({"error": {"code": "INVALID_REQUEST", "message": message}}))
}

/// There is no such thing.
pub(super) fn missing(what: &str) -> Said {
    let error = json!({"code": "OBJECT_NOT_FOUND", "message": format!("no {what}")});
    (404, json!({"detail": {"error": error}}))
}

/// It is there already.
pub(super) fn taken(key: i64) -> Said {
    (409, json!({"error": {"code": "DUPLICATE_KEY", "message": format!("{key} exists")}}))
}
