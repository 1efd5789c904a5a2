//! Leaves of two schemas of GraphQL what documents select.

use std::fs;
use std::path::{Path, PathBuf};

use specloom_graphql::select;
use specloom_source::{FileId, Sink};

use crate::diff::DiffError;
use crate::diff::pairs::StatePair;
use crate::diff::schema::lower;
use crate::diff::state::errors;
use crate::load;

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
