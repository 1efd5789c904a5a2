//! Comparisons, one file for each part of the model.
//!
//! What two values of the model have in common is taken apart member by member,
//! none left out, so that a new member of the model does not compile until
//! somebody has judged it.

pub mod api;
pub mod auth;
pub mod behaviour;
pub mod body;
pub mod bounds;
pub mod default;
pub mod directive;
pub mod entity;
pub mod enumeration;
pub mod field;
pub mod header;
pub mod info;
pub mod lifecycle;
pub mod link;
pub mod media;
pub mod members;
pub mod named;
pub mod object;
pub mod operation;
pub mod outcome;
pub mod param;
pub mod prose;
pub mod scalar;
pub mod server;
pub mod shape;
pub mod spot;
pub mod table;
pub mod two;
pub mod types;
pub mod union;
pub mod uses;
pub mod webhook;
