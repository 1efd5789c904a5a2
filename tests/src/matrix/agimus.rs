//! Each call of Agimus's client and each method of its builder, with several arguments each.

mod calls;
mod filters;
mod keyed;
mod lists;
mod record;

pub use calls::calls;
pub use record::records;

use serde_json::{Value, json};

/// A call, and what is answered to it.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its name: what is called with what.
    pub name: String,
    /// The call, as records have it.
    pub call: Value,
    /// The answers in their order: status and body.
    pub answers: Vec<(u16, Value)>,
}

/// A call whose answer says something of everything.
fn case(name: impl Into<String>, call: Value) -> Case {
    let row = json!({"imo": 9_301_234, "name": "Aurora", "rate": "12500.75", "tags": ["a", null]});
    let answer = json!({
        "data": [row], "hasMore": false, "cursor": null, "count": 12, "values": ["NO", null, 7],
        "totalGroups": 1,
    });
    Case { name: name.into(), call, answers: vec![(200, answer)] }
}

/// A call of the builder.
fn built(name: impl Into<String>, chain: &Value, terminal: &Value) -> Case {
    case(name, json!({"entity": "Vessel", "chain": chain, "terminal": terminal}))
}
