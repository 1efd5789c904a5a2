//! `specloom generate`: writes crates, and says what was done.

use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{fmt, io};

use specloom_emit::Files;
use specloom_emit::plan::Lock;
use specloom_source::{Severity, Sink, SourceMap};

use crate::load;
use crate::lock;
use crate::pipeline::{Input, Made, make};
use crate::release;
use crate::workspace::Workspace;
use crate::write::{Summary, WriteError, write};

/// What was done for one platform.
#[derive(Debug)]
pub struct Row {
    /// The platform.
    pub name: String,
    /// The folder of the crate, as it was named.
    pub folder: PathBuf,
    /// The texts that diagnostics point into.
    pub map: SourceMap,
    /// What came of the spec.
    pub made: Made,
    /// What was written; `None` if nothing was.
    pub written: Option<Result<Summary, WriteError>>,
    /// What was recorded of a release, if that was asked for.
    pub released: Option<String>,
    /// How long it took, in milliseconds.
    pub milliseconds: u128,
}

impl Row {
    /// Whether the crate stands as the spec wants it.
    pub fn is_good(&self) -> bool {
        matches!(self.written, Some(Ok(_)))
    }
}

/// Makes and writes the crate of one platform, and records it as released if
/// that is asked for.
///
/// # Errors
///
/// When a file of the platform cannot be read, or the release cannot be
/// recorded.
pub fn platform(workspace: &Workspace, name: &str, release: bool) -> io::Result<Row> {
    let start = Instant::now();
    let mut sink = Sink::default();
    let (map, input) = load::platform(workspace, name, &mut sink)?;
    let folder = workspace.generated().join(name);
    let spec = workspace.spec_folder(name);
    let mut row = match &input {
        Some(input) => {
            let mut made = make(input);
            release::finish(&spec, input, &mut made)?;
            if sink.has_errors() {
                made.files = None;
            }
            written(input, &folder, made, start)
        }
        None => Row {
            name: name.to_owned(),
            folder: PathBuf::new(),
            map,
            made: Made::default(),
            written: None,
            released: None,
            milliseconds: start.elapsed().as_millis(),
        },
    };
    if let (Some(Ok(_)), Some(input)) = (&row.written, &input) {
        write_lock(&spec, &row.made.lock)?;
        if release {
            let said = release::record(&spec, input, &row.made)?;
            // The changelog now tells of the release.
            let mut made = make(input);
            release::finish(&spec, input, &mut made)?;
            row = written(input, &folder, made, start);
            row.released = Some(said);
        }
    }
    name.clone_into(&mut row.name);
    row.folder = Path::new("generated").join(name);
    row.made.diagnostics.splice(0..0, sink.into_diagnostics());
    Ok(row)
}

/// Writes the names that are promised from now on, if they differ.
fn write_lock(spec: &Path, lock: &Lock) -> io::Result<()> {
    let text = lock::text(lock);
    let path = spec.join(lock::FILE);
    if std::fs::read_to_string(&path).is_ok_and(|it| it == text) {
        return Ok(());
    }
    std::fs::write(path, text)
}

/// Makes and writes the crate of a spec that stands alone.
///
/// # Errors
///
/// When the spec cannot be read.
pub fn alone(spec: &Path, out: &Path, name: &str) -> io::Result<Row> {
    let start = Instant::now();
    let input = load::spec(spec, name)?;
    let made = make(&input);
    Ok(written(&input, out, made, start))
}

fn written(input: &Input, folder: &Path, made: Made, start: Instant) -> Row {
    let written = made.files.as_ref().map(|files| write(folder, files));
    Row {
        name: input.platform.name.clone(),
        folder: folder.to_owned(),
        map: input.map.clone(),
        made,
        written,
        released: None,
        milliseconds: start.elapsed().as_millis(),
    }
}

/// The table that ends a run.
pub struct Table<'a>(pub &'a [Row]);

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.0.iter().map(|it| it.name.len()).max().unwrap_or(0).max(8);
        writeln!(
            f,
            "{:width$}  {:>10}  {:>6}  {:>8}  {:>9}  {:>8}  {:>7}",
            "platform", "operations", "types", "written", "unchanged", "deleted", "ms"
        )?;
        for row in self.0 {
            write!(f, "{:width$}  {:>10}  {:>6}  ", row.name, row.made.operations, row.made.types)?;
            match &row.written {
                Some(Ok(it)) => write!(
                    f,
                    "{:>8}  {:>9}  {:>8}",
                    it.written.len(),
                    it.unchanged.len(),
                    it.deleted.len()
                )?,
                Some(Err(_)) => write!(f, "{:>29}", "not written")?,
                None => write!(f, "{:>29}", errors(&row.made))?,
            }
            writeln!(f, "  {:>7}", row.milliseconds)?;
        }
        for row in self.0.iter().filter(|it| it.is_good()) {
            writeln!(f, "\n{}: {}", row.name, look(row))?;
            if let Some(released) = &row.released {
                writeln!(f, "{}: {released}", row.name)?;
            }
        }
        Ok(())
    }
}

/// Where to look, in one line.
fn look(row: &Row) -> String {
    let files = row.made.files.iter().flat_map(Files::iter);
    let rust = files.filter(|it| Path::new(it.0).extension().is_some_and(|it| it == "rs"));
    let lines: usize = rust.map(|it| it.1.lines().count()).sum();
    let folder = row.folder.display();
    format!("{lines} lines of Rust; read {folder}/README.md, then {folder}/src/lib.rs")
}

fn errors(made: &Made) -> String {
    match made.count(Severity::Error) {
        1 => "1 error".to_owned(),
        count => format!("{count} errors"),
    }
}
