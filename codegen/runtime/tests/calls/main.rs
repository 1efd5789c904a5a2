//! Calls as a caller sees them: what is sent, what comes of answers and of their absence.

#[path = "../support/mod.rs"]
mod support;

mod answers;
mod assembly;
mod bench;
mod losses;
mod redirects;
mod repeating;
mod secrets;
mod setup;
#[cfg(feature = "tracing")]
mod spans;
