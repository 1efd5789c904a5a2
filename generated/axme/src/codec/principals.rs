// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Principals` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{CreatePrincipal, PrincipalAnswer};

impl Decode for CreatePrincipal {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["org_id", "workspace_id", "principal_type", "display_name", "metadata"];
        let mut org_id = None;
        let mut workspace_id = None;
        let mut principal_type = None;
        let mut display_name = None;
        let mut metadata = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut workspace_id),
            2 => from.set(&mut principal_type),
            3 => from.set(&mut display_name),
            4 => from.set(&mut metadata),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            principal_type: from.required(principal_type, "principal_type")?,
            display_name: from.required(display_name, "display_name")?,
            metadata: from.required(metadata, "metadata")?,
            extra,
        })
    }
}

impl Encode for CreatePrincipal {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("principal_type", &self.principal_type);
            to.member("display_name", &self.display_name);
            to.member("metadata", &self.metadata);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CreatePrincipal);

impl Decode for PrincipalAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "principal"];
        let mut ok = None;
        let mut principal = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut principal),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            principal: from.required(principal, "principal")?,
            extra,
        })
    }
}

impl Encode for PrincipalAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("principal", &self.principal);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PrincipalAnswer);
