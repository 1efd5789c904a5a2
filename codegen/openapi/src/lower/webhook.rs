//! What an API sends by itself: webhooks and callbacks.

use std::collections::BTreeMap;

use specloom_ir::{Header, Location, Name, Owner, Param, Webhook};
use specloom_source::{Node, Span};

use crate::lower::body::body_of;
use crate::lower::docs::object_docs;
use crate::lower::lowering::Lowering;
use crate::lower::operation::OPERATION;
use crate::lower::outcome::outcomes_of;
use crate::lower::param::param_of;
use crate::lower::path_item::{Located, methods_of};
use crate::problem::OpenApiProblem;
use crate::read::object::{items, members, read_as};
use crate::resolve::{CALLBACKS, follow};

/// Lowers the webhooks of the document, then the callbacks of its operations.
pub fn lower_webhooks(low: &mut Lowering<'_, '_>) {
    let document = low.document;
    for (name, _, node) in members(document.root.get("webhooks"), "webhooks", &mut low.reports) {
        // A mark of the whole map is no webhook, though one may have such a name.
        if !name.starts_with("x-") || node.as_map().is_some() {
            lower_webhook(low, name, node);
        }
    }
    let mut callers = Vec::new();
    let paths = members(document.root.get("paths"), "paths", &mut low.reports);
    for (_, _, item) in paths.into_iter().filter(|(path, ..)| !path.starts_with("x-")) {
        let found = methods_of(low, item).into_iter().map(|(_, it)| it);
        callers.extend(found.filter(|it| it.node.get("callbacks").is_some()));
    }
    if callers.is_empty() {
        return;
    }
    let names = low.api.operations.iter().map(|it| (it.origin, it.name.clone()));
    let names: BTreeMap<Span, Name> = names.rev().collect();
    for located in callers {
        let prefix = names.get(&located.at).map(ToString::to_string).unwrap_or_default();
        lower_callbacks(low, located.node, &prefix);
    }
}

/// Lowers a path item, or a map of them by expressions, as callbacks have.
fn lower_webhook<'d>(low: &mut Lowering<'d, '_>, name: &str, node: &'d Node) {
    let is_expression = |key: &str| key.contains("{$");
    if !node.as_map().is_some_and(|it| it.keys().any(|key| is_expression(key))) {
        return lower_item(low, name, node);
    }
    for (expression, _, item) in members(Some(node), "callback", &mut low.reports) {
        if is_expression(expression) {
            lower_item(low, name, item);
        }
    }
}

fn lower_callbacks<'d>(low: &mut Lowering<'d, '_>, operation: &'d Node, prefix: &str) {
    let callbacks = members(operation.get("callbacks"), "callbacks", &mut low.reports);
    for (name, _, node) in callbacks.into_iter().filter(|(name, ..)| !name.starts_with("x-")) {
        let Some(found) = follow(low.document, node, CALLBACKS, &mut low.reports) else {
            continue;
        };
        for (expression, _, item) in members(Some(found.node), "callback", &mut low.reports) {
            if !expression.starts_with("x-") {
                lower_item(low, &format!("{prefix}.{name}"), item);
            }
        }
    }
}

fn lower_item<'d>(low: &mut Lowering<'d, '_>, name: &str, item: &'d Node) {
    let methods = methods_of(low, item);
    let is_one = methods.len() == 1;
    for (method, located) in methods {
        let read = read_as::<openapiv3::Operation>(located.node, &OPERATION, &mut low.reports);
        if read.is_none() {
            continue;
        }
        let at = u32::try_from(low.api.webhooks.len()).unwrap_or(u32::MAX);
        let body = located.node.get("requestBody");
        let owner = Owner::Webhook(at);
        let body = body.and_then(|it| body_of(low, it, owner));
        let headers = headers_of(low, located, owner);
        let outcomes = outcomes_of(low, located.node, owner);
        let name = if is_one { name.to_owned() } else { format!("{name}.{}", method.as_str()) };
        low.api.webhooks.push(Webhook {
            name: Name::new(name),
            docs: object_docs(located.node),
            headers,
            body,
            outcomes,
            origin: located.at,
        });
    }
}

/// The headers that come with a webhook: its params, of which others than headers
/// have no place in the model.
fn headers_of<'d>(low: &mut Lowering<'d, '_>, located: Located<'d>, owner: Owner) -> Vec<Header> {
    let mut headers: Vec<Header> = Vec::new();
    for list in [located.node, located.item].map(|it| it.get("parameters")) {
        for node in items(list, "list of parameters", &mut low.reports) {
            let Some(param) = param_of(low, node, owner, None) else { continue };
            if param.location != Location::Header {
                let member = "parameters".to_owned();
                low.report(node.span, OpenApiProblem::MemberNotCarried { member });
            } else if !headers.iter().any(|it| is_same(&it.name, &param.name)) {
                let Param { name, docs, ty, presence, origin, .. } = param;
                headers.push(Header { name, docs, ty, presence, origin });
            }
        }
    }
    headers
}

fn is_same(one: &Name, other: &Name) -> bool {
    one.wire.eq_ignore_ascii_case(&other.wire)
}
