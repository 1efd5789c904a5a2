//! The pipeline in a build script: the client becomes a module of the crate
//! that is being built.
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), specloom::build_script::BuildError> {
//!     specloom::build_script::module("openapi.yaml", "crate::parcels")
//! }
//! ```
//!
//! ```text
//! // src/lib.rs; needs the dependency `specloom-runtime`
//! pub mod parcels {
//!     include!(concat!(env!("OUT_DIR"), "/parcels/mod.rs"));
//! }
//! ```

use std::fmt;
use std::path::Path;

use specloom_emit::Files;
use specloom_source::{Diagnostic, Format, Severity, SourceMap, render};

use crate::load;
use crate::pipeline::make;
use crate::platform::is_crate_name;

/// Why a build script could not make its module. `Debug` shows it as `Display`
/// does, because that is what a `main` that fails prints.
pub struct BuildError(String);

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BuildError {}

/// Makes the client of `spec`, a path from the crate's root, and writes it to
/// `OUT_DIR/<name>/`, where `name` is the last part of `path`, the path of the
/// module that includes it: `crate::parcels`.
///
/// Tells cargo to run again when the spec changes, and warns of what the spec
/// has that the client does not carry.
///
/// # Errors
///
/// When the spec cannot be read or has errors, outside of a build script, or
/// when `OUT_DIR` cannot be written.
pub fn module(spec: impl AsRef<Path>, path: &str) -> Result<(), BuildError> {
    let spec = spec.as_ref();
    let name = path.rsplit("::").next().unwrap_or(path);
    if !path.starts_with("crate::") || !path.split("::").all(is_crate_name) {
        return Err(BuildError(format!("`{path}` is no path of a module like `crate::parcels`")));
    }
    let out = std::env::var_os("OUT_DIR")
        .ok_or_else(|| BuildError("`OUT_DIR` is not set: this runs in a build script".into()))?;
    say(&format!("cargo::rerun-if-changed={}", spec.display()));
    let mut input = load::spec(spec, name).map_err(|error| BuildError(error.to_string()))?;
    input.module = Some(path.to_owned());
    let made = make(&input);
    warn(&input.map, &made.diagnostics);
    let Some(files) = made.files else {
        let text = render(&input.map, &made.diagnostics, Format::Full, false);
        return Err(BuildError(text));
    };
    write(&Path::new(&out).join(name), &files).map_err(|error| BuildError(error.to_string()))
}

fn warn(map: &SourceMap, diagnostics: &[Diagnostic]) {
    let warnings: Vec<Diagnostic> =
        diagnostics.iter().filter(|it| it.severity == Severity::Warning).cloned().collect();
    for line in render(map, &warnings, Format::Concise, false).lines() {
        say(&format!("cargo::warning={line}"));
    }
}

/// Writes the modules. What belongs to a crate's root alone stays out: its
/// manifest, and what `include!` may not hold.
fn write(folder: &Path, files: &Files) -> std::io::Result<()> {
    for (path, text) in files.iter() {
        let Some(path) = path.strip_prefix("src/") else { continue };
        let file = folder.join(path);
        if let Some(parent) = file.parent() {
            std::fs::create_dir_all(parent)?;
        }
        let text = if path == "mod.rs" { included(text) } else { text.to_owned() };
        if std::fs::read_to_string(&file).is_ok_and(|it| it == text) {
            continue;
        }
        std::fs::write(&file, text)?;
    }
    Ok(())
}

/// The text of `mod.rs` without its inner docs and attributes.
fn included(text: &str) -> String {
    let is_inner = |line: &&str| line.starts_with("//!") || line.starts_with("#![");
    text.lines().filter(|it| !is_inner(it)).flat_map(|it| [it, "\n"]).collect()
}

#[expect(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]
fn say(line: &str) {
    println!("{line}");
}
