// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `HostedAppCache` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, ParamText, ParamValue, Reader, Writer, serde_bridge,
};

use crate::models::{AppCacheWrite, CacheOfApplication};

impl Decode for AppCacheWrite {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["action", "key", "value", "ttl"];
        let mut action = None;
        let mut key = None;
        let mut value = None;
        let mut ttl = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut action),
            1 => from.set(&mut key),
            2 => from.set(&mut value),
            3 => from.set(&mut ttl),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            action: from.required(action, "action")?,
            key: from.required(key, "key")?,
            value: from.required(value, "value")?,
            ttl: from.required(ttl, "ttl")?,
            extra,
        })
    }
}

impl Encode for AppCacheWrite {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.always("action", &self.action);
            to.member("key", &self.key);
            to.always("value", &self.value);
            to.always("ttl", &self.ttl);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AppCacheWrite);

impl Decode for CacheOfApplication {
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
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for CacheOfApplication {
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(CacheOfApplication);
