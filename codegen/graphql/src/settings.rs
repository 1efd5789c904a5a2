//! What a platform wants of its schema.

use std::collections::BTreeMap;

use specloom_ir::{Socket, TablePrefix};

/// What a platform wants of its schema.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// What custom scalars are, by name, in the words of [`crate::scalars::WORDS`].
    pub scalars: BTreeMap<String, String>,
    /// Where documents are sent.
    pub endpoint: Endpoint,
    /// How subscriptions travel over a websocket; as events unless this is said.
    pub socket: Option<Socket>,
    /// How operations are grouped.
    pub grouping: Grouping,
    /// What becomes of the roots of the schema besides documents.
    pub roots: Roots,
    /// What stands before each name of a table.
    pub prefix: TablePrefix,
    /// The query param of the endpoint that takes the name of a table.
    pub table_param: Option<String>,
}

/// Where documents are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// A path after the server's address, or nothing.
    Path(String),
    /// An operation of the API that documents are added to: they travel as it
    /// does, with its params and its credentials.
    Operation(String),
}

impl Default for Endpoint {
    fn default() -> Self {
        Self::Path(String::new())
    }
}

/// What becomes of the roots of a schema besides documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Roots {
    /// Nothing.
    #[default]
    Nothing,
    /// Tables, if the schema has the form of Hasura.
    Tables,
    /// An operation each, which asks for all that needs no arguments.
    Operations,
}

/// How operations are grouped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// By what they are: `queries`, `mutations`, `subscriptions`.
    #[default]
    Kind,
    /// By the file that they stand in.
    File,
}
