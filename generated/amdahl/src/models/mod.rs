// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate amdahl
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

mod agents;
mod data;
mod pages;
mod shared;
mod webhooks;

pub use agents::*;
pub use data::*;
pub use pages::*;
pub use shared::*;
pub use webhooks::*;
