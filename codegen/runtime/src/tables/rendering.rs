//! Documents in the making, and the values of their variables.

use std::fmt::{self, Write as _};

use serde_json::{Map, Value};

/// A document in the making. Values are never part of its text: each becomes a
/// variable.
#[derive(Clone, Debug, Default)]
pub struct Rendering {
    /// What stands before each name of a table.
    prefix: String,
    /// Why it cannot be sent.
    problem: Option<String>,
    declared: Vec<String>,
    values: Map<String, Value>,
    /// What is selected.
    pub(super) text: String,
}

impl Rendering {
    pub(super) fn new(prefix: Result<String, String>) -> Self {
        match prefix {
            Ok(prefix) => Self { prefix, ..Self::default() },
            Err(problem) => Self { problem: Some(problem), ..Self::default() },
        }
    }

    /// Keeps the first thing that makes it impossible to send.
    pub(super) fn refuse(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    /// Writes a part of what is selected.
    pub(super) fn write(&mut self, text: fmt::Arguments<'_>) {
        // A text takes whatever is written to it.
        let _ = self.text.write_fmt(text);
    }

    /// The name of a table, or of what belongs to it, on the wire.
    pub(super) fn full(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// The name of a root: as the platform says, else the usual one, which is
    /// that of the table between two texts.
    pub(super) fn root(
        &self,
        own: Option<&'static str>,
        (before, name, after): (&str, &str, &str),
    ) -> String {
        let usual = || format!("{before}{}{after}", self.full(name));
        own.map_or_else(usual, |it| self.filled(it))
    }

    /// A name that has `{prefix}` where that belongs.
    pub(super) fn filled(&self, pattern: &str) -> String {
        pattern.replace("{prefix}", &self.prefix)
    }

    /// A variable with its value; gives what stands in the text: `$v1`.
    pub(super) fn variable(&mut self, ty: &str, value: Value) -> String {
        let name = format!("v{}", self.declared.len() + 1);
        self.declared.push(format!("${name}:{ty}"));
        self.values.insert(name.clone(), value);
        format!("${name}")
    }

    /// The body of a request: the document with its variables.
    ///
    /// # Errors
    /// Why it cannot be sent.
    pub(super) fn body(self, kind: &str) -> Result<String, String> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let variables = match self.declared.as_slice() {
            [] => String::new(),
            all => format!("({})", all.join(",")),
        };
        let query = format!("{kind} Rows{variables}{{{}}}", self.text);
        let mut body = Map::new();
        body.insert("query".to_owned(), query.into());
        body.insert("operationName".to_owned(), "Rows".into());
        if !self.values.is_empty() {
            body.insert("variables".to_owned(), Value::Object(self.values));
        }
        Ok(Value::Object(body).to_string())
    }
}

/// Arguments in brackets; nothing if there are none.
pub(super) fn arguments(all: &[String]) -> String {
    if all.is_empty() { String::new() } else { format!("({})", all.join(",")) }
}
