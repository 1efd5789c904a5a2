//! `specloom generate`: writes crates, and says what was done.

use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{fmt, io};

use specloom_emit::Files;
use specloom_source::{Severity, Sink, SourceMap};

use crate::load;
use crate::pipeline::{Input, Made, make};
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
    /// How long it took, in milliseconds.
    pub milliseconds: u128,
}

impl Row {
    /// Whether the crate stands as the spec wants it.
    pub fn is_good(&self) -> bool {
        matches!(self.written, Some(Ok(_)))
    }
}

/// Makes and writes the crate of one platform.
///
/// # Errors
///
/// When a file of the platform cannot be read.
pub fn platform(workspace: &Workspace, name: &str) -> io::Result<Row> {
    let start = Instant::now();
    let mut sink = Sink::default();
    let (map, input) = load::platform(workspace, name, &mut sink)?;
    let folder = workspace.generated().join(name);
    let mut row = match input {
        Some(input) => run(&input, &folder, start),
        None => Row {
            name: name.to_owned(),
            folder: PathBuf::new(),
            map,
            made: Made::default(),
            written: None,
            milliseconds: start.elapsed().as_millis(),
        },
    };
    name.clone_into(&mut row.name);
    row.folder = Path::new("generated").join(name);
    row.made.diagnostics.splice(0..0, sink.into_diagnostics());
    Ok(row)
}

/// Makes and writes the crate of a spec that stands alone.
///
/// # Errors
///
/// When the spec cannot be read.
pub fn alone(spec: &Path, out: &Path, name: &str) -> io::Result<Row> {
    let start = Instant::now();
    let input = load::spec(spec, name)?;
    Ok(run(&input, out, start))
}

fn run(input: &Input, folder: &Path, start: Instant) -> Row {
    let made = make(input);
    let written = made.files.as_ref().map(|files| write(folder, files));
    Row {
        name: input.platform.name.clone(),
        folder: folder.to_owned(),
        map: input.map.clone(),
        made,
        written,
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
