//! What differs at one place, before it is known who sees it.

use specloom_ir::{Location, Step};
use specloom_source::Span;

use crate::change::{Effect, Kind, Motion};
use crate::rule::{Rule, Verdict};

/// What differs at one place.
#[derive(Clone, Debug)]
pub struct Delta {
    /// The rule that it falls under.
    pub rule: &'static Rule,
    /// The verdict, where it is not the rule's own.
    pub verdict: Option<Verdict>,
    /// What it does to Rust where clients write and where they read the thing, where
    /// that is not what the rule does.
    pub effect: Option<(Effect, Effect)>,
    /// What was done.
    pub kind: Kind,
    /// Whether more or fewer values are right.
    pub motion: Motion,
    /// Both places.
    pub places: Places,
    /// The wire name of what was edited: a field, a param, a value; empty if it
    /// is the owner itself.
    pub subject: String,
    /// What it was.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
    /// What happened, in one sentence.
    pub message: String,
    /// The way from its owner to it.
    pub steps: Vec<Step>,
    /// In which directions it counts.
    pub flow: Flow,
}

/// Where a thing stands on both sides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Places {
    /// In the base.
    pub base: Option<Span>,
    /// In the revised spec.
    pub revised: Option<Span>,
}

/// In which directions values travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flow {
    /// In none: the thing is no value.
    None,
    /// Clients write it.
    Request,
    /// Clients read it.
    Response,
    /// Both.
    Both,
}

/// Whose delta it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// The API's.
    Api,
    /// A pair of operations: an index into [`Work::operations`](crate::work::Work::operations).
    Operation(usize),
    /// A pair of webhooks: an index into [`Work::webhooks`](crate::work::Work::webhooks).
    Webhook(usize),
    /// A pair of types: an index into [`Graph::pairs`](crate::graph::Graph::pairs).
    Types(usize),
}

/// A delta and whose it is.
#[derive(Clone, Debug)]
pub struct Found {
    /// Whose it is.
    pub owner: Owner,
    /// What differs.
    pub delta: Delta,
}

impl Places {
    /// Both places.
    pub fn both(base: Span, revised: Span) -> Self {
        Self { base: Some(base), revised: Some(revised) }
    }

    /// A place in the base alone.
    pub fn gone(base: Span) -> Self {
        Self { base: Some(base), revised: None }
    }

    /// A place in the revised spec alone.
    pub fn new(revised: Span) -> Self {
        Self { base: None, revised: Some(revised) }
    }
}

impl Flow {
    /// Whether clients write it.
    pub fn is_request(self) -> bool {
        matches!(self, Self::Request | Self::Both)
    }

    /// Whether clients read it.
    pub fn is_response(self) -> bool {
        matches!(self, Self::Response | Self::Both)
    }

    /// What both have in common.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::of(self.is_request() && other.is_request(), self.is_response() && other.is_response())
    }

    /// What either has.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self::of(self.is_request() || other.is_request(), self.is_response() || other.is_response())
    }

    /// The flow of two answers.
    pub fn of(request: bool, response: bool) -> Self {
        match (request, response) {
            (false, false) => Self::None,
            (true, false) => Self::Request,
            (false, true) => Self::Response,
            (true, true) => Self::Both,
        }
    }
}

impl Delta {
    /// A change of what is on both sides.
    pub fn changed(rule: &'static Rule, motion: Motion, places: Places) -> Self {
        Self {
            rule,
            verdict: None,
            effect: None,
            kind: Kind::Changed,
            motion,
            places,
            subject: String::new(),
            before: None,
            after: None,
            message: String::new(),
            steps: Vec::new(),
            flow: Flow::Both,
        }
    }

    /// Something new.
    pub fn added(rule: &'static Rule, at: Span) -> Self {
        Self { kind: Kind::Added, ..Self::changed(rule, Motion::Neutral, Places::new(at)) }
    }

    /// Something gone.
    pub fn removed(rule: &'static Rule, at: Span) -> Self {
        Self { kind: Kind::Removed, ..Self::changed(rule, Motion::Neutral, Places::gone(at)) }
    }

    /// With a message.
    #[must_use]
    pub fn saying(self, message: impl Into<String>) -> Self {
        Self { message: message.into(), ..self }
    }

    /// Of a named thing.
    #[must_use]
    pub fn of(self, subject: impl Into<String>) -> Self {
        Self { subject: subject.into(), ..self }
    }

    /// From one thing to another.
    #[must_use]
    pub fn from_to(self, before: impl Into<String>, after: impl Into<String>) -> Self {
        Self { before: Some(before.into()), after: Some(after.into()), ..self }
    }
}

/// The word for where a param is put.
pub fn place_word(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::QueryString => "query string",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Variable => "variable",
    }
}
