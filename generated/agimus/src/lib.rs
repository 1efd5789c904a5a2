// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/title.rs). Run: cargo specloom generate agimus
//! A client of Agimus.
//!
//! The objects of your ontology, their links, and their schema.
//!
//! An ontology is made of entities, such as `Customer`. An entity has properties, one of
//! which is its primary key, and links to other entities. Each of these has an API name,
//! which is the name used here.
//!
//! Objects are read one by one or by query, counted, aggregated, followed along their
//! links, and written one by one or in batches. The ontology itself can be read as well.
//!
//! ```no_run
//! # async fn example() -> Result<(), agimus::Error> {
//! let client = agimus::Client::from_env()?;
//! let answer = client.service().health().await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod client;
mod codec;
mod error;

pub mod entities;
pub mod models;
pub mod operations;
pub mod discovery;
pub mod objects;

pub use client::{Client, ClientBuilder};
pub use error::ErrorBody;
pub use specloom_runtime as runtime;
pub use specloom_runtime::{Call, Error, ErrorKind, EventStream, Pager, Poller, Response};
