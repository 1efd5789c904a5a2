// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/title.rs). Run: cargo specloom generate axme
//! A client of AXME.
//!
//! Durable work between agents and people.
//!
//! Send an intent and the platform sees to it that another agent gets it, follow it as it
//! is worked on, answer what waits in an inbox, and run the organization around it.
//!
//! ```no_run
//! # async fn example() -> Result<(), axme::Error> {
//! let client = axme::Client::from_env()?;
//! let answer = client.platform().health().await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod client;
mod codec;
mod error;

pub mod models;
pub mod operations;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use client::{Client, ClientBuilder, Server};
pub use error::ErrorBody;
pub use specloom_runtime as runtime;
pub use specloom_runtime::{Call, Error, ErrorKind, EventStream, Pager, Poller, Response};
