//! Tables whose rows are asked for and changed by GraphQL, without documents.

use specloom_source::Span;

use crate::docs::Docs;
use crate::id::{OperationId, TypeId};
use crate::name::Name;
use crate::socket::Socket;

/// The tables of a platform, and how it is asked for their rows.
#[derive(Clone, Debug)]
pub struct Tables {
    /// What stands before each name of a table on the wire.
    pub prefix: TablePrefix,
    /// How questions travel.
    pub carrier: TableCarrier,
    /// How new rows are told over a websocket; by server-sent events if `None`.
    pub watch: Option<Socket>,
    /// The query param that takes the name of a table without its prefix.
    pub param: Option<Box<str>>,
    /// The tables in the author's order.
    pub tables: Vec<Table>,
    /// Where they are defined.
    pub origin: Span,
}

/// What stands before each name of a table: nothing if all of it is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TablePrefix {
    /// What comes first.
    pub before: Box<str>,
    /// The param of the whole client whose value comes then, by its wire name.
    pub param: Option<Box<str>>,
    /// What comes last.
    pub after: Box<str>,
}

/// How questions for rows travel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableCarrier {
    /// As this operation does: its path, its params, its credentials.
    Operation(OperationId),
    /// By POST to a path after the server's address.
    Path(Box<str>),
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name without the prefix.
    pub name: Name,
    /// What the author says of it.
    pub docs: Docs,
    /// The struct of a whole row: a field for each column, in their order.
    pub row: TypeId,
    /// Its columns in the author's order; parallel to the fields of
    /// [`row`](Self::row), which say what they hold.
    pub columns: Vec<Column>,
    /// The columns of the primary key, by name; empty if no row can be named.
    pub key: Vec<Box<str>>,
    /// What makes its rows unique.
    pub constraints: Vec<TableConstraint>,
    /// The rows that belong to its rows.
    pub relations: Vec<TableRelation>,
    /// What can be done with it besides being read.
    pub abilities: Vec<TableAbility>,
    /// Its roots that are called otherwise than usual, each once; `{prefix}`
    /// stands where the prefix belongs.
    pub roots: Vec<(TableRoot, Box<str>)>,
    /// Where it is defined.
    pub origin: Span,
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its name.
    pub name: Name,
    /// The name of its type on the wire: `uuid`.
    pub scalar: Box<str>,
    /// Whether it is given a value.
    pub writing: Writing,
}

/// Whether a column is given a value by callers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Writing {
    /// In new rows, and in rows that are there.
    Always,
    /// In new rows only.
    New,
    /// In rows that are there only.
    Old,
    /// Never.
    Never,
}

impl Writing {
    /// How it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::New => "new rows",
            Self::Old => "old rows",
            Self::Never => "read only",
        }
    }
}

/// Something that makes rows unique.
#[derive(Clone, Debug)]
pub struct TableConstraint {
    /// Its name; `{prefix}` stands where the prefix belongs.
    pub name: Box<str>,
    /// The columns that differ, by name; empty if nobody says.
    pub columns: Vec<Box<str>>,
}

/// Rows that belong to a row.
#[derive(Clone, Debug)]
pub struct TableRelation {
    /// Its name.
    pub name: Name,
    /// What the author says of it.
    pub docs: Docs,
    /// Their table: an index into [`Tables::tables`].
    pub target: usize,
    /// How many there are.
    pub count: RelationCount,
}

/// How many rows belong to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RelationCount {
    /// One, always.
    One,
    /// One, or none.
    Maybe,
    /// Any number.
    Many,
}

impl RelationCount {
    /// How it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Maybe => "one or none",
            Self::Many => "many",
        }
    }
}

/// Something that can be done with a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableAbility {
    /// Figures of many rows.
    Aggregate,
    /// Rows are taken away.
    Delete,
    /// Rows are added.
    Insert,
    /// New rows come as they are made.
    Stream,
    /// Rows are changed.
    Update,
}

impl TableAbility {
    /// Every ability.
    pub const ALL: [Self; 5] =
        [Self::Aggregate, Self::Delete, Self::Insert, Self::Stream, Self::Update];

    /// How it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aggregate => "aggregate",
            Self::Delete => "delete",
            Self::Insert => "insert",
            Self::Stream => "stream",
            Self::Update => "update",
        }
    }
}

/// What a root of a table does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableRoot {
    /// Gives figures.
    Aggregate,
    /// Gives a row by its key.
    ByKey,
    /// Takes rows away.
    Delete,
    /// Takes a row away by its key.
    DeleteByKey,
    /// Adds rows.
    Insert,
    /// Adds a row.
    InsertOne,
    /// Gives rows.
    List,
    /// Tells of new rows.
    Stream,
    /// Changes rows.
    Update,
    /// Changes a row by its key.
    UpdateByKey,
    /// Makes several changes.
    UpdateMany,
}

impl TableRoot {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Aggregate,
        Self::ByKey,
        Self::Delete,
        Self::DeleteByKey,
        Self::Insert,
        Self::InsertOne,
        Self::List,
        Self::Stream,
        Self::Update,
        Self::UpdateByKey,
        Self::UpdateMany,
    ];

    /// How it is written, in code as well.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aggregate => "aggregate",
            Self::ByKey => "by_key",
            Self::Delete => "delete",
            Self::DeleteByKey => "delete_by_key",
            Self::Insert => "insert",
            Self::InsertOne => "insert_one",
            Self::List => "list",
            Self::Stream => "stream",
            Self::Update => "update",
            Self::UpdateByKey => "update_by_key",
            Self::UpdateMany => "update_many",
        }
    }

    /// What usually stands before and after the name of the table.
    pub fn around(self) -> (&'static str, &'static str) {
        match self {
            Self::Aggregate => ("", "_aggregate"),
            Self::ByKey => ("", "_by_pk"),
            Self::Delete => ("delete_", ""),
            Self::DeleteByKey => ("delete_", "_by_pk"),
            Self::Insert => ("insert_", ""),
            Self::InsertOne => ("insert_", "_one"),
            Self::List => ("", ""),
            Self::Stream => ("", "_stream"),
            Self::Update => ("update_", ""),
            Self::UpdateByKey => ("update_", "_by_pk"),
            Self::UpdateMany => ("update_", "_many"),
        }
    }
}
