//! What may be asked for next, with what an answer holds.

use specloom_ir::{HttpMethod, Link, LinkTarget, Name, Value};
use specloom_source::Node;
use specloom_source::pointer::unescaped;

use crate::lower::docs::object_docs;
use crate::lower::lowering::Lowering;
use crate::lower::path_item::method_of;
use crate::problem::OpenApiProblem;
use crate::read::object::{Kind, members, report_unknown_members};
use crate::resolve::{LINKS, follow, percent_decoded};

const LINK: Kind = Kind {
    name: "link",
    typed: &[],
    tree: &["operationId", "operationRef", "parameters", "requestBody", "description", "server"],
    extended: false,
    stubs: &[],
};

/// The links that a response lists. Nothing is generated of them, which is told.
pub fn links_of<'d>(low: &mut Lowering<'d, '_>, response: &'d Node) -> Vec<Link> {
    let list = response.get("links");
    let mut links = Vec::new();
    for (name, _, node) in members(list, "links", &mut low.reports) {
        links.extend(link_of(low, name, node));
    }
    if let Some(list) = list {
        low.report(list.span, OpenApiProblem::MemberNotCarried { member: "links".into() });
    }
    links
}

fn link_of<'d>(low: &mut Lowering<'d, '_>, name: &str, node: &'d Node) -> Option<Link> {
    let node = follow(low.document, node, LINKS, &mut low.reports)?.node;
    report_unknown_members(node, &LINK, &mut low.reports);
    let text = |key| node.get(key).and_then(Node::as_str);
    let named = text("operationId").map(|it| LinkTarget::Named(it.into()));
    let params = members(node.get("parameters"), "parameters of a link", &mut low.reports);
    Some(Link {
        name: Name::new(name),
        docs: object_docs(node),
        target: named.or_else(|| text("operationRef").map(target_of)),
        params: params.into_iter().map(|(name, _, it)| (name.into(), Value::from(it))).collect(),
        body: node.get("requestBody").map(Value::from),
        server: node
            .get("server")
            .and_then(|it| it.get("url"))
            .and_then(Node::as_str)
            .map(Into::into),
        origin: node.span,
    })
}

/// Where a reference to an operation leads.
fn target_of(reference: &str) -> LinkTarget {
    let pointer = reference.strip_prefix("#/paths/").map(percent_decoded);
    let local = pointer.as_deref().and_then(|it| it.rsplit_once('/'));
    let found = local.and_then(|(path, method)| {
        let method: HttpMethod = method_of(method)?;
        Some(LinkTarget::At { method, path: unescaped(path).into() })
    });
    found.unwrap_or_else(|| LinkTarget::Elsewhere(reference.into()))
}
