//! The harness of the cases.

pub mod corpus;
pub mod gateway;
pub mod differ;
pub mod loopback;
pub mod oracle;
pub mod replay;
pub mod repository;
