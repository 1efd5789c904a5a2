//! The pairs of a folder or file.

use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;

/// A pair of documents and what another tool says of it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Case {
    /// What it is called.
    pub id: String,
    /// What was edited, if it is one edit.
    pub name: String,
    /// The kind of edit.
    pub family: String,
    /// Whether it says that something breaks.
    pub breaking: bool,
    /// Whether it was asked about versions: `on`, or `off` and why.
    pub versioning_policy: String,
    /// With which arguments it was asked.
    pub flags: Vec<String>,
    /// The day on which it was asked.
    pub evaluated_on: String,
    /// What it says, one for each place.
    pub changes: Vec<Label>,
    /// The one document.
    pub base: String,
    /// The other.
    #[serde(alias = "revision")]
    pub revised: String,
}

/// One thing that is said of a pair.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Label {
    /// The name of the rule.
    pub id: String,
    /// `error`, `warning` or `info`.
    pub level: String,
    /// The operation's method.
    pub operation: String,
    /// The operation's path.
    pub path: String,
    /// The sentence.
    pub text: String,
}

/// The pairs in a file of JSON lines, or in the folders of a folder.
///
/// # Errors
/// What cannot be read, and why.
pub fn cases(path: &Path) -> Result<Vec<Case>, String> {
    let say = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    if path.is_file() {
        let text = std::fs::read_to_string(path).map_err(|it| say(path, &it))?;
        let lines = text.lines().filter(|it| !it.trim().is_empty());
        return lines.map(|it| serde_json::from_str(it).map_err(|it| say(path, &it))).collect();
    }
    let entries = std::fs::read_dir(path).map_err(|it| say(path, &it))?;
    let mut folders: Vec<_> = entries.filter_map(Result::ok).map(|it| it.path()).collect();
    folders.retain(|it| it.is_dir());
    folders.sort();
    folders.iter().map(|it| folder(it)).collect()
}

fn folder(path: &Path) -> Result<Case, String> {
    let labels = path.join("expected.json");
    let text =
        std::fs::read_to_string(&labels).map_err(|it| format!("{}: {it}", labels.display()))?;
    let mut case: Case =
        serde_json::from_str(&text).map_err(|it| format!("{}: {it}", labels.display()))?;
    case.base = document(path, "base")?;
    case.revised = document(path, "revision")?;
    if case.id.is_empty() {
        case.id = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    }
    case.breaking |= case.changes.iter().any(|it| it.level == "error");
    Ok(case)
}

/// A document of a pair: YAML, JSON or GraphQL, as it is or compressed.
fn document(folder: &Path, name: &str) -> Result<String, String> {
    let entries = std::fs::read_dir(folder).map_err(|it| it.to_string())?;
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        let file = entry.file_name().to_string_lossy().into_owned();
        if file.split('.').next() != Some(name) {
            continue;
        }
        if path.extension().is_none_or(|it| it != "gz") {
            return std::fs::read_to_string(&path).map_err(|it| it.to_string());
        }
        let mut child = Command::new("gzip")
            .arg("-dc")
            .arg(&path)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|it| it.to_string())?;
        let mut text = String::new();
        if let Some(mut out) = child.stdout.take() {
            out.read_to_string(&mut text).map_err(|it| it.to_string())?;
        }
        child.wait().map_err(|it| it.to_string())?;
        return Ok(text);
    }
    Err(format!("{}: no {name}", folder.display()))
}
