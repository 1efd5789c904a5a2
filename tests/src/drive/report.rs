//! What came of every spec that was driven, as a line and as a table.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::Told;

/// How many failures of a spec are shown.
const SHOWN: usize = 12;

/// What came of one spec.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The spec.
    pub id: String,
    /// What was judged.
    pub told: Told,
    /// How long the crate and its program took to compile, in milliseconds.
    pub build_ms: u128,
    /// How long all the rest took, in milliseconds.
    pub drive_ms: u128,
    /// Why it could not be driven.
    pub fault: Option<String>,
}

impl Outcome {
    /// Whether everything is right.
    pub fn is_good(&self) -> bool {
        self.fault.is_none() && self.told.failures.is_empty()
    }

    /// A line for a person who waits, and what went wrong.
    pub fn line(&self) -> String {
        let word = if self.is_good() { "passed" } else { "FAILED" };
        let of = &self.told;
        let mut line = format!(
            "{word}  {}: {} of {} operations called, {} of {} requests valid, {} of {} answers \
             equal, {} of {} values of {} types kept",
            self.id,
            of.called,
            of.operations,
            of.valid,
            of.requests,
            of.equal,
            of.answers,
            of.kept,
            of.values,
            of.types
        );
        if of.pagers > 0 {
            let _ = write!(
                line,
                ", {} of {} lists walked, {} of {} times completely",
                of.walked, of.pagers, of.complete, of.lists
            );
        }
        if let Some(fault) = &self.fault {
            let _ = write!(line, "\n        {fault}");
        }
        for failure in of.failures.iter().take(SHOWN) {
            let text: String = failure.to_string().chars().take(400).collect();
            let _ = write!(line, "\n        {text}");
        }
        line
    }
}

/// All outcomes as a table.
pub fn markdown(outcomes: &[Outcome]) -> String {
    let mut text = String::from(
        "| spec | operations | called | requests | valid | answers | equal | pagers | walked | \
         schemas | types | values | kept | no value | failures | build s | drive s |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    for outcome in outcomes {
        let of = &outcome.told;
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            outcome.id,
            of.operations,
            of.called,
            of.requests,
            of.valid,
            of.answers,
            of.equal,
            of.pagers,
            of.walked,
            of.schemas,
            of.types,
            of.values,
            of.kept,
            of.unmade,
            of.failures.len(),
            outcome.build_ms / 1000,
            outcome.drive_ms / 1000,
        );
    }
    for outcome in outcomes.iter().filter(|it| !it.is_good()) {
        let _ = write!(text, "\n`{}` failed:\n\n```text\n{}\n```\n", outcome.id, outcome.line());
    }
    text
}
