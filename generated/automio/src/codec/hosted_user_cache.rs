// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `HostedUserCache` uses are read and written.

use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, ParamText, ParamValue, Reader, Writer, json_struct, serde_bridge,
};

use crate::models::{CacheOfOrganization, CacheWrite};

impl Decode for CacheOfOrganization {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = match &*from.string()? {
            "org" => Self::Org,
            _ => return Err(from.error("expected `org`")),
        };
        from.note_exact();
        Ok(value)
    }
}

impl Encode for CacheOfOrganization {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for CacheOfOrganization {
    #[inline]
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(CacheOfOrganization);

json_struct!(CacheWrite { key: "key", value: "value" | null, ttl: "ttl" | null, ..extra });
