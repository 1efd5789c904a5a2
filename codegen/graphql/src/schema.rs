//! Reads a schema and holds it to the rules of the specification.

use apollo_compiler::ast::Document;
use apollo_compiler::parser::{Parser, SourceSpan};
use apollo_compiler::validation::{DiagnosticList, Valid};
use apollo_compiler::{Schema as Definitions, diagnostic::ToCliReport};
use specloom_source::{FileId, Severity, Sink, SourceMap, Span};

use crate::introspection;
use crate::places::{Places, path_of};
use crate::problem::{GraphQlProblem as Problem, rule};
use crate::repeats::{Said, take_out};

/// A schema, and where it stands.
#[derive(Clone, Debug)]
pub struct Schema {
    /// What it defines.
    pub definitions: Valid<Definitions>,
    /// Where that stands.
    pub places: Places,
}

impl Schema {
    /// Where a definition stands.
    pub fn span(&self, at: Option<SourceSpan>) -> Span {
        self.places.span(at, &self.definitions.sources)
    }
}

/// How many tokens a text may have.
const MOST_TOKENS: usize = 20_000_000;
/// How deep selections, lists and objects may be nested.
const DEEPEST: usize = 200;

/// What texts are read with.
pub fn parser() -> Parser {
    Parser::new().token_limit(MOST_TOKENS).recursion_limit(DEEPEST)
}

/// What schemas use without defining it.
const PRELUDE: &[(&str, &str)] = &[("oneOf", "directive @oneOf on INPUT_OBJECT\n")];

/// Reads a schema; `None` if it breaks the rules.
pub fn read(map: &SourceMap, file: FileId, sink: &mut Sink) -> Option<Schema> {
    let mut places = Places { fallback: Span { file, start: 0, end: 0 }, parts: Vec::new() };
    let text = if map.text(file).trim_start().starts_with('{') {
        let root = specloom_source::read(map, file, sink)?;
        let written = introspection::write(&root, sink)?;
        places.parts = written.parts;
        written.text
    } else {
        map.text(file).to_owned()
    };
    let mut builder = Definitions::builder().ignore_builtin_redefinitions();
    for (name, definition) in PRELUDE {
        if !text.contains(&format!("directive @{name}")) {
            parser().parse_into_schema_builder(*definition, "prelude", &mut builder);
        }
    }
    let (document, mut is_good) = parsed((text, file), &places, &mut Said::new(), sink);
    let schema = match builder.add_ast(&document).build() {
        Ok(schema) => schema,
        Err(wrong) => {
            is_good &= report(&wrong.errors, &places, sink);
            wrong.partial
        }
    };
    let definitions = match schema.validate() {
        Ok(valid) => valid,
        Err(wrong) => {
            is_good &= report(&wrong.errors, &places, sink);
            Valid::assume_valid(wrong.partial)
        }
    };
    is_good.then_some(Schema { definitions, places })
}

/// Parses a text, without what it says again in the same words; also whether it
/// is free of errors.
pub fn parsed(
    (text, file): (String, FileId),
    places: &Places,
    said: &mut Said,
    sink: &mut Sink,
) -> (Document, bool) {
    let (mut document, is_good) = match parser().parse_ast(text, path_of(file)) {
        Ok(document) => (document, true),
        Err(wrong) => (wrong.partial, report(&wrong.errors, places, sink)),
    };
    for it in take_out(&mut document, said) {
        sink.report(places.span(it.at, &document.sources), Problem::Repeat { name: it.name });
    }
    (document, is_good)
}

/// Reports what the parser found; whether none of it is an error.
pub fn report(found: &DiagnosticList, places: &Places, sink: &mut Sink) -> bool {
    report_some(found, (places, &mut |_, _| true), sink)
}

/// Whether what the parser found is told: by its name, and where it stands.
pub type Wanted<'a> = &'a mut dyn FnMut(&str, Option<SourceSpan>) -> bool;

/// Reports those of what the parser found that are wanted, by their name and
/// place; whether none of it is an error.
pub fn report_some(
    found: &DiagnosticList,
    (places, is_wanted): (&Places, Wanted<'_>),
    sink: &mut Sink,
) -> bool {
    let mut is_good = true;
    for it in found.iter() {
        let name = it.error.unstable_error_name();
        if !is_wanted(name.unwrap_or_default(), it.error.location()) {
            continue;
        }
        let at = places.span(it.error.location(), it.sources);
        let problem = Problem::Rule {
            rule: rule(name, &it.error.to_string()),
            message: plain(&it.error.to_string()),
        };
        is_good &= specloom_source::Problem::severity(&problem) != Severity::Error;
        sink.report(at, problem);
    }
    is_good
}

/// The message on one line, in the form of ours.
fn plain(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.trim_end_matches('.').to_owned()
}
