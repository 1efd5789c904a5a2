//! The harness of the cases.

pub mod loopback;
pub mod replay;
pub mod repository;
