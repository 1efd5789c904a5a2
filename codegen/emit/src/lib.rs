//! The Api model to the files of a Rust crate.
//!
//! [`plan`] decides what the crate contains and what everything is called,
//! [`emitters`] say it as tokens, and the printer makes text of them.

pub mod docs;
pub mod draft;
pub mod emitters;
pub mod files;
pub mod header;
pub mod index;
pub mod plan;
pub mod print;
pub mod problem;

pub use draft::{Draft, Drafts};
pub use files::{Content, Files};
pub use plan::{Crate, Settings, plan};
