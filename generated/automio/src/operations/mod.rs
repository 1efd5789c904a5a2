// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! The groups of operations. A client gives them.

pub mod actions;
pub mod hosted_app_cache;
pub mod hosted_task;
pub mod hosted_user_cache;
pub mod integrations;
pub mod mutations;
pub mod notifications;
pub mod plugins;
pub mod queries;
pub mod tables;

pub use actions::Actions;
pub use hosted_app_cache::HostedAppCache;
pub use hosted_task::HostedTask;
pub use hosted_user_cache::HostedUserCache;
pub use integrations::Integrations;
pub use mutations::Mutations;
pub use notifications::Notifications;
pub use plugins::Plugins;
pub use queries::Queries;
pub use tables::Tables;
