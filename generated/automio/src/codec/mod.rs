// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types are read and written.
#![allow(deprecated, reason = "what is deprecated is still read and written")]
#![allow(clippy::too_many_lines, reason = "a type has as many members as the API gives it")]

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
