//! The Api model to the files of a Rust crate.
