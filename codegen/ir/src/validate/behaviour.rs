//! What clients do beyond one request names params and members that there are.

use specloom_source::{Sink, Span};

use crate::api::Api;
use crate::behaviour::EnvUse;
use crate::binding::Binding;
use crate::id::TypeRef;
use crate::operation::Operation;
use crate::page::{PageKind, Pagination};
use crate::param::Location;
use crate::problem::ValidateProblem as Problem;
use crate::types::Shape;
use crate::validate::members::{leads_somewhere, open};

pub(super) fn env_names_what_there_is(api: &Api, sink: &mut Sink) {
    let params = api.operations.iter().flat_map(|it| &it.params).filter(|it| it.client_wide);
    let setting = |it: &crate::param::Param| match &it.setting {
        Some(name) => name.to_string(),
        None => it.name.to_string(),
    };
    let params = distinct(params.map(setting));
    let own = api.operations.iter().flat_map(|it| {
        let Binding::Http { servers, .. } = &it.binding;
        servers
    });
    let variables = api.servers.iter().chain(own).flat_map(|it| &it.variables);
    let variables = distinct(variables.map(|it| it.name.to_string()));
    for it in &api.behaviour.env {
        let by = format!("the variable `{}` of the environment", it.name);
        match &it.sets {
            EnvUse::Param(name) if !params.iter().any(|it| **it == **name) => {
                let (name, known) = (name.to_string(), params.clone());
                sink.report(it.origin, Problem::UnknownParam { by, name, known });
            }
            EnvUse::ServerVariable(name) if !variables.iter().any(|it| **it == **name) => {
                let (name, known) = (name.to_string(), variables.clone());
                sink.report(it.origin, Problem::UnknownServerVariable { by, name, known });
            }
            EnvUse::BaseUrl
            | EnvUse::ServerVariable(_)
            | EnvUse::Credential(_)
            | EnvUse::WebhookSecret
            | EnvUse::Param(_)
            | EnvUse::Setting(_) => {}
        }
    }
}

fn distinct(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.collect();
    names.sort();
    names.dedup();
    names
}

pub(super) fn pages_name_what_there_is(api: &Api, sink: &mut Sink) {
    for operation in &api.operations {
        let Some(pages) = &operation.pagination else { continue };
        let settable = Settable::of(api, operation);
        let (param, read) = named(pages);
        for name in param.into_iter().chain(pages.size_param.as_deref()) {
            if !settable.has(name) {
                let (by, name) = ("the pagination".into(), name.to_owned());
                let known = settable.names.clone();
                sink.report(pages.origin, Problem::UnknownParam { by, name, known });
            }
        }
        for paths in read.into_iter().chain([pages.items.as_slice()]) {
            one_leads_somewhere(api, operation, ("the pagination", pages.origin, paths), sink);
        }
        if let PageKind::Cursor { more: Some(more), .. } = &pages.kind {
            let paths = std::slice::from_ref(more);
            one_leads_somewhere(api, operation, ("the pagination", pages.origin, paths), sink);
        }
    }
}

/// Paths of member names, tried in order.
type Paths<'a> = &'a [Vec<Box<str>>];

/// The param that a pagination sets, and the paths that it reads besides the items.
fn named(pages: &Pagination) -> (Option<&str>, Option<Paths<'_>>) {
    match &pages.kind {
        PageKind::Cursor { param, next, more: _ } => (Some(param), Some(next)),
        PageKind::Offset { param, more } | PageKind::Page { param, first: _, more } => {
            (Some(param), more.as_ref().map(std::slice::from_ref))
        }
        PageKind::NextUrl { next } => (None, Some(next)),
        PageKind::Link => (None, None),
    }
}

/// The names under which a caller of an operation can send something.
struct Settable {
    /// The query params and the members of the body.
    names: Vec<String>,
    /// Whether the body takes members that are not named.
    any: bool,
}

impl Settable {
    fn of(api: &Api, operation: &Operation) -> Self {
        let mut names = query_params(operation);
        let body = operation.body.iter().flat_map(|it| &it.media).filter_map(|it| it.ty);
        let mut any = false;
        for id in open(api, body).0 {
            match &api.types[id].shape {
                Shape::Struct(it) => names.extend(it.fields.iter().map(|it| it.name.to_string())),
                Shape::Any | Shape::Map(_) | Shape::Parameter(_) => any = true,
                Shape::Scalar(_)
                | Shape::Enum(_)
                | Shape::Union(_)
                | Shape::Interface(_)
                | Shape::List(_)
                | Shape::Tuple { .. }
                | Shape::Alias(_)
                | Shape::Never => {}
            }
        }
        Self { names, any }
    }

    fn has(&self, name: &str) -> bool {
        self.any || self.names.iter().any(|it| it == name)
    }
}

pub(super) fn query_params(operation: &Operation) -> Vec<String> {
    let params = operation.params.iter().filter(|it| it.location == Location::Query);
    params.map(|it| it.name.to_string()).collect()
}

pub(super) fn streams_name_what_there_is(api: &Api, sink: &mut Sink) {
    for operation in &api.operations {
        let known = query_params(operation);
        let Some(rules) = &operation.stream else { continue };
        for name in [&rules.resume_param, &rules.hold_param].into_iter().flatten() {
            if !known.iter().any(|it| **it == **name) {
                let (by, name, known) = ("the stream".into(), name.to_string(), known.clone());
                sink.report(operation.origin, Problem::UnknownParam { by, name, known });
            }
        }
        let paths = rules.ends.iter().map(|it| &it.path).chain(&rules.sequence);
        for path in paths {
            let paths = std::slice::from_ref(path);
            one_leads_somewhere(api, operation, ("the stream", operation.origin, paths), sink);
        }
    }
}

pub(super) fn waits_name_what_there_is(api: &Api, sink: &mut Sink) {
    for operation in &api.operations {
        for wait in &operation.waits {
            let by = format!("`{}`", wait.name);
            let paths = std::slice::from_ref(&wait.status);
            one_leads_somewhere(api, operation, (&by, operation.origin, paths), sink);
        }
    }
}

/// Checks that of some paths, which are tried in order, one at least leads to a
/// member of an answer that is a success.
pub(super) fn one_leads_somewhere(
    api: &Api,
    operation: &Operation,
    (by, at, paths): (&str, Span, Paths<'_>),
    sink: &mut Sink,
) {
    let answers: Vec<TypeRef> =
        operation.successes().flat_map(|it| &it.media).filter_map(|it| it.ty).collect();
    if !paths.iter().any(|path| leads_somewhere(api, answers.clone(), path)) {
        let paths: Vec<String> = paths.iter().map(|it| path_text(it)).collect();
        let path = paths.join("`, `");
        sink.report(at, Problem::UnknownMember { by: by.to_owned(), path });
    }
}

fn path_text(path: &[Box<str>]) -> String {
    if path.is_empty() { "$".into() } else { path.join(".") }
}
