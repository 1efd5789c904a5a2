//! Objects of an ontology: what they are read as, and typed conditions on them.
//!
//! A generated crate that knows an ontology has a struct for each kind of
//! object ([`Entity`]), a [`Field`] for each property and a [`Link`] for each
//! relation. Conditions, sort terms and metrics are made of these, and the
//! compiler refuses what makes no sense: an age is no text, and a property of
//! orders says nothing of customers. Where nothing is known of an ontology,
//! [`field`] names a property by its text and takes every operator.
//!
//! Nothing is sent here: a crate's own queries take these values.

mod aggregate;
mod each;
mod entity;
mod expression;
mod field;
mod filter;
mod key;
mod keyed;
mod link;
mod operand;
mod partial;
mod property;
#[cfg(test)]
mod tests;

pub use aggregate::{Granularity, Group, Metric, MetricOperator, count};
pub use each::{Each, Selected};
pub use entity::{Entity, Object};
pub use expression::{Expression, Operator};
pub use field::{Field, Named, field};
pub use filter::{Filter, Sort};
pub use key::{Key, ObjectKey};
pub use link::{Expansion, Follow, Link, Many, One, Path};
pub use operand::{Operand, Untyped};
pub use partial::Partial;
pub use property::{Comparable, Listed, Measured, Numeric, Ordered, Readable, Temporal, Textual};
