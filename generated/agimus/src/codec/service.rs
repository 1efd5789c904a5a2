// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How the types that only `Service` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{Health, KeyInfo};

impl Decode for Health {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["status", "version"];
        let mut status = None;
        let mut version = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut status),
            1 => from.set(&mut version),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            status: from.required(status, "status")?,
            version: from.required(version, "version")?,
            extra,
        })
    }
}

impl Encode for Health {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("status", &self.status);
            to.member("version", &self.version);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Health);

impl Decode for KeyInfo {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["tenantName", "rateLimitPerMinute", "requestId", "scope"];
        let mut tenant_name = None;
        let mut rate_limit_per_minute = None;
        let mut request_id = None;
        let mut scope = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut tenant_name),
            1 => from.set(&mut rate_limit_per_minute),
            2 => from.set(&mut request_id),
            3 => from.set(&mut scope),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            tenant_name: from.required(tenant_name, "tenantName")?,
            rate_limit_per_minute: from.required(rate_limit_per_minute, "rateLimitPerMinute")?,
            request_id: from.required(request_id, "requestId")?,
            scope: from.required(scope, "scope")?,
            extra,
        })
    }
}

impl Encode for KeyInfo {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("tenantName", &self.tenant_name);
            to.member("rateLimitPerMinute", &self.rate_limit_per_minute);
            to.member("requestId", &self.request_id);
            to.member("scope", &self.scope);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(KeyInfo);
