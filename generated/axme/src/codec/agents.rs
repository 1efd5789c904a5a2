// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Agents` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{Agent, AgentAnswer, AgentList};

impl Decode for Agent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "address",
            "service_account_id",
            "service_account_name",
            "display_name",
            "status",
            "created_at",
            "updated_at",
        ];
        let mut address = None;
        let mut service_account_id = None;
        let mut service_account_name = None;
        let mut display_name = None;
        let mut status = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut address),
            1 => from.set(&mut service_account_id),
            2 => from.set(&mut service_account_name),
            3 => from.set(&mut display_name),
            4 => from.set(&mut status),
            5 => from.set(&mut created_at),
            6 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            address: from.required(address, "address")?,
            service_account_id: from.required(service_account_id, "service_account_id")?,
            service_account_name: from.required(service_account_name, "service_account_name")?,
            display_name: from.required(display_name, "display_name")?,
            status: from.required(status, "status")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for Agent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("address", &self.address);
            to.member("service_account_id", &self.service_account_id);
            to.member("service_account_name", &self.service_account_name);
            to.member("display_name", &self.display_name);
            to.member("status", &self.status);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Agent);

impl Decode for AgentAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "agent"];
        let mut ok = None;
        let mut agent = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut agent),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, agent: from.required(agent, "agent")?, extra })
    }
}

impl Encode for AgentAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("agent", &self.agent);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AgentAnswer);

impl Decode for AgentList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "agents"];
        let mut ok = None;
        let mut agents = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut agents),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, agents: from.required(agents, "agents")?, extra })
    }
}

impl Encode for AgentList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("agents", &self.agents);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AgentList);
