//! Brings the texts of GraphQL in from the disk.

use std::path::Path;
use std::{fs, io};

use specloom_graphql::{prefix, roots, tables};
use specloom_source::{FileId, Sink, SourceMap};

use super::text;
use crate::pipeline::GraphQlFiles;
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
    let is_spec = is_schema(&platform.spec);
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
    let mut documents = documents(&folder.join(&said.documents), shown_in, &said.documents, map)?;
    if said.roots == Some(Roots::Operations)
        && let Some(text) = roots::documents(map, schema)
    {
        let shown = format!("{} (roots)", map.name(schema));
        documents.push(map.add(shown, text));
    }
    Ok(Some(GraphQlFiles { schema, documents, tables: short, is_alone: is_spec }))
}

/// Those of a schema that stands alone: documents lie beside it.
pub(super) fn of_spec(
    path: &Path,
    shown: &str,
    spec: FileId,
    map: &mut SourceMap,
) -> io::Result<Option<GraphQlFiles>> {
    if !is_schema(shown) {
        return Ok(None);
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let documents = documents(&folder.join("documents"), "", "documents", map)?;
    Ok(Some(GraphQlFiles { schema: spec, documents, tables: None, is_alone: true }))
}

/// Whether a file is a schema of GraphQL by its name.
fn is_schema(path: &str) -> bool {
    let ending = Path::new(path).extension().unwrap_or_default();
    ending == "graphql" || ending == "graphqls" || ending == "gql"
}

/// The documents of a folder and its folders, by path; or one file of them.
/// None is there if the folder is not.
fn documents(
    path: &Path,
    prefix: &str,
    shown: &str,
    map: &mut SourceMap,
) -> io::Result<Vec<FileId>> {
    let mut found = Vec::new();
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
            found.push((shown, path));
        }
    }
    found.sort();
    let prefix = if prefix.is_empty() { String::new() } else { format!("{prefix}/") };
    let files = found.into_iter().map(|(shown, path)| {
        let shown = format!("{prefix}{shown}");
        Ok(map.add(&shown, text(&path, &shown)?))
    });
    files.collect()
}
