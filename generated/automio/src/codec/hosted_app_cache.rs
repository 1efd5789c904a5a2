// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `HostedAppCache` uses are read and written.

use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, ParamText, ParamValue, Reader, Writer, json_struct, serde_bridge,
};

use crate::models::{AppCacheWrite, CacheOfApplication};

json_struct!(AppCacheWrite {
    action: "action" | null,
    key: "key",
    value: "value" | null,
    ttl: "ttl" | null,
    ..extra
});

impl Decode for CacheOfApplication {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = match &*from.string()? {
            "app" => Self::App,
            _ => return Err(from.error("expected `app`")),
        };
        from.note_exact();
        Ok(value)
    }
}

impl Encode for CacheOfApplication {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for CacheOfApplication {
    #[inline]
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(CacheOfApplication);
