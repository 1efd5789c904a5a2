//! Typed tables against an independent engine: graphql-js serves the expanded
//! schema of `specs/automio/tables.graphql` over rows in memory.

pub mod engine;
pub mod naive;
pub mod typed;
