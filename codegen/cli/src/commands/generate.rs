//! `specloom generate`: writes crates, and says what was done.

use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{fmt, io};

use specloom_source::{Severity, Sink, SourceMap};

use crate::load;
use crate::pipeline::{Input, Made, make};
use crate::stamp;
use crate::workspace::Workspace;
use crate::write::{Summary, WriteError, write};

/// What was done for one platform.
#[derive(Debug, Default)]
pub struct Row {
    /// The platform.
    pub name: String,
    /// Where the spec is, as generated files name it.
    pub spec_path: String,
    /// The version of the crate; empty for a spec that stands alone.
    pub version: String,
    /// The folder of the crate, as it was named.
    pub folder: PathBuf,
    /// The texts that diagnostics point into.
    pub map: SourceMap,
    /// What came of the spec.
    pub made: Made,
    /// How many lines of Rust the crate has.
    pub lines: usize,
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

/// What is asked besides.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wishes {
    /// Whether what is broken is left out.
    pub skip_broken: bool,
    /// Whether things are to be counted.
    pub report: bool,
}

/// Makes and writes the crate of one platform.
///
/// # Errors
///
/// When a file of the platform cannot be read.
pub fn platform(workspace: &Workspace, name: &str, wishes: Wishes) -> io::Result<Row> {
    let start = Instant::now();
    let mut sink = Sink::default();
    let (map, input) = load::platform(workspace, name, &mut sink)?;
    let folder = workspace.generated().join(name);
    let mut row = match input {
        Some(mut input) => {
            input.skip_broken = wishes.skip_broken;
            let stamp = workspace.root.join("target/specloom").join(format!("{name}.json"));
            let place = Output { folder: &folder, stamp: &stamp };
            Row { version: input.platform.version.clone(), ..run(&input, place, wishes, start) }
        }
        None => Row {
            name: name.to_owned(),
            map,
            milliseconds: start.elapsed().as_millis(),
            ..Row::default()
        },
    };
    name.clone_into(&mut row.name);
    row.folder = Path::new("generated").join(name);
    row.made.diagnostics.splice(0..0, sink.into_diagnostics());
    Ok(row)
}

/// Where a spec that stands alone is, and where its crate is to be.
#[derive(Clone, Debug)]
pub struct Place {
    /// The spec.
    pub spec: PathBuf,
    /// The folder that its references may not leave; its own if nothing is said.
    pub root: Option<PathBuf>,
    /// What changes the spec before it is read.
    pub overlays: Vec<PathBuf>,
    /// The folder of the crate.
    pub out: PathBuf,
}

/// Makes and writes the crate of a spec that stands alone.
///
/// # Errors
///
/// When the spec cannot be read.
pub fn alone(place: &Place, name: &str, wishes: Wishes) -> io::Result<Row> {
    let start = Instant::now();
    let mut input = match &place.root {
        None => load::spec(&place.spec, name)?,
        Some(root) => load::spec_within(root, &below(root, &place.spec)?, name)?,
    };
    for overlay in &place.overlays {
        load::overlay(&mut input, overlay)?;
    }
    input.skip_broken = wishes.skip_broken;
    let stamp = place.out.join("target/specloom.json");
    Ok(run(&input, Output { folder: &place.out, stamp: &stamp }, wishes, start))
}

/// The path of a spec from a folder, with slashes.
fn below(root: &Path, spec: &Path) -> io::Result<String> {
    let (root, spec) = (root.canonicalize()?, spec.canonicalize()?);
    let path = spec.strip_prefix(&root).map_err(|_| {
        io::Error::new(io::ErrorKind::InvalidInput, "the spec does not stand in `--root`")
    })?;
    let parts = path.components().map(|it| it.as_os_str().to_string_lossy().into_owned());
    Ok(parts.collect::<Vec<_>>().join("/"))
}

/// Where a crate stands, and what is kept of the run that made it.
#[derive(Clone, Copy)]
struct Output<'a> {
    folder: &'a Path,
    stamp: &'a Path,
}

fn run(input: &Input, output: Output<'_>, wishes: Wishes, start: Instant) -> Row {
    let key = stamp::key(input);
    // Counts are not kept: who wants them has all work done.
    let key = key.filter(|_| !wishes.report);
    let known = key.as_ref().and_then(|key| earlier(output, key));
    let (made, lines, written) = known.unwrap_or_else(|| {
        let made = make(input);
        let written = made.files.as_ref().map(|files| write(output.folder, files));
        if let (Some(key), Some(files), Some(Ok(_))) = (&key, &made.files, &written) {
            stamp::keep(output.stamp, key, (&made, files));
        }
        let lines = made.files.as_ref().map_or(0, stamp::lines);
        (made, lines, written)
    });
    Row {
        name: input.platform.name.clone(),
        spec_path: input.spec_path.clone(),
        version: String::new(),
        folder: output.folder.to_owned(),
        map: input.map.clone(),
        made,
        lines,
        written,
        milliseconds: start.elapsed().as_millis(),
    }
}

/// What an earlier run made, if there is nothing to do.
fn earlier(
    output: Output<'_>,
    key: &str,
) -> Option<(Made, usize, Option<Result<Summary, WriteError>>)> {
    let stamp = stamp::recall(output.stamp, key, output.folder)?;
    let made = Made {
        operations: stamp.operations,
        types: stamp.types,
        title: stamp.title.clone(),
        diagnostics: stamp::told(&stamp)?,
        ..Made::default()
    };
    let unchanged = stamp.files.into_keys().collect();
    Some((made, stamp.lines, Some(Ok(Summary { unchanged, ..Summary::default() }))))
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
    let lines = row.lines;
    let folder = row.folder.display();
    format!("{lines} lines of Rust; read {folder}/README.md, then {folder}/src/lib.rs")
}

fn errors(made: &Made) -> String {
    match made.count(Severity::Error) {
        1 => "1 error".to_owned(),
        count => format!("{count} errors"),
    }
}
