//! Where things stand in the input, and how to speak about them.
//!
//! Text comes in, values go out: this crate does no input or output. A file is
//! added to the [`SourceMap`], read into a located tree ([`Node`]) and from
//! then on everything knows its [`Span`]. What is wrong goes to a [`Sink`] as
//! a [`Diagnostic`], and a renderer shows it to the author.

mod build;
pub mod closest;
pub mod diagnostic;
mod json;
pub mod limits;
pub mod map;
pub mod members;
pub mod node;
mod offsets;
pub mod problem;
pub mod read;
pub mod render;
mod scalar;
pub mod sink;
pub mod span;
mod yaml;

pub use closest::closest;
pub use diagnostic::{Diagnostic, Explanation, Label, Problem, Severity};
pub use limits::Limits;
pub use map::SourceMap;
pub use members::Members;
pub use node::{Entry, Map, Node, Value};
pub use problem::{EXPLANATIONS, ReadProblem};
pub use read::{read, read_within};
pub use render::{Format, render};
pub use sink::Sink;
pub use span::{FileId, Span};
