//! Where things stand in the input, and how to speak about them.
//!
//! Text comes in, values go out: this crate does no input or output. A file is
//! added to the [`SourceMap`], [read](read()) into a located tree ([`Node`])
//! and from then on everything knows its [`Span`]. What is wrong goes to a
//! [`Sink`] as a [`Diagnostic`], and [`render`](render()) shows it to the author.
//!
//! ```
//! use specloom_source::{Format, Sink, SourceMap, read, render};
//!
//! let mut map = SourceMap::default();
//! let file = map.add("openapi.yaml", "openapi: 3.1.0\ninfo: {title: A}\ninfo: {title: B}\n");
//! let mut sink = Sink::default();
//! let spec = read(&map, file, &mut sink).unwrap();
//!
//! let title = spec.pointer("/info/title").unwrap();
//! assert_eq!((title.as_str(), map.slice(title.span)), (Some("A"), "A"));
//! assert_eq!(
//!     render(&map, sink.diagnostics(), Format::Concise, false),
//!     "openapi.yaml:3:1: error[duplicate-key]: the key `info` is given twice\n",
//! );
//! ```
//!
//! An input may be hostile: it is read within [`Limits`], nothing panics, and
//! nothing calls itself deeper than the limit of depth allows.

mod build;
pub mod closest;
pub mod diagnostic;
mod json;
pub mod limits;
pub mod map;
pub mod members;
pub mod node;
mod offsets;
pub mod pointer;
pub mod problem;
pub mod read;
pub mod render;
mod scalar;
pub mod sink;
pub mod span;
pub mod text;
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
pub use text::Text;
