//! How streams of events end and go on, from our members.

use specloom_ir::{EndCase, Fallback, Name, Refusal, StreamRules};
use specloom_source::{Members, Node, Span};

use crate::extension::operation::{FallbackMember, RefusalMember, StreamMember};
use crate::extension::text::member_path;
use crate::lower::lowering::Lowering;
use crate::problem::OpenApiProblem;

/// The statuses that say that there is no stream, unless the spec names others.
const NO_STREAM: [u16; 3] = [404, 405, 501];

/// How a stream of events ends and resumes.
pub fn stream_of(low: &mut Lowering<'_, '_>, node: &Node, member: StreamMember) -> StreamRules {
    let names = |list: Vec<String>| list.into_iter().map(Into::into).collect();
    let at = node.get("x-specloom-stream").map_or(node.span, |it| it.span);
    let mut ends = Vec::new();
    for (path, values) in member.terminal_when {
        match member_path(&path) {
            Some(path) => ends.push(EndCase { path, values: names(values) }),
            None => report(low, at, "terminal-when", "has a key that is no path of members"),
        }
    }
    // The author's order, which a map of texts has lost.
    let written = node.pointer("/x-specloom-stream/terminal-when").and_then(Node::as_map);
    let place = |it: &EndCase| {
        let mut keys = written.into_iter().flat_map(Members::keys);
        keys.position(|key| member_path(key).as_ref() == Some(&it.path))
    };
    ends.sort_by_key(place);
    let fallback = member.fallback.map(|it| fallback_of(it, member.resume_param.as_deref()));
    StreamRules {
        sentinel: member.sentinel.map(Into::into),
        discriminator: member.discriminator.unwrap_or_default().0,
        terminal: names(member.terminal),
        ends,
        events: names(member.events),
        segment_end: names(member.segment_end),
        sequence: member.sequence.map(|it| it.0),
        endless: member.endless,
        resume: member.resume,
        resume_param: member.resume_param.map(Into::into),
        idle_ms: member.idle.map(|it| it.0),
        deadline_ms: member.deadline.map(|it| it.0),
        hold_param: member.hold_param.map(Into::into),
        fallback,
        wait: member.wait.map(Name::new),
        init: None,
    }
}

fn fallback_of(member: FallbackMember, resume_param: Option<&str>) -> Fallback {
    Fallback {
        operation: member.operation.into(),
        items: member.items.0,
        param: member.param.as_deref().or(resume_param).map(Into::into),
        statuses: member.statuses.unwrap_or_else(|| NO_STREAM.to_vec()),
        interval_ms: member.interval.map_or(1_000, |it| it.0),
        after_segment: member.after_segment,
    }
}

/// An answer with the status of a success that means that nothing was done.
pub fn refusal_of(
    low: &mut Lowering<'_, '_>,
    node: &Node,
    member: RefusalMember,
) -> Option<Refusal> {
    let origin = node.get("x-specloom-refusal").map_or(node.span, |it| it.span);
    let status = member.status.unwrap_or(409);
    if !(400..600).contains(&status) {
        report(low, origin, "status", "has to be that of an error, from 400 to 599");
        return None;
    }
    Some(Refusal {
        path: member.member.0,
        values: member.values.into_iter().map(Into::into).collect(),
        status,
        code: member.code.unwrap_or_default().0,
        origin,
    })
}

fn report(low: &mut Lowering<'_, '_>, at: Span, member: &str, reason: &str) {
    let (member, reason) = (member.into(), reason.into());
    low.report(at, OpenApiProblem::ExtensionValue { member, reason });
}
