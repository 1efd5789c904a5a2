//! The few things done to the disk, each announced before it happens.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use super::problem::WriteError;

/// Says whether a step succeeds.
type Before<'a> = dyn FnMut(&'static str, &Path) -> io::Result<()> + Send + 'a;

/// The disk. What is done to it goes through here alone, so that tests can let
/// each step fail.
pub(super) struct Disk<'a> {
    before: Box<Before<'a>>,
}

impl<'a> Disk<'a> {
    /// A disk that asks `before` whether a step succeeds.
    pub(super) fn new(
        before: impl FnMut(&'static str, &Path) -> io::Result<()> + Send + 'a,
    ) -> Self {
        Self { before: Box::new(before) }
    }

    /// Makes a directory; there may be one already.
    pub(super) fn create_directory(&mut self, path: &Path) -> Result<(), WriteError> {
        self.step("create", path, || match fs::create_dir(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
            result => result,
        })
    }

    /// Writes a new file, through to the device.
    pub(super) fn create(&mut self, path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
        self.step("write", path, || {
            let mut file = File::create_new(path)?;
            file.write_all(bytes)?;
            file.sync_all()
        })
    }

    /// Writes a new file, which [`settle`](Self::settle) sees through to the device.
    pub(super) fn put(&mut self, path: &Path, parts: &[String]) -> Result<(), WriteError> {
        self.step("write", path, || {
            let mut file = io::BufWriter::new(File::create_new(path)?);
            parts.iter().try_for_each(|it| file.write_all(it.as_bytes()))?;
            file.flush()
        })
    }

    /// Sees files of a directory through to the device. All are written by then
    /// and several are asked for at a time, so that the device can take them in
    /// an order of its own: one after the other, each would wait for it.
    pub(super) fn settle(&mut self, directory: &Path, names: &[String]) -> Result<(), WriteError> {
        const AT_A_TIME: usize = 8;
        self.step("sync", directory, || {
            let sync = |names: &[String]| -> io::Result<()> {
                let open =
                    |name: &String| fs::OpenOptions::new().write(true).open(directory.join(name));
                names.iter().try_for_each(|it| open(it)?.sync_all())
            };
            let each = names.len().div_ceil(AT_A_TIME).max(1);
            std::thread::scope(|scope| {
                let workers: Vec<_> =
                    names.chunks(each).map(|names| scope.spawn(move || sync(names))).collect();
                let died = |_| io::Error::other("a thread died");
                workers.into_iter().try_for_each(|it| it.join().map_err(died)?)
            })
        })
    }

    /// Keeps a second name for a file, or a copy where there are no such names.
    pub(super) fn keep(&mut self, from: &Path, to: &Path) -> Result<(), WriteError> {
        self.step("keep", from, || {
            fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(|_| ()))
        })
    }

    /// Moves a file over another.
    pub(super) fn rename(&mut self, from: &Path, to: &Path) -> Result<(), WriteError> {
        self.step("replace", to, || fs::rename(from, to))
    }

    /// Removes a file; there may be none.
    pub(super) fn remove(&mut self, path: &Path) -> Result<(), WriteError> {
        self.step("delete", path, || gone_is_fine(fs::remove_file(path)))
    }

    /// Removes a directory if it is empty.
    pub(super) fn remove_empty(&mut self, path: &Path) -> Result<(), WriteError> {
        self.step("delete", path, || match fs::remove_dir(path) {
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
            result => gone_is_fine(result),
        })
    }

    /// Makes renames in a directory last. Where a directory cannot be synced
    /// there is nothing to do.
    pub(super) fn sync(&mut self, directory: &Path) -> Result<(), WriteError> {
        self.step("sync", directory, || {
            if cfg!(unix) { File::open(directory)?.sync_all() } else { Ok(()) }
        })
    }

    fn step(
        &mut self,
        doing: &'static str,
        path: &Path,
        act: impl FnOnce() -> io::Result<()>,
    ) -> Result<(), WriteError> {
        (self.before)(doing, path).and_then(|()| act()).map_err(WriteError::disk(doing, path))
    }
}

fn gone_is_fine(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}
