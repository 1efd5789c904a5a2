//! For programs. The schema of the document is written by `specloom schemas`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::model::{Note, Pair, Report, Summary};

/// The form of the document; it changes when a reader would have to.
pub const FORM: &str = "specloom-diff-1";

/// What changed, for programs.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "A report of `specloom diff`")]
struct Document<'a> {
    /// The form of this document: `specloom-diff-1`.
    form: &'a str,
    /// How many changes there are of each severity.
    summary: Summary,
    /// The pairs that were compared, by name.
    pairs: &'a [Pair],
    /// What is to be said besides.
    notes: &'a [Note],
}

/// The report as JSON.
pub fn json(report: &Report) -> String {
    let document = Document {
        form: FORM,
        summary: report.summary(),
        pairs: &report.pairs,
        notes: &report.notes,
    };
    // Nothing in a report has a key that is no text, which alone could fail.
    let value = serde_json::to_value(&document).unwrap_or(Value::Null);
    format!("{:#}\n", sorted(value))
}

/// The value with the members of each object by the alphabet: `serde_json`
/// keeps another order if some other crate of the build asks it to.
pub(crate) fn sorted(value: Value) -> Value {
    match value {
        Value::Array(list) => Value::Array(list.into_iter().map(sorted).collect()),
        Value::Object(map) => {
            let ordered: BTreeMap<String, Value> =
                map.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            Value::Object(ordered.into_iter().collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}

/// The JSON Schema of the document (draft 2020-12).
pub fn schema() -> Value {
    sorted(schemars::schema_for!(Document<'static>).to_value())
}
