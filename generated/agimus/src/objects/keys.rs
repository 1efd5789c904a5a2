// @generated from specs/agimus/companion/objects/keys.rs by codegen (emit/src/emitters/companion.rs). Run: cargo specloom generate agimus
//! Keys of objects as calls take them.

use crate::models::Key;
use crate::objects::{ObjectKey, Operand};

/// A key as paths and writes take it, its JSON type kept; or what is wrong with it.
pub(super) fn key<K>(key: impl Operand<K>) -> Result<Key, String> {
    let value = key.operand().map_err(|error| format!("the key cannot be sent: {error}"))?;
    match ObjectKey::try_from(value) {
        Ok(ObjectKey::Integer(number)) => Ok(Key::Integer(number)),
        Ok(ObjectKey::Text(text)) => Ok(Key::Text(text.into())),
        Err(value) => Err(format!("`{value}` is no key: it must be a whole number or a text")),
    }
}

/// A key as a text.
pub(super) fn text(key: Key) -> String {
    match key {
        Key::Integer(number) => number.to_string(),
        Key::Text(text) => text,
    }
}

/// The key, and the call that fails if there is none.
///
/// The text in place of a key that is wrong is never sent.
pub(super) fn or_refused(key: Result<Key, String>) -> (Key, Option<String>) {
    match key {
        Ok(key) => (key, None),
        Err(why) => (Key::Text("-".to_owned()), Some(why)),
    }
}
