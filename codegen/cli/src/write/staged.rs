//! A crate that is being written: its files come one after the other, and stand in the
//! crate's directory only once all of them are there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::changes::{Standing, check_paths, is_path, orphans, standing};
use super::disk::Disk;
use super::journal::{self, Moves};
use super::problem::WriteError;
use super::{Summary, recover_with, staging};

/// A crate that is being written. What is neither finished nor abandoned the next run
/// takes back.
pub struct Staged<'d> {
    directory: PathBuf,
    staging: PathBuf,
    state: Mutex<State<'d>>,
}

struct State<'d> {
    disk: Disk<'d>,
    /// Whether there is a staging directory.
    is_open: bool,
    /// The files that came: whether each is staged, and under which number.
    came: BTreeMap<String, Option<usize>>,
    /// What went wrong, by the file.
    failed: BTreeMap<String, WriteError>,
}

impl Staged<'_> {
    /// A crate of which nothing is written yet. Takes back what a run that died had begun.
    ///
    /// # Errors
    /// A failure of the disk, or a staging directory that is not ours.
    pub fn new(directory: &Path) -> Result<Self, WriteError> {
        Self::with(Disk::new(|_, _| Ok(())), directory)
    }
}

impl<'d> Staged<'d> {
    /// As [`new`](Self::new), on a disk of the caller's choice.
    pub(super) fn with(mut disk: Disk<'d>, directory: &Path) -> Result<Self, WriteError> {
        recover_with(&mut disk, directory)?;
        let state = State { disk, is_open: false, came: BTreeMap::new(), failed: BTreeMap::new() };
        Ok(Self {
            directory: directory.to_owned(),
            staging: staging(directory)?,
            state: Mutex::new(state),
        })
    }

    /// Takes a file, in parts of which each goes on where the one before ends. What goes
    /// wrong is said at the end.
    pub fn take(&self, path: &str, parts: &[String]) {
        let standing = if is_path(path) {
            standing(&self.directory, path, parts)
        } else {
            Err(WriteError::BadPath { path: path.to_owned() })
        };
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match standing.and_then(|it| self.stage(&mut state, (path, parts), it)) {
            Ok(at) => {
                state.came.insert(path.to_owned(), at);
            }
            Err(error) => {
                state.failed.insert(path.to_owned(), error);
            }
        }
    }

    /// Writes a file into the staging directory if it differs, and gives its number.
    fn stage(
        &self,
        state: &mut State<'d>,
        (path, parts): (&str, &[String]),
        standing: Standing,
    ) -> Result<Option<usize>, WriteError> {
        if standing == Standing::Same || !state.failed.is_empty() {
            return Ok(None);
        }
        self.open(state)?;
        let at = state.came.len();
        journal::put(&mut state.disk, &self.staging, at, parts)?;
        if standing == Standing::Different {
            journal::keep(&mut state.disk, &self.staging, at, &self.directory.join(path))?;
        }
        Ok(Some(at))
    }

    fn open(&self, state: &mut State<'d>) -> Result<(), WriteError> {
        if !state.is_open {
            state.is_open = true;
            journal::open(&mut state.disk, &self.staging)?;
        }
        Ok(())
    }

    /// Makes the generated files of the directory be exactly those that came.
    ///
    /// # Errors
    /// A file in the way that was not generated, a link, a path that cannot be, or
    /// a failure of the disk. The directory is then as it was before.
    pub fn finish(self) -> Result<Summary, WriteError> {
        let (directory, staging) = (&self.directory, &self.staging);
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let moves = match self.moves(&mut state) {
            Ok(moves) => moves,
            Err(error) => {
                clear(&mut state, staging);
                return Err(error);
            }
        };
        let summary = Summary {
            written: moves.written.keys().cloned().collect(),
            unchanged: unchanged(&state),
            deleted: moves.deleted.keys().cloned().collect(),
        };
        if !state.is_open {
            return Ok(summary);
        }
        if let Err(error) = journal::apply(&mut state.disk, staging, directory, &moves) {
            journal::take_back(&mut state.disk, staging, directory)?;
            clear(&mut state, staging);
            return Err(error);
        }
        // The new crate stands; what is left of the staging the next run clears.
        clear(&mut state, staging);
        Ok(summary)
    }

    /// What is to be moved, with the journal in place if there is anything.
    fn moves(&self, state: &mut State<'d>) -> Result<Moves, WriteError> {
        if let Some((_, first)) = std::mem::take(&mut state.failed).into_iter().next() {
            return Err(first);
        }
        check_paths(state.came.keys().map(String::as_str))?;
        let mut moves = Moves::default();
        for (path, at) in &state.came {
            moves.written.extend(at.map(|at| (path.clone(), at)));
        }
        let orphans = orphans(&self.directory, |it| state.came.contains_key(it))?;
        for (at, orphan) in (state.came.len()..).zip(orphans) {
            self.open(state)?;
            let old = self.directory.join(&orphan.path);
            journal::keep(&mut state.disk, &self.staging, at, &old)?;
            moves.deleted.insert(orphan.path, at);
        }
        if state.is_open {
            journal::begin(&mut state.disk, &self.staging, &self.directory, &moves)?;
        }
        Ok(moves)
    }

    /// Leaves the directory as it is.
    pub fn abandon(self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        clear(&mut state, &self.staging);
    }
}

fn unchanged(state: &State<'_>) -> Vec<String> {
    let same = state.came.iter().filter(|(_, at)| at.is_none());
    same.map(|(path, _)| path.clone()).collect()
}

fn clear(state: &mut State<'_>, staging: &Path) {
    if state.is_open {
        let _ = journal::clear(&mut state.disk, staging);
    }
}
