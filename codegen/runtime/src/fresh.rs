//! Names that nobody has used before.

use crate::types::Uuid;

/// A UUID of random bits (RFC 9562, version 4), as text. It names things; it
/// keeps no secret.
pub(crate) fn uuid() -> String {
    Uuid::random().to_string()
}

#[cfg(test)]
mod tests {
    use super::{Uuid, uuid};

    #[test]
    fn a_uuid_says_its_version_and_is_another_each_time() {
        for _ in 0..100 {
            let text = uuid();
            assert!(text.parse::<Uuid>().is_ok(), "{text}");
            assert_eq!(&text[14..15], "4");
            assert!("89ab".contains(&text[19..20]), "{text}");
        }
        assert_ne!(uuid(), uuid());
    }
}
