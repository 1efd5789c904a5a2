//! Where things stand in the input, and how to speak about them.
//!
//! Text comes in, values go out: this crate does no input or output. A file is
//! added to the [`SourceMap`], read into a located tree ([`Node`]) and from
//! then on everything knows its [`Span`]. What is wrong goes to a [`Sink`] as
//! a [`Diagnostic`], and a renderer shows it to the author.

pub mod diagnostic;
pub mod map;
pub mod members;
pub mod node;
pub mod sink;
pub mod span;

pub use diagnostic::{Diagnostic, Explanation, Label, Problem, Severity};
pub use map::SourceMap;
pub use node::{Entry, Map, Node, Value};
pub use sink::Sink;
pub use span::{FileId, Span};
