//! Operations and their variables.

use std::fmt::Write as _;

use apollo_compiler::Node;
use apollo_compiler::ast::OperationType;
use apollo_compiler::executable::{self, VariableDefinition};
use sha2::{Digest as _, Sha256};
use specloom_ir::{
    Binding, Docs, Document, GroupId, HttpMethod, Location, Media, MediaKind, Name, Operation,
    OperationId, Outcome, Owner, Param, PathPart, PathTemplate, Presence, Role, RootKind, Server,
    Socket, SocketPlace, StatusPattern, StreamKind, StreamRules, Style, TypeId, TypeName, TypeRef,
};
use specloom_source::Span;

use super::Lowering;
use super::gather::{Part, count_keys};
use super::named::input_type;
use super::selection::{Wanted, type_of};
use super::value::default;
use super::words;
use crate::documents::{comment_above, stem};
use crate::minify::minify;
use crate::problem::GraphQlProblem as Problem;
use crate::{Endpoint, Grouping, prefix};

/// How documents travel: as an operation of another spec does, or by a path.
pub(super) struct Carrier {
    like: Operation,
}

/// How documents travel; `None` if that is said wrongly.
pub(super) fn carrier(low: &mut Lowering<'_>) -> Option<Carrier> {
    let at = low.schema.places.fallback;
    match &low.input.settings.endpoint {
        Endpoint::Path(path) => {
            let like = bare(path, at);
            has_params(low, &like).then_some(Carrier { like })
        }
        Endpoint::Operation(name) => {
            let found = low.api.operations.iter().find(|it| *it.name.wire == **name);
            let reason = match found {
                None => "is not there",
                Some(it) if !takes_json(it) => "takes no body of JSON by POST",
                Some(it) => {
                    let mut like = it.clone();
                    like.body = None;
                    return has_params(low, &like).then_some(Carrier { like });
                }
            };
            low.sink.report(at, Problem::Endpoint { name: name.clone(), reason });
            None
        }
    }
}

/// Whether it has the params that tables need; those that it has not are told.
fn has_params(low: &mut Lowering<'_>, like: &Operation) -> bool {
    let settings = &low.input.settings;
    let named = settings.table_param.iter().map(|it| (it.as_str(), "param in the query"));
    let late = settings.prefix.param.iter().map(|it| (&**it, "param of the whole client"));
    let is_there = |(name, role): &(&str, &str)| {
        let is_late = *role != "param in the query";
        like.params.iter().any(|it| if is_late { it.carries(name) } else { is_query(it, name) })
    };
    let missing: Vec<_> = named.chain(late).filter(|it| !is_there(it)).collect();
    let at = low.schema.places.fallback;
    for (name, role) in &missing {
        low.sink.report(at, Problem::TableParam { name: (*name).to_owned(), role });
    }
    missing.is_empty()
}

fn is_query(it: &Param, name: &str) -> bool {
    it.location == Location::Query && &*it.name.wire == name
}

fn takes_json(it: &Operation) -> bool {
    let Binding::Http { method, .. } = &it.binding;
    let media = it.body.iter().flat_map(|it| &it.media);
    *method == HttpMethod::Post && media.into_iter().any(|it| it.kind == MediaKind::Json)
}

fn bare(path: &str, origin: Span) -> Operation {
    let path = PathTemplate { text: path.into(), parts: vec![PathPart::Literal(path.into())] };
    Operation {
        name: Name::new(""),
        method: Name::new(""),
        group: GroupId(0),
        docs: Docs::default(),
        params: Vec::new(),
        body: None,
        outcomes: Vec::new(),
        auth: None,
        binding: Binding::Http { method: HttpMethod::Post, path, servers: Vec::new() },
        document: None,
        idempotency: None,
        safe: false,
        refusal: None,
        answer: specloom_ir::AnswerRules::default(),
        json_rpc: None,
        pagination: None,
        retry: None,
        stream: None,
        waits: Vec::new(),
        timeout_ms: None,
        extensions: specloom_ir::Extensions::default(),
        origin,
    }
}

/// Lowers an operation.
pub(super) fn lower<'a>(
    low: &mut Lowering<'a>,
    it: &'a Node<executable::Operation>,
    carrier: &Carrier,
) {
    let Some(name) = &it.name else { return };
    low.owner = Owner::Operation(OperationId::from(low.api.operations.len()));
    low.keys.clear();
    count_keys(&it.selection_set, &mut low.keys);
    let origin = low.place(it.location());
    let kind = kind(it.operation_type);
    let document = document(low, it, (kind, name.as_str()));
    let mut params = carrier.like.params.clone();
    say_table(low, it, &mut params);
    for it in &it.variables {
        params.push(variable(low, it));
    }
    let answer = answer(low, it, origin);
    let failures = carrier.like.failures().cloned();
    let way = way(low, kind);
    let outcomes = std::iter::once(outcome(way, answer, origin)).chain(failures).collect();
    let binding = binding(&carrier.like.binding, way, origin);
    params.retain(|it| it.location != Location::Path || has_variable(&binding, &it.name.wire));
    let description = comment_above(low.input, origin.file, origin.start).map(Into::into);
    let operation = Operation {
        name: Name::new(name.as_str()),
        method: Name::new(name.as_str()),
        group: group(low, kind, origin),
        docs: Docs { description, ..Docs::default() },
        params,
        outcomes,
        document: Some(Box::new(document)),
        waits: Vec::new(),
        pagination: None,
        binding,
        stream: rules(way).map(Box::new),
        origin,
        ..carrier.like.clone()
    };
    low.api.operations.add(operation);
}

/// The text that is sent, and what it is known by.
fn document(low: &Lowering<'_>, it: &executable::Operation, said: (RootKind, &str)) -> Document {
    let (kind, name) = said;
    let text = minify(&low.schema.definitions, &low.documents.definitions, it);
    let prefix = &low.input.settings.prefix;
    if !prefix::is_late(prefix) {
        let hash = base_16(&Sha256::digest(&text)).into();
        return Document { kind, name: name.into(), text: text.into(), hash, prefix: None };
    }
    // What names the operation is sent beside the text, as the author wrote it.
    let (head, rest) = text.split_at(it.operation_type.name().len() + 1 + name.len());
    let text = format!("{head}{}", prefix::marked(rest, &prefix::in_schema(prefix)));
    let prefix = Some(prefix.clone());
    Document { kind, name: name.into(), text: text.into(), hash: "".into(), prefix }
}

/// The param that names a table is that of the first root that is asked for.
fn say_table(low: &Lowering<'_>, it: &executable::Operation, params: &mut [Param]) {
    let Some(wanted) = &low.input.settings.table_param else { return };
    let fields = it.selection_set.selections.iter().filter_map(|it| it.as_field());
    let table = fields.into_iter().find_map(|it| super::tables::table_of(low, &it.name));
    let param = params.iter_mut().find(|it| *it.name.wire == **wanted);
    if let (Some(table), Some(param)) = (table, param) {
        param.presence = Presence::Optional;
        param.send = Some(Box::new(specloom_ir::Value::String(table.into())));
    }
}

fn base_16(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn kind(it: OperationType) -> RootKind {
    match it {
        OperationType::Query => RootKind::Query,
        OperationType::Mutation => RootKind::Mutation,
        OperationType::Subscription => RootKind::Subscription,
    }
}

/// The type of the data.
fn answer<'a>(low: &mut Lowering<'a>, it: &'a executable::Operation, origin: Span) -> TypeId {
    let owner = low.owner;
    let wanted = Wanted {
        of: it.selection_set.ty.clone(),
        parts: vec![(Part::Selection(&it.selection_set), false)],
        name: TypeName::Derived { owner, role: Role::Response },
        owner: Some(owner),
        origin,
    };
    let id = type_of(low, wanted);
    // The root of a schema is described for those who look at the schema.
    if let Some(def) = low.api.types.get(id)
        && matches!(def.name, TypeName::Derived { .. })
    {
        low.api.types[id].docs = Docs::default();
    }
    id
}

/// How answers come.
#[derive(Clone, Copy)]
enum Way<'a> {
    /// One.
    Once,
    /// Several, as server-sent events.
    Events,
    /// Several, over a websocket.
    Socket(&'a Socket),
}

/// How the answers of an operation come: a subscription has several.
fn way<'a>(low: &Lowering<'a>, kind: RootKind) -> Way<'a> {
    match (kind, &low.input.settings.socket) {
        (RootKind::Query | RootKind::Mutation, _) => Way::Once,
        (RootKind::Subscription, None) => Way::Events,
        (RootKind::Subscription, Some(socket)) => Way::Socket(socket),
    }
}

/// Where a document is sent: a websocket is asked for by `GET`, and may have a
/// place of its own.
fn binding(like: &Binding, way: Way<'_>, origin: Span) -> Binding {
    let Way::Socket(socket) = way else { return like.clone() };
    let Binding::Http { path, servers, .. } = like.clone();
    let at = |path: &str| PathTemplate {
        text: path.into(),
        parts: vec![PathPart::Literal(path.into())],
    };
    let (path, servers) = match &socket.place {
        SocketPlace::Carrier => (path, servers),
        SocketPlace::Path(path) => (at(path), servers),
        SocketPlace::Address(url) => (at(""), vec![address(url, origin)]),
    };
    Binding::Http { method: HttpMethod::Get, path, servers }
}

fn address(url: &str, origin: Span) -> Server {
    Server { url: url.into(), name: None, docs: Docs::default(), variables: Vec::new(), origin }
}

/// Whether a path has a place for a param.
fn has_variable(binding: &Binding, name: &str) -> bool {
    let Binding::Http { path, .. } = binding;
    path.parts.iter().any(|it| matches!(it, PathPart::Variable(it) if **it == *name))
}

/// A subscription is a stream of such answers.
fn outcome(way: Way<'_>, answer: TypeId, origin: Span) -> Outcome {
    let (media_kind, media_type, stream) = match way {
        Way::Once => (MediaKind::Json, "application/json", None),
        Way::Events => (MediaKind::Stream, "text/event-stream", Some(StreamKind::Sse)),
        Way::Socket(_) => (MediaKind::Stream, "application/json", Some(StreamKind::WebSocket)),
    };
    let media = Media {
        kind: media_kind,
        media_type: media_type.into(),
        ty: Some(TypeRef { id: answer, nullable: false }),
        parts: Vec::new(),
        stream,
        origin,
    };
    Outcome {
        status: StatusPattern::Exact(200),
        docs: Docs::default(),
        headers: Vec::new(),
        media: vec![media],
        links: Vec::new(),
        origin,
    }
}

/// Answers come as events `next` until an event `complete` (GraphQL over
/// server-sent events, in its mode of one connection for each operation); over
/// a websocket only answers are events.
fn rules(way: Way<'_>) -> Option<StreamRules> {
    let usual = StreamRules::default();
    match way {
        Way::Once => None,
        Way::Events => Some(StreamRules { terminal: vec!["complete".into()], ..usual }),
        Way::Socket(socket) => Some(StreamRules { init: socket.init.clone(), ..usual }),
    }
}

fn variable(low: &mut Lowering<'_>, it: &Node<VariableDefinition>) -> Param {
    let ty = input_type(low, &it.ty);
    let must = it.ty.is_non_null() && it.default_value.is_none();
    Param {
        name: Name::new(it.name.as_str()),
        rename: None,
        docs: words::docs(None, &it.directives),
        location: Location::Variable,
        style: Style::Content("application/json".into()),
        ty,
        presence: if must { Presence::Required } else { Presence::Optional },
        default: default(it.default_value.as_deref(), &it.ty).map(Box::new),
        send: None,
        client_wide: false,
        overridable: false,
        setting: None,
        range: None,
        origin: low.place(it.location()),
    }
}

/// The group of an operation; each is made once.
fn group(low: &mut Lowering<'_>, kind: RootKind, origin: Span) -> GroupId {
    let (name, said) = match low.input.settings.grouping {
        Grouping::Kind => match kind {
            RootKind::Query => ("queries", "What can be read."),
            RootKind::Mutation => ("mutations", "What can be changed."),
            RootKind::Subscription => ("subscriptions", "What one can be told of."),
        },
        Grouping::File => (stem(low.input.map.name(origin.file)), ""),
    };
    let found = low.api.groups.entries().find(|(_, it)| *it.name.wire == *name);
    if let Some((id, _)) = found {
        return id;
    }
    let summary = (!said.is_empty()).then(|| said.into());
    let (name, docs) = (Name::new(name), Docs { summary, ..Docs::default() });
    low.api.groups.add(specloom_ir::Group { name, docs, origin })
}
