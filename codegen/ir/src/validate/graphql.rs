//! What a schema of GraphQL says besides is told apart by name.

use std::collections::BTreeSet;

use specloom_source::{Sink, Span};

use crate::api::Api;
use crate::problem::ValidateProblem;

pub(super) fn directives_are_told_apart(api: &Api, sink: &mut Sink) {
    let mut seen = BTreeSet::new();
    for (at, it) in api.schema.iter().flat_map(|it| &it.directives).enumerate() {
        if !seen.insert(&it.name) {
            fault("name of its own for directive", at, it.origin, sink);
        }
    }
}

pub(super) fn roots_are_told_apart(api: &Api, sink: &mut Sink) {
    let mut seen = BTreeSet::new();
    for (at, it) in api.schema.iter().flat_map(|it| &it.roots).enumerate() {
        if !seen.insert(it.kind) {
            fault("kind of its own for root", at, it.origin, sink);
        }
    }
}

fn fault(what: &'static str, at: usize, origin: Span, sink: &mut Sink) {
    let id = u32::try_from(at).unwrap_or(u32::MAX);
    sink.report(origin, ValidateProblem::DanglingId { what, id });
}
