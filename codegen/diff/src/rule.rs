//! What a rule is.

use crate::change::{Motion, Severity};

/// Recognises one kind of edit and says what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What it is called: in reports, in policies, by `explain`.
    pub id: &'static str,
    /// The subject it belongs to.
    pub group: &'static str,
    /// What it recognises.
    pub what: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// Whom it breaks.
    pub who: &'static str,
    /// How to reach the same end and stay compatible.
    pub instead: &'static str,
    /// How grave it is.
    pub verdict: Verdict,
}

/// How the gravity of an edit is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Fewer values break those who write them, more values those who read them.
    Motion,
    /// The same, but what would break is only a risk.
    Soft,
    /// It is always the same.
    Always(Severity),
    /// It differs between who writes and who reads.
    Sides {
        /// Where clients write it.
        request: Severity,
        /// Where clients read it.
        response: Severity,
    },
}

impl Verdict {
    /// The gravity where clients write the thing.
    pub fn on_request(self, motion: Motion) -> Severity {
        match self {
            Self::Motion => by_motion(motion, Motion::Narrower),
            Self::Soft => by_motion(motion, Motion::Narrower).min(Severity::Risky),
            Self::Always(severity) => severity,
            Self::Sides { request, response: _ } => request,
        }
    }

    /// The gravity where clients read the thing.
    pub fn on_response(self, motion: Motion) -> Severity {
        match self {
            Self::Motion => by_motion(motion, Motion::Wider),
            Self::Soft => by_motion(motion, Motion::Wider).min(Severity::Risky),
            Self::Always(severity) => severity,
            Self::Sides { request: _, response } => response,
        }
    }
}

/// The gravity of a motion where one of the two directions breaks.
fn by_motion(motion: Motion, breaks: Motion) -> Severity {
    match motion {
        Motion::Neutral => Severity::Safe,
        Motion::Unknown => Severity::Risky,
        Motion::Both => Severity::Breaking,
        Motion::Wider | Motion::Narrower if motion == breaks => Severity::Breaking,
        Motion::Wider | Motion::Narrower => Severity::Safe,
    }
}
