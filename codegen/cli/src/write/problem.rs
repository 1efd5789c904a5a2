//! Why files could not be written.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why files could not be written.
#[derive(Debug)]
pub enum WriteError {
    /// The directory has no name of its own (`/`, `..`).
    NoName {
        /// The directory.
        directory: PathBuf,
    },
    /// A file stands in the way and does not bear the header of generated files.
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A symbolic link, directory or device stands where a file must go.
    NotAFile {
        /// What stands in the way.
        path: PathBuf,
    },
    /// A path would leave the directory, or is not one on every system.
    BadPath {
        /// The path.
        path: String,
    },
    /// Two paths that are one file on systems that do not tell case apart.
    SameFile {
        /// The first.
        first: String,
        /// The second.
        second: String,
    },
    /// The staging directory holds something that we did not put there.
    ForeignStaging {
        /// The directory.
        path: PathBuf,
    },
    /// The disk failed.
    Disk {
        /// What was done.
        doing: &'static str,
        /// To what.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

impl WriteError {
    /// A failure of the disk.
    pub(crate) fn disk(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::Disk { doing, path, error }
    }

    /// What the caller can do about it.
    pub fn help(&self) -> Option<&'static str> {
        match self {
            Self::NoName { .. } => Some("give the directory of the crate by its name"),
            Self::Foreign { .. } => {
                Some("move the file elsewhere, or delete it if nothing in it is worth keeping")
            }
            Self::NotAFile { .. } => Some("remove it; links are never followed"),
            Self::BadPath { .. } | Self::Disk { .. } => None,
            Self::SameFile { .. } => Some("rename one of the groups in the spec"),
            Self::ForeignStaging { .. } => Some("move it elsewhere"),
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoName { directory } => {
                write!(f, "`{}` does not name a directory", directory.display())
            }
            Self::Foreign { path } => write!(
                f,
                "`{}` does not bear the header of generated files and is left alone",
                path.display()
            ),
            Self::NotAFile { path } => write!(f, "`{}` is not an ordinary file", path.display()),
            Self::BadPath { path } => {
                write!(f, "`{}` is not a path we write to", path.escape_debug())
            }
            Self::SameFile { first, second } => {
                write!(f, "`{first}` and `{second}` are one file where case does not count")
            }
            Self::ForeignStaging { path } => {
                write!(f, "`{}` was not made by us", path.display())
            }
            Self::Disk { doing, path, error } => {
                write!(f, "cannot {doing} `{}`: {error}", path.display())
            }
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Disk { error, .. } => Some(error),
            Self::NoName { .. }
            | Self::Foreign { .. }
            | Self::NotAFile { .. }
            | Self::BadPath { .. }
            | Self::SameFile { .. }
            | Self::ForeignStaging { .. } => None,
        }
    }
}
