//! A document of GraphQL, known when it is compiled.

use crate::prefix::TablePrefix;

/// A document of GraphQL: the text that an operation sends, with the values of
/// its variables beside it. Built in a static:
///
/// ```
/// use specloom_runtime::codegen::GraphQlDocument;
/// static ME: GraphQlDocument = GraphQlDocument::new("query", "Me", "query Me{me{id}}", "");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GraphQlDocument {
    /// `query`, `mutation` or `subscription`.
    pub kind: &'static str,
    /// The name of the operation, sent as `operationName`.
    pub name: &'static str,
    /// The text.
    pub text: &'static str,
    /// SHA-256 of the text in base 16, by which a platform can know the document.
    pub hash: &'static str,
    /// What belongs where the text says `<prefix>`, if it says so.
    pub prefix: Option<TablePrefix>,
}

/// What is sent of a document of GraphQL.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sent {
    /// Its text.
    #[default]
    Text,
    /// Its hash.
    Hash,
    /// Both, so that the platform learns it.
    Both,
}

impl GraphQlDocument {
    /// A document.
    pub const fn new(
        kind: &'static str,
        name: &'static str,
        text: &'static str,
        hash: &'static str,
    ) -> Self {
        Self { kind, name, text, hash, prefix: None }
    }

    /// The same document, whose text says `<prefix>` where this belongs. What it
    /// is known by depends on the prefix, so that its own hash is nothing.
    #[must_use]
    pub const fn prefixed(mut self, prefix: TablePrefix) -> Self {
        self.prefix = Some(prefix);
        self
    }

    /// Whether it only reads, so that it may be sent again without harm.
    pub(crate) fn is_safe(&self) -> bool {
        self.kind == "query"
    }

    /// The body of a request for a document that the platform knows by its
    /// hash, or learns by it and the text, around the values of variables.
    pub(crate) fn body_by_hash(&self, hash: &str, text: Option<&str>, variables: &str) -> String {
        let name = serde_json::Value::from(self.name);
        let text = text.map(|it| format!("\"query\":{},", serde_json::Value::from(it)));
        let text = text.unwrap_or_default();
        format!(
            "{{{text}\"operationName\":{name},\"variables\":{variables},\"extensions\":{{\
             \"persistedQuery\":{{\"version\":1,\"sha256Hash\":\"{hash}\"}}}}}}"
        )
    }

    /// The body of a request, around the text with its prefix and the values of
    /// variables (a JSON object).
    pub(crate) fn body(&self, text: &str, variables: &str) -> String {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let mut body = format!("{{\"query\":{}", quoted(text));
        if !self.name.is_empty() {
            body += ",\"operationName\":";
            body += &quoted(self.name);
        }
        if variables != "{}" {
            body += ",\"variables\":";
            body += variables;
        }
        body.push('}');
        body
    }
}

#[cfg(test)]
mod tests {
    use super::GraphQlDocument;

    #[test]
    fn a_body_holds_the_text_the_name_and_the_variables() {
        let it = GraphQlDocument::new("query", "Me", "query Me{me(a:\"b\"){id}}", "");
        assert_eq!(
            it.body(it.text, "{}"),
            r#"{"query":"query Me{me(a:\"b\"){id}}","operationName":"Me"}"#
        );
        assert_eq!(
            it.body(it.text, r#"{"id":1}"#),
            r#"{"query":"query Me{me(a:\"b\"){id}}","operationName":"Me","variables":{"id":1}}"#
        );
    }
}
