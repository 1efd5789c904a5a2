//! The calls of actions and their runs.

use automio::Client;

use super::arguments::Called;
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(_: &Client, _: &Called<'_>) -> Result<Option<Outcome>, String> {
    Ok(None)
}
