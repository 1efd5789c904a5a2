//! What follows from an API without being said in it.
//!
//! Every analysis is a pure function over an [`Api`](crate::Api) whose ids all
//! resolve, as those of a [`Valid`](crate::Valid) one do. None of them goes
//! deep on the stack, so a chain of types may be as long as it likes.

pub mod aliases;
mod components;
pub mod facts;
pub mod finite;
pub mod fixed;
mod graph;
pub mod hashable;
mod large;
pub mod parameters;
pub mod reach;
pub mod recursion;
pub mod usage;

pub use facts::Facts;
