//! What may come back.

use specloom_ir::{Name, Outcome, Owner, Role, StatusPattern};
use specloom_source::{Node, Span};

use crate::extension::text::status_pattern;
use crate::lower::body::{BodyPlace, content_of, headers_of};
use crate::lower::docs::object_docs;
use crate::lower::link::links_of;
use crate::lower::lowering::Lowering;
use crate::problem::OpenApiProblem;
use crate::read::object::{Kind, members};
use crate::read::plain::is_readable;
use crate::read::view::Stub;
use crate::resolve::{RESPONSES, follow};

const RESPONSE: Kind = Kind {
    name: "response",
    typed: &["description"],
    tree: &["headers", "content", "links", "summary"],
    extended: false,
    stubs: &[("description", Stub::Text(""))],
};

/// The outcomes that the `responses` of an operation or a webhook list.
pub fn outcomes_of<'d>(
    low: &mut Lowering<'d, '_>,
    operation: &'d Node,
    owner: Owner,
) -> Vec<Outcome> {
    let responses = members(operation.get("responses"), "responses", &mut low.reports);
    let mut outcomes = Vec::with_capacity(responses.len());
    let statuses: Vec<_> = responses.iter().filter_map(|(it, ..)| status_pattern(it)).collect();
    let has_success = statuses.iter().any(|it| it.is_success());
    for (text, at, node) in responses {
        if text.starts_with("x-") {
            continue;
        }
        let Some(status) = status_pattern(text) else {
            low.report(at, OpenApiProblem::Status { status: text.into() });
            continue;
        };
        let is_success = status.is_success() || (status == StatusPattern::Default && !has_success);
        let role = if is_success { Role::Response } else { Role::Error(Name::new(text)) };
        outcomes.extend(outcome_of(low, node, status, (owner, role)).map(|it| (it, at)));
    }
    carry_bodies(low, outcomes)
}

/// Takes the bodies from successes that cannot have one (RFC 9110 section 15.3.5
/// and 15.3.6). Where no other has a body it may come with any: authors write a
/// status down wrongly, and then platforms answer with the right one.
fn carry_bodies(low: &mut Lowering<'_, '_>, found: Vec<(Outcome, Span)>) -> Vec<Outcome> {
    let has_other = found
        .iter()
        .any(|(it, _)| it.status.is_success() && bare(it.status).is_none() && !it.media.is_empty());
    let mut outcomes = Vec::with_capacity(found.len());
    let mut moved: Option<Outcome> = None;
    for (mut outcome, at) in found {
        if let (Some(status), false) = (bare(outcome.status), outcome.media.is_empty()) {
            low.report(at, OpenApiProblem::StatusWithoutBody { status });
            let status = StatusPattern::Class(2);
            let media = std::mem::take(&mut outcome.media);
            moved.get_or_insert(Outcome { status, media, ..outcome.clone() });
        }
        outcomes.push(outcome);
    }
    let is_free = !outcomes.iter().any(|it| it.status == StatusPattern::Class(2));
    outcomes.extend(moved.filter(|_| is_free && !has_other));
    outcomes
}

/// The status, if it is one whose answers have no body.
fn bare(status: StatusPattern) -> Option<u16> {
    match status {
        StatusPattern::Exact(status @ (204 | 205)) => Some(status),
        _ => None,
    }
}

fn outcome_of<'d>(
    low: &mut Lowering<'d, '_>,
    node: &'d Node,
    status: StatusPattern,
    (owner, role): (Owner, Role),
) -> Option<Outcome> {
    let found = follow(low.document, node, RESPONSES, &mut low.reports)?;
    if !is_readable::<openapiv3::Response>(found.node, &RESPONSE, &mut low.reports) {
        return None;
    }
    let place = BodyPlace { owner, role, component: found.name };
    Some(Outcome {
        status,
        docs: object_docs(found.node),
        headers: headers_of(low, found.node, &place),
        media: content_of(low, found.node, &place),
        links: links_of(low, found.node),
        origin: found.node.span,
    })
}
