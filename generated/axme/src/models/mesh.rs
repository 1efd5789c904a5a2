// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Mesh` uses.

use specloom_runtime::Extra;

/// That an agent is there.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Heartbeat {
    /// What it has done.
    pub metrics: Option<MeshMetrics>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl Heartbeat {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it has done.
    #[must_use]
    #[inline]
    pub fn metrics(mut self, metrics: MeshMetrics) -> Self {
        self.metrics = Some(metrics);
        self
    }
}

/// An agent with how it is. Assumption: the vendor gives no schema; this is what was seen.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MeshAgent {
    /// That the call was done.
    pub ok: Option<bool>,

    /// The agent.
    pub address_id: Option<String>,

    /// How it is: `healthy`, `unhealthy`.
    pub health: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Agents with how they are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MeshAgentList {
    /// That the call was done.
    pub ok: bool,

    /// The agents.
    pub agents: Vec<MeshAgent>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Something that has happened to an agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MeshEvent {
    /// What: `agent.killed`.
    pub event_type: Option<String>,

    /// The agent.
    pub address_id: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What has happened to agents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MeshEventList {
    /// That the call was done.
    pub ok: bool,

    /// The events.
    pub events: Vec<MeshEvent>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What an agent has done since it last said so.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MeshMetrics {
    /// How many intents it has had.
    ///
    /// At least `0`.
    pub intents_total: Option<i64>,

    /// How many went well.
    ///
    /// At least `0`.
    pub intents_succeeded: Option<i64>,

    /// How many did not.
    ///
    /// At least `0`.
    pub intents_failed: Option<i64>,

    /// How long one took, in milliseconds.
    pub avg_latency_ms: Option<f64>,

    /// What they have cost, in US dollars.
    pub cost_usd: Option<f64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl MeshMetrics {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many intents it has had.
    #[must_use]
    #[inline]
    pub fn intents_total(mut self, intents_total: i64) -> Self {
        self.intents_total = Some(intents_total);
        self
    }

    /// How many went well.
    #[must_use]
    #[inline]
    pub fn intents_succeeded(mut self, intents_succeeded: i64) -> Self {
        self.intents_succeeded = Some(intents_succeeded);
        self
    }

    /// How many did not.
    #[must_use]
    #[inline]
    pub fn intents_failed(mut self, intents_failed: i64) -> Self {
        self.intents_failed = Some(intents_failed);
        self
    }

    /// How long one took, in milliseconds.
    #[must_use]
    #[inline]
    pub fn avg_latency_ms(mut self, avg_latency_ms: f64) -> Self {
        self.avg_latency_ms = Some(avg_latency_ms);
        self
    }

    /// What they have cost, in US dollars.
    #[must_use]
    #[inline]
    pub fn cost_usd(mut self, cost_usd: f64) -> Self {
        self.cost_usd = Some(cost_usd);
        self
    }
}

/// How an agent is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MeshState {
    /// That the call was done.
    pub ok: bool,

    /// How it is: `healthy`, `killed`, `active`.
    pub status: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
