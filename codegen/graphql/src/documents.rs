//! Reads documents against their schema.

use apollo_compiler::ExecutableDocument;
use apollo_compiler::parser::SourceSpan;
use apollo_compiler::validation::{DiagnosticList, Valid};
use specloom_source::{FileId, Sink, Span};

use crate::places::{Places, path_of};
use crate::problem::GraphQlProblem as Problem;
use crate::schema::{Schema, parser, report};
use crate::{Input, prefix};

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
    for &file in input.documents {
        parser().parse_into_executable_builder(input.map.text(file), path_of(file), &mut builder);
    }
    let mut document = builder.build();
    if prefix::is_late(&input.settings.prefix) {
        prefix::name_answers(&mut document, &prefix::in_schema(&input.settings.prefix));
    }
    let mut is_good = report(&errors, &places, sink);
    let definitions = match document.validate(&schema.definitions) {
        Ok(valid) => valid,
        Err(wrong) => {
            is_good &= report(&wrong.errors, &places, sink);
            Valid::assume_valid(wrong.partial)
        }
    };
    let documents = Documents { definitions, places };
    if let Some(it) = &documents.definitions.operations.anonymous {
        sink.report(documents.span(it.location()), Problem::Anonymous);
        is_good = false;
    }
    is_good.then_some(documents)
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
