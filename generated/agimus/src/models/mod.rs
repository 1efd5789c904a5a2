// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate agimus
//! The types of the API.
#![allow(deprecated, reason = "what is deprecated can still be built")]
#![allow(
    clippy::doc_markdown,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    clippy::too_many_lines,
    clippy::wrong_self_convention,
    reason = "names, prose and sizes are the API's own"
)]

mod customer;
mod order;
mod order_item;
mod product;
mod schema;
mod search;
mod service;
mod shared;
mod store;

pub use customer::*;
pub use order::*;
pub use order_item::*;
pub use product::*;
pub use schema::*;
pub use search::*;
pub use service::*;
pub use shared::*;
pub use store::*;
