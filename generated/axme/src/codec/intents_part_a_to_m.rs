// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that are used all over the API are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    CompletionDelivery, CreateIntent, CreatedIntent, HumanTask, Intent, IntentAnswer, IntentChange,
    IntentEvent, IntentEvents,
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

impl Decode for HumanTask {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "title",
            "description",
            "task_type",
            "allowed_outcomes",
            "required_comment",
            "assignees",
            "evidence_required",
            "form_schema",
        ];
        let mut title = None;
        let mut description = None;
        let mut task_type = None;
        let mut allowed_outcomes = None;
        let mut required_comment = None;
        let mut assignees = None;
        let mut evidence_required = None;
        let mut form_schema = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut title),
            1 => from.set(&mut description),
            2 => from.set(&mut task_type),
            3 => from.set(&mut allowed_outcomes),
            4 => from.set(&mut required_comment),
            5 => from.set(&mut assignees),
            6 => from.set(&mut evidence_required),
            7 => from.set(&mut form_schema),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            title: from.required(title, "title")?,
            description: from.required(description, "description")?,
            task_type: from.required(task_type, "task_type")?,
            allowed_outcomes: from.required(allowed_outcomes, "allowed_outcomes")?,
            required_comment: from.required(required_comment, "required_comment")?,
            assignees: from.required(assignees, "assignees")?,
            evidence_required: from.required(evidence_required, "evidence_required")?,
            form_schema: from.required(form_schema, "form_schema")?,
            extra,
        })
    }
}

impl Encode for HumanTask {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("title", &self.title);
            to.member("description", &self.description);
            to.member("task_type", &self.task_type);
            to.member("allowed_outcomes", &self.allowed_outcomes);
            to.member("required_comment", &self.required_comment);
            to.member("assignees", &self.assignees);
            to.member("evidence_required", &self.evidence_required);
            to.member("form_schema", &self.form_schema);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(HumanTask);

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

impl Decode for IntentEvent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "intent_id",
            "seq",
            "event_type",
            "status",
            "waiting_reason",
            "handler",
            "actor",
            "at",
            "details",
            "pending_with",
        ];
        let mut intent_id = None;
        let mut seq = None;
        let mut event_type = None;
        let mut status = None;
        let mut waiting_reason = None;
        let mut handler = None;
        let mut actor = None;
        let mut at = None;
        let mut details = None;
        let mut pending_with = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut intent_id),
            1 => from.set(&mut seq),
            2 => from.set(&mut event_type),
            3 => from.set(&mut status),
            4 => from.set(&mut waiting_reason),
            5 => from.set(&mut handler),
            6 => from.set(&mut actor),
            7 => from.set(&mut at),
            8 => from.set(&mut details),
            9 => from.set(&mut pending_with),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            intent_id: from.required(intent_id, "intent_id")?,
            seq: from.required(seq, "seq")?,
            event_type: from.required(event_type, "event_type")?,
            status: from.required(status, "status")?,
            waiting_reason: from.required(waiting_reason, "waiting_reason")?,
            handler: from.required(handler, "handler")?,
            actor: from.required(actor, "actor")?,
            at: from.required(at, "at")?,
            details: from.required(details, "details")?,
            pending_with: from.required(pending_with, "pending_with")?,
            extra,
        })
    }
}

impl Encode for IntentEvent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("intent_id", &self.intent_id);
            to.member("seq", &self.seq);
            to.member("event_type", &self.event_type);
            to.member("status", &self.status);
            to.member("waiting_reason", &self.waiting_reason);
            to.member("handler", &self.handler);
            to.member("actor", &self.actor);
            to.member("at", &self.at);
            to.member("details", &self.details);
            to.member("pending_with", &self.pending_with);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(IntentEvent);

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
