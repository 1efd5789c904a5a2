// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate amdahl
//! How the types are read and written.
#![allow(deprecated, reason = "what is deprecated is still read and written")]
#![allow(clippy::too_many_lines, reason = "a type has as many members as the API gives it")]

mod agents;
mod data;
mod pages;
mod shared;
mod webhooks;
