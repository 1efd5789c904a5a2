//! Lists, streams and waits against a server that misbehaves.

#![expect(clippy::expect_used, clippy::panic, reason = "a test speaks by failing")]

mod follows;
mod pages;
mod server;
mod streams;
mod tables;
mod waits;
