//! Compiles a crate, with its default features and with all.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{fs, io};

use serde::{Deserialize, Serialize};

use crate::repository::root;

/// How much of what the compiler says is kept, in lines.
const KEPT: usize = 40;

/// What the compiler said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// Whether it said nothing at all, twice.
    pub passed: bool,
    /// How long the check with the default features took, in milliseconds.
    pub milliseconds: u128,
    /// The first lines of what it said.
    pub said: String,
}

/// Checks the crate in `folder/crate`, in a workspace of its own. All crates
/// share the target directory `target`. A warning is a failure.
///
/// # Errors
///
/// When cargo cannot be run, or a file not be written.
pub fn check(folder: &Path, target: &Path) -> io::Result<Checked> {
    check_together(folder, &["crate"], target)
}

/// Checks crates that stand in folders of `folder`, as one workspace.
///
/// # Errors
///
/// When cargo cannot be run, or a file not be written.
pub fn check_together(folder: &Path, crates: &[&str], target: &Path) -> io::Result<Checked> {
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {crates:?}\n\n\
         [profile.dev]\ndebug = false\nincremental = false\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let start = Instant::now();
    let mut said = cargo(folder, target, &[])?;
    let milliseconds = start.elapsed().as_millis();
    if said.is_empty() {
        said = cargo(folder, target, &["--all-features"])?;
    }
    Ok(Checked { passed: said.is_empty(), milliseconds, said })
}

/// Runs `cargo check`; what it says, and something if it fails without a word.
fn cargo(folder: &Path, target: &Path, more: &[&str]) -> io::Result<String> {
    let program = std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from);
    let output = Command::new(program)
        .args(["check", "--quiet", "--offline", "--message-format", "short", "--color", "never"])
        .args(more)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .output()?;
    let said: Vec<&str> = std::str::from_utf8(&output.stderr)
        .unwrap_or("the compiler did not speak UTF-8")
        .lines()
        .take(KEPT)
        .collect();
    if said.is_empty() && !output.status.success() {
        return Ok(format!("cargo ended with {}", output.status));
    }
    Ok(said.join("\n"))
}
