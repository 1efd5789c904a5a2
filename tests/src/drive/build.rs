//! Writes a crate with the program that drives it, and compiles both.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use specloom::write::write;
use specloom_emit::Files;

use super::program::Program;
use crate::repository::root;

/// How much of what the compiler says is kept, in lines.
const KEPT: usize = 40;

/// Compiles the crate of a spec and its program in a workspace of their own in
/// `folder`; all programs share the target directory `target`. The path of the
/// program, or what the compiler said.
///
/// # Errors
///
/// When a file cannot be written or cargo not be run.
pub fn build(
    (id, files): (&str, &Files),
    program: &Program,
    folder: &Path,
    target: &Path,
) -> io::Result<Result<PathBuf, String>> {
    let (made, drive) = (folder.join("crate"), folder.join("drive"));
    fs::create_dir_all(&made)?;
    fs::create_dir_all(drive.join("src"))?;
    write(&made, files).map_err(|error| io::Error::other(error.to_string()))?;
    keep(&folder.join("Cargo.toml"), WORKSPACE)?;
    keep(&drive.join("Cargo.toml"), &manifest(id, &program.features))?;
    keep(&drive.join("src/main.rs"), &program.text)?;
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let name = format!("drive-{id}");
    let cargo = env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from);
    let output = Command::new(cargo)
        .args(["build", "--quiet", "--offline", "--message-format", "short", "--color", "never"])
        .args(["-p", &name])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .output()?;
    if output.status.success() {
        return Ok(Ok(target.join("debug").join(name)));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Ok(Err(said.lines().take(KEPT).collect::<Vec<_>>().join("\n")))
}

const WORKSPACE: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"crate\", \"drive\"]\n\n\
    [profile.dev]\ndebug = false\nincremental = false\nopt-level = 0\n";

fn manifest(id: &str, features: &[String]) -> String {
    let path = |of: &str| root().join(of).display().to_string();
    let (runtime, driver) = (path("codegen/runtime"), path("tests/driver"));
    format!(
        "[package]\nname = \"drive-{id}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n\
         api = {{ package = {id:?}, path = \"../crate\", default-features = false, \
         features = {features:?} }}\n\
         specloom-driver = {{ path = {driver:?} }}\n\
         specloom-runtime = {{ path = {runtime:?}, default-features = false }}\n"
    )
}

/// Writes a file unless it is the same already, so that nothing is compiled twice.
fn keep(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|it| it == text) {
        return Ok(());
    }
    fs::write(path, text)
}
