// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
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

#[cfg(feature = "access_requests")]
mod access_requests;
#[cfg(feature = "agents")]
mod agents;
#[cfg(feature = "aliases")]
mod aliases;
#[cfg(feature = "approvals")]
mod approvals;
#[cfg(feature = "billing")]
mod billing;
#[cfg(feature = "capabilities")]
mod capabilities;
#[cfg(feature = "deliveries")]
mod deliveries;
#[cfg(feature = "inbox")]
mod inbox;
#[cfg(feature = "intents")]
mod intents;
#[cfg(feature = "invites")]
mod invites;
#[cfg(feature = "mcp")]
mod mcp;
#[cfg(feature = "media")]
mod media;
#[cfg(feature = "members")]
mod members;
#[cfg(feature = "mesh")]
mod mesh;
#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "platform")]
mod platform;
#[cfg(feature = "principals")]
mod principals;
#[cfg(feature = "quotas")]
mod quotas;
#[cfg(feature = "routing")]
mod routing;
#[cfg(feature = "scenarios")]
mod scenarios;
#[cfg(feature = "schemas")]
mod schemas;
#[cfg(feature = "service_accounts")]
mod service_accounts;
mod shared;
#[cfg(feature = "transports")]
mod transports;
#[cfg(feature = "usage")]
mod usage;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "workspaces")]
mod workspaces;

#[cfg(feature = "access_requests")]
pub use access_requests::*;
#[cfg(feature = "agents")]
pub use agents::*;
#[cfg(feature = "aliases")]
pub use aliases::*;
#[cfg(feature = "approvals")]
pub use approvals::*;
#[cfg(feature = "billing")]
pub use billing::*;
#[cfg(feature = "capabilities")]
pub use capabilities::*;
#[cfg(feature = "deliveries")]
pub use deliveries::*;
#[cfg(feature = "inbox")]
pub use inbox::*;
#[cfg(feature = "intents")]
pub use intents::*;
#[cfg(feature = "invites")]
pub use invites::*;
#[cfg(feature = "mcp")]
pub use mcp::*;
#[cfg(feature = "media")]
pub use media::*;
#[cfg(feature = "members")]
pub use members::*;
#[cfg(feature = "mesh")]
pub use mesh::*;
#[cfg(feature = "organizations")]
pub use organizations::*;
#[cfg(feature = "platform")]
pub use platform::*;
#[cfg(feature = "principals")]
pub use principals::*;
#[cfg(feature = "quotas")]
pub use quotas::*;
#[cfg(feature = "routing")]
pub use routing::*;
#[cfg(feature = "scenarios")]
pub use scenarios::*;
#[cfg(feature = "schemas")]
pub use schemas::*;
#[cfg(feature = "service_accounts")]
pub use service_accounts::*;
pub use shared::*;
#[cfg(feature = "transports")]
pub use transports::*;
#[cfg(feature = "usage")]
pub use usage::*;
#[cfg(feature = "users")]
pub use users::*;
#[cfg(feature = "webhooks")]
pub use webhooks::*;
#[cfg(feature = "workspaces")]
pub use workspaces::*;
