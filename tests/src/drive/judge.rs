//! What makes values and judges what came of them: programs of Python that know
//! the spec and nothing of the generator.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, io};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::repository::root;

/// A Python with what is needed.
#[derive(Clone, Debug)]
pub struct Judge {
    python: PathBuf,
}

/// What was judged of one spec.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    /// How many operations the spec has.
    pub operations: usize,
    /// How many of them were called.
    pub called: usize,
    /// How many requests were made.
    pub requests: usize,
    /// How many of them hold to the spec and carry what was given.
    pub valid: usize,
    /// How many of them openapi-core was asked about.
    pub asked_core: usize,
    /// How many answers of a success or a failure were given.
    pub answers: usize,
    /// How many were read and written again without loss.
    pub equal: usize,
    /// How many operations have lists that come in pieces.
    pub pagers: usize,
    /// How many of them were walked through.
    pub walked: usize,
    /// How many walks there were.
    pub lists: usize,
    /// How many of them asked for each piece and gave all items in their order.
    pub complete: usize,
    /// How many named schemas the spec has.
    pub schemas: usize,
    /// How many of them are types that read and wrote values again.
    pub types: usize,
    /// How many values were read and written again.
    pub values: usize,
    /// How many of them without loss.
    pub kept: usize,
    /// Schemas of which no value could be made.
    pub unmade: usize,
    /// What was passed over, with the reason and how often.
    pub passed_over: std::collections::BTreeMap<String, usize>,
    /// What went wrong.
    pub failures: Vec<Value>,
}

impl Judge {
    /// The Python that `SPECLOOM_PYTHON` names, or that of `./tests/run`; `None`
    /// if it lacks what is needed.
    pub fn find() -> Option<Self> {
        let own = root().join("target/python/bin/python");
        let python = env::var_os("SPECLOOM_PYTHON").map_or(own, PathBuf::from);
        let asked = Command::new(&python)
            .args(["-c", "import jsonschema_rs, openapi_core, rstr, yaml"])
            .output();
        asked.is_ok_and(|it| it.status.success()).then_some(Self { python })
    }

    /// Makes the cases of a spec: `folder/cases.jsonl` from `folder/tables.json`.
    ///
    /// # Errors
    ///
    /// When the program cannot be run or fails.
    pub fn cases(&self, spec: &Path, folder: &Path, only_types: bool) -> io::Result<()> {
        let more: &[&str] = if only_types { &["--roundtrip-only"] } else { &[] };
        self.run("cases.py", spec, folder, more)
    }

    /// Judges what came of the cases in `folder`.
    ///
    /// # Errors
    ///
    /// When the program cannot be run or fails.
    pub fn judge(&self, spec: &Path, folder: &Path) -> io::Result<Told> {
        self.run("judge.py", spec, folder, &[])?;
        Ok(serde_json::from_slice(&std::fs::read(folder.join("told.json"))?)?)
    }

    fn run(&self, program: &str, spec: &Path, folder: &Path, more: &[&str]) -> io::Result<()> {
        let output = Command::new(&self.python)
            .env("PYTHONHASHSEED", "0")
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .arg(root().join("tests/drive").join(program))
            .args([spec, folder])
            .args(more)
            .output()?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let said: Vec<&str> = said.trim().lines().rev().take(12).collect();
        let said: Vec<&str> = said.into_iter().rev().collect();
        Err(io::Error::other(format!("{program} failed: {}", said.join("\n"))))
    }
}
