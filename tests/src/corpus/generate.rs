//! Makes a crate of a spec, and says what that cost.

use std::path::Path;
use std::time::Instant;
use std::{fs, io};

use serde::{Deserialize, Serialize};
use specloom::load;
use specloom::pipeline::{Input, Made, make};
use specloom::write::write;
use specloom_emit::Files;
use specloom_source::Severity;
use specloom_source::render::{Format, render};

use super::count;
use super::spec::{Spec, documents};
use crate::repository::root;

/// How many faults are shown of one spec.
const SHOWN: usize = 5;

/// What came of a spec.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Generated {
    /// Whether there is a crate.
    pub made: bool,
    /// How much had to be left out, because the spec is broken there.
    #[serde(default)]
    pub left_out: usize,
    /// How many operations the spec has, counted apart; none if that cannot be told.
    pub operations_read: Option<usize>,
    /// How many the crate can call.
    pub operations_emitted: usize,
    /// How many types the crate defines.
    pub types: usize,
    /// How many lines of Rust it has.
    pub lines: usize,
    /// How many errors were reported.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
    /// How many notes.
    pub notes: usize,
    /// How long it took from text to files in memory, in milliseconds.
    pub milliseconds: u128,
    /// The most memory the process had by then, in KiB; 0 where that cannot be told.
    pub peak_kib: u64,
    /// The first errors, with their places.
    pub faults: String,
}

impl Generated {
    /// Whether there is a crate with every operation of the spec, what is broken
    /// in it left out.
    pub fn is_good(&self) -> bool {
        let is_whole = self.operations_read.is_none_or(|it| it == self.operations_emitted);
        self.made && (is_whole || self.left_out > 0)
    }
}

/// Makes the crate of a spec and writes it into `folder`. What is broken in one
/// that is refused is left out.
///
/// # Errors
///
/// When the spec cannot be read or the crate cannot be written.
pub fn generate(spec: &Spec, folder: &Path) -> io::Result<Generated> {
    let mut input = input(spec)?;
    let start = Instant::now();
    let mut made = make(&input);
    let refused = made.files.is_none().then(|| summary(&input, &made));
    if refused.is_some() {
        input.skip_broken = true;
        made = make(&input);
    }
    let milliseconds = start.elapsed().as_millis();
    let peak_kib = peak().unwrap_or_default();
    if let Some(files) = &made.files {
        write(folder, files).map_err(|error| io::Error::other(error.to_string()))?;
    }
    let of = Generated { milliseconds, peak_kib, ..summary(&input, &made) };
    Ok(match refused {
        // What is wrong is what was said before anything was left out.
        Some(it) => Generated { errors: it.errors, faults: it.faults, ..of },
        None => of,
    })
}

/// A spec as the input of the generator; its crate uses the runtime beside us.
///
/// # Errors
///
/// When the spec cannot be read.
pub fn input(spec: &Spec) -> io::Result<Input> {
    let mut input = match &spec.folder {
        None => load::spec(&spec.path, &spec.id)?,
        Some(folder) => {
            let path = spec.path.strip_prefix(folder).unwrap_or(&spec.path);
            load::spec_within(folder, &path.to_string_lossy(), &spec.id)?
        }
    };
    if let Some(documents) = spec.folder.as_deref().and_then(documents)
        && input.graphql.is_some()
    {
        load::documents(&mut input, &documents)?;
    }
    let runtime = root().join("codegen/runtime").display().to_string();
    input.runtime_dependency =
        format!("{{ version = \"0.1.0\", path = {runtime:?}, default-features = false }}");
    Ok(input)
}

/// What came of a spec, without what it cost.
pub fn summary(input: &Input, made: &Made) -> Generated {
    let errors = made.diagnostics.iter().filter(|it| it.severity == Severity::Error);
    let shown: Vec<_> = errors.take(SHOWN).cloned().collect();
    let emitted = made.files.as_ref();
    Generated {
        made: made.files.is_some(),
        left_out: made.diagnostics.iter().filter(|it| it.code == "left-out").count(),
        // Paths in other files are not counted by text.
        operations_read: count::in_input(input),
        operations_emitted: emitted.map_or(0, count::in_crate),
        types: made.types,
        lines: emitted.map_or(0, lines),
        errors: made.count(Severity::Error),
        warnings: made.count(Severity::Warning),
        notes: made.count(Severity::Note),
        faults: render(&input.map, &shown, Format::Concise, false),
        ..Generated::default()
    }
}

fn lines(files: &Files) -> usize {
    let rust = files.iter().filter(|(path, _)| {
        Path::new(path).extension().is_some_and(|it| it.eq_ignore_ascii_case("rs"))
    });
    rust.map(|(_, text)| text.lines().count()).sum()
}

/// The most memory that this process ever had, in KiB (Linux).
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}
