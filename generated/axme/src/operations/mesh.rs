// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Mesh.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client, RetryPolicy};

use crate::error::ERRORS;
use crate::models::{Heartbeat, MeshAgent, MeshAgentList, MeshEventList, MeshState};

/// How agents are, and their switch. Newer servers know it.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.mesh().heartbeat().await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Mesh(Client);

impl Mesh {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Says that an agent is there.
    ///
    /// `POST /v1/mesh/heartbeat`.
    #[inline]
    pub fn heartbeat(&self) -> HeartbeatMesh {
        HeartbeatMesh(self.0.call(&HEARTBEAT))
    }

    /// Lists agents with how they are.
    ///
    /// `GET /v1/mesh/agents`.
    #[inline]
    pub fn list_agents(&self) -> ListAgentsMesh {
        ListAgentsMesh(self.0.call(&LIST_AGENTS).query("limit", 100))
    }

    /// Says how an agent is.
    ///
    /// `GET /v1/mesh/agents/{address_id}`.
    ///
    /// Takes:
    /// - `address_id`: the agent.
    #[inline]
    pub fn get_agent(&self, address_id: impl AsRef<str>) -> Call<MeshAgent> {
        self.0.call(&GET_AGENT).path("address_id", address_id.as_ref())
    }

    /// Switches an agent off.
    ///
    /// `POST /v1/mesh/agents/{address_id}/kill`.
    ///
    /// Takes:
    /// - `address_id`: the agent.
    #[inline]
    pub fn kill(&self, address_id: impl AsRef<str>) -> Call<MeshState> {
        self.0.call(&KILL).path("address_id", address_id.as_ref())
    }

    /// Switches an agent on again.
    ///
    /// `POST /v1/mesh/agents/{address_id}/resume`.
    ///
    /// Takes:
    /// - `address_id`: the agent.
    #[inline]
    pub fn resume(&self, address_id: impl AsRef<str>) -> Call<MeshState> {
        self.0.call(&RESUME).path("address_id", address_id.as_ref())
    }

    /// Lists what has happened to agents.
    ///
    /// `GET /v1/mesh/events`.
    #[inline]
    pub fn list_events(&self) -> ListEventsMesh {
        ListEventsMesh(self.0.call(&LIST_EVENTS).query("limit", 50))
    }
}

/// [`Mesh::heartbeat`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct HeartbeatMesh(Call<MeshState>);

operation!(HeartbeatMesh, MeshState);

impl HeartbeatMesh {
    /// What is sent.
    #[inline]
    pub fn body(self, body: &Heartbeat) -> Self {
        Self(self.0.json(body))
    }
}

/// [`Mesh::list_agents`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListAgentsMesh(Call<MeshAgentList>);

operation!(ListAgentsMesh, MeshAgentList);

impl ListAgentsMesh {
    /// How many at most.
    ///
    /// `100` is sent unless this is called.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Only those that are so.
    #[inline]
    pub fn health(self, health: impl AsRef<str>) -> Self {
        Self(self.0.query("health", health.as_ref()))
    }
}

/// [`Mesh::list_events`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListEventsMesh(Call<MeshEventList>);

operation!(ListEventsMesh, MeshEventList);

impl ListEventsMesh {
    /// How many at most.
    ///
    /// `50` is sent unless this is called.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Only events of this type, such as `agent.killed`.
    #[inline]
    pub fn event_type(self, event_type: impl AsRef<str>) -> Self {
        Self(self.0.query("event_type", event_type.as_ref()))
    }
}

const HEARTBEAT: Operation =
    Operation::post("mesh.heartbeat", "/v1/mesh/heartbeat").errors(ERRORS).repeatable();

const LIST_AGENTS: Operation = Operation::get("mesh.list_agents", "/v1/mesh/agents").errors(ERRORS);

const GET_AGENT: Operation =
    Operation::get("mesh.get_agent", "/v1/mesh/agents/{address_id}").errors(ERRORS);

const KILL: Operation = Operation::post("mesh.kill", "/v1/mesh/agents/{address_id}/kill")
    .errors(ERRORS)
    .retry(&RetryPolicy::NEVER);

const RESUME: Operation = Operation::post("mesh.resume", "/v1/mesh/agents/{address_id}/resume")
    .errors(ERRORS)
    .retry(&RetryPolicy::NEVER);

const LIST_EVENTS: Operation = Operation::get("mesh.list_events", "/v1/mesh/events").errors(ERRORS);
