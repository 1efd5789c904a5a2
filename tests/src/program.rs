//! Programs of the workspace that cases run: examples of crates, and the command.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::repository::root;

/// Says that all crates are built for the tests with all features. Programs are
/// then built the same way, so that nothing is compiled for them once more.
pub const WHOLE: &str = "SPECLOOM_WHOLE_WORKSPACE";

/// The examples of a crate, by name.
///
/// # Errors
///
/// When cargo cannot be run, or an example does not compile.
pub fn examples(package: &str) -> io::Result<BTreeMap<String, PathBuf>> {
    built(package, &root().join("generated").join(package), &["--examples"])
}

/// The command `specloom`.
///
/// # Errors
///
/// When cargo cannot be run, or the command does not compile.
pub fn specloom() -> io::Result<PathBuf> {
    let what = ["--bin", "specloom", "--examples"];
    let mut programs = built("specloom", &root().join("codegen/cli"), &what)?;
    programs.remove("specloom").ok_or_else(|| io::Error::other("cargo built no `specloom`"))
}

/// What cargo builds of a package, by name.
fn built(package: &str, folder: &Path, what: &[&str]) -> io::Result<BTreeMap<String, PathBuf>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "--message-format=json"]).args(what);
    match std::env::var_os(WHOLE) {
        Some(_) => command.args(["--workspace", "--all-features"]),
        None => command.args(["-p", package]),
    };
    let output = command.current_dir(root()).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(io::Error::other(format!("programs of `{package}` do not compile")));
    }
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let lines = lines.lines().filter_map(|it| serde_json::from_str::<Value>(it).ok());
    let manifest = folder.join("Cargo.toml");
    let lines = lines.filter(|it| it["manifest_path"].as_str().map(Path::new) == Some(&*manifest));
    let programs = lines.filter_map(|it| {
        let path = PathBuf::from(it["executable"].as_str()?);
        Some((it["target"]["name"].as_str()?.to_owned(), path))
    });
    Ok(programs.collect())
}
