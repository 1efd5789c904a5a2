// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Mesh` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    Heartbeat, MeshAgent, MeshAgentList, MeshEvent, MeshEventList, MeshMetrics, MeshState,
};

impl Decode for Heartbeat {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["metrics"];
        let mut metrics = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut metrics),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { metrics: from.required(metrics, "metrics")?, extra })
    }
}

impl Encode for Heartbeat {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("metrics", &self.metrics);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Heartbeat);

impl Decode for MeshAgent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "address_id", "health"];
        let mut ok = None;
        let mut address_id = None;
        let mut health = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut address_id),
            2 => from.set(&mut health),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            address_id: from.required(address_id, "address_id")?,
            health: from.required(health, "health")?,
            extra,
        })
    }
}

impl Encode for MeshAgent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("address_id", &self.address_id);
            to.member("health", &self.health);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(MeshAgent);

impl Decode for MeshAgentList {
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

impl Encode for MeshAgentList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("agents", &self.agents);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(MeshAgentList);

impl Decode for MeshEvent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["event_type", "address_id"];
        let mut event_type = None;
        let mut address_id = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut event_type),
            1 => from.set(&mut address_id),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            event_type: from.required(event_type, "event_type")?,
            address_id: from.required(address_id, "address_id")?,
            extra,
        })
    }
}

impl Encode for MeshEvent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("event_type", &self.event_type);
            to.member("address_id", &self.address_id);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(MeshEvent);

impl Decode for MeshEventList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "events"];
        let mut ok = None;
        let mut events = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut events),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, events: from.required(events, "events")?, extra })
    }
}

impl Encode for MeshEventList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("events", &self.events);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(MeshEventList);

impl Decode for MeshMetrics {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["intents_total", "intents_succeeded", "intents_failed", "avg_latency_ms", "cost_usd"];
        let mut intents_total = None;
        let mut intents_succeeded = None;
        let mut intents_failed = None;
        let mut avg_latency_ms = None;
        let mut cost_usd = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut intents_total),
            1 => from.set(&mut intents_succeeded),
            2 => from.set(&mut intents_failed),
            3 => from.set(&mut avg_latency_ms),
            4 => from.set(&mut cost_usd),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            intents_total: from.required(intents_total, "intents_total")?,
            intents_succeeded: from.required(intents_succeeded, "intents_succeeded")?,
            intents_failed: from.required(intents_failed, "intents_failed")?,
            avg_latency_ms: from.required(avg_latency_ms, "avg_latency_ms")?,
            cost_usd: from.required(cost_usd, "cost_usd")?,
            extra,
        })
    }
}

impl Encode for MeshMetrics {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("intents_total", &self.intents_total);
            to.member("intents_succeeded", &self.intents_succeeded);
            to.member("intents_failed", &self.intents_failed);
            to.member("avg_latency_ms", &self.avg_latency_ms);
            to.member("cost_usd", &self.cost_usd);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(MeshMetrics);

impl Decode for MeshState {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "status"];
        let mut ok = None;
        let mut status = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut status),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, status: from.required(status, "status")?, extra })
    }
}

impl Encode for MeshState {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("status", &self.status);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(MeshState);
