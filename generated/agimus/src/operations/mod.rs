// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate agimus
//! The groups of operations. A client gives them.

pub mod links;
pub mod schema;
pub mod search;
pub mod service;
pub mod store;

pub use links::Links;
pub use schema::Schema;
pub use search::Search;
pub use service::Service;
pub use store::Store;
