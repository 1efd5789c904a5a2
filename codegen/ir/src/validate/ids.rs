//! Every id leads somewhere, and no type is part of itself by name.

use specloom_source::{Sink, Span};

use crate::api::Api;
use crate::auth::AuthRequirement;
use crate::behaviour::EnvUse;
use crate::edge::edges;
use crate::entry::{Source, entries};
use crate::id::{SchemeId, TypeId};
use crate::name::{Owner, TypeName};
use crate::problem::ValidateProblem as Problem;

pub(super) fn every_id_resolves(api: &Api, sink: &mut Sink) {
    for def in &api.types {
        for edge in edges(&def.shape) {
            type_resolves(api, edge.ty.id, def.origin, sink);
        }
        if let TypeName::Derived { owner, .. } = &def.name {
            owner_resolves(api, *owner, def.origin, sink);
        }
    }
    for entry in entries(api) {
        type_resolves(api, entry.ty.id, origin(api, entry.source), sink);
    }
    for operation in &api.operations {
        if api.groups.get(operation.group).is_none() {
            dangling("group", operation.group.0, operation.origin, sink);
        }
        operation.auth.iter().for_each(|it| auth_resolves(api, it, operation.origin, sink));
    }
    auth_resolves(api, &api.auth, api.origin, sink);
    for variable in &api.behaviour.env {
        if let EnvUse::Credential(id) = variable.sets {
            scheme_resolves(api, id, variable.origin, sink);
        }
    }
    owners_end(api, sink);
}

fn type_resolves(api: &Api, id: TypeId, at: Span, sink: &mut Sink) {
    if api.types.get(id).is_none() {
        dangling("type", id.0, at, sink);
    }
}

fn scheme_resolves(api: &Api, id: SchemeId, at: Span, sink: &mut Sink) {
    if api.schemes.get(id).is_none() {
        dangling("security scheme", id.0, at, sink);
    }
}

fn auth_resolves(api: &Api, auth: &AuthRequirement, at: Span, sink: &mut Sink) {
    for it in auth.alternatives.iter().flatten() {
        scheme_resolves(api, it.scheme, at, sink);
    }
}

fn owner_resolves(api: &Api, owner: Owner, at: Span, sink: &mut Sink) {
    match owner {
        Owner::Type(id) => type_resolves(api, id, at, sink),
        Owner::Operation(id) if api.operations.get(id).is_none() => {
            dangling("operation", id.0, at, sink);
        }
        Owner::Webhook(index) if api.webhooks.get(index as usize).is_none() => {
            dangling("webhook", index, at, sink);
        }
        Owner::Operation(_) | Owner::Webhook(_) => {}
    }
}

/// Names of inline types are made from their owners, so owners must come to an end.
fn owners_end(api: &Api, sink: &mut Sink) {
    let mut ends = vec![false; api.types.len()];
    for start in api.types.ids() {
        let mut way = Vec::new();
        let mut at = start;
        while let Some(TypeName::Derived { owner: Owner::Type(owner), .. }) =
            api.types.get(at).map(|it| &it.name)
        {
            if ends.get(usize::from(at)).copied().unwrap_or(true) {
                break;
            }
            if let Some(seen) = ends.get_mut(usize::from(at)) {
                *seen = true;
            }
            way.push(at);
            at = *owner;
        }
        if way.contains(&at)
            && let Some(def) = api.types.get(at)
        {
            dangling("end to the owners of type", at.0, def.origin, sink);
        }
    }
}

fn dangling(what: &'static str, id: u32, at: Span, sink: &mut Sink) {
    sink.report(at, Problem::DanglingId { what, id });
}

fn origin(api: &Api, source: Source) -> Span {
    match source {
        Source::Operation(id) => api.operations.get(id).map(|it| it.origin),
        Source::Webhook(at) => api.webhooks.get(at).map(|it| it.origin),
        Source::Signature => api.behaviour.signature.as_ref().map(|it| it.origin),
        Source::Entity(at) => api.entities.get(at).map(|it| it.origin),
        Source::Table(at) => {
            api.tables.as_ref().and_then(|it| it.tables.get(at)).map(|it| it.origin)
        }
    }
    .unwrap_or(api.origin)
}
