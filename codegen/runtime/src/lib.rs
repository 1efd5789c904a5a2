//! The part of a client that never differs between platforms.
//!
//! A generated crate says what its spec says, in statics and types. Here a [`Call`] is
//! sent by a [`Client`] through a [`transport`], repeated by a [`RetryPolicy`] where that
//! is safe, and decoded by [`json`]. Lists come as [`Pager`], events as [`EventStream`],
//! long work as [`Poller`], all that goes wrong as [`Error`].

mod answer;
mod attempt;
mod auth;
mod batch;
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
mod document;
mod env_file;
mod envelope;
mod error;
mod error_rules;
mod failure;
mod fan_out;
mod file;
mod fill;
mod follow;
mod form;
mod fresh;
mod future;
mod graphql;
pub mod json;
mod kept;
mod key_store;
mod keys;
mod multipart;
mod oauth;
pub mod objects;
mod operation;
pub mod page;
pub mod param;
mod param_spec;
mod persisted;
mod platform;
pub mod plugins;
pub mod poll;
mod prefix;
mod progress;
mod proof;
mod range;
mod rate_limit;
mod raw;
mod redact;
mod redirect;
mod rendered;
mod request;
mod response;
mod retry;
#[cfg(feature = "json-rpc")]
pub mod rpc;
mod run;
mod setting;
mod settings;
mod socket;
mod socket_spec;
mod status;
#[cfg(feature = "store")]
pub mod store;
pub mod stream;
mod style;
pub mod tables;
mod task;
mod trace;
pub mod transport;
pub mod types;
mod url;
#[cfg(feature = "webhooks")]
pub mod webhook;
mod whole;

pub use answer::{Answer, Meta};
pub use auth::{
    Anonymous, ApiKey, Asked, Basic, Bearer, Credential, Demand, IntoCredential, Proof,
};
pub use batch::{Batch, BatchAnswer, Place};
pub use body::{Body, BodyStream, BoxError};
pub use budget::RetryBudget;
pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use call::{Call, Pending};
pub use client::Client;
pub use clock::{Clock, SystemClock, VirtualClock};
pub use error::{Error, ErrorKind};
pub use fan_out::{Completed, FanOut, FanOutProgress, Ordered, fan_out};
pub use future::BoxFuture;
pub use graphql::{GraphQlError, GraphQlLocation, Partial, PathSegment};
pub use json::{Extra, Json, JsonObject, Value};
pub use multipart::{FilePart, Multipart};
pub use oauth::{OAuth, Tokens};
pub use page::{Page, PageToken, Pager, Pages};
pub use platform::AuthPlace;
pub use poll::Poller;
pub use progress::{ProgressBar, ProgressReport, ProgressStyle};
pub use rate_limit::RateLimit;
pub use response::Response;
pub use retry::RetryPolicy;
pub use status::StatusPattern;
pub use stream::{Event, EventStream, Events, Watch};
pub use task::Task;
pub use types::{
    Base64Bytes, Base64UrlBytes, Date, Decimal, HexBytes, IsoDuration, Nullable, Offset, Secret,
    Text64, Time, Timestamp, Uuid,
};
#[cfg(feature = "webhooks")]
pub use webhook::Receiver;
pub use {http, reqwest, serde_json::json};
