//! The harness of the cases.

pub mod corpus;
pub mod differ;
pub mod gateway;
pub mod loopback;
pub mod oracle;
pub mod replay;
pub mod repository;
