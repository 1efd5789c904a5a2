//! What clients put into bodies, hold them to, and read out of answers is there.

use std::slice;

use specloom_source::Sink;

use crate::api::Api;
use crate::behaviour::Fallback;
use crate::binding::{Binding, HttpMethod, PathPart};
use crate::body::{Body, StreamKind};
use crate::object::{Field, Fill};
use crate::operation::Operation;
use crate::problem::ValidateProblem as Problem;
use crate::types::Shape;
use crate::validate::behaviour::{one_leads_somewhere, query_params};
use crate::validate::members::open;

/// The fields that a body has at its top.
fn fields<'a>(api: &'a Api, body: &Body) -> Vec<&'a Field> {
    let types = open(api, body.media.iter().filter_map(|it| it.ty)).0;
    let shapes = types.into_iter().map(|id| &api.types[id].shape);
    let structs = shapes.filter_map(|it| match it {
        Shape::Struct(it) => Some(it),
        Shape::Scalar(_)
        | Shape::Enum(_)
        | Shape::Union(_)
        | Shape::Interface(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => None,
    });
    structs.flat_map(|it| &it.fields).collect()
}

fn path_variables(operation: &Operation) -> Vec<String> {
    let Binding::Http { path, .. } = &operation.binding;
    let names = path.parts.iter().filter_map(|part| match part {
        PathPart::Variable(name) => Some(name.to_string()),
        PathPart::Literal(_) => None,
    });
    names.collect()
}

/// A member that is filled in from the path has the name of one of its params.
pub(super) fn bodies_can_be_filled(api: &Api, sink: &mut Sink) {
    for operation in &api.operations {
        let Some(body) = &operation.body else { continue };
        let known = path_variables(operation);
        for field in fields(api, body).into_iter().filter(|it| it.fill == Some(Fill::Path)) {
            if !known.iter().any(|it| **it == *field.name.wire) {
                let (by, name) = ("a member that is filled in".into(), field.name.to_string());
                let known = known.clone();
                sink.report(field.origin, Problem::UnknownParam { by, name, known });
            }
        }
    }
}

/// What a body is held to names members that it has.
pub(super) fn bodies_can_hold_what_is_needed(api: &Api, sink: &mut Sink) {
    for body in api.operations.iter().filter_map(|it| it.body.as_ref()) {
        let known: Vec<String> =
            fields(api, body).into_iter().map(|it| it.name.to_string()).collect();
        let asked = body.needs.iter().filter_map(|it| it.when.as_ref()).map(|it| &it.0);
        for name in body.needs.iter().flat_map(|it| &it.one_of).chain(asked) {
            if !known.iter().any(|it| **it == **name) {
                let (by, name) = ("what the body needs".into(), name.to_string());
                let known = known.clone();
                sink.report(body.origin, Problem::UnknownParam { by, name, known });
            }
        }
    }
}

/// An answer that refuses says so in a member that it has.
pub(super) fn refusals_name_what_there_is(api: &Api, sink: &mut Sink) {
    for operation in &api.operations {
        let Some(it) = &operation.refusal else { continue };
        let code = (!it.code.is_empty()).then_some(&it.code);
        for path in [Some(&it.path), code].into_iter().flatten() {
            let said = ("the refusal", it.origin, slice::from_ref(path));
            one_leads_somewhere(api, operation, said, sink);
        }
    }
}

/// What makes a body an answer is a member that answers have.
pub(super) fn envelopes_name_what_there_is(api: &Api, sink: &mut Sink) {
    for operation in api.operations.iter().filter(|it| !it.answer.envelope.is_empty()) {
        let path = slice::from_ref(&operation.answer.envelope);
        one_leads_somewhere(api, operation, ("the envelope", operation.origin, path), sink);
    }
}

/// What goes over a websocket is a document, asked for by a `GET`.
pub(super) fn sockets_carry_documents(api: &Api, sink: &mut Sink) {
    for (id, operation) in api.operations.entries() {
        let media = operation.successes().flat_map(|it| &it.media);
        let is_socket = media.into_iter().any(|it| it.stream == Some(StreamKind::WebSocket));
        let is_said = operation.stream.as_ref().is_some_and(|it| it.init.is_some());
        let Binding::Http { method, .. } = &operation.binding;
        let carries = operation.document.is_some() && *method == HttpMethod::Get;
        if is_socket && !carries || is_said && !is_socket {
            // Readers report what authors do wrong; what is left is theirs.
            let what = "document for the websocket of operation";
            sink.report(operation.origin, Problem::DanglingId { what, id: id.0 });
        }
    }
}

/// The operation that lists events in place of a stream is there, in the same
/// group, and the stream has all that it takes.
pub(super) fn streams_can_be_listed(api: &Api, sink: &mut Sink) {
    for operation in &api.operations {
        let rules = operation.stream.as_ref().and_then(|it| it.fallback.as_ref());
        if let Some(rules) = rules {
            one_can_be_listed(api, operation, rules, sink);
        }
    }
}

fn one_can_be_listed(api: &Api, operation: &Operation, rules: &Fallback, sink: &mut Sink) {
    let at = operation.origin;
    let by = || "the fallback of the stream".to_owned();
    let group = api.operations.iter().filter(|it| it.group == operation.group);
    let Some(listing) = group.clone().find(|it| it.name.wire == rules.operation) else {
        let known = group.map(|it| it.name.to_string()).collect();
        let (by, name) = (by(), rules.operation.to_string());
        return sink.report(at, Problem::UnknownOperation { by, name, known });
    };
    let known = path_variables(operation);
    for name in path_variables(listing).into_iter().filter(|it| !known.contains(it)) {
        let (by, known) = (by(), known.clone());
        sink.report(at, Problem::UnknownParam { by, name, known });
    }
    let known = query_params(listing);
    if let Some(name) = rules.param.as_ref().filter(|it| !known.iter().any(|one| **one == ***it)) {
        let (by, name) = (by(), name.to_string());
        sink.report(at, Problem::UnknownParam { by, name, known });
    }
    let items = slice::from_ref(&rules.items);
    one_leads_somewhere(api, listing, (&by(), at, items), sink);
}
