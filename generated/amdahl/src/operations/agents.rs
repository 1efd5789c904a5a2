// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate amdahl
//! Agents.

use specloom_runtime::codegen::{Operation, StreamSpec, Timeout, WaitSpec, operation};
use specloom_runtime::{Call, Client, EventStream, JsonObject, Poller};

use crate::error::ERRORS;
use crate::models::{AgentEvent, AgentProfile, AgentRun, AgentStatus};

/// Start an agent, follow it, answer what it asks.
///
/// ```no_run
/// # async fn example(client: amdahl::Client) -> Result<(), amdahl::Error> {
/// let answer = client.agents().run("content_writer", "task").await?;
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

    /// Starts an agent.
    ///
    /// `POST /agents/run`.
    ///
    /// The answer comes at once; `agents.wait` and `agents.stream` follow the run. With `async`
    /// set to `false` the platform holds the answer for about 60 seconds, which often is too
    /// short: give such a call a timeout of more than 65 seconds.
    ///
    /// Assumption: needs the scope `workflows:write`.
    ///
    /// Takes:
    /// - `task`: what it is to do, in words.
    #[inline]
    pub fn run(&self, profile_id: impl Into<AgentProfile>, task: impl AsRef<str>) -> RunAgents {
        let profile_id: AgentProfile = profile_id.into();
        RunAgents(
            self.0
                .call(&RUN)
                .member("input_params", &JsonObject::new())
                .member("async", &true)
                .member("profile_id", &profile_id)
                .member("task", task.as_ref()),
        )
    }

    /// Reads how a run stands.
    ///
    /// `GET /agents/{session_id}/status`.
    ///
    /// Takes:
    /// - `session_id`: the run, as `agents.run` named it.
    #[inline]
    pub fn status(&self, session_id: impl AsRef<str>) -> Call<AgentStatus> {
        self.0.call(&STATUS).path("session_id", session_id.as_ref())
    }

    /// Waits until the state is `complete`, `failed` or `canceled`, or stops at `awaiting_input`
    /// where the caller has to act.
    ///
    /// Asks [`status`](Self::status) every 3 s, for 10 min at most.
    #[inline]
    pub fn wait(&self, session_id: impl AsRef<str>) -> Poller<AgentStatus> {
        Poller::new(self.status(session_id), &WAIT_RULES)
    }

    /// Answers what a run has asked, and lets it go on.
    ///
    /// `POST /agents/{session_id}/resume`.
    ///
    /// Takes:
    /// - `session_id`: the run, as `agents.run` named it.
    /// - `input`: the answer, as the run wants it.
    #[inline]
    pub fn resume(
        &self,
        session_id: impl AsRef<str>,
        input: &JsonObject,
    ) -> Call<Option<AgentStatus>> {
        self.0.call(&RESUME).path("session_id", session_id.as_ref()).member("input", input)
    }

    /// Follows a run, event by event.
    ///
    /// `GET /agents/{session_id}/stream`.
    ///
    /// The stream ends with `session.completed`, with `session.failed`, or when the platform
    /// closes it. A run that was cancelled or waits for input has no event of its own: read its
    /// status when the stream has ended without one of the two.
    ///
    /// Takes:
    /// - `session_id`: the run, as `agents.run` named it.
    #[inline]
    pub fn stream(&self, session_id: impl AsRef<str>) -> Call<EventStream<AgentEvent>> {
        self.0.stream(&STREAM, &STREAM_RULES).path("session_id", session_id.as_ref())
    }
}

/// [`Agents::run`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RunAgents(Call<AgentRun>);

operation!(RunAgents, AgentRun);

impl RunAgents {
    /// What it needs to know besides.
    ///
    /// `{}` is sent unless this is called.
    #[inline]
    pub fn input_params(self, input_params: &JsonObject) -> Self {
        Self(self.0.member("input_params", input_params))
    }

    /// Whether the answer comes at once; the client says `true` unless told otherwise.
    ///
    /// `true` is sent unless this is called.
    #[inline]
    pub fn async_(self, async_: bool) -> Self {
        Self(self.0.member("async", &async_))
    }
}

const RUN: Operation = Operation::post("agents.run", "/agents/run")
    .errors(ERRORS)
    .client_params(&["X-Amdahl-API-Version"]);

const STATUS: Operation = Operation::get("agents.status", "/agents/{session_id}/status")
    .errors(ERRORS)
    .client_params(&["X-Amdahl-API-Version"]);

static WAIT_RULES: WaitSpec = WaitSpec::new(&["status"])
    .terminal(&["complete", "failed", "canceled"])
    .paused(&["awaiting_input"])
    .interval(3000)
    .deadline(600_000);

const RESUME: Operation = Operation::post("agents.resume", "/agents/{session_id}/resume")
    .errors(ERRORS)
    .client_params(&["X-Amdahl-API-Version"]);

const STREAM: Operation = Operation::get("agents.stream", "/agents/{session_id}/stream")
    .errors(ERRORS)
    .timeout(Timeout::Unlimited)
    .accept("text/event-stream")
    .streaming()
    .client_params(&["X-Amdahl-API-Version"]);

static STREAM_RULES: StreamSpec =
    StreamSpec::sse().discriminator(&["type"]).terminal(&["session.completed", "session.failed"]);
