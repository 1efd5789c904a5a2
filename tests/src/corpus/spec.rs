//! The specs of a folder.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// A spec, in one file or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The folder of all its files, if it has several.
    pub folder: Option<PathBuf>,
    /// The name of its file without the ending; also that of its crate.
    pub id: String,
    /// Where it is.
    pub path: PathBuf,
    /// How large it is, in bytes.
    pub bytes: u64,
}

/// The specs of a folder, by size and name: every JSON and YAML file but the
/// list of what is in the folder, and every folder with a `schema.graphql`.
///
/// # Errors
///
/// When the folder cannot be read.
pub fn specs(folder: &Path) -> io::Result<Vec<Spec>> {
    let mut specs = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let ending = path.extension().and_then(|it| it.to_str());
        let (Some("json" | "yaml" | "yml"), Some(id)) =
            (ending, path.file_stem().and_then(|it| it.to_str()))
        else {
            continue;
        };
        if id == "manifest" || !entry.file_type()?.is_file() {
            continue;
        }
        let bytes = entry.metadata()?.len();
        specs.push(Spec { folder: None, id: crate_name(id), bytes, path });
    }
    specs.extend(of_several_files(&folder.join("multi"))?);
    specs.extend(schemas(folder)?);
    specs.sort_by(|one, other| (one.bytes, &one.id).cmp(&(other.bytes, &other.id)));
    Ok(specs)
}

/// The schemas of GraphQL: each folder is one, with what clients ask of it.
fn schemas(folder: &Path) -> io::Result<Vec<Spec>> {
    let mut specs = Vec::new();
    for entry in fs::read_dir(folder)? {
        let folder = entry?.path();
        let path = folder.join("schema.graphql");
        let id = folder.file_name().map(|it| it.to_string_lossy().into_owned());
        if let (Some(id), Ok(file)) = (id, fs::metadata(&path)) {
            specs.push(Spec { folder: Some(folder), id: crate_name(&id), bytes: file.len(), path });
        }
    }
    Ok(specs)
}

/// The documents of a schema: in one file, or one each.
pub fn documents(folder: &Path) -> Option<PathBuf> {
    let all = ["all.graphql", "operations"].map(|it| folder.join(it));
    all.into_iter().find(|it| it.exists())
}

/// The specs of several files: each folder is one.
fn of_several_files(folder: &Path) -> io::Result<Vec<Spec>> {
    let mut specs = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return Ok(specs) };
    for entry in entries {
        let folder = entry?.path();
        let id = folder.file_name().map(|it| it.to_string_lossy().into_owned());
        if let (Some(id), Some(path)) = (id, first_document(&folder, 1)?) {
            let bytes = fs::metadata(&path)?.len();
            specs.push(Spec { folder: Some(folder), id: crate_name(&id), bytes, path });
        }
    }
    Ok(specs)
}

/// The first file of a folder, or of one in it, that says which OpenAPI it is.
fn first_document(folder: &Path, depth: usize) -> io::Result<Option<PathBuf>> {
    let entries: io::Result<Vec<_>> = fs::read_dir(folder)?.map(|it| Ok(it?.path())).collect();
    let mut entries = entries?;
    entries.sort_by_key(|it| (it.is_dir(), it.clone()));
    for path in entries {
        if path.is_dir() {
            if let Some(depth) = depth.checked_sub(1)
                && let Some(found) = first_document(&path, depth)?
            {
                return Ok(Some(found));
            }
        } else if fs::read_to_string(&path).is_ok_and(|it| {
            let says = |word: &str| it.starts_with(word) || it.contains(&format!("\n{word}"));
            says("openapi:")
                || says("swagger:")
                || it.contains("\"swagger\":")
                || it.contains("\"openapi\":")
        }) {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

/// The name of a crate: small letters, digits, `-` and `_`, a letter first.
fn crate_name(id: &str) -> String {
    let plain = |char: char| match char.to_ascii_lowercase() {
        char @ ('a'..='z' | '0'..='9' | '-' | '_') => char,
        _ => '-',
    };
    let name: String = id.chars().map(plain).collect();
    if name.starts_with(|it: char| it.is_ascii_lowercase()) { name } else { format!("api-{name}") }
}

#[cfg(test)]
mod tests {
    use super::crate_name;

    #[test]
    fn any_file_gives_a_crate_its_name() {
        assert_eq!(crate_name("Stripe.v1"), "stripe-v1");
        assert_eq!(crate_name("3d-é"), "api-3d--");
    }
}
