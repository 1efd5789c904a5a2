//! What each thing that a spec says becomes in Rust.
//!
//! The pages beside this folder are the guide to the mapping. Here all the Rust
//! that they show is compiled, as one crate; a test holds what they show against
//! what the generator makes.

pub mod page;

include!(concat!(env!("OUT_DIR"), "/all.rs"));
