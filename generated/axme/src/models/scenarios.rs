// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Scenarios` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp, Value};

use crate::models::{HumanTask, IntentStatus};

/// An agent of a scenario.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppliedAgent {
    /// What it does in the scenario.
    pub role: String,

    /// Its address.
    pub address: String,

    /// Whether it was made.
    pub created: Option<bool>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What was set up.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppliedScenario {
    /// The intent.
    pub intent_id: String,

    /// The scenario.
    pub scenario_id: String,

    /// How the intent stands.
    pub status: IntentStatus,

    /// The role that has to act next.
    pub pending_with: Option<String>,

    /// The workflow that was made.
    pub workflow_compile_id: Option<String>,

    /// Whether it was set up before already.
    pub idempotent: Option<bool>,

    /// The agents.
    pub agents: Option<Vec<AppliedAgent>>,

    /// When it has to be done.
    pub deadline_at: Option<Timestamp>,

    /// When it was set up.
    pub created_at: Option<Timestamp>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How often a step is tried again.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RetrySettings {
    /// How often; never if nothing is said.
    ///
    /// At least `0`.
    pub max_retries: Option<i32>,

    /// The pause before; 30 seconds if nothing is said.
    ///
    /// At least `1`.
    pub retry_delay_seconds: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl RetrySettings {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How often; never if nothing is said.
    #[must_use]
    #[inline]
    pub fn max_retries(mut self, max_retries: i32) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// The pause before; 30 seconds if nothing is said.
    #[must_use]
    #[inline]
    pub fn retry_delay_seconds(mut self, retry_delay_seconds: i64) -> Self {
        self.retry_delay_seconds = Some(retry_delay_seconds);
        self
    }
}

/// All that a piece of work needs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Scenario {
    /// Its name: `northwind.pick`.
    ///
    /// At most 255 characters.
    pub scenario_id: String,

    /// What it is for.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// By what a repetition is recognised; that of the call unless you give yours.
    ///
    /// At most 255 characters.
    pub idempotency_key: Option<String>,

    /// The agents, 50 at most.
    pub agents: Option<Vec<ScenarioAgent>>,

    /// The people, 20 at most.
    pub humans: Option<Vec<ScenarioHuman>>,

    /// The steps.
    pub workflow: Option<Workflow>,

    /// What is sent.
    pub intent: ScenarioIntent,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl Scenario {
    /// A value of what it must have.
    #[inline]
    pub fn new(scenario_id: impl Into<String>, intent: ScenarioIntent) -> Self {
        Self {
            scenario_id: scenario_id.into(),
            description: None,
            idempotency_key: None,
            agents: None,
            humans: None,
            workflow: None,
            intent,
            extra: Extra::new(),
        }
    }

    /// Its name: `northwind.pick`.
    #[must_use]
    #[inline]
    pub fn scenario_id(mut self, scenario_id: impl Into<String>) -> Self {
        self.scenario_id = scenario_id.into();
        self
    }

    /// What it is for.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// By what a repetition is recognised; that of the call unless you give yours.
    #[must_use]
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// The agents, 50 at most.
    #[must_use]
    #[inline]
    pub fn agents(mut self, agents: impl IntoIterator<Item = ScenarioAgent>) -> Self {
        self.agents = Some(agents.into_iter().collect());
        self
    }

    /// The people, 20 at most.
    #[must_use]
    #[inline]
    pub fn humans(mut self, humans: impl IntoIterator<Item = ScenarioHuman>) -> Self {
        self.humans = Some(humans.into_iter().collect());
        self
    }

    /// The steps.
    #[must_use]
    #[inline]
    pub fn workflow(mut self, workflow: Workflow) -> Self {
        self.workflow = Some(workflow);
        self
    }

    /// What is sent.
    #[must_use]
    #[inline]
    pub fn intent(mut self, intent: ScenarioIntent) -> Self {
        self.intent = intent;
        self
    }
}

/// An agent that a scenario needs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScenarioAgent {
    /// What it does in the scenario.
    ///
    /// At most 100 characters.
    pub role: String,

    /// Its address.
    ///
    /// At most 383 characters.
    pub address: String,

    /// Whether it is made if there is none.
    pub create_if_missing: Option<bool>,

    /// What people call it.
    ///
    /// At most 255 characters.
    pub display_name: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ScenarioAgent {
    /// A value of what it must have.
    #[inline]
    pub fn new(role: impl Into<String>, address: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            address: address.into(),
            create_if_missing: None,
            display_name: None,
            extra: Extra::new(),
        }
    }

    /// What it does in the scenario.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = role.into();
        self
    }

    /// Its address.
    #[must_use]
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Whether it is made if there is none.
    #[must_use]
    #[inline]
    pub fn create_if_missing(mut self, create_if_missing: bool) -> Self {
        self.create_if_missing = Some(create_if_missing);
        self
    }

    /// What people call it.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

/// A person that a scenario needs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScenarioHuman {
    /// What they do in the scenario.
    ///
    /// At most 100 characters.
    pub role: String,

    /// How they are reached.
    ///
    /// At most 255 characters.
    pub contact: String,

    /// What they are called.
    ///
    /// At most 255 characters.
    pub display_name: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ScenarioHuman {
    /// A value of what it must have.
    #[inline]
    pub fn new(role: impl Into<String>, contact: impl Into<String>) -> Self {
        Self { role: role.into(), contact: contact.into(), display_name: None, extra: Extra::new() }
    }

    /// What they do in the scenario.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = role.into();
        self
    }

    /// How they are reached.
    #[must_use]
    #[inline]
    pub fn contact(mut self, contact: impl Into<String>) -> Self {
        self.contact = contact.into();
        self
    }

    /// What they are called.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

/// The intent of a scenario.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScenarioIntent {
    /// What kind of work it is: `pick.order.v1`.
    ///
    /// At most 255 characters.
    pub type_: String,

    /// What it carries.
    pub payload: Option<JsonObject>,

    /// When it has to be done.
    pub deadline_at: Option<Timestamp>,

    /// After how long to remind.
    ///
    /// At least `1`.
    pub remind_after_seconds: Option<i64>,

    /// The pause between reminders.
    ///
    /// At least `1`.
    pub remind_interval_seconds: Option<i64>,

    /// How many reminders at most.
    ///
    /// At least `1`.
    pub max_reminders: Option<i64>,

    /// Who is told in the end.
    ///
    /// At most 383 characters.
    pub escalate_to: Option<String>,

    /// How often delivery is tried.
    ///
    /// At least `1`.
    pub max_delivery_attempts: Option<i64>,

    /// What a person has to do.
    pub human_task: Option<HumanTask>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ScenarioIntent {
    /// A value of what it must have.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            payload: None,
            deadline_at: None,
            remind_after_seconds: None,
            remind_interval_seconds: None,
            max_reminders: None,
            escalate_to: None,
            max_delivery_attempts: None,
            human_task: None,
            extra: Extra::new(),
        }
    }

    /// What kind of work it is: `pick.order.v1`.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// What it carries.
    #[must_use]
    #[inline]
    pub fn payload(mut self, payload: JsonObject) -> Self {
        self.payload = Some(payload);
        self
    }

    /// When it has to be done.
    #[must_use]
    #[inline]
    pub fn deadline_at(mut self, deadline_at: Timestamp) -> Self {
        self.deadline_at = Some(deadline_at);
        self
    }

    /// After how long to remind.
    #[must_use]
    #[inline]
    pub fn remind_after_seconds(mut self, remind_after_seconds: i64) -> Self {
        self.remind_after_seconds = Some(remind_after_seconds);
        self
    }

    /// The pause between reminders.
    #[must_use]
    #[inline]
    pub fn remind_interval_seconds(mut self, remind_interval_seconds: i64) -> Self {
        self.remind_interval_seconds = Some(remind_interval_seconds);
        self
    }

    /// How many reminders at most.
    #[must_use]
    #[inline]
    pub fn max_reminders(mut self, max_reminders: i64) -> Self {
        self.max_reminders = Some(max_reminders);
        self
    }

    /// Who is told in the end.
    #[must_use]
    #[inline]
    pub fn escalate_to(mut self, escalate_to: impl Into<String>) -> Self {
        self.escalate_to = Some(escalate_to.into());
        self
    }

    /// How often delivery is tried.
    #[must_use]
    #[inline]
    pub fn max_delivery_attempts(mut self, max_delivery_attempts: i64) -> Self {
        self.max_delivery_attempts = Some(max_delivery_attempts);
        self
    }

    /// What a person has to do.
    #[must_use]
    #[inline]
    pub fn human_task(mut self, human_task: HumanTask) -> Self {
        self.human_task = Some(human_task);
        self
    }
}

/// What is wrong with a scenario.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScenarioReport {
    /// Whether it can be applied.
    pub valid: bool,

    /// What stands against it.
    pub errors: Option<Vec<Value>>,

    /// What may be meant otherwise.
    pub warnings: Option<Vec<Value>>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The steps of a scenario.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Workflow {
    /// A workflow that the platform has.
    ///
    /// At most 255 characters.
    pub macro_id: Option<String>,

    /// The steps, 100 at most.
    pub steps: Option<Vec<WorkflowStep>>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl Workflow {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A workflow that the platform has.
    #[must_use]
    #[inline]
    pub fn macro_id(mut self, macro_id: impl Into<String>) -> Self {
        self.macro_id = Some(macro_id.into());
        self
    }

    /// The steps, 100 at most.
    #[must_use]
    #[inline]
    pub fn steps(mut self, steps: impl IntoIterator<Item = WorkflowStep>) -> Self {
        self.steps = Some(steps.into_iter().collect());
        self
    }
}

/// A step of a workflow.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStep {
    /// Its name within the workflow.
    ///
    /// At most 100 characters.
    pub step_id: String,

    /// The tool that does it.
    ///
    /// At most 255 characters.
    pub tool_id: Option<String>,

    /// What the platform itself does.
    pub runtime_type: Option<WorkflowStepRuntimeType>,

    /// How it does that.
    pub runtime_config: Option<JsonObject>,

    /// Who does it.
    ///
    /// At most 383 characters.
    pub assigned_to: Option<String>,

    /// Whether somebody has to approve it.
    pub requires_approval: Option<bool>,

    /// How long it may take.
    ///
    /// At least `1`.
    pub step_deadline_seconds: Option<i64>,

    /// How often it is tried again.
    pub retry: Option<RetrySettings>,

    /// What a person has to do.
    pub human_task: Option<HumanTask>,

    /// After how long to remind.
    ///
    /// At least `1`.
    pub remind_after_seconds: Option<i64>,

    /// The pause between reminders.
    ///
    /// At least `1`.
    pub remind_interval_seconds: Option<i64>,

    /// How many reminders at most.
    ///
    /// At least `1`.
    pub max_reminders: Option<i64>,

    /// Who is told in the end.
    ///
    /// At most 383 characters.
    pub escalate_to: Option<String>,

    /// The next step if it went well.
    ///
    /// At most 100 characters.
    pub on_success: Option<String>,

    /// The next step if it did not.
    ///
    /// At most 100 characters.
    pub on_failure: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl WorkflowStep {
    /// A value of what it must have.
    #[inline]
    pub fn new(step_id: impl Into<String>) -> Self {
        Self {
            step_id: step_id.into(),
            tool_id: None,
            runtime_type: None,
            runtime_config: None,
            assigned_to: None,
            requires_approval: None,
            step_deadline_seconds: None,
            retry: None,
            human_task: None,
            remind_after_seconds: None,
            remind_interval_seconds: None,
            max_reminders: None,
            escalate_to: None,
            on_success: None,
            on_failure: None,
            extra: Extra::new(),
        }
    }

    /// Its name within the workflow.
    #[must_use]
    #[inline]
    pub fn step_id(mut self, step_id: impl Into<String>) -> Self {
        self.step_id = step_id.into();
        self
    }

    /// The tool that does it.
    #[must_use]
    #[inline]
    pub fn tool_id(mut self, tool_id: impl Into<String>) -> Self {
        self.tool_id = Some(tool_id.into());
        self
    }

    /// What the platform itself does.
    #[must_use]
    #[inline]
    pub fn runtime_type(mut self, runtime_type: impl Into<WorkflowStepRuntimeType>) -> Self {
        self.runtime_type = Some(runtime_type.into());
        self
    }

    /// How it does that.
    #[must_use]
    #[inline]
    pub fn runtime_config(mut self, runtime_config: JsonObject) -> Self {
        self.runtime_config = Some(runtime_config);
        self
    }

    /// Who does it.
    #[must_use]
    #[inline]
    pub fn assigned_to(mut self, assigned_to: impl Into<String>) -> Self {
        self.assigned_to = Some(assigned_to.into());
        self
    }

    /// Whether somebody has to approve it.
    #[must_use]
    #[inline]
    pub fn requires_approval(mut self, requires_approval: bool) -> Self {
        self.requires_approval = Some(requires_approval);
        self
    }

    /// How long it may take.
    #[must_use]
    #[inline]
    pub fn step_deadline_seconds(mut self, step_deadline_seconds: i64) -> Self {
        self.step_deadline_seconds = Some(step_deadline_seconds);
        self
    }

    /// How often it is tried again.
    #[must_use]
    #[inline]
    pub fn retry(mut self, retry: RetrySettings) -> Self {
        self.retry = Some(retry);
        self
    }

    /// What a person has to do.
    #[must_use]
    #[inline]
    pub fn human_task(mut self, human_task: HumanTask) -> Self {
        self.human_task = Some(human_task);
        self
    }

    /// After how long to remind.
    #[must_use]
    #[inline]
    pub fn remind_after_seconds(mut self, remind_after_seconds: i64) -> Self {
        self.remind_after_seconds = Some(remind_after_seconds);
        self
    }

    /// The pause between reminders.
    #[must_use]
    #[inline]
    pub fn remind_interval_seconds(mut self, remind_interval_seconds: i64) -> Self {
        self.remind_interval_seconds = Some(remind_interval_seconds);
        self
    }

    /// How many reminders at most.
    #[must_use]
    #[inline]
    pub fn max_reminders(mut self, max_reminders: i64) -> Self {
        self.max_reminders = Some(max_reminders);
        self
    }

    /// Who is told in the end.
    #[must_use]
    #[inline]
    pub fn escalate_to(mut self, escalate_to: impl Into<String>) -> Self {
        self.escalate_to = Some(escalate_to.into());
        self
    }

    /// The next step if it went well.
    #[must_use]
    #[inline]
    pub fn on_success(mut self, on_success: impl Into<String>) -> Self {
        self.on_success = Some(on_success.into());
        self
    }

    /// The next step if it did not.
    #[must_use]
    #[inline]
    pub fn on_failure(mut self, on_failure: impl Into<String>) -> Self {
        self.on_failure = Some(on_failure.into());
        self
    }
}

/// What the platform itself does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowStepRuntimeType {
    /// Sent as `human_approval`.
    HumanApproval,

    /// Sent as `timeout`.
    Timeout,

    /// Sent as `reminder`.
    Reminder,

    /// Sent as `delay`.
    Delay,

    /// Sent as `escalation`.
    Escalation,

    /// Sent as `notification`.
    Notification,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(WorkflowStepRuntimeType);

impl WorkflowStepRuntimeType {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::HumanApproval => "human_approval",
            Self::Timeout => "timeout",
            Self::Reminder => "reminder",
            Self::Delay => "delay",
            Self::Escalation => "escalation",
            Self::Notification => "notification",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for WorkflowStepRuntimeType {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "human_approval" => Self::HumanApproval,
            "timeout" => Self::Timeout,
            "reminder" => Self::Reminder,
            "delay" => Self::Delay,
            "escalation" => Self::Escalation,
            "notification" => Self::Notification,
            _ => Self::Unknown(value),
        }
    }
}
