//! The Api model to the files of a Rust crate.

pub mod files;
pub mod header;

pub use files::{Content, Files};
