//! What came of every spec, as JSON and as a table.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use serde::{Deserialize, Serialize};

use super::{Checked, Generated};

/// What came of one spec.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The spec.
    pub id: String,
    /// SHA-256 of the spec and of the program that ran: what it holds for.
    pub key: String,
    /// How large the spec is, in bytes.
    pub bytes: u64,
    /// The crate; none if the generator ended before its time.
    pub generated: Option<Generated>,
    /// What the compiler said, if it was asked.
    pub checked: Option<Checked>,
    /// What went wrong besides.
    pub fault: Option<String>,
}

impl Outcome {
    /// Whether there is a whole crate that compiles, as far as that was asked.
    pub fn is_good(&self) -> bool {
        self.fault.is_none()
            && self.generated.as_ref().is_some_and(Generated::is_good)
            && self.checked.as_ref().is_none_or(|it| it.passed)
    }

    /// One line for a person who waits.
    pub fn line(&self) -> String {
        let word = if self.is_good() { "passed" } else { "FAILED" };
        let mut line = format!("{word}  {}", self.id);
        if let Some(it) = &self.generated {
            let read = it.operations_read.map_or("?".to_owned(), |it| it.to_string());
            let (emitted, types) = (it.operations_emitted, it.types);
            let _ = write!(line, ": {emitted} of {read} operations, {types} types");
            let _ = write!(line, ", {} ms, {} MiB", it.milliseconds, it.peak_kib / 1024);
            if it.left_out > 0 {
                let _ = write!(line, ", not valid: {} things left out", it.left_out);
            }
        }
        if let Some(it) = &self.checked {
            let _ = write!(line, ", check {} ms", it.milliseconds);
        }
        for fault in self.faults() {
            let _ = write!(line, "\n        {fault}");
        }
        line
    }

    /// Why it failed: the first lines of everything that says so.
    fn faults(&self) -> Vec<&str> {
        let is_broken = |it: &&Generated| !it.made || it.left_out > 0;
        let generated = self.generated.iter().filter(is_broken).map(|it| it.faults.as_str());
        let checked = self.checked.iter().map(|it| it.said.as_str());
        let all = self.fault.as_deref().into_iter().chain(generated).chain(checked);
        all.flat_map(|it| it.lines().take(5)).collect()
    }
}

/// Reads what an earlier run found for the same spec by the same program.
pub fn earlier(file: &Path, key: &str) -> Option<Outcome> {
    let outcome: Outcome = serde_json::from_str(&fs::read_to_string(file).ok()?).ok()?;
    (outcome.key == key).then_some(outcome)
}

/// Writes the outcome of one spec where the next run finds it.
///
/// # Errors
///
/// When the file cannot be written.
pub fn keep(file: &Path, outcome: &Outcome) -> io::Result<()> {
    fs::write(file, serde_json::to_string_pretty(outcome)?)
}

/// All outcomes as a table.
pub fn markdown(outcomes: &[Outcome]) -> String {
    let mut text = String::from(
        "| spec | KiB | generates | compiles | operations | of | types | lines | errors | \
         left out | warnings | notes | generate ms | peak MiB | check ms |\n\
         |---|--:|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    for it in outcomes {
        let of = it.generated.clone().unwrap_or_default();
        let compiles = match &it.checked {
            None => "not asked",
            Some(it) if it.passed => "yes",
            Some(_) => "no",
        };
        let read = of.operations_read.map_or("?".to_owned(), |it| it.to_string());
        let _ = writeln!(
            text,
            "| {} | {} | {} | {compiles} | {} | {read} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            it.id,
            it.bytes / 1024,
            if of.made { "yes" } else { "no" },
            of.operations_emitted,
            of.types,
            of.lines,
            of.errors,
            of.left_out,
            of.warnings,
            of.notes,
            of.milliseconds,
            of.peak_kib / 1024,
            it.checked.as_ref().map_or(0, |it| it.milliseconds),
        );
    }
    for it in outcomes {
        let left_out = it.generated.as_ref().map_or(0, |it| it.left_out);
        let word = match (it.is_good(), left_out) {
            (true, 0) => continue,
            (true, _) => "is not valid",
            (false, _) => "failed",
        };
        let _ = write!(text, "\n`{}` {word}:\n\n```text\n{}\n```\n", it.id, it.line());
    }
    text
}
