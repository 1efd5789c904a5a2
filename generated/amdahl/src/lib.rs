// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/title.rs). Run: cargo specloom generate amdahl
//! A client of Amdahl.
//!
//! SQL over your interactions, pages, agents and webhooks.
//!
//! Query your data with read-only SQL, build pages from it, run agents and follow them as
//! they work, and be told by webhook when something happens.
//!
//! A key belongs on a server: it must never reach a browser or a mobile application.
//!
//! ```no_run
//! # async fn example() -> Result<(), amdahl::Error> {
//! let client = amdahl::Client::from_env()?;
//! let answer = client.data().query("sql").await?;
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

pub use client::{Client, ClientBuilder};
pub use error::ErrorBody;
pub use specloom_runtime as runtime;
pub use specloom_runtime::{Call, Error, ErrorKind, EventStream, Pager, Poller, Response};
