// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
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

mod actions;
mod hosted_app_cache;
mod hosted_task;
mod hosted_user_cache;
mod integrations_part_a_to_m;
mod integrations_part_n_to_z;
mod mutations_part_a_to_m;
mod mutations_part_n_to_z;
mod notifications;
mod plugins;
mod queries;
mod shared;
mod table_rows;
mod tables;

pub use actions::*;
pub use hosted_app_cache::*;
pub use hosted_task::*;
pub use hosted_user_cache::*;
pub use integrations_part_a_to_m::*;
pub use integrations_part_n_to_z::*;
pub use mutations_part_a_to_m::*;
pub use mutations_part_n_to_z::*;
pub use notifications::*;
pub use plugins::*;
pub use queries::*;
pub use shared::*;
pub use table_rows::*;
pub use tables::*;
