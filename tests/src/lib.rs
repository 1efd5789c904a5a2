//! The harness of the cases.

pub mod repository;
