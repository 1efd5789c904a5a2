//! Bytes as they are, where JSON has to carry them after all.
//!
//! `format: binary` within JSON is a text by another name (OpenAPI 3.0.4,
//! 4.7.14.1): bytes that are no UTF-8 cannot be said and make the call fail.

use bytes::Bytes;

use crate::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Decode for Bytes {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(from.string()?.into_owned()))
    }
}

impl Encode for Bytes {
    fn encode(&self, to: &mut Writer) {
        match std::str::from_utf8(self) {
            Ok(text) => to.string(text),
            Err(_) => to.fail("bytes that are no text cannot stand in JSON"),
        }
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use crate::json;

    #[test]
    fn bytes_stand_in_json_as_the_text_that_they_are() {
        let bytes = Bytes::from_static("né\n".as_bytes());
        let written = json::to_vec(&bytes).unwrap_or_default();
        assert_eq!(written, "\"né\\n\"".as_bytes());
        assert_eq!(json::from_str::<Bytes>("\"né\\n\"").ok(), Some(bytes));
        assert!(json::to_vec(&Bytes::from_static(&[0xff])).is_err());
    }
}
