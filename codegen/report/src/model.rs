//! What is reported: plain data, judged and placed.

use schemars::JsonSchema;
use serde::Serialize;

use crate::version::Bump;

/// What changed between two states of one spec, or of several.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct Report {
    /// The pairs that were compared, by name.
    pub pairs: Vec<Pair>,
    /// What is to be said besides, such as an acceptance that nothing uses.
    pub notes: Vec<Note>,
}

/// Two states of one spec.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct Pair {
    /// What people call it: the platform, or the file.
    pub name: String,
    /// The state to compare with.
    pub base: Side,
    /// The state that is judged.
    pub revised: Side,
    /// What changed: by severity, then by route.
    pub findings: Vec<Finding>,
    /// Which versions the changes ask for.
    pub bumps: Bumps,
}

/// One state of a spec.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct Side {
    /// Where it was read, as it was named.
    pub shown: String,
    /// Its version: that of the crate if there is one, or else of the spec.
    pub version: Option<String>,
}

/// One change.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct Finding {
    /// The rule that found it, as in `specloom explain RULE`.
    pub rule: String,
    /// The subject of the rule: `fields`, `params`.
    pub group: String,
    /// What was done.
    pub kind: Kind,
    /// How much it weighs, after the policy was asked.
    pub severity: Severity,
    /// How much the rule says that it weighs, where the policy says otherwise.
    pub severity_of_rule: Option<Severity>,
    /// How much it weighs where clients send the thing, by the rule alone.
    pub request: Option<Severity>,
    /// How much it weighs where clients read the thing, by the rule alone.
    pub response: Option<Severity>,
    /// Which way the value travels that it concerns, if one does.
    pub direction: Option<Direction>,
    /// Where it is, in words: ``POST /orders → 200 → `items[].price` ``.
    pub route: String,
    /// The operations and events that it reaches.
    pub uses: Vec<String>,
    /// What changed, as a sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The value before, if one changed.
    pub before: Option<String>,
    /// The value after, if one changed.
    pub after: Option<String>,
    /// Where it stands in the base.
    pub base: Option<Place>,
    /// Where it stands in the revised spec.
    pub revised: Option<Place>,
    /// What it does to the generated Rust.
    pub rust: RustEffect,
    /// What it is known by: 12 digits in base 16 that hold over wording.
    pub fingerprint: String,
    /// Set if the policy accepts it.
    pub accepted: Option<Accepted>,
}

impl Finding {
    /// How much it weighs when it is decided whether the run fails: what is
    /// accepted weighs nothing.
    pub fn weight(&self) -> Severity {
        if self.accepted.is_some() { Severity::Docs } else { self.severity }
    }
}

/// How much a change weighs; the heaviest is the greatest.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Nothing that is sent or read is different.
    #[default]
    Docs,
    /// Clients go on as before.
    Safe,
    /// Some clients may fail, or behave otherwise.
    Risky,
    /// Clients that were right fail.
    Breaking,
}

impl Severity {
    /// All, the heaviest first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Risky, Self::Safe, Self::Docs];

    /// The word that reports and settings use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Safe => "safe",
            Self::Risky => "risky",
            Self::Breaking => "breaking",
        }
    }
}

/// What was done.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is something else.
    #[default]
    Changed,
    /// It has another name or stands elsewhere.
    Renamed,
}

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From the client to the platform.
    Request,
    /// From the platform to the client.
    Response,
    /// Both ways.
    Both,
}

impl Direction {
    /// The word that reports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Both => "both",
        }
    }
}

/// A place in a spec.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Place {
    /// The file, as it was named.
    pub file: String,
    /// The line, from one.
    pub line: usize,
    /// The column in characters, from one.
    pub column: usize,
    /// The line where it ends.
    pub end_line: usize,
    /// The column after its last character.
    pub end_column: usize,
    /// What stands there.
    pub excerpt: Excerpt,
}

/// Some lines of a spec.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Excerpt {
    /// The number of the first line, from one.
    pub first_line: usize,
    /// The lines, without their ends.
    pub lines: Vec<String>,
    /// Whether more follows that belongs to it.
    pub is_cut: bool,
}

/// What a change does to the generated Rust.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RustEffect {
    /// The worst that it does.
    pub effect: Effect,
    /// A line of code that shows it: for `breaks-source` one that stops
    /// compiling.
    pub witness: Option<String>,
}

/// What a change does to code that calls the generated crate.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It sees nothing of it.
    #[default]
    None,
    /// There is more that it can use.
    AddsApi,
    /// It compiles, and behaves otherwise.
    BehavesOtherwise,
    /// Some of it no longer compiles.
    BreaksSource,
}

impl Effect {
    /// The words that reports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::AddsApi => "adds API",
            Self::BehavesOtherwise => "compiles, but behaves otherwise",
            Self::BreaksSource => "breaks source",
        }
    }
}

/// Why a change is accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Accepted {
    /// The reason that was given.
    pub reason: String,
    /// The last day on which it holds, `2027-03-01`.
    pub until: Option<String>,
}

/// Something to be said besides the findings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Note {
    /// What is to be said.
    pub message: String,
    /// Where, as `file:line:column`.
    pub at: Option<String>,
}

/// Which versions changes ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Bumps {
    /// What those on the wire ask for.
    pub wire: Bump,
    /// How many changes ask for as much.
    pub wire_count: usize,
    /// What those of the generated Rust ask for.
    pub rust: Bump,
    /// How many changes ask for as much.
    pub rust_count: usize,
    /// The least version that the revised state can have.
    pub suggested: Option<String>,
}

/// How many changes there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Summary {
    /// Clients that were right fail.
    pub breaking: usize,
    /// Some clients may fail, or behave otherwise.
    pub risky: usize,
    /// Clients go on as before.
    pub safe: usize,
    /// Nothing that is sent or read is different.
    pub docs: usize,
    /// Of all these, how many the policy accepts.
    pub accepted: usize,
}

impl Summary {
    /// Counts findings.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut summary = Self::default();
        for it in findings {
            *summary.slot(it.severity) += 1;
            summary.accepted += usize::from(it.accepted.is_some());
        }
        summary
    }

    fn slot(&mut self, severity: Severity) -> &mut usize {
        match severity {
            Severity::Docs => &mut self.docs,
            Severity::Safe => &mut self.safe,
            Severity::Risky => &mut self.risky,
            Severity::Breaking => &mut self.breaking,
        }
    }

    /// How many there are of one severity.
    pub fn count(mut self, severity: Severity) -> usize {
        *self.slot(severity)
    }

    /// `3 breaking, 1 risky, 2 safe`; `no changes` if there are none.
    pub fn in_words(self) -> String {
        let counts = Severity::ALL.map(|it| (self.count(it), it.as_str()));
        let mut words: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        if words.is_empty() {
            return "no changes".to_owned();
        }
        if self.accepted > 0 {
            words.push(format!("{} of them accepted", self.accepted));
        }
        words.join(", ")
    }
}

impl Report {
    /// All findings of all pairs.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.pairs.iter().flat_map(|it| &it.findings)
    }

    /// How many there are of each severity.
    pub fn summary(&self) -> Summary {
        Summary::of(self.findings())
    }
}

/// A rule of the catalogue, for forms that list all of them.
#[derive(Clone, Copy, Debug)]
pub struct RuleEntry {
    /// Its id.
    pub id: &'static str,
    /// One line: what it finds.
    pub summary: &'static str,
    /// What it means, whom it breaks, and how to stay compatible.
    pub text: &'static str,
}
