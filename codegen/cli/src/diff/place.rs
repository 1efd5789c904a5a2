//! What the command line names: a file, a folder, something in git, or the
//! standard input.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::diff::DiffError;
use crate::diff::git::{self, Checkout, Found};

/// What was named, where it can be read.
#[derive(Debug)]
pub struct Place {
    /// How it was named.
    pub shown: String,
    /// What it is.
    pub kind: PlaceKind,
    /// Keeps the files of a revision.
    checkout: Option<Checkout>,
}

/// What was named.
#[derive(Debug)]
pub enum PlaceKind {
    /// The text of a spec.
    Text(String),
    /// A file.
    File(PathBuf),
    /// A folder.
    Folder(PathBuf),
    /// Nothing: what stood there is not there any more, or not yet.
    Nothing,
}

impl Place {
    /// The folder in which the files of a revision lie.
    pub fn checkout(&self) -> Option<&Path> {
        self.checkout.as_ref().map(|it| it.root.as_path())
    }
}

/// Understands one word of the command line.
///
/// # Errors
///
/// When the word makes no sense, or nothing can be read there.
pub fn place(directory: &Path, word: &str) -> Result<Place, DiffError> {
    if word == "-" {
        let mut text = String::new();
        std::io::stdin().lock().read_to_string(&mut text)?;
        return Ok(Place { shown: "-".into(), kind: PlaceKind::Text(text), checkout: None });
    }
    if let Some(rest) = word.strip_prefix("git:") {
        let Some((revision, path)) = rest.split_once(':') else {
            let message = format!("`{}` is not of the form `git:REV:path`", word.escape_debug());
            return Err(DiffError::Usage(message));
        };
        let commit = git::resolve(directory, revision)?;
        let place = at_commit(directory, &commit, path)?;
        return match place.kind {
            PlaceKind::Nothing => Err(missing(word)),
            PlaceKind::Text(_) | PlaceKind::File(_) | PlaceKind::Folder(_) => {
                Ok(Place { shown: word.to_owned(), ..place })
            }
        };
    }
    let path = directory.join(word);
    let kind = if path.is_dir() {
        PlaceKind::Folder(path)
    } else if path.is_file() {
        PlaceKind::File(path)
    } else {
        return Err(missing(word));
    };
    Ok(Place { shown: word.to_owned(), kind, checkout: None })
}

fn missing(word: &str) -> DiffError {
    DiffError::Unreadable(format!("there is no `{}`", word.escape_debug()))
}

/// What stood at a path of a folder in a commit.
///
/// # Errors
///
/// When git cannot read it.
pub fn at_commit(folder: &Path, commit: &str, path: &str) -> Result<Place, DiffError> {
    let path = path.trim_start_matches("./").trim_end_matches('/');
    let is_relative = !path.starts_with('/') && !path.split('/').any(|it| it == "..");
    if !is_relative {
        let message = format!("`{}` is no path below this folder", path.escape_debug());
        return Err(DiffError::Usage(message));
    }
    let found = git::kind(folder, commit, path)?;
    let Some(found) = found else {
        let kind = PlaceKind::Nothing;
        return Ok(Place { shown: String::new(), kind, checkout: None });
    };
    // A crate and a spec may need what lies elsewhere: the specs come along.
    let wanted = match found {
        Found::Folder if is_crate(folder, commit, path)? => specs_of(path),
        Found::Folder => path.to_owned(),
        Found::File => path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned()),
    };
    let checkout = git::checkout(folder, commit, &wanted)?;
    if wanted != path && found == Found::Folder {
        let own = git::checkout(folder, commit, &format!("{path}/Cargo.toml"))?;
        let manifest = Path::new(path).join("Cargo.toml");
        let target = checkout.root.join(&manifest);
        if let Some(parent) = target.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::copy(own.root.join(&manifest), target)?;
    }
    let target = checkout.root.join(path);
    let kind = match found {
        Found::File => PlaceKind::File(target),
        Found::Folder => PlaceKind::Folder(target),
    };
    Ok(Place { shown: path.to_owned(), kind, checkout: Some(checkout) })
}

fn is_crate(folder: &Path, commit: &str, path: &str) -> Result<bool, DiffError> {
    Ok(git::kind(folder, commit, &format!("{path}/Cargo.toml"))? == Some(Found::File))
}

/// `specs` beside the folder of all crates: `generated/parcels` has `specs`.
fn specs_of(path: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.truncate(parts.len().saturating_sub(2));
    parts.push("specs");
    parts.join("/")
}
