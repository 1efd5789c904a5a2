//! What writing would change, computed without touching anything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use specloom_emit::Files;
use specloom_emit::header::is_ours;

use super::problem::WriteError;

/// What writing would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes<'f> {
    /// The files to write.
    pub written: Vec<Written<'f>>,
    /// The files that are the same already.
    pub unchanged: Vec<String>,
    /// The files to delete.
    pub deleted: Vec<Deleted>,
}

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written<'f> {
    /// Its path from the crate's root.
    pub path: String,
    /// What it holds now; `None` if there is no such file.
    pub old: Option<String>,
    /// What it is to hold.
    pub new: &'f str,
}

/// A file to delete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// Its path from the crate's root.
    pub path: String,
    /// What it holds now.
    pub old: String,
}

impl Changes<'_> {
    /// Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        self.written.is_empty() && self.deleted.is_empty()
    }
}

/// Compares `files` with what stands in `directory`.
///
/// # Errors
/// A file in the way that was not generated, a link, a path that cannot be, or
/// a file that cannot be read.
pub fn changes<'f>(directory: &Path, files: &'f Files) -> Result<Changes<'f>, WriteError> {
    check_paths(files.iter().map(|(path, _)| path))?;
    let mut changes = Changes::default();
    for (path, new) in files.iter() {
        match read(directory, path)? {
            Some(old) if old == new => changes.unchanged.push(path.to_owned()),
            Some(old) if !is_ours(&old) => {
                return Err(WriteError::Foreign { path: directory.join(path) });
            }
            old => changes.written.push(Written { path: path.into(), old, new }),
        }
    }
    changes.deleted = orphans(directory, |it| files.get(it).is_some())?;
    Ok(changes)
}

/// The files that we generated and do not any more.
pub(super) fn orphans(
    directory: &Path,
    is_made: impl Fn(&str) -> bool,
) -> Result<Vec<Deleted>, WriteError> {
    let (mut found, mut orphans) = (Vec::new(), Vec::new());
    list(directory, "", &mut found)?;
    for path in found.into_iter().filter(|it| !is_made(it)) {
        if let Some(old) = read_text(&directory.join(&path))?.filter(|it| is_ours(it)) {
            orphans.push(Deleted { path, old });
        }
    }
    Ok(orphans)
}

/// How a file stands to what it is to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// There is none.
    Missing,
    /// It is the same already.
    Same,
    /// It is to be replaced.
    Different,
}

/// Compares a file with the parts of the text that it is to hold, without reading more
/// than a part at a time.
pub(super) fn standing(
    directory: &Path,
    path: &str,
    parts: &[String],
) -> Result<Standing, WriteError> {
    let Some(file) = find(directory, path)? else { return Ok(Standing::Missing) };
    if is_same(&file, parts).map_err(WriteError::disk("read", &file))? {
        return Ok(Standing::Same);
    }
    // Bytes that are no text were not generated.
    match read_text(&file)? {
        Some(old) if is_ours(&old) => Ok(Standing::Different),
        Some(_) | None => Err(WriteError::Foreign { path: file }),
    }
}

/// Whether a file holds these parts and nothing else.
fn is_same(file: &Path, parts: &[String]) -> io::Result<bool> {
    let mut file = fs::File::open(file)?;
    let length: usize = parts.iter().map(String::len).sum();
    if file.metadata()?.len() != length as u64 {
        return Ok(false);
    }
    let mut piece = vec![0; PIECE];
    for chunk in parts.iter().flat_map(|it| it.as_bytes().chunks(PIECE)) {
        let Some(read) = piece.get_mut(..chunk.len()) else { return Ok(false) };
        file.read_exact(read)?;
        if read != chunk {
            return Ok(false);
        }
    }
    Ok(true)
}

/// How many bytes of a file are compared at a time.
const PIECE: usize = 16 << 10;

/// Every path stays inside, is one on every system, and is told apart by more than case.
pub(super) fn check_paths<'p>(paths: impl Iterator<Item = &'p str>) -> Result<(), WriteError> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut directories = BTreeSet::new();
    for path in paths {
        if !is_path(path) {
            return Err(WriteError::BadPath { path: path.to_owned() });
        }
        let folded = path.to_ascii_lowercase();
        for (at, _) in folded.match_indices('/') {
            directories.insert(folded.get(..at).unwrap_or_default().to_owned());
        }
        if let Some(first) = seen.insert(folded, path) {
            return Err(WriteError::SameFile { first: first.into(), second: path.into() });
        }
    }
    match seen.iter().find(|(folded, _)| directories.contains(*folded)) {
        Some((_, path)) => Err(WriteError::BadPath { path: (*path).to_owned() }),
        None => Ok(()),
    }
}

/// Whether a path stays inside and is one on every system.
pub(super) fn is_path(path: &str) -> bool {
    path.split('/').all(is_part)
}

/// One part of a path: letters, digits, `_`, `-` and `.`, not starting with a dot.
fn is_part(part: &str) -> bool {
    let allowed = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-' | '.');
    !part.is_empty() && !part.starts_with('.') && !part.ends_with('.') && part.chars().all(allowed)
}

/// The text of a file that may be replaced; `None` if there is nothing there.
fn read(directory: &Path, path: &str) -> Result<Option<String>, WriteError> {
    let Some(file) = find(directory, path)? else { return Ok(None) };
    // Bytes that are no text were not generated.
    read_text(&file)?.map(Some).ok_or(WriteError::Foreign { path: file })
}

/// A file that may be replaced; `None` if there is nothing there.
fn find(directory: &Path, path: &str) -> Result<Option<PathBuf>, WriteError> {
    let mut at = directory.to_owned();
    if !is_directory(&at)? {
        return Ok(None);
    }
    let (folders, _) = path.rsplit_once('/').unwrap_or_default();
    for folder in folders.split('/').filter(|it| !it.is_empty()) {
        at.push(folder);
        if !is_directory(&at)? {
            return Ok(None);
        }
    }
    let file = directory.join(path);
    match fs::symlink_metadata(&file) {
        Ok(found) if found.is_file() => Ok(Some(file)),
        Ok(_) => Err(WriteError::NotAFile { path: file }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(WriteError::disk("read", &file)(error)),
    }
}

/// Whether a directory stands here; anything else in its place is refused.
fn is_directory(path: &Path) -> Result<bool, WriteError> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => Ok(true),
        Ok(_) => Err(WriteError::NotAFile { path: path.to_owned() }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(WriteError::disk("read", path)(error)),
    }
}

pub(super) fn read_text(path: &Path) -> Result<Option<String>, WriteError> {
    let bytes = fs::read(path).map_err(WriteError::disk("read", path))?;
    Ok(String::from_utf8(bytes).ok())
}

/// The ordinary files under a directory, in order. Links, hidden directories
/// and a build's `target` are passed over.
fn list(directory: &Path, inside: &str, found: &mut Vec<String>) -> Result<(), WriteError> {
    let here = if inside.is_empty() { directory.to_owned() } else { directory.join(inside) };
    let entries = match fs::read_dir(&here) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(WriteError::disk("read", &here))?,
    };
    let mut names = BTreeMap::new();
    for entry in entries {
        let entry = entry.map_err(WriteError::disk("read", &here))?;
        let kind = entry.file_type().map_err(WriteError::disk("read", &here))?;
        // A name that is no text is none of ours.
        if let Ok(name) = entry.file_name().into_string() {
            names.insert(name, kind);
        }
    }
    for (name, kind) in names {
        let path = if inside.is_empty() { name.clone() } else { format!("{inside}/{name}") };
        if kind.is_file() {
            found.push(path);
        } else if kind.is_dir() && !name.starts_with('.') && path != "target" {
            list(directory, &path, found)?;
        }
    }
    Ok(())
}
