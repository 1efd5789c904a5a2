//! The operations that a path item holds.

use specloom_ir::HttpMethod;
use specloom_source::{Node, Span};

use crate::lower::lowering::Lowering;
use crate::problem::OpenApiProblem;
use crate::read::object::{Kind, items, members};
use crate::read::plain::is_readable;
use crate::resolve::{PATH_ITEMS, follow};

const PATH_ITEM: Kind = Kind {
    name: "path item",
    typed: &["summary", "description"],
    tree: &[
        "$ref",
        "get",
        "put",
        "post",
        "delete",
        "options",
        "head",
        "patch",
        "trace",
        "query",
        "additionalOperations",
        "parameters",
        "servers",
    ],
    extended: false,
    stubs: &[],
};

/// The member that lists further operations of one method and path.
const ALSO: &str = "x-specloom-also";

/// An operation as it stands in its path item.
#[derive(Clone, Copy, Debug)]
pub struct Located<'d> {
    /// The path item.
    pub item: &'d Node,
    /// The operation.
    pub node: &'d Node,
    /// The operation among whose `x-specloom-also` it stands.
    pub main: Option<&'d Node>,
    /// Where its key stands.
    pub at: Span,
}

impl<'d> Located<'d> {
    /// The object that says a member: the operation itself, else the one that it
    /// belongs to.
    pub fn saying(&self, member: &str) -> &'d Node {
        match self.main {
            Some(main) if self.node.get(member).is_none() => main,
            Some(_) | None => self.node,
        }
    }
}

/// The operations of a path item, each with its method.
pub fn methods_of<'d>(
    low: &mut Lowering<'d, '_>,
    node: &'d Node,
) -> Vec<(HttpMethod, Located<'d>)> {
    let Some(found) = follow(low.document, node, PATH_ITEMS, &mut low.reports) else {
        return Vec::new();
    };
    let item = found.node;
    if !is_readable::<openapiv3::PathItem>(item, &PATH_ITEM, &mut low.reports) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (key, at, node) in members(Some(item), "path item", &mut low.reports) {
        if let Some(method) = method_of(key) {
            add(low, &mut found, &method, Located { item, node, main: None, at });
        }
    }
    let others = item.get("additionalOperations");
    for (key, at, node) in members(others, "additional operations", &mut low.reports) {
        let method = HttpMethod::Other(key.into());
        add(low, &mut found, &method, Located { item, node, main: None, at });
    }
    found
}

/// Adds an operation, then those that travel as it does (`x-specloom-also`).
fn add<'d>(
    low: &mut Lowering<'d, '_>,
    found: &mut Vec<(HttpMethod, Located<'d>)>,
    method: &HttpMethod,
    located: Located<'d>,
) {
    found.push((method.clone(), located));
    let Some(also) = located.node.get(ALSO) else { return };
    for node in items(Some(also), "list of operations", &mut low.reports) {
        if let Some(nested) = node.get(ALSO) {
            let (member, reason) = (ALSO.to_owned(), "stands in one of its own".to_owned());
            low.report(nested.span, OpenApiProblem::ExtensionValue { member, reason });
        }
        found.push((
            method.clone(),
            Located { node, main: Some(located.node), at: node.span, ..located },
        ));
    }
}

/// The method of a member of a path item.
pub fn method_of(key: &str) -> Option<HttpMethod> {
    Some(match key {
        "get" => HttpMethod::Get,
        "put" => HttpMethod::Put,
        "post" => HttpMethod::Post,
        "delete" => HttpMethod::Delete,
        "options" => HttpMethod::Options,
        "head" => HttpMethod::Head,
        "patch" => HttpMethod::Patch,
        "trace" => HttpMethod::Trace,
        "query" => HttpMethod::Query,
        _ => return None,
    })
}
