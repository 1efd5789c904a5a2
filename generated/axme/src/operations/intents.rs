// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Intents.

use std::time::Duration;

use specloom_runtime::codegen::{
    EndCase, Fallback as StreamFallback, Fill as BodyFill, FillFrom, Need as BodyNeed, Operation,
    Outside as OutsideRange, ParamSpec, Refusal as AnswerRefusal, StreamSpec, Timeout, operation,
    refused_body,
};
use specloom_runtime::{Call, Client, EventStream, JsonObject, RetryPolicy, Watch};

use crate::error::ERRORS;
use crate::models::{
    CreateIntent, CreatedIntent, IntentAnswer, IntentChange, IntentEvent, IntentEvents, Resolution,
    ResolvedIntent,
};

/// Pieces of work for other agents: send them, follow them, steer them, end them.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.intents().get("intent_id").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Intents(Client);

impl Intents {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Sends an intent.
    ///
    /// `POST /v1/intents`.
    ///
    /// A piece of work for another agent; the platform delivers it and keeps its state.
    ///
    /// Assumption: the answer has the status 200; some pages of the vendor say 201.
    #[inline]
    pub fn create(&self, body: &CreateIntent) -> Call<CreatedIntent> {
        self.0.call(&CREATE).json(body)
    }

    /// Reads an intent.
    ///
    /// `GET /v1/intents/{intent_id}`.
    ///
    /// Takes:
    /// - `intent_id`: the intent.
    #[inline]
    pub fn get(&self, intent_id: impl AsRef<str>) -> Call<IntentAnswer> {
        self.0.call(&GET).path("intent_id", intent_id.as_ref())
    }

    /// Lists events of an intent.
    ///
    /// `GET /v1/intents/{intent_id}/events`.
    ///
    /// Takes:
    /// - `intent_id`: the intent.
    #[inline]
    pub fn events(&self, intent_id: impl AsRef<str>) -> EventsIntents {
        EventsIntents(self.0.call(&EVENTS).path("intent_id", intent_id.as_ref()))
    }

    /// Follows an intent, event by event.
    ///
    /// `GET /v1/intents/{intent_id}/events/stream`.
    ///
    /// The platform holds a connection for `wait_seconds`, then ends it with `stream.timeout`;
    /// the client asks once for the list of events, makes another connection and goes on behind
    /// the last event. Where the platform offers no stream, the list is asked for again and
    /// again. No event is given twice. The stream is over when the intent is.
    ///
    /// Takes:
    /// - `intent_id`: the intent.
    #[inline]
    pub fn observe(&self, intent_id: impl AsRef<str>) -> ObserveIntents {
        ObserveIntents(
            self.0
                .stream(&OBSERVE, &OBSERVE_RULES)
                .param(&OBSERVE_PARAM_2, 0)
                .param(&OBSERVE_PARAM_3, 15)
                .path("intent_id", intent_id.as_ref()),
        )
    }

    /// Waits for the last event: until the state is `COMPLETED`, `FAILED`, `CANCELED` or
    /// `TIMED_OUT`.
    ///
    /// Follows [`observe`](Self::observe) over as many connections as it takes. `.deadline(..)`
    /// says how long, `.until(..)` names other states that end the wait.
    #[inline]
    pub fn wait_for(&self, intent_id: impl AsRef<str>) -> Watch<IntentEvent> {
        Watch::new(self.observe(intent_id))
    }

    /// Ends an intent.
    ///
    /// `POST /v1/intents/{intent_id}/resolve`.
    ///
    /// An intent ends once; a second end is a conflict.
    ///
    /// Assumption: `owner_agent` is taken here too, though the contract of the gateway does not
    /// name it.
    ///
    /// Takes:
    /// - `intent_id`: the intent.
    /// - `status`: the end: `COMPLETED`, `FAILED` or `CANCELED`.
    #[inline]
    pub fn resolve(
        &self,
        intent_id: impl AsRef<str>,
        status: impl Into<Resolution>,
    ) -> ResolveIntents {
        let status: Resolution = status.into();
        ResolveIntents(
            self.0.call(&RESOLVE).path("intent_id", intent_id.as_ref()).member("status", &status),
        )
    }

    /// Lets an intent go on that waits.
    ///
    /// `POST /v1/intents/{intent_id}/resume`.
    ///
    /// Give `expected_policy_generation` and the change is made only if nobody else made one in
    /// the meantime. A change that was not made is an error of the kind `Conflict`, whether the
    /// platform says so by `applied` or by the status 409.
    ///
    /// Takes:
    /// - `intent_id`: the intent.
    #[inline]
    pub fn resume(&self, intent_id: impl AsRef<str>) -> ResumeIntents {
        ResumeIntents(
            self.0.call(&RESUME).json(&JsonObject::new()).path("intent_id", intent_id.as_ref()),
        )
    }

    /// Changes the controls of an intent.
    ///
    /// `POST /v1/intents/{intent_id}/controls`.
    ///
    /// Give `expected_policy_generation` and the change is made only if nobody else made one in
    /// the meantime. A change that was not made is an error of the kind `Conflict`, whether the
    /// platform says so by `applied` or by the status 409.
    ///
    /// Takes:
    /// - `intent_id`: the intent.
    #[inline]
    pub fn update_controls(&self, intent_id: impl AsRef<str>) -> UpdateControlsIntents {
        UpdateControlsIntents(
            self.0
                .call(&UPDATE_CONTROLS)
                .json(&JsonObject::new())
                .path("intent_id", intent_id.as_ref()),
        )
    }

    /// Changes the policy of an intent: who may do what, and its limits.
    ///
    /// `POST /v1/intents/{intent_id}/policy`.
    ///
    /// Give `expected_policy_generation` and the change is made only if nobody else made one in
    /// the meantime. A change that was not made is an error of the kind `Conflict`, whether the
    /// platform says so by `applied` or by the status 409.
    ///
    /// Takes:
    /// - `intent_id`: the intent.
    #[inline]
    pub fn update_policy(&self, intent_id: impl AsRef<str>) -> UpdatePolicyIntents {
        UpdatePolicyIntents(
            self.0
                .call(&UPDATE_POLICY)
                .json(&JsonObject::new())
                .path("intent_id", intent_id.as_ref()),
        )
    }
}

/// [`Intents::events`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct EventsIntents(Call<IntentEvents>);

operation!(EventsIntents, IntentEvents);

impl EventsIntents {
    /// Only events with a greater number.
    #[inline]
    pub fn since(self, since: i64) -> Self {
        Self(self.0.query("since", since))
    }
}

/// [`Intents::observe`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ObserveIntents(Call<EventStream<IntentEvent>>);

operation!(ObserveIntents, EventStream<IntentEvent>);

impl ObserveIntents {
    /// Only events with a greater number.
    ///
    /// `0` is sent unless this is called.
    #[inline]
    pub fn since(self, since: i64) -> Self {
        Self(self.0.param(&OBSERVE_PARAM_2, since))
    }

    /// How many seconds the platform holds a connection; 60 at most.
    ///
    /// `15` is sent unless this is called.
    #[inline]
    pub fn wait_seconds(self, wait_seconds: i32) -> Self {
        Self(self.0.param(&OBSERVE_PARAM_3, wait_seconds))
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

/// [`Intents::resolve`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ResolveIntents(Call<ResolvedIntent>);

operation!(ResolveIntents, ResolvedIntent);

impl ResolveIntents {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// The same as `owner_agent`, as a header. Where both are given and differ the platform
    /// refuses the call.
    #[inline]
    pub fn x_owner_agent(self, x_owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.header_param("x-owner-agent", x_owner_agent.as_ref()))
    }

    /// Who did it.
    #[inline]
    pub fn actor(self, actor: impl AsRef<str>) -> Self {
        Self(self.0.member("actor", actor.as_ref()))
    }

    /// What came of it; needed when it is completed.
    #[inline]
    pub fn result(self, result: &JsonObject) -> Self {
        Self(self.0.member("result", result))
    }

    /// What went wrong; needed when it has failed.
    #[inline]
    pub fn error(self, error: &JsonObject) -> Self {
        Self(self.0.member("error", error))
    }

    /// Why; needed when it is canceled.
    #[inline]
    pub fn reason(self, reason: impl AsRef<str>) -> Self {
        Self(self.0.member("reason", reason.as_ref()))
    }

    /// The generation that the change is meant for; another one in place refuses it.
    #[inline]
    pub fn expected_policy_generation(self, expected_policy_generation: i64) -> Self {
        Self(self.0.member("expected_policy_generation", &expected_policy_generation))
    }
}

/// [`Intents::resume`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ResumeIntents(Call<IntentChange>);

operation!(ResumeIntents, IntentChange);

impl ResumeIntents {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// The same as `owner_agent`, as a header. Where both are given and differ the platform
    /// refuses the call.
    #[inline]
    pub fn x_owner_agent(self, x_owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.header_param("x-owner-agent", x_owner_agent.as_ref()))
    }

    /// Whether the step that waits is approved with it. The platform takes it as approved
    /// unless told otherwise.
    #[inline]
    pub fn approve_current_step(self, approve_current_step: bool) -> Self {
        Self(self.0.member("approve_current_step", &approve_current_step))
    }

    /// Who does it.
    #[inline]
    pub fn actor(self, actor: impl AsRef<str>) -> Self {
        Self(self.0.member("actor", actor.as_ref()))
    }

    /// Why.
    #[inline]
    pub fn reason(self, reason: impl AsRef<str>) -> Self {
        Self(self.0.member("reason", reason.as_ref()))
    }

    /// The generation that the change is meant for. The platform refuses the change when there
    /// is another one in the meantime.
    #[inline]
    pub fn expected_policy_generation(self, expected_policy_generation: i64) -> Self {
        Self(self.0.member("expected_policy_generation", &expected_policy_generation))
    }

    /// Whether it is the scheduler of the platform that calls. Leave it out.
    #[inline]
    pub fn internal_scheduler(self, internal_scheduler: bool) -> Self {
        Self(self.0.member("internal_scheduler", &internal_scheduler))
    }

    /// What the person has done. Newer servers know it.
    #[inline]
    pub fn task_result(self, task_result: &JsonObject) -> Self {
        Self(self.0.member("task_result", task_result))
    }
}

/// [`Intents::update_controls`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateControlsIntents(Call<IntentChange>);

operation!(UpdateControlsIntents, IntentChange);

impl UpdateControlsIntents {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// The same as `owner_agent`, as a header. Where both are given and differ the platform
    /// refuses the call.
    #[inline]
    pub fn x_owner_agent(self, x_owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.header_param("x-owner-agent", x_owner_agent.as_ref()))
    }

    /// The controls to change, such as `timeout_seconds`.
    #[inline]
    pub fn controls_patch(self, controls_patch: &JsonObject) -> Self {
        Self(self.0.member("controls_patch", controls_patch))
    }

    /// Who does it.
    #[inline]
    pub fn actor(self, actor: impl AsRef<str>) -> Self {
        Self(self.0.member("actor", actor.as_ref()))
    }

    /// Why.
    #[inline]
    pub fn reason(self, reason: impl AsRef<str>) -> Self {
        Self(self.0.member("reason", reason.as_ref()))
    }

    /// The generation that the change is meant for. The platform refuses the change when there
    /// is another one in the meantime.
    #[inline]
    pub fn expected_policy_generation(self, expected_policy_generation: i64) -> Self {
        Self(self.0.member("expected_policy_generation", &expected_policy_generation))
    }

    /// Whether it is the scheduler of the platform that calls. Leave it out.
    #[inline]
    pub fn internal_scheduler(self, internal_scheduler: bool) -> Self {
        Self(self.0.member("internal_scheduler", &internal_scheduler))
    }
}

/// [`Intents::update_policy`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdatePolicyIntents(Call<IntentChange>);

operation!(UpdatePolicyIntents, IntentChange);

impl UpdatePolicyIntents {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// The same as `owner_agent`, as a header. Where both are given and differ the platform
    /// refuses the call.
    #[inline]
    pub fn x_owner_agent(self, x_owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.header_param("x-owner-agent", x_owner_agent.as_ref()))
    }

    /// What others may do: for each grantee such as `delegate:agent://shop/manager` an object
    /// with `allow`.
    #[inline]
    pub fn grants_patch(self, grants_patch: &JsonObject) -> Self {
        Self(self.0.member("grants_patch", grants_patch))
    }

    /// The limits to change: `max_retry_count`, `retry_backoff_seconds`,
    /// `execution_timeout_seconds`, `ttl_seconds`, `expires_at`.
    #[inline]
    pub fn envelope_patch(self, envelope_patch: &JsonObject) -> Self {
        Self(self.0.member("envelope_patch", envelope_patch))
    }

    /// Who does it.
    #[inline]
    pub fn actor(self, actor: impl AsRef<str>) -> Self {
        Self(self.0.member("actor", actor.as_ref()))
    }

    /// Why.
    #[inline]
    pub fn reason(self, reason: impl AsRef<str>) -> Self {
        Self(self.0.member("reason", reason.as_ref()))
    }

    /// The generation that the change is meant for. The platform refuses the change when there
    /// is another one in the meantime.
    #[inline]
    pub fn expected_policy_generation(self, expected_policy_generation: i64) -> Self {
        Self(self.0.member("expected_policy_generation", &expected_policy_generation))
    }

    /// Whether it is the scheduler of the platform that calls. Leave it out.
    #[inline]
    pub fn internal_scheduler(self, internal_scheduler: bool) -> Self {
        Self(self.0.member("internal_scheduler", &internal_scheduler))
    }
}

const CREATE: Operation = Operation::post("intents.create", "/v1/intents")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .fills(&[BodyFill { member: "correlation_id", from: FillFrom::Uuid }]);

const GET: Operation = Operation::get("intents.get", "/v1/intents/{intent_id}").errors(ERRORS);

const EVENTS: Operation =
    Operation::get("intents.events", "/v1/intents/{intent_id}/events").errors(ERRORS);

const OBSERVE: Operation =
    Operation::get("intents.observe", "/v1/intents/{intent_id}/events/stream")
        .errors(ERRORS)
        .retry(&RetryPolicy::NEVER)
        .timeout(Timeout::Unlimited)
        .accept("text/event-stream")
        .streaming();

static OBSERVE_RULES: StreamSpec = StreamSpec::sse()
    .events(&["intent.*"])
    .ends(&[
        EndCase { path: &["status"], values: &["COMPLETED", "FAILED", "CANCELED", "TIMED_OUT"] },
        EndCase {
            path: &["event_type"],
            values: &["intent.completed", "intent.failed", "intent.canceled", "intent.timed_out"],
        },
    ])
    .segment_end(&["stream.timeout"])
    .sequence(&["seq"])
    .resume_param("since")
    .idle(75_000)
    .hold("wait_seconds")
    .fallback(&StreamFallback::new(&EVENTS, &["events"]).param("since").after_segment());

const OBSERVE_PARAM_2: ParamSpec =
    ParamSpec::query("since").range(Some(0), None, OutsideRange::Refuse);

const OBSERVE_PARAM_3: ParamSpec =
    ParamSpec::query("wait_seconds").range(Some(1), None, OutsideRange::Refuse);

const RESOLVE: Operation = Operation::post("intents.resolve", "/v1/intents/{intent_id}/resolve")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .needs(&[
        BodyNeed { when: Some(("status", &["COMPLETED"])), one_of: &["result"] },
        BodyNeed { when: Some(("status", &["FAILED"])), one_of: &["error"] },
        BodyNeed { when: Some(("status", &["CANCELED"])), one_of: &["reason"] },
    ])
    .client_params(&["owner_agent"]);

const RESUME: Operation = Operation::post("intents.resume", "/v1/intents/{intent_id}/resume")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .refusal(&AnswerRefusal {
        path: &["applied"],
        values: &["false"],
        stands_for: 409,
        code: &["reason"],
        decode: refused_body::<IntentChange>,
    })
    .client_params(&["owner_agent"]);

const UPDATE_CONTROLS: Operation =
    Operation::post("intents.update_controls", "/v1/intents/{intent_id}/controls")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400)
        .refusal(&AnswerRefusal {
            path: &["applied"],
            values: &["false"],
            stands_for: 409,
            code: &["reason"],
            decode: refused_body::<IntentChange>,
        })
        .client_params(&["owner_agent"]);

const UPDATE_POLICY: Operation =
    Operation::post("intents.update_policy", "/v1/intents/{intent_id}/policy")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400)
        .refusal(&AnswerRefusal {
            path: &["applied"],
            values: &["false"],
            stands_for: 409,
            code: &["reason"],
            decode: refused_body::<IntentChange>,
        })
        .client_params(&["owner_agent"]);
