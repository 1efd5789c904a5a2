//! The command specloom, and its pipeline as a library.
//!
//! [`load`] brings texts in from the disk, [`pipeline`] makes files of them
//! without touching it, [`write`](mod@write) and [`check`] hold these against
//! what stands there. A build script needs only [`build_script`].

#[cfg(feature = "command")]
pub mod args;
pub mod build_script;
pub mod check;
#[cfg(feature = "command")]
pub mod commands;
pub mod companion;
#[cfg(feature = "command")]
pub mod diff;
#[cfg(feature = "command")]
pub mod index;
pub mod load;
pub mod lock;
pub mod needed;
pub mod overlay;
pub mod pipeline;
pub mod platform;
pub mod policy;
pub mod problem;
pub mod pull;
pub mod pull_settings;
pub mod references;
#[cfg(feature = "command")]
pub mod release;
pub mod remote;
pub mod rename;
pub mod report;
#[cfg(feature = "command")]
pub mod run;
pub mod skip;
#[cfg(feature = "command")]
pub mod stamp;
pub mod subscriptions;
pub mod workspace;
pub mod write;
