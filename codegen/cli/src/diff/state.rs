//! One state of one spec, read and understood.

use std::path::{Path, PathBuf};
use std::{fs, io};

use specloom_emit::plan::Lock;
use specloom_ir::{Api, Valid};
use specloom_source::{Diagnostic, FileId, Severity, Sink, SourceMap};

use crate::diff::DiffError;
use crate::diff::place::{Place, PlaceKind};
use crate::diff::schema;
use crate::load;
use crate::pipeline::{self, Input};
use crate::policy::DiffPolicy;
use crate::remote::Remote;

/// How deep folders are searched for specs.
const DEPTH: usize = 12;

/// One state of one spec.
#[derive(Debug, Default)]
pub struct State {
    /// What pairs it with the other state: the platform, or the path.
    pub name: String,
    /// What people call it.
    pub shown: String,
    /// The version of the crate, or else of the spec.
    pub version: Option<String>,
    /// Its texts.
    pub map: SourceMap,
    /// What it means; `None` if it cannot be understood.
    pub api: Option<Valid<Api>>,
    /// What is wrong with it.
    pub errors: Vec<Diagnostic>,
    /// What its `platform.yaml` says of changes.
    pub policy: DiffPolicy,
    /// That file, if it has one.
    pub settings: Option<FileId>,
    /// The schema of GraphQL, if it is nothing else.
    pub schema: Option<FileId>,
    /// The names that its crate has promised.
    pub lock: Lock,
}

/// The states of all specs that a place holds, by name.
///
/// # Errors
///
/// When the place cannot be read, or holds no spec.
pub fn states(place: &Place, remote: Remote) -> Result<Vec<State>, DiffError> {
    let shown = place.shown.as_str();
    let mut states = match &place.kind {
        PlaceKind::Nothing => Vec::new(),
        PlaceKind::Text(text) => {
            vec![alone(load::spec_text(text.clone(), "<stdin>", "spec"), shown)]
        }
        PlaceKind::File(path) => vec![file(path, shown, remote)?],
        PlaceKind::Folder(path) => folder(path, shown, remote)?,
    };
    if states.is_empty() && !matches!(place.kind, PlaceKind::Nothing) {
        return Err(DiffError::Unreadable(format!("there is no spec in `{shown}`")));
    }
    states.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(states)
}

fn file(path: &Path, shown: &str, remote: Remote) -> Result<State, DiffError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let above = shown.rsplit_once('/').map_or("", |(folder, _)| folder);
    match path.file_name().and_then(|it| it.to_str()) {
        Some("platform.yaml") => platform(folder, above, remote),
        Some("Cargo.toml") => match of_crate(folder) {
            Some(spec) => platform(&spec, above, remote),
            None => Err(DiffError::Unreadable(format!("`{shown}` is no generated crate"))),
        },
        Some(_) | None => {
            let mut input = load::spec_text(load::text(path, shown)?, shown, "spec");
            load::files_beside(&mut input, path, shown, remote);
            Ok(alone(input, shown))
        }
    }
}

fn folder(path: &Path, shown: &str, remote: Remote) -> Result<Vec<State>, DiffError> {
    if path.join("platform.yaml").is_file() {
        return Ok(vec![platform(path, shown, remote)?]);
    }
    if let Some(spec) = of_crate(path) {
        return Ok(vec![platform(&spec, shown, remote)?]);
    }
    let specs = path.join("specs");
    let (root, shown) = if specs.is_dir() {
        (specs, format!("{shown}/specs"))
    } else {
        (path.to_owned(), shown.to_owned())
    };
    let platforms = platforms(&root)?;
    if platforms.is_empty() {
        return loose(&root, &shown, remote);
    }
    platforms.iter().map(|it| platform(&root.join(it), &format!("{shown}/{it}"), remote)).collect()
}

/// The folders that have a `platform.yaml`, by name.
///
/// # Errors
///
/// When the folder cannot be listed.
pub fn platforms(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if let (Ok(name), true) =
            (entry.file_name().into_string(), entry.path().join("platform.yaml").is_file())
        {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// The state of a platform, from its folder.
///
/// # Errors
///
/// When a file of it cannot be read.
pub fn platform(folder: &Path, shown: &str, remote: Remote) -> Result<State, DiffError> {
    // Messages name files as people do who stand in the workspace.
    let prefix = match folder.file_name().and_then(|it| it.to_str()) {
        Some(name) => format!("specs/{name}"),
        None => shown.to_owned(),
    };
    platform_as((folder, shown), &prefix, remote)
}

/// The same, its files named by a prefix.
///
/// # Errors
///
/// When a file of it cannot be read.
pub fn platform_as(
    (folder, shown): (&Path, &str),
    prefix: &str,
    remote: Remote,
) -> Result<State, DiffError> {
    let mut sink = Sink::default();
    let name = folder.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
    let (map, input) = load::folder(folder, prefix, remote, &mut sink)?;
    let mut state = State { name, shown: shown.to_owned(), map, ..State::default() };
    if let Some(input) = input {
        state.version = Some(input.platform.version.clone());
        state.policy = input.platform.diff.clone();
        state.settings = input.platform_file;
        state.lock.clone_from(&input.lock);
        state.name.clone_from(&input.platform.name);
        state.api = pipeline::lower(&input, &mut sink);
    }
    state.errors = errors(sink);
    Ok(state)
}

fn alone(input: Input, shown: &str) -> State {
    if schema::is_schema(&input.map, input.spec) {
        return of_schema(input, shown);
    }
    let mut sink = Sink::default();
    let api = pipeline::lower(&input, &mut sink);
    State {
        name: shown.to_owned(),
        shown: shown.to_owned(),
        version: api.as_ref().map(|it| it.info.version.clone()),
        map: input.map,
        api,
        errors: errors(sink),
        ..State::default()
    }
}

/// A schema of GraphQL as a whole.
fn of_schema(input: Input, shown: &str) -> State {
    let mut sink = Sink::default();
    let api = schema::lower(&input.map, input.spec, None, &mut sink);
    State {
        name: shown.to_owned(),
        shown: shown.to_owned(),
        map: input.map,
        api,
        errors: errors(sink),
        schema: Some(input.spec),
        ..State::default()
    }
}

/// What forbids to understand a spec.
pub fn errors(sink: Sink) -> Vec<Diagnostic> {
    sink.into_diagnostics().into_iter().filter(|it| it.severity == Severity::Error).collect()
}

/// The folder of the spec that a generated crate was made from; `None` if the
/// folder holds no such crate.
fn of_crate(folder: &Path) -> Option<PathBuf> {
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    let (_, about) = manifest.split_once("[package.metadata.specloom]")?;
    let mut lines = about.lines().take_while(|it| !it.starts_with('['));
    let spec = lines.find_map(|it| it.strip_prefix("spec = \"")?.strip_suffix('"'))?;
    let stays = spec.split('/').all(|it| !matches!(it, "" | "." | ".."));
    let root = folder.ancestors().nth(2).filter(|_| stays)?;
    let found = root.join(spec).parent()?.to_owned();
    found.join("platform.yaml").is_file().then_some(found)
}

/// All specs under a folder that belongs to no platform, by their paths.
fn loose(folder: &Path, shown: &str, remote: Remote) -> Result<Vec<State>, DiffError> {
    let mut paths = Vec::new();
    gather(folder, Path::new(""), DEPTH, &mut paths)?;
    let mut states = Vec::new();
    for path in paths {
        let name = path.to_string_lossy().replace('\\', "/");
        let shown = format!("{}/{name}", shown.trim_end_matches('/'));
        let text = load::text(&folder.join(&path), &shown)?;
        let mut input = load::spec_text(text, &shown, "spec");
        if pipeline::is_spec(&input) || schema::is_schema(&input.map, input.spec) {
            load::files_beside(&mut input, &folder.join(&path), &shown, remote);
            states.push(State { name, ..alone(input, &shown) });
        }
    }
    Ok(states)
}

fn gather(root: &Path, within: &Path, depth: usize, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(within))? {
        let entry = entry?;
        let kind = entry.file_type()?;
        let path = within.join(entry.file_name());
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if kind.is_dir() && !hidden && depth > 0 {
            gather(root, &path, depth - 1, paths)?;
        } else if kind.is_file() && is_readable(&path) {
            paths.push(path);
        }
    }
    Ok(())
}

fn is_readable(path: &Path) -> bool {
    let known = ["yaml", "yml", "json", "graphql", "graphqls", "gql"];
    path.extension().is_some_and(|it| known.iter().any(|known| it.eq_ignore_ascii_case(known)))
}
