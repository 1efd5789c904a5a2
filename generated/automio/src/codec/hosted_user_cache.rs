// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `HostedUserCache` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, ParamText, ParamValue, Reader, Writer, serde_bridge,
};

use crate::models::{CacheOfOrganization, CacheWrite};

impl Decode for CacheOfOrganization {
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
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for CacheOfOrganization {
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(CacheOfOrganization);

impl Decode for CacheWrite {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["key", "value", "ttl"];
        let mut key = None;
        let mut value = None;
        let mut ttl = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut key),
            1 => from.set(&mut value),
            2 => from.set(&mut ttl),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            key: from.required(key, "key")?,
            value: from.required(value, "value")?,
            ttl: from.required(ttl, "ttl")?,
            extra,
        })
    }
}

impl Encode for CacheWrite {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("key", &self.key);
            to.always("value", &self.value);
            to.always("ttl", &self.ttl);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CacheWrite);
