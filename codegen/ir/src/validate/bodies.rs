//! Statuses tell outcomes apart, and bodies that are spread can be.

use specloom_source::Sink;

use crate::analysis::aliases::aliases;
use crate::analysis::facts::Facts;
use crate::api::Api;
use crate::body::{Body, MediaKind};
use crate::id::TypeRef;
use crate::problem::ValidateProblem as Problem;
use crate::status::StatusPattern;
use crate::types::Shape;
use crate::validate::names::each_twice;

pub(super) fn outcomes_are_told_apart(api: &Api, sink: &mut Sink) {
    let of_operations = api.operations.iter().map(|it| &it.outcomes);
    for outcomes in of_operations.chain(api.webhooks.iter().map(|it| &it.outcomes)) {
        let statuses = outcomes.iter().map(|it| (it.status, it.origin));
        each_twice(statuses, |status, at, first| {
            sink.report(at, Problem::DuplicateOutcome { status: status_text(status), first });
        });
    }
}

fn status_text(status: StatusPattern) -> String {
    match status {
        StatusPattern::Exact(status) => status.to_string(),
        StatusPattern::Class(class) => format!("{class}XX"),
        StatusPattern::Default => "default".into(),
    }
}

pub(super) fn spread_bodies_are_structs(api: &Api, sink: &mut Sink) {
    let targets = aliases(api);
    let bodies = api.operations.iter().filter_map(|it| it.body.as_ref());
    for body in bodies.filter(|it| it.spread) {
        if let Some(reason) = obstacle(api, body, &targets) {
            sink.report(body.origin, Problem::SpreadBody { reason });
        }
    }
}

fn obstacle(api: &Api, body: &Body, targets: &Facts<TypeRef>) -> Option<&'static str> {
    let Some(media) = body.media.first() else { return Some("it has no media type") };
    if media.kind != MediaKind::Json || media.stream.is_some() {
        return Some("its first media type is not JSON");
    }
    let Some(ty) = media.ty else { return Some("it has no schema") };
    let target = targets[ty.id];
    if ty.nullable || target.nullable {
        return Some("it may be null");
    }
    match api.types[target.id].shape {
        Shape::Struct(_) => None,
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
        | Shape::Never => Some("it is not an object with named members"),
    }
}
