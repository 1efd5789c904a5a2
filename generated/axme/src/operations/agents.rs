// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Agents.

use std::time::Duration;

use specloom_runtime::codegen::{
    Operation, Outside as OutsideRange, ParamSpec, ParamStyle, StreamSpec, Timeout, operation,
};
use specloom_runtime::{Call, Client, EventStream, RetryPolicy};

use crate::error::ERRORS;
use crate::models::{AgentAnswer, AgentList, IntentEvent, IntentStatus};

/// The agents of a workspace, by their addresses. Newer servers know them.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.agents().list("org_id", "workspace_id").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Agents(Client);

impl Agents {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the agents of a workspace.
    ///
    /// `GET /v1/agents`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    /// - `workspace_id`: the workspace.
    #[inline]
    pub fn list(&self, org_id: impl AsRef<str>, workspace_id: impl AsRef<str>) -> ListAgents {
        ListAgents(
            self.0
                .call(&LIST)
                .query("org_id", org_id.as_ref())
                .query("workspace_id", workspace_id.as_ref()),
        )
    }

    /// Reads an agent, by the three parts of its address.
    ///
    /// `GET /v1/agents/{org}/{workspace}/{name}`.
    ///
    /// Takes:
    /// - `org`: the first part of the address: the organization.
    /// - `workspace`: the second part of the address: the workspace.
    /// - `name`: the third part of the address: the agent's own name.
    #[inline]
    pub fn get(
        &self,
        org: impl AsRef<str>,
        workspace: impl AsRef<str>,
        name: impl AsRef<str>,
    ) -> Call<AgentAnswer> {
        self.0
            .call(&GET)
            .path("org", org.as_ref())
            .path("workspace", workspace.as_ref())
            .path("name", name.as_ref())
    }

    /// Follows all intents that come to an agent.
    ///
    /// `GET /v1/agents/{org}/{workspace}/{name}/intents/stream`.
    ///
    /// The stream has no end of its own. Where a connection ends the client makes another one
    /// and goes on behind the last event.
    ///
    /// Takes:
    /// - `org`: the first part of the address: the organization.
    /// - `workspace`: the second part of the address: the workspace.
    /// - `name`: the third part of the address: the agent's own name.
    #[inline]
    pub fn listen(
        &self,
        org: impl AsRef<str>,
        workspace: impl AsRef<str>,
        name: impl AsRef<str>,
    ) -> ListenAgents {
        ListenAgents(
            self.0
                .stream(&LISTEN, &LISTEN_RULES)
                .param(&LISTEN_PARAM_4, 0)
                .param(&LISTEN_PARAM_5, 15)
                .path("org", org.as_ref())
                .path("workspace", workspace.as_ref())
                .path("name", name.as_ref()),
        )
    }
}

/// [`Agents::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListAgents(Call<AgentList>);

operation!(ListAgents, AgentList);

impl ListAgents {
    /// How many at most.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }
}

/// [`Agents::listen`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListenAgents(Call<EventStream<IntentEvent>>);

operation!(ListenAgents, EventStream<IntentEvent>);

impl ListenAgents {
    /// Only events with a greater number.
    ///
    /// `0` is sent unless this is called.
    #[inline]
    pub fn since(self, since: i64) -> Self {
        Self(self.0.param(&LISTEN_PARAM_4, since))
    }

    /// How many seconds the platform holds a connection.
    ///
    /// `15` is sent unless this is called.
    #[inline]
    pub fn wait_seconds(self, wait_seconds: i32) -> Self {
        Self(self.0.param(&LISTEN_PARAM_5, wait_seconds))
    }

    /// Only intents that stand so.
    #[inline]
    pub fn status(self, status: impl IntoIterator<Item = impl Into<IntentStatus>>) -> Self {
        let status: Vec<IntentStatus> = status.into_iter().map(Into::into).collect();
        Self(self.0.param(&LISTEN_PARAM_6, status))
    }

    /// How long the stream may take until its last event; an error ends it then.
    #[inline]
    pub fn deadline(self, longest: Duration) -> Self {
        Self(self.0.deadline(longest))
    }

    /// The pause before events are asked for again where they do not stream.
    #[inline]
    pub fn interval(self, pause: Duration) -> Self {
        Self(self.0.interval(pause))
    }
}

const LIST: Operation = Operation::get("agents.list", "/v1/agents").errors(ERRORS);

const GET: Operation =
    Operation::get("agents.get", "/v1/agents/{org}/{workspace}/{name}").errors(ERRORS);

const LISTEN: Operation =
    Operation::get("agents.listen", "/v1/agents/{org}/{workspace}/{name}/intents/stream")
        .errors(ERRORS)
        .retry(&RetryPolicy::NEVER)
        .timeout(Timeout::Unlimited)
        .accept("text/event-stream")
        .streaming();

static LISTEN_RULES: StreamSpec = StreamSpec::sse()
    .events(&["intent.*"])
    .segment_end(&["stream.timeout"])
    .endless()
    .sequence(&["seq"])
    .resume_param("since")
    .idle(75_000)
    .hold("wait_seconds");

const LISTEN_PARAM_4: ParamSpec =
    ParamSpec::query("since").range(Some(0), None, OutsideRange::Refuse);

const LISTEN_PARAM_5: ParamSpec =
    ParamSpec::query("wait_seconds").range(Some(1), None, OutsideRange::Refuse);

const LISTEN_PARAM_6: ParamSpec = ParamSpec::query("status").style(ParamStyle::Form).explode(false);
