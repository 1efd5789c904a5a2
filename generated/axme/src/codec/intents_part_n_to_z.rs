// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that are used all over the API are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    ObservedEvent, PendingWith, ResolveIntent, ResolvedIntent, ResumeIntent, SegmentEnd,
    UpdateControls, UpdatePolicy,
};

impl Decode for ObservedEvent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(
            &[
                ("IntentEvent", |from| Decode::decode(from).map(Self::IntentEvent)),
                ("SegmentEnd", |from| Decode::decode(from).map(Self::SegmentEnd)),
            ],
            Self::Unknown,
        )
    }
}

impl Encode for ObservedEvent {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::IntentEvent(it) => it.encode(to),
            Self::SegmentEnd(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(ObservedEvent);

impl Decode for PendingWith {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["type", "ref", "name"];
        let mut kind = None;
        let mut ref_ = None;
        let mut name = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut kind),
            1 => from.set(&mut ref_),
            2 => from.set(&mut name),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            kind: from.required(kind, "type")?,
            ref_: from.required(ref_, "ref")?,
            name: from.required(name, "name")?,
            extra,
        })
    }
}

impl Encode for PendingWith {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("type", &self.kind);
            to.member("ref", &self.ref_);
            to.member("name", &self.name);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PendingWith);

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

impl Decode for SegmentEnd {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "next_seq"];
        let mut ok = None;
        let mut next_seq = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut next_seq),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            next_seq: from.required(next_seq, "next_seq")?,
            extra,
        })
    }
}

impl Encode for SegmentEnd {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("next_seq", &self.next_seq);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(SegmentEnd);

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
