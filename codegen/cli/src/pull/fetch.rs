//! Asks a platform for its ontology, by a program of its own generated crate.

use std::io;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::workspace::Workspace;

/// The program, as the generator writes it to `examples/`.
pub const PROGRAM: &str = "pull_ontology";

/// The descriptions of all entities, as the platform gives them. The program
/// takes its settings from the environment, and from `env` besides.
///
/// # Errors
///
/// When the program cannot be built or run, fails, or says something else; what
/// it says of its failure goes to the standard error.
pub fn fetch(workspace: &Workspace, platform: &str, env: &[(&str, &str)]) -> io::Result<Value> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let manifest = workspace.generated().join(platform).join("Cargo.toml");
    let output = Command::new(cargo)
        .args(["run", "--quiet", "--example", PROGRAM, "--manifest-path"])
        .arg(&manifest)
        .envs(env.iter().copied())
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| io::Error::new(error.kind(), format!("cannot run cargo: {error}")))?;
    if !output.status.success() {
        let message = format!("the crate `{platform}` could not read the ontology");
        return Err(io::Error::other(message));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| {
        let message = format!("the crate `{platform}` gave no JSON: {error}");
        io::Error::new(io::ErrorKind::InvalidData, message)
    })
}
