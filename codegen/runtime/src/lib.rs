//! The part of a client that never differs between platforms.
//!
//! A generated crate says what its platform's spec says: statics that describe
//! the platform and its operations, and types that read and write themselves.
//! What is done with that stands here, once: a [`Call`] is put together, sent
//! by a [`Client`] through a [`transport`], repeated by a [`RetryPolicy`] where
//! that is safe, and decoded by [`json`]. Lists come as [`Pager`], streams of
//! events as [`EventStream`], long work as [`Poller`], and everything that can
//! go wrong is one [`Error`].

mod answer;
mod attempt;
mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod budget;
mod builder;
mod call;
mod client;
mod clock;
#[doc(hidden)]
pub mod codegen;
mod error;
mod error_rules;
mod failure;
mod file;
mod form;
mod future;
pub mod json;
mod multipart;
mod operation;
pub mod page;
pub mod param;
mod param_spec;
mod platform;
pub mod poll;
mod proof;
mod rate_limit;
mod raw;
mod redact;
mod redirect;
mod request;
mod response;
mod retry;
mod run;
mod settings;
mod status;
#[cfg(feature = "store")]
pub mod store;
pub mod stream;
mod style;
mod trace;
pub mod transport;
pub mod types;
mod url;
#[cfg(feature = "webhooks")]
pub mod webhook;

pub use answer::{Answer, Meta};
pub use auth::{
    Anonymous, ApiKey, Asked, Basic, Bearer, Credential, Demand, IntoCredential, Proof,
};
pub use body::{Body, BodyStream, BoxError};
pub use budget::RetryBudget;
pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use call::{Call, Pending};
pub use client::Client;
pub use clock::{Clock, SystemClock, VirtualClock};
pub use error::{Error, ErrorKind};
pub use future::BoxFuture;
pub use json::{Extra, Json, JsonObject, Value};
pub use multipart::{FilePart, Multipart};
pub use page::{Page, PageToken, Pager, Pages};
pub use platform::AuthPlace;
pub use poll::Poller;
pub use rate_limit::RateLimit;
pub use response::Response;
pub use retry::RetryPolicy;
pub use status::StatusPattern;
pub use stream::{Event, EventStream, Events};
pub use types::{
    Base64Bytes, Base64UrlBytes, Date, Decimal, HexBytes, IsoDuration, Nullable, Offset, Secret,
    Text64, Time, Timestamp, Uuid,
};
#[cfg(feature = "webhooks")]
pub use webhook::Receiver;
pub use {http, reqwest};
