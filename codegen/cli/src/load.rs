//! Brings the texts of a platform in from the disk.

mod graphql;

use std::path::Path;
use std::{fs, io};

use specloom_emit::plan::{Companion, Example, Lock};
use specloom_source::{FileId, Sink, SourceMap};

use crate::lock;
use crate::pipeline::Input;
use crate::platform::{self, Platform};
use crate::problem::CommandProblem;
use crate::references::{Folder, bring};
use crate::remote::{self, Allowed, Remote};
use crate::workspace::Workspace;

pub use graphql::documents;

/// How the manifests of the workspace's own crates name the runtime.
const RUNTIME_BESIDE: &str =
    r#"{ version = "0.1.0", path = "../../codegen/runtime", default-features = false }"#;

/// How the manifests of other crates name the runtime.
const RUNTIME: &str = r#"{ version = "0.1.0", default-features = false }"#;

/// The texts of one platform of a workspace. What is wrong with
/// `platform.yaml` goes to `sink`.
///
/// # Errors
///
/// When a file cannot be read; the message names it.
pub fn platform(
    workspace: &Workspace,
    name: &str,
    remote: Remote,
    sink: &mut Sink,
) -> io::Result<(SourceMap, Option<Input>)> {
    let beside = workspace.root.join("codegen/runtime/Cargo.toml").is_file();
    let runtime = if beside { RUNTIME_BESIDE } else { RUNTIME };
    let folder_of_spec = workspace.spec_folder(name);
    let (mut map, input) = folder(&folder_of_spec, &format!("specs/{name}"), remote, sink)?;
    let Some(input) = input else { return Ok((map, None)) };
    let companions = companions(&folder_of_spec, name, &mut map)?;
    if let Some(file) = input.platform_file {
        are_there(&input.platform, &companions, (&map, file), sink);
    }
    let input = Input {
        map: map.clone(),
        runtime_dependency: runtime.to_owned(),
        guide: guide(&folder_of_spec, name)?,
        examples: examples(&folder_of_spec, name)?,
        companions,
        ..input
    };
    Ok((map, Some(input)))
}

/// The texts of a platform's folder, under the name that messages show; without
/// its examples and companions.
///
/// # Errors
///
/// When a file cannot be read; the message names it.
pub fn folder(
    folder: &Path,
    shown: &str,
    remote: Remote,
    sink: &mut Sink,
) -> io::Result<(SourceMap, Option<Input>)> {
    let mut map = SourceMap::default();
    let settings = format!("{shown}/platform.yaml");
    let file = map.add(&settings, text(&folder.join("platform.yaml"), &settings)?);
    let Some(platform) = platform::read(&map, file, sink) else { return Ok((map, None)) };
    let spec_path = format!("{shown}/{}", platform.spec);
    let spec = map.add(&spec_path, text(&folder.join(&platform.spec), &spec_path)?);
    let ontology = match &platform.ontology {
        None => None,
        Some(path) => {
            let shown = format!("{shown}/{path}");
            Some(map.add(&shown, text(&folder.join(path), &shown)?))
        }
    };
    let mut links = bring(&mut map, spec, Folder { path: folder, shown, spec: &platform.spec });
    let allowed = Allowed::new(remote, &platform.remote);
    let failures = remote::bring(&mut map, &mut links, spec, allowed);
    let overlays = overlays(&mut map, folder, shown)?;
    let graphql = graphql::of_platform(&platform, spec, (folder, shown), (&mut map, sink))?;
    let locked = folder.join(lock::FILE);
    let mut promised = Lock::default();
    if locked.is_file() {
        let shown = format!("{shown}/{}", lock::FILE);
        let file = map.add(&shown, text(&locked, &shown)?);
        promised = lock::read(&map, file, sink);
    }
    let input = Input {
        map: map.clone(),
        platform_file: Some(file),
        platform,
        spec,
        ontology,
        links,
        failures,
        overlays,
        skip_broken: false,
        graphql,
        spec_path,
        runtime_dependency: RUNTIME.to_owned(),
        lock: promised,
        ..Input::default()
    };
    Ok((map, Some(input)))
}

/// What people wrote for the page of the crate: `README.md`, if there is one.
fn guide(folder: &Path, platform: &str) -> io::Result<String> {
    let path = folder.join("README.md");
    if path.is_file() {
        text(&path, &format!("specs/{platform}/README.md"))
    } else {
        Ok(String::new())
    }
}

/// What `platform.yaml` of a platform says. What is wrong with it goes to `sink`.
///
/// # Errors
///
/// When the file cannot be read; the message names it.
pub fn settings(
    workspace: &Workspace,
    name: &str,
    sink: &mut Sink,
) -> io::Result<(SourceMap, Option<Platform>)> {
    let mut map = SourceMap::default();
    let shown = format!("specs/{name}/platform.yaml");
    let text = text(&workspace.spec_folder(name).join("platform.yaml"), &shown)?;
    let file = map.add(&shown, text);
    let platform = platform::read(&map, file, sink);
    Ok((map, platform))
}

/// Adds an overlay to a spec that stands alone.
///
/// # Errors
///
/// When a file cannot be read.
pub fn overlay(input: &mut Input, path: &Path) -> io::Result<()> {
    let shown = path.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
    let file = input.map.add(shown, text(path, &path.display().to_string())?);
    input.overlays.push(file);
    Ok(())
}

/// The overlays under `overlays/`, by name.
fn overlays(map: &mut SourceMap, folder: &Path, shown: &str) -> io::Result<Vec<FileId>> {
    let Ok(entries) = fs::read_dir(folder.join("overlays")) else { return Ok(Vec::new()) };
    let names: io::Result<Vec<_>> =
        entries.map(|it| Ok(it?.file_name().to_string_lossy().into_owned())).collect();
    let mut names = names?;
    names.retain(|it| {
        let ending = Path::new(it).extension().and_then(|it| it.to_str());
        matches!(ending, Some("yaml" | "yml" | "json"))
    });
    names.sort();
    let mut files = Vec::new();
    for name in names {
        let shown = format!("{shown}/overlays/{name}");
        let text = text(&folder.join("overlays").join(&name), &shown)?;
        files.push(map.add(shown, text));
    }
    Ok(files)
}

/// The programs under `examples/`, by name.
fn examples(folder: &Path, platform: &str) -> io::Result<Vec<Example>> {
    let Ok(entries) = fs::read_dir(folder.join("examples")) else { return Ok(Vec::new()) };
    let mut examples = Vec::new();
    for entry in entries {
        let file = entry?.file_name().to_string_lossy().into_owned();
        let Some(name) = file.strip_suffix(".rs").filter(|it| platform::is_crate_name(it)) else {
            continue;
        };
        let source = format!("specs/{platform}/examples/{file}");
        let text = text(&folder.join("examples").join(&file), &source)?;
        examples.push(Example { name: name.to_owned(), source, text });
    }
    examples.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(examples)
}

/// The modules under `companion/`, those of its folders included, by path.
///
/// # Errors
///
/// When a file cannot be read; the message names it.
pub fn companions(
    folder: &Path,
    platform: &str,
    map: &mut SourceMap,
) -> io::Result<Vec<Companion>> {
    let root = folder.join("companion");
    let mut companions = Vec::new();
    for path in modules(&root, "", DEEPEST)? {
        let source = format!("specs/{platform}/companion/{path}");
        let text = text(&root.join(&path), &source)?;
        let file = map.add(&source, text.as_str());
        companions.push(Companion { path, source, file, text });
    }
    Ok(companions)
}

/// Reports each module that a feature names and nobody wrote.
fn are_there(
    platform: &Platform,
    companions: &[Companion],
    (map, file): (&SourceMap, FileId),
    sink: &mut Sink,
) {
    for (name, feature) in &platform.companion.features {
        let is_there =
            |it: &String| companions.iter().any(|one| one.root_module() == Some(it.as_str()));
        for module in feature.modules.iter().filter(|it| !is_there(it)) {
            let at =
                platform::place_of(map, file, &["companion", "features", name, "modules"], module);
            let module = module.escape_debug();
            let message =
                format!("`companion.features` names the module `{module}`, which nobody wrote");
            sink.report(at, CommandProblem::BadPlatform { message });
        }
    }
}

/// How many folders deep companions may lie.
const DEEPEST: usize = 3;

/// The paths of the `.rs` files under a folder, sorted.
fn modules(root: &Path, inside: &str, deep: usize) -> io::Result<Vec<String>> {
    let Ok(entries) = fs::read_dir(root.join(inside)) else { return Ok(Vec::new()) };
    let mut paths = Vec::new();
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if inside.is_empty() { name } else { format!("{inside}/{name}") };
        if entry.file_type()?.is_dir() && deep > 0 {
            paths.extend(modules(root, &path, deep - 1)?);
        } else if Path::new(&path).extension().is_some_and(|it| it == "rs") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// The texts of a spec that stands alone. What it refers to is read within the
/// folder in which it stands.
///
/// # Errors
///
/// When the file cannot be read; the message names it.
pub fn spec(path: &Path, name: &str) -> io::Result<Input> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let shown = path.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
    spec_within(folder, &shown, name)
}

/// The texts of a spec that stands alone, `shown` being its path from a folder
/// that its references may not leave.
///
/// # Errors
///
/// When the file cannot be read; the message names it.
pub fn spec_within(folder: &Path, shown: &str, name: &str) -> io::Result<Input> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let path = folder.join(shown);
    let mut input = spec_text(text(&path, &path.display().to_string())?, shown, name);
    let (map, spec) = (&mut input.map, input.spec);
    input.links = bring(map, spec, Folder { path: folder, shown: "", spec: shown });
    input.graphql = graphql::of_spec(&path, shown, spec, map)?;
    Ok(input)
}

/// Brings in what a spec that stands alone refers to beside it and, where that is
/// allowed, on other hosts. `shown` is what messages call the spec.
pub fn files_beside(input: &mut Input, path: &Path, shown: &str, remote: Remote) {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let spec = path.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
    let above = shown.rsplit_once('/').map_or("", |(above, _)| above);
    let folder = Folder { path: folder, shown: above, spec: &spec };
    input.links = bring(&mut input.map, input.spec, folder);
    allow(input, remote);
}

/// Brings in what a spec refers to on other hosts, if any may be asked.
pub fn allow(input: &mut Input, remote: Remote) {
    let allowed = Allowed::new(remote, &input.platform.remote);
    input.failures = remote::bring(&mut input.map, &mut input.links, input.spec, allowed);
}

/// A spec that stands alone, by its text.
pub fn spec_text(text: String, shown: &str, name: &str) -> Input {
    let mut map = SourceMap::default();
    let spec = map.add(shown, text);
    let platform = Platform {
        name: name.to_owned(),
        version: "0.1.0".to_owned(),
        license: "MIT OR Apache-2.0".to_owned(),
        feature_threshold: 150,
        ..Platform::default()
    };
    Input {
        map,
        platform,
        spec,
        spec_path: shown.to_owned(),
        runtime_dependency: RUNTIME.to_owned(),
        ..Input::default()
    }
}

/// The text of a file, under the name that messages show.
///
/// # Errors
///
/// When it cannot be read, or is neither UTF-8 nor UTF-16 with a mark (YAML
/// 1.2.2 section 5.2); the message names it.
pub fn text(path: &Path, shown: &str) -> io::Result<String> {
    let bytes = fs::read(path)
        .map_err(|error| io::Error::new(error.kind(), format!("cannot read {shown}: {error}")))?;
    decoded(bytes)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, format!("{shown} {error}")))
}

/// The text that bytes say.
///
/// # Errors
///
/// When they say none; the message begins with a verb.
pub fn decoded(bytes: Vec<u8>) -> Result<String, String> {
    match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => {
            return String::from_utf8(bytes).map_err(|error| {
                let at = error.utf8_error().valid_up_to();
                format!("is not UTF-8: the byte at {at} does not fit")
            });
        }
    }
    .ok_or_else(|| "begins as UTF-16 and is not".to_owned())
}

/// What two bytes each say.
fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|it| unit(*it)).collect();
    String::from_utf16(&units).ok().filter(|_| rest.is_empty())
}
