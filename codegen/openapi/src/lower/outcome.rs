//! What may come back.

use specloom_ir::{Name, Outcome, Owner, Role, StatusPattern};
use specloom_source::Node;

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
        outcomes.extend(outcome_of(low, node, status, (owner, role)));
    }
    outcomes
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
