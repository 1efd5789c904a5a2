//! Tables in short: plain types that say columns, keys and relations, and the
//! whole schema in the form of Hasura that follows from them.
//!
//! ```graphql
//! type Order @table(name: "orders") {
//!   id: uuid!
//!   number: String! @unique(name: "uq_{prefix}orders_number_org")
//!   customer_id: uuid!
//!   customer: Customer! @relation(column: "customer_id")
//!   items: [Item!]! @relation(column: "order_id")
//! }
//! ```
//!
//! | file | does |
//! |---|---|
//! | `read` | reads the types |
//! | `expand` | writes the roots and puts all together |
//! | `write_table` | writes what a table has: its rows, orders, figures |
//! | `write_inputs` | writes what is sent for a table: conditions, new rows, changes |
//! | `write_scalars` | writes comparisons |

mod expand;
mod read;
mod write_inputs;
mod write_scalars;
mod write_table;

use specloom_source::Span;

pub use expand::expand;
pub use read::read;

/// The tables of a platform.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    /// In the author's order.
    pub tables: Vec<Table>,
    /// Enums that columns use: name and constants.
    pub enums: Vec<(String, Vec<String>)>,
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// The name of its type in the short form: `Order`.
    pub type_name: String,
    /// Its name, without the prefix that all tables have: `orders`.
    pub name: String,
    /// What the author says of it.
    pub description: Option<String>,
    /// Its columns in the author's order.
    pub columns: Vec<Column>,
    /// The columns of its primary key.
    pub key: Vec<String>,
    /// What else makes its rows unique.
    pub unique: Vec<Unique>,
    /// What belongs to its rows.
    pub relations: Vec<Relation>,
    /// Where it is defined.
    pub origin: Span,
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// The scalar or enum that it holds.
    pub ty: String,
    /// Whether it may be null.
    pub nullable: bool,
    /// What the author says of it.
    pub description: Option<String>,
    /// Whether callers give it values.
    pub writing: Writing,
}

/// When callers give a column a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Writing {
    /// In new rows and in those that are there.
    #[default]
    Always,
    /// In new rows only.
    New,
    /// Never.
    Never,
}

impl Writing {
    /// Whether in new rows.
    pub(crate) fn is_new(self) -> bool {
        match self {
            Self::Always | Self::New => true,
            Self::Never => false,
        }
    }

    /// Whether in rows that are there.
    pub(crate) fn is_later(self) -> bool {
        match self {
            Self::Always => true,
            Self::New | Self::Never => false,
        }
    }
}

/// What makes rows unique.
#[derive(Clone, Debug)]
pub struct Unique {
    /// The name of the constraint; `{prefix}` stands where the prefix belongs.
    pub name: String,
    /// The columns.
    pub columns: Vec<String>,
}

/// Rows of another table that belong to a row.
#[derive(Clone, Debug)]
pub struct Relation {
    /// Its name.
    pub name: String,
    /// The type of the other table.
    pub to: String,
    /// One row, or many.
    pub many: bool,
    /// Whether there may be none, where there is one.
    pub nullable: bool,
    /// The column that ties them: of this table for one row, else of the other.
    pub column: String,
}

impl Tables {
    /// The table of a type.
    pub fn of_type(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|it| it.type_name == name)
    }

    /// Whether many rows of this table belong to rows of some table.
    pub(crate) fn is_many(&self, table: &Table) -> bool {
        let relations = self.tables.iter().flat_map(|it| &it.relations);
        relations.into_iter().any(|it| it.many && it.to == table.type_name)
    }
}

/// Scalars that are numbers.
pub(crate) const NUMBERS: &[&str] = &["Float", "Int", "bigint", "float8", "numeric", "smallint"];

impl Column {
    pub(crate) fn is_number(&self) -> bool {
        NUMBERS.contains(&&*self.ty)
    }

    pub(crate) fn is_json(&self) -> bool {
        self.ty == "jsonb"
    }

    /// Whether values of it are more or less than others.
    pub(crate) fn is_ordered(&self) -> bool {
        !matches!(&*self.ty, "Boolean" | "json" | "jsonb")
    }
}
