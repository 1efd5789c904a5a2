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
//! | `relation_figures` | figures of them |
//! | `selection` | what is read of a row |
//! | `rendering` | documents and their variables |
//! | `roots` | roots that are called otherwise than usual |
//! | `table` | what generated code says of tables |
//! | `select`, `aggregate` | what reads |
//! | `write`, `update` | what changes |
//! | `stream` | what tells of new rows |
//! | `of` | all that can be asked of a table |

mod aggregate;
mod column;
mod filter;
mod of;
mod relation;
mod relation_figures;
mod rendering;
mod roots;
mod select;
mod selection;
mod stream;
mod table;
mod update;
mod write;

pub use aggregate::{Aggregate, Count, Figure, Figures, Function, count};
pub use column::{Change, Column, Order, ReadOnly, Writable};
pub use filter::Filter;
pub use of::TableOf;
pub use relation::{Many, Maybe, Nested, One, Relation};
pub use relation_figures::{NestedFigures, RowCount};
pub use rendering::Rendering;
pub use roots::TableRoots;
pub use select::{ByKey, Select};
pub use selection::{Part, Rows, Selection, Whole};
pub use stream::{Stream, Told};
pub use table::{
    Aggregable, Constraint, Deletable, Insertable, Key, Streamable, Table, TableApi, TableClient,
    Updatable,
};
pub use update::{Update, UpdateByKey, UpdateMany};
pub use write::{Delete, DeleteByKey, Insert, InsertOne, Written};
