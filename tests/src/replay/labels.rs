//! Values that a client makes anew: records have labels in their place.

use std::collections::BTreeMap;

use serde_json::Value;
use specloom_runtime::Uuid;

/// Which values stand for which labels. `<uuid4:1>` is any UUID of random bits,
/// the same wherever the label stands and another one for each label.
#[derive(Debug, Default)]
pub(super) struct Labels(BTreeMap<String, String>);

impl Labels {
    /// Whether ours is what the record has.
    pub(super) fn is_same(&mut self, recorded: &Value, ours: &Value) -> bool {
        match (recorded, ours) {
            (Value::String(label), Value::String(ours)) if label.starts_with("<uuid4:") => {
                self.stands_for(label, ours)
            }
            (Value::Array(recorded), Value::Array(ours)) => {
                recorded.len() == ours.len()
                    && recorded
                        .iter()
                        .zip(ours)
                        .all(|(recorded, ours)| self.is_same(recorded, ours))
            }
            (Value::Object(recorded), Value::Object(ours)) => {
                recorded.len() == ours.len()
                    && recorded.iter().all(|(name, recorded)| {
                        ours.get(name).is_some_and(|ours| self.is_same(recorded, ours))
                    })
            }
            (recorded, ours) => recorded == ours,
        }
    }

    fn stands_for(&mut self, label: &str, ours: &str) -> bool {
        let is_random = ours.parse::<Uuid>().is_ok() && ours.as_bytes().get(14) == Some(&b'4');
        if let Some(known) = self.0.get(label) {
            return known == ours;
        }
        let is_new = is_random && !self.0.values().any(|it| it == ours);
        if is_new {
            self.0.insert(label.to_owned(), ours.to_owned());
        }
        is_new
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_label_is_one_value_wherever_it_stands() {
        let (one, two) =
            ("0b54c8f2-6f5e-4c0e-9a55-3f2f4f0c7a10", "5d1c2f8e-11a4-4c57-8f7e-6a8b7d9e2c31");
        let mut labels = Labels::default();
        assert!(labels.is_same(&json!({"id": ["<uuid4:1>"]}), &json!({"id": [one]})));
        assert!(labels.is_same(&json!("<uuid4:1>"), &json!(one)));
        assert!(!labels.is_same(&json!("<uuid4:1>"), &json!(two)));
        assert!(!labels.is_same(&json!("<uuid4:2>"), &json!(one)), "labels differ");
        assert!(!labels.is_same(&json!("<uuid4:2>"), &json!("abc")));
        assert!(!labels.is_same(&json!("<uuid4:2>"), &Value::Null));
        assert!(labels.is_same(&json!(1), &json!(1)) && !labels.is_same(&json!(1), &json!(2)));
    }
}
