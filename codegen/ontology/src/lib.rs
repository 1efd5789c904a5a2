//! Ontologies to the `Api` model: what kinds of objects a platform holds, their
//! properties, and how they are linked.
//!
//! An ontology stands beside a spec. It is [`read`](read::read) from a located
//! tree, so that each fault is told at its place, and [`lower`](lower::lower)ed
//! into the `Api` that the spec has made: each entity becomes a struct of its
//! objects and one of its changes. [`print`](print::print) writes an ontology
//! as a person would have.

pub mod base;
pub mod lower;
pub mod ontology;
pub mod print;
pub mod problem;
pub mod read;

pub use lower::lower;
pub use ontology::{EntitySpec, LinkSpec, Ontology, PropertySpec};
pub use print::print;
pub use problem::{EXPLANATIONS, OntologyProblem};
pub use read::read;
