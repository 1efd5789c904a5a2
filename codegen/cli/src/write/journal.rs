//! The staging directory: new files, old files, and the journal that takes moves back.
//!
//! `mark` says that the directory is ours. `new/<n>` is the n-th file to write,
//! `old/<n>` the file that it replaces or that is deleted. `journal` has a line
//! `<n> <path>` per move, and `+ <path>` per directory that did not exist; it
//! is there exactly while moves may have been made that are not final.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use specloom_emit::header::is_ours;

use super::changes::{is_path, read_text};
use super::disk::Disk;
use super::problem::WriteError;

const MARK: &str = "mark";
const JOURNAL: &str = "journal";
const DRAFT: &str = "journal.draft";

/// Whether there is a staging directory. One that is not ours is an error.
pub(super) fn is_staging(staging: &Path) -> Result<bool, WriteError> {
    match fs::symlink_metadata(staging) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(WriteError::disk("read", staging)(error)),
        Ok(found) if found.is_dir() => {}
        Ok(_) => return Err(WriteError::ForeignStaging { path: staging.to_owned() }),
    }
    let mut entries = fs::read_dir(staging).map_err(WriteError::disk("read", staging))?;
    if entries.next().is_none() || staging.join(MARK).is_file() {
        return Ok(true);
    }
    Err(WriteError::ForeignStaging { path: staging.to_owned() })
}

/// What is to be moved, each under its number in the staging directory.
#[derive(Debug, Default)]
pub(super) struct Moves {
    /// The files that are staged, by their paths from the crate's root.
    pub(super) written: BTreeMap<String, usize>,
    /// The files to delete.
    pub(super) deleted: BTreeMap<String, usize>,
}

/// Makes a staging directory with nothing in it.
pub(super) fn open(disk: &mut Disk<'_>, staging: &Path) -> Result<(), WriteError> {
    if let Some(parent) = staging.parent().filter(|it| !it.as_os_str().is_empty()) {
        fs::create_dir_all(parent).map_err(WriteError::disk("create", parent))?;
    }
    disk.create_directory(staging)?;
    disk.create(&staging.join(MARK), b"")?;
    disk.create_directory(&staging.join("new"))?;
    disk.create_directory(&staging.join("old"))
}

/// Writes the new file of a number.
pub(super) fn put(
    disk: &mut Disk<'_>,
    staging: &Path,
    at: usize,
    parts: &[String],
) -> Result<(), WriteError> {
    disk.put(&staging.join("new").join(at.to_string()), parts)
}

/// Keeps the old file of a number.
pub(super) fn keep(
    disk: &mut Disk<'_>,
    staging: &Path,
    at: usize,
    old: &Path,
) -> Result<(), WriteError> {
    disk.keep(old, &staging.join("old").join(at.to_string()))
}

/// Puts the journal in place, once all that it speaks of is on the device.
pub(super) fn begin(
    disk: &mut Disk<'_>,
    staging: &Path,
    directory: &Path,
    moves: &Moves,
) -> Result<(), WriteError> {
    let mut journal = String::new();
    for folder in missing_folders(directory, moves) {
        let _ = writeln!(journal, "+ {folder}");
    }
    for (path, at) in moves.written.iter().chain(&moves.deleted) {
        let _ = writeln!(journal, "{at} {path}");
    }
    let (new, old) = (staging.join("new"), staging.join("old"));
    let names: Vec<String> = moves.written.values().map(usize::to_string).collect();
    disk.settle(&new, &names)?;
    disk.sync(&old)?;
    disk.sync(&new)?;
    disk.create(&staging.join(DRAFT), journal.as_bytes())?;
    disk.rename(&staging.join(DRAFT), &staging.join(JOURNAL))?;
    disk.sync(staging)
}

/// Makes the moves, and removes the journal: what it would take back is final now.
pub(super) fn apply(
    disk: &mut Disk<'_>,
    staging: &Path,
    directory: &Path,
    moves: &Moves,
) -> Result<(), WriteError> {
    for folder in missing_folders(directory, moves) {
        disk.create_directory(&inside(directory, &folder))?;
    }
    let mut touched = BTreeSet::new();
    for (path, at) in &moves.written {
        let path = directory.join(path);
        disk.rename(&staging.join("new").join(at.to_string()), &path)?;
        touched.extend(path.parent().map(Path::to_owned));
    }
    for path in moves.deleted.keys() {
        let path = directory.join(path);
        disk.remove(&path)?;
        touched.extend(path.parent().map(Path::to_owned));
    }
    for folder in &touched {
        disk.sync(folder)?;
    }
    disk.remove(&staging.join(JOURNAL))?;
    // The new crate stands. An empty directory more or less does no harm.
    let _ = disk.sync(staging);
    for folder in touched.iter().rev().filter(|it| *it != directory) {
        let _ = disk.remove_empty(folder);
    }
    Ok(())
}

/// Puts everything back as it was before the moves. May be repeated.
pub(super) fn take_back(
    disk: &mut Disk<'_>,
    staging: &Path,
    directory: &Path,
) -> Result<(), WriteError> {
    let path = staging.join(JOURNAL);
    let journal = match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        journal => journal.map_err(WriteError::disk("read", &path))?,
    };
    let lines = || journal.lines().filter_map(|it| it.split_once(' ')).filter(is_line);
    for (at, path) in lines().filter(|(at, _)| *at != "+") {
        let (old, path) = (staging.join("old").join(at), directory.join(path));
        if !may_be_replaced(&path)? {
            continue;
        }
        if old.exists() {
            // The old file keeps its name in the staging directory until the
            // journal is gone, so that this can be repeated.
            let copy = staging.join("new").join(format!("{at}.old"));
            disk.remove(&copy)?;
            disk.keep(&old, &copy)?;
            disk.rename(&copy, &path)?;
        } else if !staging.join("new").join(at).exists() {
            disk.remove(&path)?;
        }
    }
    let folders: Vec<&str> = lines().filter(|(at, _)| *at == "+").map(|(_, path)| path).collect();
    for folder in folders.into_iter().rev() {
        disk.remove_empty(&inside(directory, folder))?;
    }
    disk.remove(&path)?;
    disk.sync(staging)
}

/// Whether a line is one that we write. A journal that came from elsewhere must
/// not lead out of the crate.
fn is_line((at, path): &(&str, &str)) -> bool {
    match *at {
        "+" => path.is_empty() || is_path(path),
        at => at.chars().all(|it| it.is_ascii_digit()) && is_path(path),
    }
}

/// Whether nothing stands here, or a file that we generated.
fn may_be_replaced(path: &Path) -> Result<bool, WriteError> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(WriteError::disk("read", path)(error)),
        Ok(found) if found.is_file() => Ok(read_text(path)?.is_some_and(|it| is_ours(&it))),
        Ok(_) => Ok(false),
    }
}

/// Removes the staging directory and what we put there; nothing can be taken
/// back any more.
pub(super) fn clear(disk: &mut Disk<'_>, staging: &Path) -> Result<(), WriteError> {
    disk.remove(&staging.join(JOURNAL))?;
    for folder in [staging.join("new"), staging.join("old")] {
        clear_folder(disk, &folder)?;
    }
    disk.remove(&staging.join(DRAFT))?;
    disk.remove(&staging.join(MARK))?;
    disk.remove_empty(staging)
}

fn clear_folder(disk: &mut Disk<'_>, folder: &Path) -> Result<(), WriteError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(WriteError::disk("read", folder))?,
    };
    for entry in entries {
        let entry = entry.map_err(WriteError::disk("read", folder))?;
        disk.remove(&entry.path())?;
    }
    disk.remove_empty(folder)
}

/// The directories to make, outer ones first; the crate's own is the empty path.
fn missing_folders(directory: &Path, moves: &Moves) -> BTreeSet<String> {
    let mut folders = BTreeSet::from([String::new()]);
    for path in moves.written.keys() {
        for (at, _) in path.match_indices('/') {
            folders.extend(path.get(..at).map(str::to_owned));
        }
    }
    folders.retain(|it| !inside(directory, it).is_dir());
    folders
}

fn inside(directory: &Path, path: &str) -> PathBuf {
    if path.is_empty() { directory.to_owned() } else { directory.join(path) }
}
