// @generated from specs/automio/companion/rows.rs by codegen (emit/src/emitters/companion.rs). Run: cargo specloom generate automio
//! Rows that belong to an account.
//!
//! Rows of tables may carry the account from which they come, as `connection_id`.
//! The vendor's client remembers the account of the last call and writes it into
//! what is inserted next. Here nothing is remembered: a caller who wants it says
//! which rows and which account.
//!
//! ```no_run
//! use automio::rows;
//!
//! # async fn example(client: automio::Client) -> Result<(), automio::Error> {
//! let orders = client.integrations().call("shop", "GET", "/orders").await?;
//! let mut rows = orders.data()?;
//! if let Some(account) = &orders.connection_id {
//!     rows::with_connection(&mut rows, account);
//! }
//! # Ok(())
//! # }
//! ```

use crate::models::Id;
use crate::runtime::json;
use crate::runtime::{JsonObject, Value};

/// What carries the account.
const MEMBER: &str = "connection_id";

/// Writes an account into each row of a list, in place of another one; rows that
/// are no objects stay as they are.
pub fn with_connection(rows: &mut Value, connection: &Id) {
    let Value::Array(rows) = rows else { return };
    let connection = json::to_value(connection).unwrap_or_default();
    for row in rows.iter_mut().filter_map(Value::as_object_mut) {
        row.insert(MEMBER.to_owned(), connection.clone());
    }
}

/// Writes an account into the rows of the first variable of a document, as the
/// vendor's client does: only if that is a list of which no item is the text
/// `connection_id`.
pub fn in_first_variable(variables: &mut JsonObject, connection: &Id) {
    let Some(rows) = variables.values_mut().next() else { return };
    let names_it = rows.as_array().is_none_or(|it| it.iter().any(|it| it == MEMBER));
    if !names_it {
        with_connection(rows, connection);
    }
}
