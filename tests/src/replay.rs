//! Replays recorded calls of the platforms' own clients through ours.
//!
//! The recorded answers are served on loopback, the same calls are made through
//! the generated crate, and requests and outcomes are compared. Where ours does
//! better on purpose, the difference is covered by a [`Rule`] with a reason.

mod clock;
mod compare;
mod labels;
mod multipart;
mod outcome;
mod passing;
pub mod platforms;
mod rule;
mod run;
mod vector;

pub use clock::RecordingClock;
pub use compare::{Difference, Part, body, filled};
pub use outcome::{Failure, Outcome};
pub use rule::Rule;
pub use run::{Calling, Platform, Report, Verdict, replay};
pub use vector::{Exchange, Recorded, Reply, Vector, vectors};
