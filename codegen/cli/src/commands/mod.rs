//! What the command does, one file a subcommand.

pub mod check;
pub mod diff;
pub mod dump;
pub mod explain;
pub mod generate;
pub mod new;
pub mod pull;
pub mod schemas;
