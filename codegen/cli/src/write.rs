//! Puts the files of a crate on disk: all of them, or none.
//!
//! 1. Each file is compared as it comes ([`changes`]). A file that does not
//!    bear our header is never replaced or deleted, a symbolic link is never
//!    followed, and no path leaves the crate's directory.
//! 2. What differs is written and synced in a staging directory beside the
//!    crate, `.<name>.staging`, and the old files are kept there as well
//!    ([`staged`]).
//! 3. A journal of the moves is put in place with one rename. From here on the
//!    moves can be taken back, by this run or by the next.
//! 4. Each file is renamed into the crate; orphans are removed.
//! 5. The journal is removed: the new crate stands. The rest is tidying.
//!
//! When a step fails the moves made so far are taken back. When the whole
//! process dies the next [`write`] takes them back before it starts. Two
//! processes must not write the same crate at the same time.

pub mod changes;
mod disk;
mod journal;
mod problem;
pub mod staged;

use std::path::{Path, PathBuf};

use specloom_emit::Files;

use disk::Disk;
pub use problem::WriteError;
pub use staged::Staged;

/// What a write did, as paths from the crate's root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The files that are new or were replaced.
    pub written: Vec<String>,
    /// The files that were the same already, and were not touched.
    pub unchanged: Vec<String>,
    /// The generated files that nothing generates any more.
    pub deleted: Vec<String>,
}

/// Makes the generated files in `directory` be exactly `files`.
///
/// # Errors
/// A file in the way that was not generated, a link, a path that cannot be, or
/// a failure of the disk. The directory is then as it was before.
pub fn write(directory: &Path, files: &Files) -> Result<Summary, WriteError> {
    write_with(Disk::new(|_, _| Ok(())), directory, files)
}

fn write_with(disk: Disk<'_>, directory: &Path, files: &Files) -> Result<Summary, WriteError> {
    let staged = Staged::with(disk, directory)?;
    for (path, text) in files.iter() {
        staged.take(path, &[text.to_owned()]);
    }
    staged.finish()
}

/// Takes back what a run that died had begun in `directory`. Nothing to do is fine.
///
/// # Errors
/// A failure of the disk, or a staging directory that is not ours.
pub fn recover(directory: &Path) -> Result<(), WriteError> {
    recover_with(&mut Disk::new(|_, _| Ok(())), directory)
}

fn recover_with(disk: &mut Disk<'_>, directory: &Path) -> Result<(), WriteError> {
    let staging = staging(directory)?;
    if !journal::is_staging(&staging)? {
        return Ok(());
    }
    journal::take_back(disk, &staging, directory)?;
    journal::clear(disk, &staging)
}

/// `generated/parcel` is staged in `generated/.parcel.staging`.
fn staging(directory: &Path) -> Result<PathBuf, WriteError> {
    let name = directory.file_name().and_then(|it| it.to_str());
    let name = name.ok_or_else(|| WriteError::NoName { directory: directory.to_owned() })?;
    Ok(directory.with_file_name(format!(".{name}.staging")))
}

#[cfg(test)]
mod tests;
