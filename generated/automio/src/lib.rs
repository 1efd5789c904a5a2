// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/title.rs). Run: cargo specloom generate automio
//! A client of Automio.
//!
//! Integrations, tables, actions, plugins, caches and progress.
//!
//! Call any connected service through one door, alone or many at a time; read and write the
//! tables of your applications; run actions and follow them; keep values in caches and show
//! progress while a task runs.
//!
//! ```no_run
//! # async fn example() -> Result<(), automio::Error> {
//! let client = automio::Client::from_env()?;
//! let answer = client.actions().list().await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod client;
mod codec;
mod error;

pub mod accounts;
pub mod answers;
pub mod caches;
pub mod models;
pub mod operations;
pub mod plugins;
pub mod progress;
pub mod retries;
pub mod rows;
pub mod tables;
pub mod uploads;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Guide;

pub use client::{Client, ClientBuilder};
pub use error::ErrorBody;
pub use specloom_runtime as runtime;
pub use specloom_runtime::{Call, Error, ErrorKind, EventStream, Pager, Poller, Response};
