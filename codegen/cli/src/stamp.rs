//! What an earlier run made of the same texts, so that a run that finds nothing
//! to do is short.
//!
//! A stamp lies in `target/`, is never committed, and is believed only if the
//! program, every text that went in and every file that came out are the same
//! to the byte. Whatever is not as it was makes the run do all its work.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::{env, fs};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use specloom_source::{Diagnostic, FileId, Label, Severity, SourceMap, Span};

use crate::commands::explain;
use crate::pipeline::{Input, Made};

/// What an earlier run made.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Stamp {
    /// The program and all that went in, as a hash.
    key: String,
    /// How many operations the spec has.
    pub operations: usize,
    /// How many types have a name in code.
    pub types: usize,
    /// What people call the platform.
    pub title: String,
    /// How many lines of Rust were made.
    pub lines: usize,
    /// What was said.
    told: Vec<Told>,
    /// The files that were made, each with its hash.
    pub files: BTreeMap<String, String>,
}

/// A diagnostic as it is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Told {
    code: String,
    severity: u8,
    message: String,
    labels: Vec<(u32, u32, u32, String)>,
    help: Option<String>,
}

/// The program and all that goes in, as a hash; `None` if the program cannot be
/// read.
pub fn key(input: &Input) -> Option<String> {
    let mut sum = Sha256::new();
    sum.update(digest(&env::current_exe().ok()?).ok()?);
    // Whatever an input has counts, now and when it has more.
    let settings = Input { map: SourceMap::default(), ..input.clone() };
    sum.update(format!("{settings:?}"));
    for file in (0..).map(FileId).take(input.map.len()) {
        let (name, text) = (input.map.name(file), input.map.text(file));
        sum.update(format!("{}:{name}{}:", name.len(), text.len()));
        sum.update(text);
    }
    Some(hex(&sum.finalize()))
}

/// The hash of a file, read piece by piece: the program is larger than most specs.
fn digest(path: &Path) -> io::Result<impl AsRef<[u8]> + use<>> {
    let mut file = fs::File::open(path)?;
    let mut sum = Sha256::new();
    let mut piece = vec![0; 64 << 10];
    loop {
        let length = file.read(&mut piece)?;
        match piece.get(..length) {
            None | Some([]) => return Ok(sum.finalize()),
            Some(read) => sum.update(read),
        }
    }
}

/// What an earlier run made of the same, if all of it still stands in `folder`.
pub fn recall(at: &Path, key: &str, folder: &Path) -> Option<Stamp> {
    let stamp: Stamp = serde_json::from_str(&fs::read_to_string(at).ok()?).ok()?;
    let stands = |(path, hash): (&String, &String)| {
        fs::read(folder.join(path)).is_ok_and(|it| hex(&Sha256::digest(it)) == *hash)
    };
    let is_same = stamp.key == key
        && stamp.files.iter().all(stands)
        && names(folder, "").iter().all(|it| stamp.files.contains_key(it));
    is_same.then_some(stamp)
}

/// Keeps what was made for the next run. Where that cannot be, the next run
/// does all its work.
pub fn keep(at: &Path, key: &str, (made, printed): (&Made, &Printed)) {
    let told = made.diagnostics.iter().map(|it| Told {
        code: it.code.to_owned(),
        severity: it.severity as u8,
        message: it.message.clone(),
        labels: it
            .labels
            .iter()
            .map(|it| (it.span.file.0, it.span.start, it.span.end, it.text.clone()))
            .collect(),
        help: it.help.clone(),
    });
    let stamp = Stamp {
        key: key.to_owned(),
        operations: made.operations,
        types: made.types,
        title: made.title.clone(),
        lines: printed.lines,
        told: told.collect(),
        files: printed.hashes.clone(),
    };
    if let (Ok(text), Some(parent)) = (serde_json::to_string(&stamp), at.parent()) {
        let _ = fs::create_dir_all(parent).and_then(|()| fs::write(at, text));
    }
}

/// What was said; `None` if the program does not know a word of it any more.
pub fn told(stamp: &Stamp) -> Option<Vec<Diagnostic>> {
    let codes = explain::all();
    let told = stamp.told.iter().map(|it| {
        let label = |(file, start, end, text): &(u32, u32, u32, String)| Label {
            span: Span { file: FileId(*file), start: *start, end: *end },
            text: text.clone(),
        };
        Some(Diagnostic {
            code: codes.iter().find(|known| known.code == it.code)?.code,
            severity: [Severity::Note, Severity::Warning, Severity::Error]
                .into_iter()
                .find(|known| *known as u8 == it.severity)?,
            message: it.message.clone(),
            labels: it.labels.iter().map(label).collect(),
            help: it.help.clone(),
        })
    });
    told.collect()
}

/// What is remembered of files that were given away.
#[derive(Debug, Default)]
pub struct Printed {
    /// The hash of each.
    hashes: BTreeMap<String, String>,
    /// How many lines of Rust there are.
    pub lines: usize,
}

/// Remembers a file, whose text comes in parts.
pub fn add(printed: &Mutex<Printed>, path: &str, parts: &[String]) {
    let (mut sum, mut lines) = (Sha256::new(), 0);
    for part in parts {
        sum.update(part);
        lines += part.lines().count();
    }
    let is_rust = Path::new(path).extension().is_some_and(|it| it == "rs");
    let mut printed = printed.lock().unwrap_or_else(PoisonError::into_inner);
    printed.lines += if is_rust { lines } else { 0 };
    printed.hashes.insert(path.to_owned(), hex(&sum.finalize()));
}

/// The files of Rust below a folder, by their paths from it. What cargo makes
/// and what is hidden is left out.
fn names(folder: &Path, prefix: &str) -> Vec<String> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder.join(prefix)) else { return found };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || (prefix.is_empty() && name == "target") {
            continue;
        }
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if entry.file_type().is_ok_and(|it| it.is_dir()) {
            found.extend(names(folder, &path));
        } else if Path::new(&path).extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
    found
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
