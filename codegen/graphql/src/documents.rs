//! Reads documents against their schema.

mod reach;
mod subscriptions;
mod unused;

use std::collections::BTreeSet;

use apollo_compiler::ExecutableDocument;
use apollo_compiler::parser::SourceSpan;
use apollo_compiler::validation::{DiagnosticList, Valid};
use specloom_source::{FileId, Sink, Span};

use crate::places::Places;
use crate::problem::GraphQlProblem as Problem;
use crate::repeats::Said;
use crate::schema::{Schema, parsed, report, report_some};
use crate::{Input, prefix};

pub use reach::{arguments, spread};

/// All documents of a platform as one, and where they stand.
#[derive(Clone, Debug)]
pub struct Documents {
    /// What they ask for.
    pub definitions: Valid<ExecutableDocument>,
    /// Where that stands.
    pub places: Places,
}

impl Documents {
    /// Where a part of them stands.
    pub fn span(&self, at: Option<SourceSpan>) -> Span {
        self.places.span(at, &self.definitions.sources)
    }
}

/// Reads the documents; `None` if they break the rules. All of them share
/// their fragments, wherever these stand.
pub fn read(input: &Input<'_>, schema: &Schema, sink: &mut Sink) -> Option<Documents> {
    let file = input.documents.first().copied().unwrap_or(input.schema);
    let places = Places { fallback: Span { file, start: 0, end: 0 }, parts: Vec::new() };
    let mut errors = DiagnosticList::new(std::sync::Arc::default());
    let mut builder = ExecutableDocument::builder(Some(&schema.definitions), &mut errors);
    let (mut said, mut is_good) = (Said::new(), true);
    for &file in input.documents {
        let text = input.map.text(file).to_owned();
        let (document, is_parsed) = parsed((text, file), &places, &mut said, sink);
        builder.add_ast_document(&document, true);
        is_good &= is_parsed;
    }
    let mut document = builder.build();
    if prefix::is_late(&input.settings.prefix) {
        prefix::name_answers(&mut document, &prefix::in_schema(&input.settings.prefix));
    }
    is_good &= report(&errors, &places, sink);
    is_good &= hold(&document, schema, &places, sink);
    let documents = Documents { definitions: Valid::assume_valid(document), places };
    if let Some(it) = &documents.definitions.operations.anonymous {
        sink.report(documents.span(it.location()), Problem::Anonymous);
        is_good = false;
    }
    is_good.then_some(documents)
}

/// Holds the documents to the rules; whether they keep them.
fn hold(document: &ExecutableDocument, schema: &Schema, places: &Places, sink: &mut Sink) -> bool {
    let single = subscriptions::of_one_field(document);
    let mut said = BTreeSet::new();
    let mut is_new = |name: &str, at: Option<SourceSpan>| {
        let is_allowed = name == "SubscriptionUsesMultipleFields" && single.contains(&at);
        let place = at.map(|it| (it.file_id(), it.offset()));
        !is_allowed && said.insert((name.to_owned(), place))
    };
    let checked = document.clone().validate(&schema.definitions);
    let found = checked.err().map(|it| it.errors);
    let mut is_good = found.is_none_or(|it| report_some(&it, (places, &mut is_new), sink));
    let mut is_new = |name: &str, at| name != "UndefinedVariable" && is_new(name, at);
    if let Some(found) = unused::wrong(document, &schema.definitions) {
        is_good &= report_some(&found, (places, &mut is_new), sink);
    }
    is_good
}

/// The name of a file without its folders and its ending: `orders`.
pub fn stem(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.split('.').next().unwrap_or(file)
}

/// The comment right above a place, without its signs; the docs of an operation.
pub fn comment_above(input: &Input<'_>, file: FileId, at: u32) -> Option<String> {
    let text = input.map.text(file).get(..at as usize)?;
    let mut lines: Vec<&str> = Vec::new();
    for line in text.trim_end_matches([' ', '\t']).strip_suffix('\n')?.lines().rev() {
        let Some(said) = line.trim().strip_prefix('#') else { break };
        lines.push(said.strip_prefix(' ').unwrap_or(said));
    }
    lines.reverse();
    let said = lines.join("\n").trim().to_owned();
    (!said.is_empty()).then_some(said)
}
