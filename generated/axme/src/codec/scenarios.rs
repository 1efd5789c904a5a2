// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Scenarios` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    AppliedAgent, AppliedScenario, RetrySettings, Scenario, ScenarioAgent, ScenarioHuman,
    ScenarioIntent, ScenarioReport, Workflow, WorkflowStep,
};

impl Decode for AppliedAgent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["role", "address", "created"];
        let mut role = None;
        let mut address = None;
        let mut created = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut role),
            1 => from.set(&mut address),
            2 => from.set(&mut created),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            role: from.required(role, "role")?,
            address: from.required(address, "address")?,
            created: from.required(created, "created")?,
            extra,
        })
    }
}

impl Encode for AppliedAgent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("role", &self.role);
            to.member("address", &self.address);
            to.member("created", &self.created);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AppliedAgent);

impl Decode for AppliedScenario {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "intent_id",
            "scenario_id",
            "status",
            "pending_with",
            "workflow_compile_id",
            "idempotent",
            "agents",
            "deadline_at",
            "created_at",
        ];
        let mut intent_id = None;
        let mut scenario_id = None;
        let mut status = None;
        let mut pending_with = None;
        let mut workflow_compile_id = None;
        let mut idempotent = None;
        let mut agents = None;
        let mut deadline_at = None;
        let mut created_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut intent_id),
            1 => from.set(&mut scenario_id),
            2 => from.set(&mut status),
            3 => from.set(&mut pending_with),
            4 => from.set(&mut workflow_compile_id),
            5 => from.set(&mut idempotent),
            6 => from.set(&mut agents),
            7 => from.set(&mut deadline_at),
            8 => from.set(&mut created_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            intent_id: from.required(intent_id, "intent_id")?,
            scenario_id: from.required(scenario_id, "scenario_id")?,
            status: from.required(status, "status")?,
            pending_with: from.required(pending_with, "pending_with")?,
            workflow_compile_id: from.required(workflow_compile_id, "workflow_compile_id")?,
            idempotent: from.required(idempotent, "idempotent")?,
            agents: from.required(agents, "agents")?,
            deadline_at: from.required(deadline_at, "deadline_at")?,
            created_at: from.required(created_at, "created_at")?,
            extra,
        })
    }
}

impl Encode for AppliedScenario {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("intent_id", &self.intent_id);
            to.member("scenario_id", &self.scenario_id);
            to.member("status", &self.status);
            to.member("pending_with", &self.pending_with);
            to.member("workflow_compile_id", &self.workflow_compile_id);
            to.member("idempotent", &self.idempotent);
            to.member("agents", &self.agents);
            to.member("deadline_at", &self.deadline_at);
            to.member("created_at", &self.created_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AppliedScenario);

impl Decode for RetrySettings {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["max_retries", "retry_delay_seconds"];
        let mut max_retries = None;
        let mut retry_delay_seconds = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut max_retries),
            1 => from.set(&mut retry_delay_seconds),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            max_retries: from.required(max_retries, "max_retries")?,
            retry_delay_seconds: from.required(retry_delay_seconds, "retry_delay_seconds")?,
            extra,
        })
    }
}

impl Encode for RetrySettings {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("max_retries", &self.max_retries);
            to.member("retry_delay_seconds", &self.retry_delay_seconds);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RetrySettings);

impl Decode for Scenario {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "scenario_id",
            "description",
            "idempotency_key",
            "agents",
            "humans",
            "workflow",
            "intent",
        ];
        let mut scenario_id = None;
        let mut description = None;
        let mut idempotency_key = None;
        let mut agents = None;
        let mut humans = None;
        let mut workflow = None;
        let mut intent = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut scenario_id),
            1 => from.set(&mut description),
            2 => from.set(&mut idempotency_key),
            3 => from.set(&mut agents),
            4 => from.set(&mut humans),
            5 => from.set(&mut workflow),
            6 => from.set(&mut intent),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            scenario_id: from.required(scenario_id, "scenario_id")?,
            description: from.required(description, "description")?,
            idempotency_key: from.required(idempotency_key, "idempotency_key")?,
            agents: from.required(agents, "agents")?,
            humans: from.required(humans, "humans")?,
            workflow: from.required(workflow, "workflow")?,
            intent: from.required(intent, "intent")?,
            extra,
        })
    }
}

impl Encode for Scenario {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("scenario_id", &self.scenario_id);
            to.member("description", &self.description);
            to.member("idempotency_key", &self.idempotency_key);
            to.member("agents", &self.agents);
            to.member("humans", &self.humans);
            to.member("workflow", &self.workflow);
            to.member("intent", &self.intent);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Scenario);

impl Decode for ScenarioAgent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["role", "address", "create_if_missing", "display_name"];
        let mut role = None;
        let mut address = None;
        let mut create_if_missing = None;
        let mut display_name = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut role),
            1 => from.set(&mut address),
            2 => from.set(&mut create_if_missing),
            3 => from.set(&mut display_name),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            role: from.required(role, "role")?,
            address: from.required(address, "address")?,
            create_if_missing: from.required(create_if_missing, "create_if_missing")?,
            display_name: from.required(display_name, "display_name")?,
            extra,
        })
    }
}

impl Encode for ScenarioAgent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("role", &self.role);
            to.member("address", &self.address);
            to.member("create_if_missing", &self.create_if_missing);
            to.member("display_name", &self.display_name);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ScenarioAgent);

impl Decode for ScenarioHuman {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["role", "contact", "display_name"];
        let mut role = None;
        let mut contact = None;
        let mut display_name = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut role),
            1 => from.set(&mut contact),
            2 => from.set(&mut display_name),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            role: from.required(role, "role")?,
            contact: from.required(contact, "contact")?,
            display_name: from.required(display_name, "display_name")?,
            extra,
        })
    }
}

impl Encode for ScenarioHuman {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("role", &self.role);
            to.member("contact", &self.contact);
            to.member("display_name", &self.display_name);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ScenarioHuman);

impl Decode for ScenarioIntent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "type",
            "payload",
            "deadline_at",
            "remind_after_seconds",
            "remind_interval_seconds",
            "max_reminders",
            "escalate_to",
            "max_delivery_attempts",
            "human_task",
        ];
        let mut type_ = None;
        let mut payload = None;
        let mut deadline_at = None;
        let mut remind_after_seconds = None;
        let mut remind_interval_seconds = None;
        let mut max_reminders = None;
        let mut escalate_to = None;
        let mut max_delivery_attempts = None;
        let mut human_task = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut type_),
            1 => from.set(&mut payload),
            2 => from.set(&mut deadline_at),
            3 => from.set(&mut remind_after_seconds),
            4 => from.set(&mut remind_interval_seconds),
            5 => from.set(&mut max_reminders),
            6 => from.set(&mut escalate_to),
            7 => from.set(&mut max_delivery_attempts),
            8 => from.set(&mut human_task),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            type_: from.required(type_, "type")?,
            payload: from.required(payload, "payload")?,
            deadline_at: from.required(deadline_at, "deadline_at")?,
            remind_after_seconds: from.required(remind_after_seconds, "remind_after_seconds")?,
            remind_interval_seconds: from
                .required(remind_interval_seconds, "remind_interval_seconds")?,
            max_reminders: from.required(max_reminders, "max_reminders")?,
            escalate_to: from.required(escalate_to, "escalate_to")?,
            max_delivery_attempts: from.required(max_delivery_attempts, "max_delivery_attempts")?,
            human_task: from.required(human_task, "human_task")?,
            extra,
        })
    }
}

impl Encode for ScenarioIntent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("type", &self.type_);
            to.member("payload", &self.payload);
            to.member("deadline_at", &self.deadline_at);
            to.member("remind_after_seconds", &self.remind_after_seconds);
            to.member("remind_interval_seconds", &self.remind_interval_seconds);
            to.member("max_reminders", &self.max_reminders);
            to.member("escalate_to", &self.escalate_to);
            to.member("max_delivery_attempts", &self.max_delivery_attempts);
            to.member("human_task", &self.human_task);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ScenarioIntent);

impl Decode for ScenarioReport {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["valid", "errors", "warnings"];
        let mut valid = None;
        let mut errors = None;
        let mut warnings = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut valid),
            1 => from.set(&mut errors),
            2 => from.set(&mut warnings),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            valid: from.required(valid, "valid")?,
            errors: from.required(errors, "errors")?,
            warnings: from.required(warnings, "warnings")?,
            extra,
        })
    }
}

impl Encode for ScenarioReport {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("valid", &self.valid);
            to.member("errors", &self.errors);
            to.member("warnings", &self.warnings);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ScenarioReport);

impl Decode for Workflow {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["macro_id", "steps"];
        let mut macro_id = None;
        let mut steps = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut macro_id),
            1 => from.set(&mut steps),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            macro_id: from.required(macro_id, "macro_id")?,
            steps: from.required(steps, "steps")?,
            extra,
        })
    }
}

impl Encode for Workflow {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("macro_id", &self.macro_id);
            to.member("steps", &self.steps);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Workflow);

impl Decode for WorkflowStep {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "step_id",
            "tool_id",
            "runtime_type",
            "runtime_config",
            "assigned_to",
            "requires_approval",
            "step_deadline_seconds",
            "retry",
            "human_task",
            "remind_after_seconds",
            "remind_interval_seconds",
            "max_reminders",
            "escalate_to",
            "on_success",
            "on_failure",
        ];
        let mut step_id = None;
        let mut tool_id = None;
        let mut runtime_type = None;
        let mut runtime_config = None;
        let mut assigned_to = None;
        let mut requires_approval = None;
        let mut step_deadline_seconds = None;
        let mut retry = None;
        let mut human_task = None;
        let mut remind_after_seconds = None;
        let mut remind_interval_seconds = None;
        let mut max_reminders = None;
        let mut escalate_to = None;
        let mut on_success = None;
        let mut on_failure = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut step_id),
            1 => from.set(&mut tool_id),
            2 => from.set(&mut runtime_type),
            3 => from.set(&mut runtime_config),
            4 => from.set(&mut assigned_to),
            5 => from.set(&mut requires_approval),
            6 => from.set(&mut step_deadline_seconds),
            7 => from.set(&mut retry),
            8 => from.set(&mut human_task),
            9 => from.set(&mut remind_after_seconds),
            10 => from.set(&mut remind_interval_seconds),
            11 => from.set(&mut max_reminders),
            12 => from.set(&mut escalate_to),
            13 => from.set(&mut on_success),
            14 => from.set(&mut on_failure),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            step_id: from.required(step_id, "step_id")?,
            tool_id: from.required(tool_id, "tool_id")?,
            runtime_type: from.required(runtime_type, "runtime_type")?,
            runtime_config: from.required(runtime_config, "runtime_config")?,
            assigned_to: from.required(assigned_to, "assigned_to")?,
            requires_approval: from.required(requires_approval, "requires_approval")?,
            step_deadline_seconds: from.required(step_deadline_seconds, "step_deadline_seconds")?,
            retry: from.required(retry, "retry")?,
            human_task: from.required(human_task, "human_task")?,
            remind_after_seconds: from.required(remind_after_seconds, "remind_after_seconds")?,
            remind_interval_seconds: from
                .required(remind_interval_seconds, "remind_interval_seconds")?,
            max_reminders: from.required(max_reminders, "max_reminders")?,
            escalate_to: from.required(escalate_to, "escalate_to")?,
            on_success: from.required(on_success, "on_success")?,
            on_failure: from.required(on_failure, "on_failure")?,
            extra,
        })
    }
}

impl Encode for WorkflowStep {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("step_id", &self.step_id);
            to.member("tool_id", &self.tool_id);
            to.member("runtime_type", &self.runtime_type);
            to.member("runtime_config", &self.runtime_config);
            to.member("assigned_to", &self.assigned_to);
            to.member("requires_approval", &self.requires_approval);
            to.member("step_deadline_seconds", &self.step_deadline_seconds);
            to.member("retry", &self.retry);
            to.member("human_task", &self.human_task);
            to.member("remind_after_seconds", &self.remind_after_seconds);
            to.member("remind_interval_seconds", &self.remind_interval_seconds);
            to.member("max_reminders", &self.max_reminders);
            to.member("escalate_to", &self.escalate_to);
            to.member("on_success", &self.on_success);
            to.member("on_failure", &self.on_failure);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(WorkflowStep);
