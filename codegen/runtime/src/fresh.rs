//! Names that nobody has used before.

/// A UUID of random bits (RFC 9562, version 4), as text. It names things; it
/// keeps no secret.
pub(crate) fn uuid() -> String {
    let bits = fastrand::u128(..);
    let bits = (bits & !(0xf << 76)) | (0x4 << 76);
    let bits = (bits & !(0x3 << 62)) | (0x2 << 62);
    let digits = format!("{bits:032x}");
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
    parts.map(|it| digits.get(it).unwrap_or_default().to_owned()).join("-")
}

#[cfg(test)]
mod tests {
    use super::uuid;
    use crate::types::Uuid;

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
