//! Aliases come to an end, and so do values.

use std::collections::BTreeSet;

use specloom_source::Sink;

use crate::analysis::aliases::alias_cycles;
use crate::analysis::finite::infinite_cycles;
use crate::api::Api;
use crate::id::TypeId;
use crate::print::type_name;
use crate::problem::ValidateProblem as Problem;

/// How many types of a circle a message names.
const SHOWN: usize = 8;

pub(super) fn aliases_end(api: &Api, sink: &mut Sink) {
    for cycle in alias_cycles(api) {
        let route = route(api, &cycle);
        report(api, &cycle, Problem::AliasCycle { route }, sink);
    }
}

/// Circles of aliases alone are told of by [`aliases_end`]. Of a schema of GraphQL
/// an answer holds no more than a document asks for.
pub(super) fn values_end(api: &Api, sink: &mut Sink) {
    if api.schema.is_some() {
        return;
    }
    let told: BTreeSet<Vec<TypeId>> = alias_cycles(api).into_iter().collect();
    for cycle in infinite_cycles(api).into_iter().filter(|it| !told.contains(it)) {
        let route = route(api, &cycle);
        report(api, &cycle, Problem::InfiniteType { route }, sink);
    }
}

fn report(api: &Api, cycle: &[TypeId], problem: Problem, sink: &mut Sink) {
    let first = cycle.first().and_then(|&id| api.types.get(id));
    sink.report(first.map_or(api.origin, |it| it.origin), problem);
}

/// The types of a circle, in the order of the model.
fn route(api: &Api, cycle: &[TypeId]) -> String {
    let names: Vec<String> =
        cycle.iter().take(SHOWN).map(|&id| format!("`{}`", type_name(api, id))).collect();
    let more = if cycle.len() > SHOWN { ", …" } else { "" };
    format!("{}{more}", names.join(", "))
}
