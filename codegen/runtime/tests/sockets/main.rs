//! Subscriptions over websockets, against a platform that misbehaves.

#![expect(clippy::expect_used, clippy::panic, reason = "a test speaks by failing")]

mod begins;
mod ends;
mod misbehaves;
mod server;
