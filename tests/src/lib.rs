//! The harness of the cases.

pub mod corpus;
pub mod differ;
pub mod drive;
pub mod gateway;
pub mod loopback;
pub mod matrix;
pub mod object_store;
pub mod oracle;
pub mod program;
pub mod redis;
pub mod replay;
pub mod repository;
pub mod typed_entities;
