//! Brings the texts of GraphQL in from the disk.

use std::path::Path;
use std::{fs, io};

use specloom_graphql::introspection::is_introspection;
use specloom_graphql::{prefix, roots, tables};
use specloom_source::{FileId, Sink, SourceMap};

use super::text;
use crate::pipeline::{GraphQlFiles, Input};
use crate::platform::{Platform, Roots};

/// The schema and the documents of a platform, if it has some: those that
/// `graphql` names, or the spec itself if it is a schema. Tables in short are
/// expanded; nothing is given if they cannot be read.
pub(super) fn of_platform(
    platform: &Platform,
    spec: FileId,
    (folder, shown_in): (&Path, &str),
    (map, sink): (&mut SourceMap, &mut Sink),
) -> io::Result<Option<GraphQlFiles>> {
    let is_spec = is_schema(&platform.spec) || is_introspection(map.text(spec));
    if platform.graphql.is_none() && !is_spec {
        return Ok(None);
    }
    let said = platform.graphql.clone().unwrap_or_default();
    let mut short = None;
    let schema = if let Some(tables) = &said.tables {
        let shown = format!("{shown_in}/{tables}");
        let file = map.add(&shown, text(&folder.join(tables), &shown)?);
        let Some(read) = tables::read(map, file, sink) else { return Ok(None) };
        let prefix = prefix::in_schema(&prefix::read(&said.prefix));
        let text = tables::expand(&read, &prefix);
        short = Some(read);
        map.add(format!("{shown} (expanded)"), text)
    } else if is_spec {
        spec
    } else {
        let shown = format!("{shown_in}/{}", said.schema);
        map.add(&shown, text(&folder.join(&said.schema), &shown)?)
    };
    let mut documents = found(&folder.join(&said.documents), shown_in, &said.documents, map)?;
    if said.roots == Some(Roots::Operations) {
        documents.extend(of_roots(schema, map));
    }
    Ok(Some(GraphQlFiles { schema, documents, tables: short, is_alone: is_spec }))
}

/// An operation for each root of a schema, if it can be read.
fn of_roots(schema: FileId, map: &mut SourceMap) -> Option<FileId> {
    let text = roots::documents(map, schema)?;
    let shown = format!("{} (roots)", map.name(schema));
    Some(map.add(shown, text))
}

/// Those of a schema that stands alone: documents lie beside it, else each of
/// its roots is an operation.
pub(super) fn of_spec(
    path: &Path,
    shown: &str,
    spec: FileId,
    map: &mut SourceMap,
) -> io::Result<Option<GraphQlFiles>> {
    if !is_schema(shown) && !is_introspection(map.text(spec)) {
        return Ok(None);
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut documents = found(&folder.join("documents"), "", "documents", map)?;
    if documents.is_empty() {
        documents.extend(of_roots(spec, map));
    }
    Ok(Some(GraphQlFiles { schema: spec, documents, tables: None, is_alone: true }))
}

/// Takes documents from elsewhere for a schema that stands alone: a folder with
/// its folders, or one file.
///
/// # Errors
///
/// When nothing is there, it cannot be read, or the spec is no schema.
pub fn documents(input: &mut Input, path: &Path) -> io::Result<()> {
    let wrong = |message: String| io::Error::new(io::ErrorKind::InvalidInput, message);
    let Some(graphql) = &mut input.graphql else {
        return Err(wrong(format!("{} is no schema of GraphQL", input.spec_path)));
    };
    let shown = path.display().to_string();
    graphql.documents = found(path, "", &shown, &mut input.map)?;
    if graphql.documents.is_empty() {
        return Err(wrong(format!("{shown} has no documents")));
    }
    Ok(())
}

/// Whether a file is a schema of GraphQL by its name.
fn is_schema(path: &str) -> bool {
    let ending = Path::new(path).extension().unwrap_or_default();
    ending == "graphql" || ending == "graphqls" || ending == "gql"
}

/// The documents of a folder and its folders, by path; or one file of them.
/// None is there if the folder is not.
fn found(path: &Path, prefix: &str, shown: &str, map: &mut SourceMap) -> io::Result<Vec<FileId>> {
    let mut all = Vec::new();
    let mut waiting = vec![(path.to_owned(), shown.to_owned())];
    while let Some((path, shown)) = waiting.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                let entry = entry?;
                let file = entry.file_name().to_string_lossy().into_owned();
                if entry.path().is_dir() || is_schema(&file) {
                    waiting.push((entry.path(), format!("{shown}/{file}")));
                }
            }
        } else if path.is_file() {
            all.push((shown, path));
        }
    }
    all.sort();
    let prefix = if prefix.is_empty() { String::new() } else { format!("{prefix}/") };
    let files = all.into_iter().map(|(shown, path)| {
        let shown = format!("{prefix}{shown}");
        Ok(map.add(&shown, text(&path, &shown)?))
    });
    files.collect()
}
