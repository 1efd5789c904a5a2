//! Writes, one by one and many at once.

use agimus::models::BatchOperation;
use agimus::operations::Store;
use serde_json::Value;

use super::super::clauses::typed;
use super::super::outcomes::{failed, member, returned};
use super::super::steps::Steps;
use crate::replay::outcome::Outcome;

/// Makes one.
pub(super) async fn made(
    store: &Store,
    entity: &str,
    steps: &Steps<'_>,
) -> Result<Outcome, String> {
    Ok(match steps.name {
        Some("create") => {
            let properties = steps.members(0, "data")?;
            member(store.create(entity, &properties).await, "data")
        }
        Some("update") => {
            let properties = steps.members(1, "data")?;
            member(store.update(entity, steps.key()?, &properties).await, "data")
        }
        Some("upsert") => {
            let properties = steps.members(1, "data")?;
            member(store.upsert(entity, steps.key()?, &properties).await, "data")
        }
        Some("delete") => match store.delete(entity, steps.key()?).await {
            // Nothing to say is no objection.
            Ok(answer) => {
                let is_deleted = answer.is_none_or(|it| it.deleted == Some(true));
                Outcome::returned(Value::from(is_deleted))
            }
            Err(error) => failed(&error),
        },
        Some("batch") => {
            let operations: Vec<BatchOperation> = typed(steps.arg(0, "operations"))?;
            returned(store.batch(entity, operations).await)
        }
        Some(name) => return Err(format!("`{name}` writes nothing")),
        None => return Err("nothing is called".to_owned()),
    })
}
