// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Transports` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    BindingAnswer, BindingList, RemovedBinding, RemovedBindingAnswer, TransportBinding,
    UpsertBinding,
};

impl Decode for BindingAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "binding"];
        let mut ok = None;
        let mut binding = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut binding),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            binding: from.required(binding, "binding")?,
            extra,
        })
    }
}

impl Encode for BindingAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("binding", &self.binding);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(BindingAnswer);

impl Decode for BindingList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "bindings"];
        let mut ok = None;
        let mut bindings = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut bindings),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            bindings: from.required(bindings, "bindings")?,
            extra,
        })
    }
}

impl Encode for BindingList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("bindings", &self.bindings);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(BindingList);

impl Decode for RemovedBinding {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["binding_id", "removed"];
        let mut binding_id = None;
        let mut removed = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut binding_id),
            1 => from.set(&mut removed),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            binding_id: from.required(binding_id, "binding_id")?,
            removed: from.required(removed, "removed")?,
            extra,
        })
    }
}

impl Encode for RemovedBinding {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("binding_id", &self.binding_id);
            to.member("removed", &self.removed);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RemovedBinding);

impl Decode for RemovedBindingAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "binding", "result"];
        let mut ok = None;
        let mut binding = None;
        let mut result = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut binding),
            2 => from.set(&mut result),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            binding: from.required(binding, "binding")?,
            result: from.required(result, "result")?,
            extra,
        })
    }
}

impl Encode for RemovedBindingAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("binding", &self.binding);
            to.member("result", &self.result);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RemovedBindingAnswer);

impl Decode for TransportBinding {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "binding_id",
            "principal_id",
            "org_id",
            "workspace_id",
            "transport_type",
            "transport_handle",
            "priority",
            "status",
            "metadata",
            "created_at",
            "updated_at",
        ];
        let mut binding_id = None;
        let mut principal_id = None;
        let mut org_id = None;
        let mut workspace_id = None;
        let mut transport_type = None;
        let mut transport_handle = None;
        let mut priority = None;
        let mut status = None;
        let mut metadata = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut binding_id),
            1 => from.set(&mut principal_id),
            2 => from.set(&mut org_id),
            3 => from.set(&mut workspace_id),
            4 => from.set(&mut transport_type),
            5 => from.set(&mut transport_handle),
            6 => from.set(&mut priority),
            7 => from.set(&mut status),
            8 => from.set(&mut metadata),
            9 => from.set(&mut created_at),
            10 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            binding_id: from.required(binding_id, "binding_id")?,
            principal_id: from.required(principal_id, "principal_id")?,
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            transport_type: from.required(transport_type, "transport_type")?,
            transport_handle: from.required(transport_handle, "transport_handle")?,
            priority: from.required(priority, "priority")?,
            status: from.required(status, "status")?,
            metadata: from.required(metadata, "metadata")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for TransportBinding {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("binding_id", &self.binding_id);
            to.member("principal_id", &self.principal_id);
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("transport_type", &self.transport_type);
            to.member("transport_handle", &self.transport_handle);
            to.member("priority", &self.priority);
            to.member("status", &self.status);
            to.member("metadata", &self.metadata);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(TransportBinding);

impl Decode for UpsertBinding {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "principal_id",
            "transport_type",
            "transport_handle",
            "priority",
            "status",
            "metadata",
        ];
        let mut principal_id = None;
        let mut transport_type = None;
        let mut transport_handle = None;
        let mut priority = None;
        let mut status = None;
        let mut metadata = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut principal_id),
            1 => from.set(&mut transport_type),
            2 => from.set(&mut transport_handle),
            3 => from.set(&mut priority),
            4 => from.set(&mut status),
            5 => from.set(&mut metadata),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            principal_id: from.required(principal_id, "principal_id")?,
            transport_type: from.required(transport_type, "transport_type")?,
            transport_handle: from.required(transport_handle, "transport_handle")?,
            priority: from.required(priority, "priority")?,
            status: from.required(status, "status")?,
            metadata: from.required(metadata, "metadata")?,
            extra,
        })
    }
}

impl Encode for UpsertBinding {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("principal_id", &self.principal_id);
            to.member("transport_type", &self.transport_type);
            to.member("transport_handle", &self.transport_handle);
            to.member("priority", &self.priority);
            to.member("status", &self.status);
            to.member("metadata", &self.metadata);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpsertBinding);
