//! What is found between two versions of an API.

use specloom_source::Span;

/// All that changed, the gravest first, then in the order of the revised spec.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// One for each edit, however often the edited thing is used.
    pub list: Vec<Change>,
}

/// One edit, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The rule that found it: see [`RULES`](crate::RULES).
    pub rule: &'static str,
    /// The group of the rule, for people who read by subject: `fields`, `params`.
    pub group: &'static str,
    /// What was done to the thing.
    pub kind: Kind,
    /// Whether more or fewer values are right than before.
    pub motion: Motion,
    /// The gravest of the verdicts.
    pub severity: Severity,
    /// The verdict where clients write the thing; `None` if they do not.
    pub request: Option<Severity>,
    /// The verdict where clients read the thing; `None` if they do not.
    pub response: Option<Severity>,
    /// Who writes and who reads it.
    pub direction: Direction,
    /// The way to it in words, by one of its uses: `` `POST /orders` → 200 → `items[].price` ``.
    pub route: String,
    /// The same, for filters.
    pub site: Site,
    /// Where it stands in the base, by the files with which that was read.
    pub base: Option<Span>,
    /// Where it stands in the revised spec, by the files with which that was read.
    pub revised: Option<Span>,
    /// What it was: a type, a value, a bound.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
    /// What happened, in one sentence: lower case, no full stop.
    pub message: String,
    /// What to do, in one sentence: lower case, no full stop.
    pub help: &'static str,
    /// What happens to Rust code that uses the generated crate.
    pub rust: RustEffect,
    /// The operations and webhooks where the edit is seen, in the order of the spec.
    pub uses: Vec<Use>,
    /// What the edit is known by when it is accepted: twelve hexadecimal digits that
    /// depend on the rule, the place by names, and both values, never on wording.
    pub fingerprint: String,
}

/// What a change demands of those who use the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing: prose only.
    Docs,
    /// Nothing: calls that were right go on as before.
    Safe,
    /// To look: some calls may behave otherwise.
    Risky,
    /// To change: calls that were right fail, or answers are not understood.
    Breaking,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is something else.
    Changed,
    /// It has another name or stands elsewhere.
    Renamed,
}

/// Whether more or fewer values are right than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Motion {
    /// The same ones.
    Neutral,
    /// More.
    Wider,
    /// Fewer.
    Narrower,
    /// Some more, some fewer.
    Both,
    /// It cannot be told.
    Unknown,
}

/// Who writes and who reads a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// No value travels: an operation, a server, a scheme.
    Neither,
    /// Clients write it.
    Request,
    /// Clients read it.
    Response,
    /// Both.
    Both,
}

/// Where a change is, for filters. All names are those of the spec.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Site {
    /// The operation's name, if the change is its own and not that of a type.
    pub operation: Option<String>,
    /// Its method: `POST`; for GraphQL `QUERY`, `MUTATION`, `SUBSCRIPTION`.
    pub method: Option<String>,
    /// Its path as the author wrote it; for GraphQL the root field.
    pub path: Option<String>,
    /// The webhook's name.
    pub webhook: Option<String>,
    /// The declared type that was edited, if it is one.
    pub ty: Option<String>,
    /// Which part of a call it is.
    pub part: Part,
    /// The way within the part or type: `items[].price`; empty for the thing itself.
    pub within: String,
}

/// Which part of a call is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// None of them: the operation itself, the API, a type.
    #[default]
    Whole,
    /// A param, by its name.
    Param(String),
    /// The body that is sent.
    Body,
    /// What comes back with this status: `200`, `2XX`, `default`.
    Outcome(String),
    /// A header of what comes back: status and name.
    Header(String, String),
}

/// An operation or webhook where an edit is seen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// The request line: `POST /orders`; for a webhook its name.
    pub call: String,
    /// Whether it is a webhook.
    pub webhook: bool,
    /// The operation's name in the revised spec, or in the base if it is gone.
    pub name: String,
}

/// What happens to Rust code that uses the generated crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RustEffect {
    /// The gravest of what happens.
    pub kind: Effect,
    /// The expression that stops compiling, behaves otherwise, or is new.
    pub witness: Option<String>,
}

/// What a change does to Rust code that was right, the gravest last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Nothing.
    #[default]
    None,
    /// There is something new to call, to set or to read.
    AddsApi,
    /// It compiles and behaves otherwise.
    Behaves,
    /// It does not compile.
    BreaksSource,
}

impl Changes {
    /// The gravest verdict; `None` if nothing changed.
    pub fn severity(&self) -> Option<Severity> {
        self.list.iter().map(|it| it.severity).max()
    }

    /// How many changes have a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|it| it.severity == severity).count()
    }

    /// The gravest effect on Rust code.
    pub fn effect(&self) -> Effect {
        self.list.iter().map(|it| it.rust.kind).max().unwrap_or_default()
    }
}

impl Severity {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Safe => "safe",
            Self::Risky => "risky",
            Self::Breaking => "breaking",
        }
    }
}
