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

use crate::draft::{self, Draft, Drafts};
use crate::files::Files;
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

/// Prints all files, as many pieces at a time as the machine has cores.
///
/// # Errors
/// If tokens are no Rust; the first such file is named.
pub fn print(plan: &Crate, drafts: &Drafts<'_>) -> Result<Files, Unprintable> {
    let mut all = works(drafts);
    // The files of groups are the longest: one that began last would be waited for.
    all.sort_by_key(|it| !it.path.starts_with("src/operations/"));
    let next = AtomicUsize::new(0);
    let work = || {
        let mut printed = Vec::new();
        while let Some(it) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
            printed.push((it.path, it.at, piece(it.piece)));
        }
        printed
    };
    let cores = std::thread::available_parallelism().map_or(1, Into::into);
    let mut printed: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (1..cores.min(all.len())).map(|_| scope.spawn(work)).collect();
        let own = work();
        own.into_iter()
            .chain(workers.into_iter().filter_map(|it| it.join().ok()).flatten())
            .collect()
    });
    printed.sort_by_key(|(path, at, _)| (*path, *at));
    let mut files: BTreeMap<&str, Vec<Piece>> = BTreeMap::new();
    for (path, _, piece) in printed {
        let piece = piece
            .map_err(|error| Unprintable { path: path.to_owned(), reason: error.to_string() })?;
        files.entry(path).or_default().push(piece);
    }
    Ok(whole(plan, drafts, files))
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

/// Puts files together of what was printed of them.
fn whole(plan: &Crate, drafts: &Drafts<'_>, mut printed: BTreeMap<&str, Vec<Piece>>) -> Files {
    let mut files = Files::default();
    for (path, draft) in &drafts.all {
        match draft {
            Draft::Text(text) => files.add(path, text.as_str()),
            Draft::Rust { emitter, pieces: _ } => {
                let settings = &plan.settings;
                let made =
                    Made { spec: &settings.spec_path, platform: &settings.platform, emitter };
                let pieces = printed.remove(path.as_str()).unwrap_or_default();
                files.add(path, header(Comment::Slashes, made) + &joined(plan, pieces));
            }
        }
    }
    files
}
