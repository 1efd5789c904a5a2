//! States of schemas of GraphQL that stand alone, as a whole or as far as
//! documents select them.

use std::fs;
use std::path::{Path, PathBuf};

use specloom_graphql::{Picked, lower_schema, select};
use specloom_ir::Api;
use specloom_ir::validate::{Valid, validate};
use specloom_source::{Diagnostic, FileId, Severity, Sink, SourceMap};

use crate::diff::DiffError;
use crate::diff::pairs::StatePair;
use crate::diff::state::State;
use crate::load;

/// With what a definition of a schema begins.
const WORDS: &[&str] = &[
    "directive @",
    "enum ",
    "extend ",
    "input ",
    "interface ",
    "scalar ",
    "schema ",
    "schema{",
    "type ",
    "union ",
];
/// How far an introspection is looked for.
const HEAD: usize = 4096;

/// Whether a text is a schema: in its own language, or the answer of an
/// introspection. Files that end like documents are looked into.
pub fn is_schema(map: &SourceMap, file: FileId) -> bool {
    let text = map.text(file);
    let start = text.trim_start();
    if start.starts_with('{') {
        let head = start.char_indices().nth(HEAD).map_or(start, |it| &start[..it.0]);
        return head.contains("\"__schema\"");
    }
    let name = map.name(file);
    let ending = Path::new(name).extension().and_then(|it| it.to_str()).unwrap_or_default();
    let is_named = ["graphql", "graphqls", "gql"].contains(&ending);
    let is_unknown = name == "<stdin>";
    let defines = |line: &str| WORDS.iter().any(|it| line.starts_with(it));
    (is_named || is_unknown) && text.lines().any(defines)
}

/// The state of a schema as a whole.
pub fn state(map: SourceMap, file: FileId, shown: &str) -> State {
    let mut sink = Sink::default();
    let api = lower(&map, file, None, &mut sink);
    let errors = errors(sink);
    let (name, shown) = (shown.to_owned(), shown.to_owned());
    State { name, shown, map, api, errors, schema: Some(file), ..State::default() }
}

fn lower(
    map: &SourceMap,
    file: FileId,
    picked: Option<&Picked>,
    sink: &mut Sink,
) -> Option<Valid<Api>> {
    validate(lower_schema(map, file, picked, sink)?, sink)
}

fn errors(sink: Sink) -> Vec<Diagnostic> {
    sink.into_diagnostics().into_iter().filter(|it| it.severity == Severity::Error).collect()
}

/// A document: how it is called, and its text.
pub type Text = (String, String);

/// The documents that paths name, folders by their files.
///
/// # Errors
///
/// When one cannot be read, or there is none.
pub fn documents(directory: &Path, paths: &[PathBuf]) -> Result<Vec<Text>, DiffError> {
    let mut found: Vec<PathBuf> = Vec::new();
    for path in paths {
        gather(&directory.join(path), &mut found)?;
    }
    found.sort();
    found.dedup();
    let shown = |it: &Path| it.strip_prefix(directory).unwrap_or(it).display().to_string();
    let texts = found.iter().map(|it| Ok((shown(it), load::text(it, &shown(it))?)));
    let texts: Vec<Text> = texts.collect::<Result<_, DiffError>>()?;
    if texts.is_empty() {
        return Err(DiffError::Unreadable("`--operations` names no document".into()));
    }
    Ok(texts)
}

fn gather(path: &Path, found: &mut Vec<PathBuf>) -> Result<(), DiffError> {
    if !path.is_dir() {
        found.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let path = entry?.path();
        let ending = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
        if path.is_dir() || ["graphql", "gql"].contains(&ending) {
            gather(&path, found)?;
        }
    }
    Ok(())
}

/// Leaves of two schemas what documents select, which are read against the base.
///
/// # Errors
///
/// When a pair is none of schemas.
pub fn narrow(pairs: &mut [StatePair], documents: &[Text]) -> Result<(), DiffError> {
    for pair in pairs {
        let (Some(base), Some(revised)) = (&mut pair.base, &mut pair.revised) else { continue };
        let (Some(file), Some(new)) = (base.schema, revised.schema) else {
            let message = "`--operations` is for two schemas of GraphQL that stand alone";
            return Err(DiffError::Usage(message.into()));
        };
        if base.api.is_none() || revised.api.is_none() {
            continue;
        }
        let mut map = base.map.clone();
        let files: Vec<FileId> =
            documents.iter().map(|(name, text)| map.add(name, text.as_str())).collect();
        let mut sink = Sink::default();
        let picked = select(&map, file, &files, &mut sink);
        base.map = map;
        base.api = picked.as_ref().and_then(|it| lower(&base.map, file, Some(it), &mut sink));
        base.errors = errors(sink);
        if let Some(picked) = &picked {
            let mut sink = Sink::default();
            revised.api = lower(&revised.map, new, Some(picked), &mut sink);
            revised.errors = errors(sink);
        }
    }
    Ok(())
}
