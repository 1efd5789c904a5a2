//! What is to be done, as it is read.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Something to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Its name; a call carries it in a header.
    pub id: String,
    /// What it is.
    pub work: Work,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Work {
    /// To read and write a value.
    Again {
        /// The place of its type in the table.
        at: usize,
        /// The value as JSON.
        text: String,
    },
    /// To make a call.
    Call {
        /// The place of the operation in the table.
        at: usize,
        /// What it is given, each as JSON, by the names of Rust.
        given: BTreeMap<String, String>,
    },
    /// To walk through a list to its end.
    List {
        /// The place of the list in the table.
        at: usize,
        /// What its call is given.
        given: BTreeMap<String, String>,
    },
}

/// Reads a line; `None` if it is no case.
pub(crate) fn read(line: &str) -> Option<Case> {
    let Value::Object(mut case) = serde_json::from_str(line).ok()? else { return None };
    let id = text(case.remove("id")?)?;
    let places = ["type", "operation", "list"].map(|it| place(&case, it));
    let work = match places {
        [Some(at), None, None] => Work::Again { at, text: text(case.remove("value")?)? },
        [None, Some(at), None] => Work::Call { at, given: given(&mut case)? },
        [None, None, Some(at)] => Work::List { at, given: given(&mut case)? },
        [_, _, _] => return None,
    };
    Some(Case { id, work })
}

fn place(case: &Map<String, Value>, name: &str) -> Option<usize> {
    usize::try_from(case.get(name)?.as_u64()?).ok()
}

fn given(case: &mut Map<String, Value>) -> Option<BTreeMap<String, String>> {
    let Value::Object(given) = case.remove("given")? else { return None };
    given.into_iter().map(|(name, it)| Some((name, text(it)?))).collect()
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(it) => Some(it),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Work, read};

    #[test]
    fn a_line_is_a_case() {
        let case = read(r#"{"id": "c1", "type": 3, "value": "[1]"}"#).expect("a case");
        assert_eq!(
            (case.id.as_str(), &case.work),
            ("c1", &Work::Again { at: 3, text: "[1]".into() })
        );
        let case = read(r#"{"id": "l1", "list": 2, "given": {"q": "1"}}"#).expect("a case");
        let given = [("q".to_owned(), "1".to_owned())].into();
        assert_eq!(case.work, Work::List { at: 2, given });
        assert_eq!(read(r#"{"id": "c1", "type": 3, "operation": 1}"#), None);
    }
}
