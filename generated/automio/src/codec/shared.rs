// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that are used all over the API are read and written.

use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, Reader, Writer, json_param, json_struct, serde_bridge,
};

use crate::models::{CacheDeleteResult, CacheEntry, CacheSetResult, Id, Refusal, TableRefusal};

json_struct!(CacheDeleteResult {
    success: "success",
    message: "message",
    key: "key",
    deleted: "deleted",
    ..extra
});

json_struct!(CacheEntry { key: "key", value: "value", exists: "exists", ttl: "ttl", ..extra });

json_struct!(CacheSetResult {
    success: "success",
    key: "key",
    message: "message",
    ttl: "ttl",
    ..extra
});

impl Decode for Id {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(
            &[
                ("Number", |from| Decode::decode(from).map(Self::Number)),
                ("Text", |from| Decode::decode(from).map(Self::Text)),
            ],
            Self::Unknown,
        )
    }
}

impl Encode for Id {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Number(it) => it.encode(to),
            Self::Text(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(Id);
json_param!(Id);

json_struct!(Refusal { detail: "detail", ..extra });

json_struct!(TableRefusal { error: "error", ..extra });
