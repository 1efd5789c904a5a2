//! Drives a generated crate by cases in JSON, one a line: reads and writes its
//! types, makes its calls, and says what came of each.
//!
//! `wire` writes a small program beside each crate: tables of functions, and
//! this. Whatever need not know the types of the crate stands here.

mod case;
mod given;
mod reply;
mod run;

pub use case::Case;
pub use given::{Given, Pending, walked};
pub use reply::{ReadHeader, Reply, again, encoded, header};
pub use run::{Again, Api, Make, main};
