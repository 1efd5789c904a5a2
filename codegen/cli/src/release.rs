//! Releases: the state of a spec that was released last, the version that
//! changes since then ask for, and the changelog.
//!
//! `specs/<platform>/released/` is a platform's folder of its own: the spec and
//! `platform.yaml` as they were. Beside them `CHANGELOG.md` keeps what was said
//! of earlier releases. The generated `CHANGELOG.md` is that text below what
//! changed since.

use std::path::Path;
use std::{fs, io};

use specloom_emit::emitters::changelog::changelog as changelog_file;
use specloom_report::{Bump, Pair, Version, changelog};
use specloom_source::{Sink, Span};

use crate::diff::compare::compare;
use crate::diff::pairs::StatePair;
use crate::diff::state::{State, platform_as};
use crate::pipeline::{Input, Made};
use crate::problem::CommandProblem;
use crate::remote::Remote;

/// The folder beside `platform.yaml`.
pub const FOLDER: &str = "released";
/// The texts of earlier releases in it, and the file of a crate.
const CHANGELOG: &str = "CHANGELOG.md";

/// What is known of the last release.
#[derive(Debug)]
struct Released {
    /// Its version.
    version: String,
    /// What changed since.
    pair: Pair,
    /// What was said of it and of those before.
    told: String,
}

/// Adds the changelog to what was made of a platform, and refuses a version
/// that is too small for what changed since the last release.
///
/// # Errors
///
/// When the last release cannot be read.
pub fn finish(folder: &Path, input: &Input, made: &mut Made) -> io::Result<()> {
    if let Some((path, text)) = changes(folder, input, made)?
        && let Some(files) = &mut made.files
    {
        files.add(path, text);
    }
    Ok(())
}

/// The changelog of what was made, and its path. Refuses a version that is too small for
/// what changed since the last release.
///
/// # Errors
///
/// When the last release cannot be read.
pub fn changes(
    folder: &Path,
    input: &Input,
    made: &mut Made,
) -> io::Result<Option<(&'static str, String)>> {
    if made.api.is_none() {
        return Ok(None);
    }
    let released = released(folder, input, made)?;
    if let Some(problem) = released.as_ref().and_then(|it| too_small(it, &input.platform.version)) {
        let mut sink = Sink::default();
        let file = input.platform_file.unwrap_or_default();
        sink.report(version_span(input, file), problem);
        made.diagnostics.extend(sink.into_diagnostics());
        (made.files, made.is_whole) = (None, false);
        return Ok(None);
    }
    Ok(Some((CHANGELOG, text(input, released.as_ref()))))
}

fn version_span(input: &Input, file: specloom_source::FileId) -> Span {
    let root = specloom_source::read(&input.map, file, &mut Sink::default());
    let found = root.as_ref().and_then(|it| it.get("version")).map(|it| it.span);
    found.unwrap_or(Span { file, start: 0, end: 0 })
}

fn released(folder: &Path, input: &Input, made: &Made) -> io::Result<Option<Released>> {
    let root = folder.join(FOLDER);
    if !root.join("platform.yaml").is_file() {
        return Ok(None);
    }
    let shown = format!("specs/{}/{FOLDER}", input.platform.name);
    let base = platform_as((&root, &shown), &shown, Remote::Named)
        .map_err(|it| io::Error::other(it.to_string()))?;
    let Some(version) = base.version.clone().filter(|_| base.api.is_some()) else {
        let message = format!("{shown} cannot be understood; take it from the last commit");
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    };
    let revised = State {
        name: input.platform.name.clone(),
        shown: format!("specs/{}", input.platform.name),
        version: Some(input.platform.version.clone()),
        map: input.map.clone(),
        api: made.api.clone(),
        lock: input.lock.clone(),
        ..State::default()
    };
    let name = revised.name.clone();
    let states = StatePair { name, base: Some(base), revised: Some(revised) };
    // A changelog tells everything, whatever is accepted, and knows no day.
    let pair = compare(&states, &mut Vec::new(), None).pair.unwrap_or_default();
    let told = fs::read_to_string(root.join(CHANGELOG)).unwrap_or_default();
    Ok(Some(Released { version, pair, told }))
}

/// Whether the version was raised, and not by enough.
fn too_small(released: &Released, version: &str) -> Option<CommandProblem> {
    let (before, now) = (Version::read(&released.version)?, Version::read(version)?);
    let bumps = &released.pair.bumps;
    let bump = bumps.wire.max(bumps.rust);
    let least = before.bumped(bump);
    let core = |it: &Version| (it.major, it.minor, it.patch);
    if version == released.version || core(&now) >= core(&least) {
        return None;
    }
    let (what, count) = if bumps.wire >= bumps.rust {
        ("on the wire", bumps.wire_count)
    } else {
        ("in Rust", bumps.rust_count)
    };
    let changes = if count == 1 { "change" } else { "changes" };
    Some(CommandProblem::VersionTooSmall {
        version: version.to_owned(),
        released: released.version.clone(),
        least: least.to_string(),
        because: format!("{count} {} {changes} {what}", bump.as_str()),
    })
}

fn text(input: &Input, released: Option<&Released>) -> String {
    let version = &input.platform.version;
    let news = match released {
        None => format!("## {version}\n\nNot released yet.\n"),
        Some(it) if it.version != *version => changelog::section(version, &it.pair.findings),
        Some(it) if it.pair.findings.is_empty() => String::new(),
        Some(it) => changelog::section("Not released yet", &it.pair.findings),
    };
    let told = released.map(|it| it.told.trim_end().to_owned()).unwrap_or_default();
    let sections = format!("{}\n\n{told}", news.trim_end());
    changelog_file(&input.platform.name, &input.spec_path, sections.trim())
}

/// Records the state of a platform as released.
///
/// # Errors
///
/// When the version was released already although the spec changed, or the disk
/// fails.
pub fn record(folder: &Path, input: &Input, made: &Made) -> io::Result<String> {
    let version = &input.platform.version;
    let before = released(folder, input, made)?;
    let section = match &before {
        None => format!("## {version}\n\nThe first release.\n"),
        Some(it) if it.version == *version && it.pair.bumps.wire == Bump::None => {
            return Ok(format!("{version} was released already, and nothing changed"));
        }
        Some(it) if it.version == *version => {
            let least = it.pair.bumps.suggested.clone().unwrap_or_default();
            let message =
                format!("{version} was released already; the changes since then ask for {least}");
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
        }
        Some(it) => changelog::section(version, &it.pair.findings),
    };
    let told = before.map(|it| it.told).unwrap_or_default();
    let told = format!("{}\n\n{}", section.trim_end(), told.trim_end());
    let root = folder.join(FOLDER);
    fs::create_dir_all(&root)?;
    fs::copy(folder.join("platform.yaml"), root.join("platform.yaml"))?;
    let spec = root.join(&input.platform.spec);
    if let Some(parent) = spec.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::copy(folder.join(&input.platform.spec), spec)?;
    fs::write(root.join(CHANGELOG), format!("{}\n", told.trim_end()))?;
    Ok(format!("{version} is recorded as released"))
}
