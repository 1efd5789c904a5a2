//! Tokens to text, the way a person would have left it.
//!
//! `syn` proves that the tokens are Rust; `imports` adds what they use;
//! `breathe` marks where a person leaves a blank line; `prettyplease` prints;
//! `layout` mends what rustfmt would still change. rustfmt itself is not
//! asked, so that the text is the same on every machine.

mod breathe;
mod imports;
mod layout;
mod piece;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::draft::{self, Draft, Drafts};
use crate::files::{Content, Take};
use crate::header::{Comment, Made, header};
use crate::plan::Crate;
use piece::{Piece, joined, piece};

/// Tokens that are no Rust: a fault of an emitter, never of a spec.
#[derive(Clone, Debug)]
pub struct Unprintable {
    /// The file.
    pub path: String,
    /// What the parser says.
    pub reason: String,
}

impl std::fmt::Display for Unprintable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` is no Rust: {}", self.path, self.reason)
    }
}

impl std::error::Error for Unprintable {}

/// A piece of a file that is to be printed.
#[derive(Clone, Copy)]
struct Work<'w, 'a> {
    path: &'w str,
    at: usize,
    piece: &'w draft::Piece<'a>,
}

/// A file of which pieces are printed.
struct Printing {
    header: String,
    pieces: Vec<Option<syn::Result<Piece>>>,
    /// How many are still to come.
    missing: usize,
}

/// Prints all files, as many pieces at a time as the machine has cores. A file is put
/// together and given away as soon as its last piece is there.
///
/// # Errors
/// If tokens are no Rust; the first such file is named.
pub fn print(plan: &Crate, drafts: &Drafts<'_>, take: &Take<'_>) -> Result<(), Unprintable> {
    let mut all = works(drafts);
    // The files of groups are the longest: one that began last would be waited for.
    all.sort_by_key(|it| !it.path.starts_with("src/operations/"));
    let printing = printing(plan, drafts);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut failed = Vec::new();
        while let Some(it) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
            let pieces = printing.get(it.path).and_then(|file| add(file, it.at, piece(it.piece)));
            match pieces.map(|whole| parts(plan, it.path, whole)) {
                None => {}
                Some(Ok(parts)) => take(it.path, parts),
                Some(Err(error)) => failed.push(error),
            }
        }
        failed
    };
    let cores = std::thread::available_parallelism().map_or(1, Into::into);
    let failed: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (1..cores.min(all.len())).map(|_| scope.spawn(work)).collect();
        let own = work();
        own.into_iter()
            .chain(workers.into_iter().filter_map(|it| it.join().ok()).flatten())
            .collect()
    });
    if let Some(first) = failed.into_iter().min_by(|one, other| one.path.cmp(&other.path)) {
        return Err(first);
    }
    for (path, draft) in &drafts.all {
        match draft {
            Draft::Text(text) => take(path, vec![text.clone()]),
            Draft::Rust { emitter: _, pieces: _ } => {}
        }
    }
    Ok(())
}

fn works<'w, 'a>(drafts: &'w Drafts<'a>) -> Vec<Work<'w, 'a>> {
    let mut works = Vec::new();
    for (path, draft) in &drafts.all {
        match draft {
            Draft::Text(_) => {}
            Draft::Rust { emitter: _, pieces } => {
                let pieces = pieces.iter().enumerate();
                works.extend(pieces.map(|(at, piece)| Work { path, at, piece }));
            }
        }
    }
    works
}

/// The files that are to be printed, nothing of them yet.
fn printing<'w>(plan: &Crate, drafts: &'w Drafts<'_>) -> BTreeMap<&'w str, Mutex<Printing>> {
    let settings = &plan.settings;
    let files = drafts.all.iter().filter_map(|(path, draft)| match draft {
        Draft::Text(_) => None,
        Draft::Rust { emitter, pieces } => {
            let made = Made { spec: &settings.spec_path, platform: &settings.platform, emitter };
            let (header, missing) = (header(Comment::Slashes, made), pieces.len());
            let pieces = (0..missing).map(|_| None).collect();
            Some((path.as_str(), Mutex::new(Printing { header, pieces, missing })))
        }
    });
    files.collect()
}

/// Adds a piece to its file, and gives the file back if it was the last.
fn add(file: &Mutex<Printing>, at: usize, piece: syn::Result<Piece>) -> Option<Printing> {
    let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(place) = file.pieces.get_mut(at) {
        *place = Some(piece);
    }
    file.missing -= 1;
    (file.missing == 0).then(|| Printing {
        header: std::mem::take(&mut file.header),
        pieces: std::mem::take(&mut file.pieces),
        missing: 0,
    })
}

/// Puts a file together of all its pieces.
fn parts(plan: &Crate, path: &str, whole: Printing) -> Result<Vec<Content>, Unprintable> {
    let pieces: syn::Result<Vec<Piece>> = whole.pieces.into_iter().flatten().collect();
    let pieces =
        pieces.map_err(|error| Unprintable { path: path.to_owned(), reason: error.to_string() })?;
    Ok(joined(plan, whole.header, pieces))
}
