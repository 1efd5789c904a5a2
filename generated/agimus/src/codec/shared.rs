// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How the types that are used all over the API are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{
    Decode, DecodeError, DeserializeOwned, Encode, Reader, Serialize, Writer, json_param,
    json_struct, serde_bridge,
};

use crate::models::{
    Count, ErrorEnvelope, ErrorObject, GeoPoint, Key, ObjectPage, PlainError, WrappedError,
};

json_struct!(Count { count: "count", ..extra });

impl Decode for ErrorEnvelope {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(
            &[
                ("WrappedError", |from| Decode::decode(from).map(Self::WrappedError)),
                ("PlainError", |from| Decode::decode(from).map(Self::PlainError)),
                ("Other", |from| Decode::decode(from).map(Self::Other)),
            ],
            Self::Unknown,
        )
    }
}

impl Encode for ErrorEnvelope {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::WrappedError(it) => it.encode(to),
            Self::PlainError(it) => it.encode(to),
            Self::Other(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(ErrorEnvelope);

json_struct!(ErrorObject {
    code: "code",
    message: "message",
    request_id: "requestId",
    field: "field",
    ..extra
});

json_struct!(GeoPoint { lat: "lat", lng: "lng", ..extra });

impl Decode for Key {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best(&[
            ("Integer", |from| Decode::decode(from).map(Self::Integer)),
            ("Text", |from| Decode::decode(from).map(Self::Text)),
        ])
    }
}

impl Encode for Key {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Integer(it) => it.encode(to),
            Self::Text(it) => it.encode(to),
        }
    }
}

serde_bridge!(Key);
json_param!(Key);

impl<Object: DeserializeOwned> Decode for ObjectPage<Object> {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["data", "hasMore", "cursor"];
        let mut data = None;
        let mut has_more = None;
        let mut cursor = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set_json(&mut data),
            1 => from.set(&mut has_more),
            2 => from.set(&mut cursor),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            data: from.required_json(data, "data")?,
            has_more: from.required(has_more, "hasMore")?,
            cursor: from.required(cursor, "cursor")?,
            extra,
        })
    }
}

impl<Object: Serialize> Encode for ObjectPage<Object> {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member_json("data", &self.data);
            to.member("hasMore", &self.has_more);
            to.member("cursor", &self.cursor);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ObjectPage<Object>);

json_struct!(PlainError { error: "error", ..extra });

json_struct!(WrappedError { detail: "detail", ..extra });
