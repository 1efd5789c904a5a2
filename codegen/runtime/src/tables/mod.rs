//! Rows of tables behind GraphQL in the form of Hasura, asked for without documents.
//!
//! Generated code says which tables there are ([`Table`]), which columns they
//! have ([`Column`]) and how they hang together ([`Relation`]). A query is put
//! together from these and rendered when it is sent: names carry the prefix
//! that the client knows only at run time, every value travels as a variable,
//! and what comes back has names of its own, so that neither matters to who
//! reads it. What was not selected is no part of the type of a row.
//!
//! | file | says |
//! |---|---|
//! | `column` | columns: comparisons, orders, changes |
//! | `filter` | which rows |
//! | `relation` | rows that belong to rows |
//! | `selection` | what is read of a row |
//! | `rendering` | documents and their variables |
//! | `table` | what generated code says of tables |
//! | `select`, `aggregate` | what reads |
//! | `write`, `update` | what changes |

mod aggregate;
mod column;
mod filter;
mod relation;
mod rendering;
mod select;
mod selection;
mod table;
mod update;
mod write;

pub use aggregate::{Aggregate, Count, Figure, Figures, Function, count};
pub use column::{Change, Column, Order};
pub use filter::Filter;
pub use relation::{Many, Nested, One, Relation};
pub use rendering::Rendering;
pub use select::{ByKey, Select};
pub use selection::{Part, Rows, Selection, Whole};
pub use table::{Constraint, Key, Table, TableApi, TableClient};
pub use update::{Update, UpdateByKey, UpdateMany};
pub use write::{Delete, DeleteByKey, Insert, InsertOne, Written};
