//! `specloom generate`: writes crates, and says what was done.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;
use std::{fmt, io};

use specloom_emit::Take;
use specloom_emit::plan::Lock;
use specloom_source::{Severity, Sink, SourceMap};

use crate::load;
use crate::lock;
use crate::pipeline::{Input, Made, make_to};
use crate::release;
use crate::remote::Remote;
use crate::stamp::{self, Printed};
use crate::workspace::Workspace;
use crate::write::{Staged, Summary, WriteError};

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

/// What is asked besides.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wishes {
    /// Whether what is broken is left out.
    pub skip_broken: bool,
    /// Which other hosts may be asked.
    pub remote: Remote,
    /// Whether things are to be counted.
    pub report: bool,
    /// Whether the state is recorded as released.
    pub release: bool,
}

/// Makes and writes the crate of one platform, and records it as released if
/// that is asked for.
///
/// # Errors
///
/// When a file of the platform cannot be read, or the release cannot be
/// recorded.
pub fn platform(workspace: &Workspace, name: &str, wishes: Wishes) -> io::Result<Row> {
    let start = Instant::now();
    let mut sink = Sink::default();
    let (map, input) = load::platform(workspace, name, wishes.remote, &mut sink)?;
    let folder = workspace.generated().join(name);
    let spec = workspace.spec_folder(name);
    let stamp = stamp_of(workspace, name);
    let place = Output { folder: &folder, stamp: &stamp, spec: Some(&spec) };
    let mut row = match input {
        Some(mut input) => {
            input.skip_broken = wishes.skip_broken;
            let mut row = if sink.has_errors() {
                Row { map: input.map.clone(), ..Row::default() }
            } else {
                run(&input, place, wishes, start)?
            };
            if wishes.release && row.is_good() {
                let said = release::record(&spec, &input, &row.made)?;
                // The changelog now tells of the release.
                row = run(&input, place, wishes, start)?;
                row.released = Some(said);
            }
            Row { version: input.platform.version.clone(), ..row }
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

/// Writes the names that are promised from now on, if they differ.
fn write_lock(spec: &Path, lock: &Lock) -> io::Result<()> {
    let text = lock::text(lock);
    let path = spec.join(lock::FILE);
    if std::fs::read_to_string(&path).is_ok_and(|it| it == text) {
        return Ok(());
    }
    std::fs::write(path, text)
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
    /// What clients ask of it, if it is a schema of GraphQL.
    pub documents: Option<PathBuf>,
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
    if let Some(documents) = &place.documents {
        load::documents(&mut input, documents)?;
    }
    load::allow(&mut input, wishes.remote);
    input.skip_broken = wishes.skip_broken;
    // There is no `names.lock` beside it.
    input.is_forgotten = true;
    let stamp = place.out.join("target/specloom.json");
    run(&input, Output { folder: &place.out, stamp: &stamp, spec: None }, wishes, start)
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

/// Where a crate stands, what is kept of the run that made it, and where the
/// platform's own files are, if it has some.
#[derive(Clone, Copy)]
struct Output<'a> {
    folder: &'a Path,
    stamp: &'a Path,
    spec: Option<&'a Path>,
}

/// What was made, how many lines of Rust it has, and how writing went.
type Done = (Made, usize, Option<Result<Summary, WriteError>>);

fn run(input: &Input, output: Output<'_>, wishes: Wishes, start: Instant) -> io::Result<Row> {
    // Counts and releases are not kept: who wants them has all work done.
    let is_plain = !wishes.report && !wishes.release;
    let is_released = output.spec.is_some_and(|it| it.join(release::FOLDER).exists());
    let is_kept = is_plain && !is_released;
    let (made, lines, written) = if is_kept && output.stamp.is_file() {
        let key = stamp::key(input);
        match key.as_ref().and_then(|key| earlier(output, key)) {
            Some(it) => it,
            None => afresh(input, output, || key)?,
        }
    } else if is_kept {
        // Nothing is known of an earlier run: the program is read while this one works.
        std::thread::scope(|scope| {
            let key = std::thread::Builder::new().spawn_scoped(scope, || stamp::key(input)).ok();
            afresh(input, output, || key?.join().ok().flatten())
        })?
    } else {
        afresh(input, output, || None)?
    };
    Ok(Row {
        name: input.platform.name.clone(),
        spec_path: input.spec_path.clone(),
        version: String::new(),
        folder: output.folder.to_owned(),
        map: input.map.clone(),
        made,
        lines,
        written,
        released: None,
        milliseconds: start.elapsed().as_millis(),
    })
}

/// Does all the work. `key` says by what it is known that it is done.
fn afresh(
    input: &Input,
    output: Output<'_>,
    key: impl FnOnce() -> Option<String>,
) -> io::Result<Done> {
    // Where nothing can be written, what is wrong with the spec is told all the same.
    let staged = Staged::new(output.folder);
    let told = Mutex::new(Printed::default());
    let take = |path: &str, parts: Vec<String>| {
        stamp::add(&told, path, &parts);
        if let Ok(staged) = &staged {
            staged.take(path, &parts);
        }
    };
    let mut made = make_to(input, &take);
    let finished = finish(input, output, &mut made, &take);
    let written = match (staged, finished.is_ok() && made.is_whole) {
        (Ok(staged), true) => Some(staged.finish()),
        (Ok(staged), false) => {
            staged.abandon();
            None
        }
        (Err(error), true) => Some(Err(error)),
        (Err(_), false) => None,
    };
    finished?;
    let printed = told.into_inner().unwrap_or_else(PoisonError::into_inner);
    if let Some(Ok(_)) = &written {
        if let Some(spec) = output.spec {
            write_lock(spec, &made.lock)?;
        }
        if let Some(key) = key() {
            stamp::keep(output.stamp, &key, (&made, &printed));
        }
    }
    let lines = if made.is_whole { printed.lines } else { 0 };
    Ok((made, lines, written))
}

/// Adds the changelog of a platform.
fn finish(input: &Input, output: Output<'_>, made: &mut Made, take: &Take<'_>) -> io::Result<()> {
    let Some(spec) = output.spec else { return Ok(()) };
    if let (Some((path, text)), true) = (release::changes(spec, input, made)?, made.is_whole) {
        take(path, vec![text]);
    }
    Ok(())
}

/// What an earlier run made, if there is nothing to do.
fn earlier(output: Output<'_>, key: &str) -> Option<Done> {
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

/// What an earlier run made of a platform, if it would be made again.
pub fn known(workspace: &Workspace, input: &Input) -> Option<Made> {
    let name = &input.platform.name;
    let (folder, stamp) = (workspace.generated().join(name), stamp_of(workspace, name));
    let place = Output { folder: &folder, stamp: &stamp, spec: None };
    Some(earlier(place, &stamp::key(input)?)?.0)
}

/// Where it is kept what a run made of a platform.
fn stamp_of(workspace: &Workspace, name: &str) -> PathBuf {
    workspace.root.join("target/specloom").join(format!("{name}.json"))
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
