// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types are read and written.
#![allow(deprecated, reason = "what is deprecated is still read and written")]
#![allow(clippy::too_many_lines, reason = "a type has as many members as the API gives it")]

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
