//! Pairs of documents with the labels of another tool, and how far we agree.
//!
//! | file | does |
//! |---|---|
//! | `case` | reads the pairs of a folder or file |
//! | `judged` | what we say of a pair, and whether the label says the same |
//! | `known` | where the labels are wrong or silent, by name |
//! | `coverage` | what our rules are called elsewhere |
//! | `folds` | the label's names without their places |
//! | `table` | says it all as a table |
//! | `graphql` | the same for schemas of GraphQL |
//! | `respell` | writes a spec in other ways that mean the same |

pub mod case;
pub mod coverage;
pub mod folds;
pub mod graphql;
pub mod judged;
pub mod known;
pub mod respell;
pub mod table;

pub use case::{Case, Label, cases};
pub use folds::Folds;
pub use graphql::{read_schema, schema_agreement, schema_cases, schema_table};
pub use judged::{Judged, judge};
pub use table::{agreement, missed, table};
