//! What a caller can ask for.

use specloom_ir::{
    AnswerRules, Binding, GroupId, HttpMethod, Location, Name, Operation, OperationId, Owner,
    Param, PathPart, PathTemplate, Presence, Role, Scalar, Server, Style,
};
use specloom_source::{Node, Span};

use crate::extension::operation::OperationExtension;
use crate::extension::{other_extensions, read_extension};
use crate::lower::anonymous::{Anonymous, Item};
use crate::lower::behaviour::{idempotency_of, retry_of, waits_of};
use crate::lower::body::body_of;
use crate::lower::docs::object_docs;
use crate::lower::group::Asked;
use crate::lower::intern::intern;
use crate::lower::lowering::Lowering;
use crate::lower::outcome::outcomes_of;
use crate::lower::param::param_of;
use crate::lower::path::{path_of, spelled, without_query};
use crate::lower::path_item::{Located, methods_of};
use crate::lower::place::Place;
use crate::lower::rpc::rpc_of;
use crate::lower::security::requirement_of;
use crate::lower::server::servers_of;
use crate::lower::stream::{refusal_of, stream_of};
use crate::problem::OpenApiProblem;
use crate::read::object::{Kind, items, members};
use crate::read::plain::{OperationHead, operation_head};
use crate::read::view::Stub;

/// An operation of OpenAPI.
pub const OPERATION: Kind = Kind {
    name: "operation",
    typed: &["tags", "summary", "description", "externalDocs", "operationId", "deprecated"],
    tree: &["parameters", "requestBody", "responses", "callbacks", "security", "servers"],
    extended: true,
    stubs: &[("responses", Stub::EmptyMap)],
};

/// Lowers all operations; gives what each says of its name.
pub fn lower_operations(low: &mut Lowering<'_, '_>) -> Vec<Asked> {
    let document = low.document;
    let mut asked = Vec::new();
    for (text, at, node) in members(document.root.get("paths"), "paths", &mut low.reports) {
        if text.starts_with("x-") {
            continue;
        }
        let Some(path) = path_of(low, text, at) else { continue };
        for (method, located) in methods_of(low, node) {
            asked.extend(lower_operation(low, located, method, &path));
        }
    }
    asked
}

fn lower_operation<'d>(
    low: &mut Lowering<'d, '_>,
    located: Located<'d>,
    method: HttpMethod,
    path: &PathTemplate,
) -> Option<Asked> {
    let node = located.node;
    let head = operation_head(node, &OPERATION, &mut low.reports)?;
    let extension = extension_of(low, located);
    let id = OperationId::from(low.api.operations.len());
    let owner = Owner::Operation(id);
    let asked = asked_of(id, located, head, &extension);
    let (params, path) = params_of(low, located, path, owner);
    let body = located.saying("requestBody").get("requestBody");
    let body = body.and_then(|it| body_of(low, it, owner));
    let operation = Operation {
        name: Name::new(""),
        method: Name::new(""),
        group: GroupId(0),
        docs: object_docs(node),
        params,
        body: body.map(Box::new),
        outcomes: outcomes_of(low, located.saying("responses"), owner),
        auth: requirement_of(low, located.saying("security")),
        document: None,
        binding: Binding::Http { method, path, servers: own_servers(low, located) },
        idempotency: extension.idempotency.map(|it| Box::new(idempotency_of(it))),
        safe: extension.safe,
        refusal: extension.refusal.and_then(|it| refusal_of(low, node, it)).map(Box::new),
        answer: AnswerRules {
            envelope: extension.envelope.unwrap_or_default().0,
            unwrap: extension.unwrap.unwrap_or_default().0,
        },
        pagination: None,
        retry: (extension.retry).map(|it| Box::new(retry_of(it, low.api.behaviour.retry.as_ref()))),
        stream: extension.stream.map(|it| Box::new(stream_of(low, node, it))),
        waits: waits_of(extension.wait),
        json_rpc: extension.json_rpc.map(|it| {
            let at = node.get("x-specloom-json-rpc").map_or(node.span, |it| it.span);
            Box::new(rpc_of(it, at))
        }),
        // No limit at all is one that no call reaches.
        timeout_ms: extension.timeout.map(|it| it.0.unwrap_or(u64::MAX)),
        extensions: other_extensions(node),
        origin: located.at,
    };
    low.api.operations.add(operation);
    Some(asked)
}

/// Our members of an operation; when it is repeated and how long it may take is
/// said by the one that it belongs to as well.
fn extension_of(low: &mut Lowering<'_, '_>, located: Located<'_>) -> OperationExtension {
    let own: OperationExtension = read_extension(located.node, &mut low.reports);
    let Some(main) = located.main else { return own };
    let main: OperationExtension = read_extension(main, &mut low.reports);
    OperationExtension {
        retry: own.retry.or(main.retry),
        timeout: own.timeout.or(main.timeout),
        ..own
    }
}

fn asked_of(
    id: OperationId,
    located: Located<'_>,
    head: OperationHead,
    extension: &OperationExtension,
) -> Asked {
    let node = located.node;
    let said = |it: &String| !it.trim().is_empty();
    Asked {
        id,
        at: node.get("operationId").map_or(located.at, |it| it.span),
        operation_id: head.operation_id.filter(said),
        tag: head.tag.filter(said),
        group: extension.group.clone(),
        method: extension.method.clone(),
        pagination: extension.pagination.clone().map(|it| {
            let at = node.get("x-specloom-pagination").map_or(node.span, |it| it.span);
            Box::new((it, at))
        }),
    }
}

fn own_servers(low: &mut Lowering<'_, '_>, located: Located<'_>) -> Vec<Server> {
    let own = servers_of(located.saying("servers"), &mut low.reports);
    if own.is_empty() { servers_of(located.item, &mut low.reports) } else { own }
}

/// The params of an operation: those of its path item that it does not replace,
/// then its own; each variable of the path has one. The path has the names of its
/// params.
fn params_of<'d>(
    low: &mut Lowering<'d, '_>,
    located: Located<'d>,
    path: &PathTemplate,
    owner: Owner,
) -> (Vec<Param>, PathTemplate) {
    let shared = listed(low, located.item, owner, located.node);
    let mut own = listed(low, located.node, owner, located.node);
    let mut params = Vec::new();
    for param in shared {
        let replacement = own.iter().position(|it| is_same(it, &param));
        params.push(replacement.map_or(param, |at| own.remove(at)));
    }
    params.append(&mut own);
    let declared = params.iter().filter(|it| it.location == Location::Path);
    let declared: Vec<&str> = declared.map(|it| &*it.name.wire).collect();
    let queried = params.iter().filter(|it| it.location == Location::Query);
    let queried: Vec<&str> = queried.map(|it| &*it.name.wire).collect();
    let path = spelled(low, &without_query(path, &declared, &queried), &declared, located.at);
    let variables: Vec<&str> = path.parts.iter().filter_map(variable).collect();
    params.retain(|it| {
        let is_used = it.location != Location::Path || variables.contains(&&*it.name.wire);
        if !is_used {
            let name = it.name.to_string();
            low.reports.report(it.origin, OpenApiProblem::PathParamUnused { name });
        }
        is_used
    });
    for name in variables {
        let is_declared = |it: &Param| it.location == Location::Path && *it.name.wire == *name;
        if !params.iter().any(is_declared) {
            low.report(located.at, OpenApiProblem::PathParamUndeclared { name: name.into() });
            params.push(undeclared(low, name, owner, located.at));
        }
    }
    params.shrink_to_fit();
    (params, path)
}

/// The params that an object lists for an operation; of those that are listed
/// twice the first.
fn listed<'d>(
    low: &mut Lowering<'d, '_>,
    node: &'d Node,
    owner: Owner,
    operation: &'d Node,
) -> Vec<Param> {
    let nodes = items(node.get("parameters"), "list of parameters", &mut low.reports);
    let mut params: Vec<Param> = Vec::new();
    for node in nodes {
        let Some(param) = param_of(low, node, owner, Some(operation)) else { continue };
        if params.iter().any(|it| is_same(it, &param)) {
            let (name, place) = (param.name.to_string(), place_word(param.location));
            low.report(node.span, OpenApiProblem::RepeatedParam { name, place });
        } else {
            params.push(param);
        }
    }
    params
}

/// The word of OpenAPI for a place.
fn place_word(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::QueryString => "querystring",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Variable => "variable",
    }
}

/// Whether two params are put in the same place.
fn is_same(one: &Param, other: &Param) -> bool {
    one.location == other.location
        && match one.location {
            Location::Header => one.name.wire.eq_ignore_ascii_case(&other.name.wire),
            Location::Path
            | Location::Query
            | Location::QueryString
            | Location::Cookie
            | Location::Variable => one.name == other.name,
        }
}

fn variable(part: &PathPart) -> Option<&str> {
    match part {
        PathPart::Variable(name) => Some(name),
        PathPart::Literal(_) => None,
    }
}

fn undeclared(low: &mut Lowering<'_, '_>, name: &str, owner: Owner, origin: Span) -> Param {
    let place = Place::part(owner, Role::Param(Name::new(name)), origin);
    let text = Item::Anonymous { ty: Anonymous::Scalar(Scalar::String), nullable: false };
    Param {
        name: Name::new(name),
        rename: None,
        docs: specloom_ir::Docs::default(),
        location: Location::Path,
        style: Style::Simple { explode: false },
        ty: intern(low, text, &place),
        presence: Presence::Required,
        default: None,
        send: None,
        client_wide: false,
        overridable: false,
        setting: None,
        range: None,
        origin,
    }
}
