//! Pairs of documents with the labels of another tool, and how far we agree.
//!
//! | file | does |
//! |---|---|
//! | `case` | reads the pairs of a folder or file |
//! | `judged` | what we say of a pair, and whether the label says the same |
//! | `known` | where the labels are wrong or silent, by name |
//! | `folds` | the label's names for what our rules find |
//! | `table` | says it all as a table |

pub mod case;
pub mod folds;
pub mod judged;
pub mod known;
pub mod table;

pub use case::{Case, Label, cases};
pub use judged::{Judged, judge};
pub use table::table;
