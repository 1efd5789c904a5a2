// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `CapabilitiesApi` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::Capabilities;

impl Decode for Capabilities {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "capabilities", "supported_intent_types"];
        let mut ok = None;
        let mut capabilities = None;
        let mut supported_intent_types = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut capabilities),
            2 => from.set(&mut supported_intent_types),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            capabilities: from.required(capabilities, "capabilities")?,
            supported_intent_types: from
                .required(supported_intent_types, "supported_intent_types")?,
            extra,
        })
    }
}

impl Encode for Capabilities {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("capabilities", &self.capabilities);
            to.member("supported_intent_types", &self.supported_intent_types);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Capabilities);
