//! Type parameters are told apart and can be chosen.

use std::collections::{BTreeMap, BTreeSet};

use specloom_source::{Sink, Span};

use crate::analysis::parameters::parameters;
use crate::api::Api;
use crate::entry::{Entry, EntryPlace, Source, entries};
use crate::name::{Name, TypeName};
use crate::outcome::Outcome;
use crate::problem::ValidateProblem as Problem;
use crate::types::Shape;

pub(super) fn parameters_are_told_apart(api: &Api, sink: &mut Sink) {
    let declared: BTreeMap<Vec<String>, &Name> = (api.types.iter())
        .filter_map(|def| match (&def.name, &def.shape) {
            (TypeName::Derived { .. }, _) | (_, Shape::Parameter(_)) => None,
            (TypeName::Declared(name), _) => Some((name.words(), name)),
        })
        .collect();
    let mut seen: BTreeMap<Vec<String>, &str> = BTreeMap::new();
    let mut told = BTreeSet::new();
    for (name, at) in all_parameters(api) {
        let words = Name::new(name).words();
        let first = *seen.entry(words.clone()).or_insert(name);
        let other = if words.is_empty() {
            "a mark, since it has no letters".to_owned()
        } else if let Some(ty) = declared.get(&words) {
            format!("the type `{ty}`")
        } else if first != name {
            format!("the type parameter `{first}`")
        } else {
            continue;
        };
        if told.insert(name) {
            sink.report(at, Problem::TypeParameterClash { name: name.into(), other });
        }
    }
}

fn all_parameters(api: &Api) -> impl Iterator<Item = (&str, Span)> {
    api.types.iter().filter_map(|def| match &def.shape {
        Shape::Parameter(name) => Some((&**name, def.origin)),
        Shape::Scalar(_)
        | Shape::Struct(_)
        | Shape::Enum(_)
        | Shape::Union(_)
        | Shape::Interface(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Never => None,
    })
}

pub(super) fn parameters_can_be_chosen(api: &Api, sink: &mut Sink) {
    let parameters = parameters(api);
    for entry in entries(api) {
        let Some((place, at)) = without_caller(api, &entry) else { continue };
        for name in &parameters[entry.ty.id] {
            sink.report(at, Problem::TypeParameterPlace { name: name.to_string(), place });
        }
    }
}

/// The place of an entry whose type nobody can choose.
fn without_caller(api: &Api, entry: &Entry) -> Option<(&'static str, Span)> {
    let operation = match entry.source {
        Source::Operation(id) => api.operations.get(id)?,
        Source::Webhook(at) => return Some(("a webhook", api.webhooks.get(at)?.origin)),
        Source::Signature => {
            return Some(("a delivery", api.behaviour.signature.as_ref()?.origin));
        }
        Source::Entity(at) => return Some(("an entity", api.entities.get(at)?.origin)),
        Source::Table(at) => {
            return Some(("a table", api.tables.as_ref()?.tables.get(at)?.origin));
        }
    };
    match entry.place {
        EntryPlace::Param(at) => Some(("a param", operation.params.get(at)?.origin)),
        EntryPlace::Header(_)
        | EntryPlace::OutcomeHeader { .. }
        | EntryPlace::OutcomePartHeader { .. }
        | EntryPlace::BodyPartHeader { .. } => Some(("a header", operation.origin)),
        EntryPlace::Outcome { outcome, .. } => {
            let outcome: &Outcome = operation.outcomes.get(outcome)?;
            let fails = operation.failures().any(|it| it.status == outcome.status);
            fails.then_some(("an error", outcome.origin))
        }
        EntryPlace::Body { .. }
        | EntryPlace::PageItem
        | EntryPlace::Event
        | EntryPlace::Object
        | EntryPlace::Input
        | EntryPlace::Changes
        | EntryPlace::Row
        | EntryPlace::Column(_) => None,
    }
}
