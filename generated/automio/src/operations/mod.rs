// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! The groups of operations. A client gives them.

pub mod actions;
pub mod app_cache;
pub mod integrations;
pub mod mutations;
pub mod notifications;
pub mod plugins;
pub mod queries;
pub mod tables;
pub mod task;
pub mod user_cache;

pub use actions::Actions;
pub use app_cache::AppCache;
pub use integrations::Integrations;
pub use mutations::Mutations;
pub use notifications::Notifications;
pub use plugins::Plugins;
pub use queries::Queries;
pub use tables::Tables;
pub use task::Task;
pub use user_cache::UserCache;
