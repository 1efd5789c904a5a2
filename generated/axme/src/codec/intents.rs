// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Intents` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    CompletionDelivery, CreateIntent, CreatedIntent, Intent, IntentAnswer, IntentChange,
    IntentEvents, ResolveIntent, ResolvedIntent, ResumeIntent, UpdateControls, UpdatePolicy,
};

impl Decode for CompletionDelivery {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["delivered", "reason", "reply_to", "thread_id", "message_id", "completion"];
        let mut delivered = None;
        let mut reason = None;
        let mut reply_to = None;
        let mut thread_id = None;
        let mut message_id = None;
        let mut completion = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut delivered),
            1 => from.set(&mut reason),
            2 => from.set(&mut reply_to),
            3 => from.set(&mut thread_id),
            4 => from.set(&mut message_id),
            5 => from.set(&mut completion),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            delivered: from.required(delivered, "delivered")?,
            reason: from.required(reason, "reason")?,
            reply_to: from.required(reply_to, "reply_to")?,
            thread_id: from.required(thread_id, "thread_id")?,
            message_id: from.required(message_id, "message_id")?,
            completion: from.required(completion, "completion")?,
            extra,
        })
    }
}

impl Encode for CompletionDelivery {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("delivered", &self.delivered);
            to.member("reason", &self.reason);
            to.member("reply_to", &self.reply_to);
            to.member("thread_id", &self.thread_id);
            to.member("message_id", &self.message_id);
            to.member("completion", &self.completion);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CompletionDelivery);

impl Decode for CreateIntent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "intent_type",
            "correlation_id",
            "from_agent",
            "to_agent",
            "reply_to",
            "payload",
            "deadline_at",
            "remind_after_seconds",
            "remind_interval_seconds",
            "max_reminders",
            "escalate_to",
            "max_delivery_attempts",
            "human_task",
        ];
        let mut intent_type = None;
        let mut correlation_id = None;
        let mut from_agent = None;
        let mut to_agent = None;
        let mut reply_to = None;
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
            0 => from.set(&mut intent_type),
            1 => from.set(&mut correlation_id),
            2 => from.set(&mut from_agent),
            3 => from.set(&mut to_agent),
            4 => from.set(&mut reply_to),
            5 => from.set(&mut payload),
            6 => from.set(&mut deadline_at),
            7 => from.set(&mut remind_after_seconds),
            8 => from.set(&mut remind_interval_seconds),
            9 => from.set(&mut max_reminders),
            10 => from.set(&mut escalate_to),
            11 => from.set(&mut max_delivery_attempts),
            12 => from.set(&mut human_task),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            intent_type: from.required(intent_type, "intent_type")?,
            correlation_id: from.required(correlation_id, "correlation_id")?,
            from_agent: from.required(from_agent, "from_agent")?,
            to_agent: from.required(to_agent, "to_agent")?,
            reply_to: from.required(reply_to, "reply_to")?,
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

impl Encode for CreateIntent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("intent_type", &self.intent_type);
            to.member("correlation_id", &self.correlation_id);
            to.member("from_agent", &self.from_agent);
            to.member("to_agent", &self.to_agent);
            to.member("reply_to", &self.reply_to);
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

serde_bridge!(CreateIntent);

impl Decode for CreatedIntent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "intent_id", "status", "created_at"];
        let mut ok = None;
        let mut intent_id = None;
        let mut status = None;
        let mut created_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut intent_id),
            2 => from.set(&mut status),
            3 => from.set(&mut created_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            intent_id: from.required(intent_id, "intent_id")?,
            status: from.required(status, "status")?,
            created_at: from.required(created_at, "created_at")?,
            extra,
        })
    }
}

impl Encode for CreatedIntent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("intent_id", &self.intent_id);
            to.member("status", &self.status);
            to.member("created_at", &self.created_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CreatedIntent);

impl Decode for Intent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "intent_id",
            "status",
            "legacy_status",
            "created_at",
            "updated_at",
            "intent_type",
            "correlation_id",
            "from_agent",
            "to_agent",
            "reply_to",
            "payload",
            "deadline_at",
            "remind_after_seconds",
            "remind_interval_seconds",
            "max_reminders",
            "remind_count",
            "escalate_to",
            "max_delivery_attempts",
            "delivery_attempt",
            "human_task",
            "pending_with",
        ];
        let mut intent_id = None;
        let mut status = None;
        let mut legacy_status = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut intent_type = None;
        let mut correlation_id = None;
        let mut from_agent = None;
        let mut to_agent = None;
        let mut reply_to = None;
        let mut payload = None;
        let mut deadline_at = None;
        let mut remind_after_seconds = None;
        let mut remind_interval_seconds = None;
        let mut max_reminders = None;
        let mut remind_count = None;
        let mut escalate_to = None;
        let mut max_delivery_attempts = None;
        let mut delivery_attempt = None;
        let mut human_task = None;
        let mut pending_with = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut intent_id),
            1 => from.set(&mut status),
            2 => from.set(&mut legacy_status),
            3 => from.set(&mut created_at),
            4 => from.set(&mut updated_at),
            5 => from.set(&mut intent_type),
            6 => from.set(&mut correlation_id),
            7 => from.set(&mut from_agent),
            8 => from.set(&mut to_agent),
            9 => from.set(&mut reply_to),
            10 => from.set(&mut payload),
            11 => from.set(&mut deadline_at),
            12 => from.set(&mut remind_after_seconds),
            13 => from.set(&mut remind_interval_seconds),
            14 => from.set(&mut max_reminders),
            15 => from.set(&mut remind_count),
            16 => from.set(&mut escalate_to),
            17 => from.set(&mut max_delivery_attempts),
            18 => from.set(&mut delivery_attempt),
            19 => from.set(&mut human_task),
            20 => from.set(&mut pending_with),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            intent_id: from.required(intent_id, "intent_id")?,
            status: from.required(status, "status")?,
            legacy_status: from.required(legacy_status, "legacy_status")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            intent_type: from.required(intent_type, "intent_type")?,
            correlation_id: from.required(correlation_id, "correlation_id")?,
            from_agent: from.required(from_agent, "from_agent")?,
            to_agent: from.required(to_agent, "to_agent")?,
            reply_to: from.required(reply_to, "reply_to")?,
            payload: from.required(payload, "payload")?,
            deadline_at: from.required(deadline_at, "deadline_at")?,
            remind_after_seconds: from.required(remind_after_seconds, "remind_after_seconds")?,
            remind_interval_seconds: from
                .required(remind_interval_seconds, "remind_interval_seconds")?,
            max_reminders: from.required(max_reminders, "max_reminders")?,
            remind_count: from.required(remind_count, "remind_count")?,
            escalate_to: from.required(escalate_to, "escalate_to")?,
            max_delivery_attempts: from.required(max_delivery_attempts, "max_delivery_attempts")?,
            delivery_attempt: from.required(delivery_attempt, "delivery_attempt")?,
            human_task: from.required(human_task, "human_task")?,
            pending_with: from.required(pending_with, "pending_with")?,
            extra,
        })
    }
}

impl Encode for Intent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("intent_id", &self.intent_id);
            to.member("status", &self.status);
            to.member("legacy_status", &self.legacy_status);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.member("intent_type", &self.intent_type);
            to.member("correlation_id", &self.correlation_id);
            to.member("from_agent", &self.from_agent);
            to.member("to_agent", &self.to_agent);
            to.member("reply_to", &self.reply_to);
            to.member("payload", &self.payload);
            to.member("deadline_at", &self.deadline_at);
            to.member("remind_after_seconds", &self.remind_after_seconds);
            to.member("remind_interval_seconds", &self.remind_interval_seconds);
            to.member("max_reminders", &self.max_reminders);
            to.member("remind_count", &self.remind_count);
            to.member("escalate_to", &self.escalate_to);
            to.member("max_delivery_attempts", &self.max_delivery_attempts);
            to.member("delivery_attempt", &self.delivery_attempt);
            to.member("human_task", &self.human_task);
            to.member("pending_with", &self.pending_with);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Intent);

impl Decode for IntentAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "intent"];
        let mut ok = None;
        let mut intent = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut intent),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, intent: from.required(intent, "intent")?, extra })
    }
}

impl Encode for IntentAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("intent", &self.intent);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(IntentAnswer);

impl Decode for IntentChange {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "applied", "policy_generation", "reason", "intent"];
        let mut ok = None;
        let mut applied = None;
        let mut policy_generation = None;
        let mut reason = None;
        let mut intent = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut applied),
            2 => from.set(&mut policy_generation),
            3 => from.set(&mut reason),
            4 => from.set(&mut intent),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            applied: from.required(applied, "applied")?,
            policy_generation: from.required(policy_generation, "policy_generation")?,
            reason: from.required(reason, "reason")?,
            intent: from.required(intent, "intent")?,
            extra,
        })
    }
}

impl Encode for IntentChange {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("applied", &self.applied);
            to.member("policy_generation", &self.policy_generation);
            to.member("reason", &self.reason);
            to.member("intent", &self.intent);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(IntentChange);

impl Decode for IntentEvents {
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

impl Encode for IntentEvents {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("events", &self.events);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(IntentEvents);

impl Decode for ResolveIntent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["status", "actor", "result", "error", "reason", "expected_policy_generation"];
        let mut status = None;
        let mut actor = None;
        let mut result = None;
        let mut error = None;
        let mut reason = None;
        let mut expected_policy_generation = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut status),
            1 => from.set(&mut actor),
            2 => from.set(&mut result),
            3 => from.set(&mut error),
            4 => from.set(&mut reason),
            5 => from.set(&mut expected_policy_generation),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            status: from.required(status, "status")?,
            actor: from.required(actor, "actor")?,
            result: from.required(result, "result")?,
            error: from.required(error, "error")?,
            reason: from.required(reason, "reason")?,
            expected_policy_generation: from
                .required(expected_policy_generation, "expected_policy_generation")?,
            extra,
        })
    }
}

impl Encode for ResolveIntent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("status", &self.status);
            to.member("actor", &self.actor);
            to.member("result", &self.result);
            to.member("error", &self.error);
            to.member("reason", &self.reason);
            to.member("expected_policy_generation", &self.expected_policy_generation);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ResolveIntent);

impl Decode for ResolvedIntent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "intent", "event", "completion_delivery"];
        let mut ok = None;
        let mut intent = None;
        let mut event = None;
        let mut completion_delivery = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut intent),
            2 => from.set(&mut event),
            3 => from.set(&mut completion_delivery),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            intent: from.required(intent, "intent")?,
            event: from.required(event, "event")?,
            completion_delivery: from.required(completion_delivery, "completion_delivery")?,
            extra,
        })
    }
}

impl Encode for ResolvedIntent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("intent", &self.intent);
            to.member("event", &self.event);
            to.member("completion_delivery", &self.completion_delivery);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ResolvedIntent);

impl Decode for ResumeIntent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "approve_current_step",
            "actor",
            "reason",
            "expected_policy_generation",
            "internal_scheduler",
            "task_result",
        ];
        let mut approve_current_step = None;
        let mut actor = None;
        let mut reason = None;
        let mut expected_policy_generation = None;
        let mut internal_scheduler = None;
        let mut task_result = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut approve_current_step),
            1 => from.set(&mut actor),
            2 => from.set(&mut reason),
            3 => from.set(&mut expected_policy_generation),
            4 => from.set(&mut internal_scheduler),
            5 => from.set(&mut task_result),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            approve_current_step: from.required(approve_current_step, "approve_current_step")?,
            actor: from.required(actor, "actor")?,
            reason: from.required(reason, "reason")?,
            expected_policy_generation: from
                .required(expected_policy_generation, "expected_policy_generation")?,
            internal_scheduler: from.required(internal_scheduler, "internal_scheduler")?,
            task_result: from.required(task_result, "task_result")?,
            extra,
        })
    }
}

impl Encode for ResumeIntent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("approve_current_step", &self.approve_current_step);
            to.member("actor", &self.actor);
            to.member("reason", &self.reason);
            to.member("expected_policy_generation", &self.expected_policy_generation);
            to.member("internal_scheduler", &self.internal_scheduler);
            to.member("task_result", &self.task_result);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ResumeIntent);

impl Decode for UpdateControls {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "controls_patch",
            "actor",
            "reason",
            "expected_policy_generation",
            "internal_scheduler",
        ];
        let mut controls_patch = None;
        let mut actor = None;
        let mut reason = None;
        let mut expected_policy_generation = None;
        let mut internal_scheduler = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut controls_patch),
            1 => from.set(&mut actor),
            2 => from.set(&mut reason),
            3 => from.set(&mut expected_policy_generation),
            4 => from.set(&mut internal_scheduler),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            controls_patch: from.required(controls_patch, "controls_patch")?,
            actor: from.required(actor, "actor")?,
            reason: from.required(reason, "reason")?,
            expected_policy_generation: from
                .required(expected_policy_generation, "expected_policy_generation")?,
            internal_scheduler: from.required(internal_scheduler, "internal_scheduler")?,
            extra,
        })
    }
}

impl Encode for UpdateControls {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("controls_patch", &self.controls_patch);
            to.member("actor", &self.actor);
            to.member("reason", &self.reason);
            to.member("expected_policy_generation", &self.expected_policy_generation);
            to.member("internal_scheduler", &self.internal_scheduler);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpdateControls);

impl Decode for UpdatePolicy {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "grants_patch",
            "envelope_patch",
            "actor",
            "reason",
            "expected_policy_generation",
            "internal_scheduler",
        ];
        let mut grants_patch = None;
        let mut envelope_patch = None;
        let mut actor = None;
        let mut reason = None;
        let mut expected_policy_generation = None;
        let mut internal_scheduler = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut grants_patch),
            1 => from.set(&mut envelope_patch),
            2 => from.set(&mut actor),
            3 => from.set(&mut reason),
            4 => from.set(&mut expected_policy_generation),
            5 => from.set(&mut internal_scheduler),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            grants_patch: from.required(grants_patch, "grants_patch")?,
            envelope_patch: from.required(envelope_patch, "envelope_patch")?,
            actor: from.required(actor, "actor")?,
            reason: from.required(reason, "reason")?,
            expected_policy_generation: from
                .required(expected_policy_generation, "expected_policy_generation")?,
            internal_scheduler: from.required(internal_scheduler, "internal_scheduler")?,
            extra,
        })
    }
}

impl Encode for UpdatePolicy {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("grants_patch", &self.grants_patch);
            to.member("envelope_patch", &self.envelope_patch);
            to.member("actor", &self.actor);
            to.member("reason", &self.reason);
            to.member("expected_policy_generation", &self.expected_policy_generation);
            to.member("internal_scheduler", &self.internal_scheduler);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpdatePolicy);
