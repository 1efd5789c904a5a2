//! Calls as a caller sees them: what is sent, what comes of answers and of their absence.

#![expect(clippy::expect_used, clippy::panic, reason = "a test speaks by failing")]

#[path = "../flows/server.rs"]
#[expect(dead_code, reason = "the other program uses the rest of it")]
mod support;

mod alternatives;
mod answers;
mod assembly;
mod bench;
mod crate_module;
mod graphql;
mod losses;
mod oauth;
mod pieces;
mod promises;
mod redirects;
mod repeating;
mod secrets;
mod settings;
mod setup;
#[cfg(feature = "tracing")]
mod spans;
mod tables;
mod wire;
