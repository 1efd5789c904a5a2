// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate amdahl
//! The groups of operations. A client gives them.

pub mod agents;
pub mod data;
pub mod pages;
pub mod webhooks;

pub use agents::Agents;
pub use data::Data;
pub use pages::Pages;
pub use webhooks::Webhooks;
