//! Documents with the prefix that a client's tables have, each rendered once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::operation::Operation;
use crate::param::ParamText;

/// Documents with their prefix, by the text without it. A client with other
/// params begins anew.
#[derive(Debug, Default)]
pub(crate) struct Rendered(Mutex<BTreeMap<&'static str, Arc<Text>>>);

/// A document with its prefix.
#[derive(Debug)]
pub(crate) struct Text {
    /// The whole text.
    pub whole: String,
    /// The prefix.
    prefix: String,
    /// SHA-256 of the text in base 16, once somebody has asked for it.
    hash: OnceLock<String>,
}

impl Clone for Rendered {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Rendered {
    /// The text of the document that an operation sends, if that has a prefix.
    ///
    /// # Errors
    /// If the prefix is not known.
    pub(crate) fn text(
        &self,
        operation: &'static Operation,
        params: &BTreeMap<String, ParamText>,
    ) -> Result<Option<Arc<Text>>, String> {
        let Some(document) = operation.document else { return Ok(None) };
        let Some(prefix) = document.prefix else { return Ok(None) };
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = all.get(document.text) {
            return Ok(Some(Arc::clone(text)));
        }
        let (text, prefix) = prefix.fill(document.text, params)?;
        let text = Arc::new(Text { whole: text, prefix, hash: OnceLock::new() });
        all.insert(document.text, Arc::clone(&text));
        Ok(Some(text))
    }
}

/// What constants hold in JSON where the prefix belongs. No database takes it
/// in a text, so no other value holds it.
const LATE: &str = "\\u0000";

impl Text {
    /// By which a platform can know the text; nothing without the feature
    /// `hashes`, where nobody gets this far.
    pub(crate) fn hash(&self) -> &str {
        self.hash.get_or_init(|| sha_256(&self.whole))
    }

    /// Values of variables with the prefix in those constants that hold it.
    pub(crate) fn fill(&self, variables: &str) -> String {
        if !variables.contains(LATE) {
            return variables.to_owned();
        }
        let mut filled = String::with_capacity(variables.len());
        let mut rest = variables;
        while let Some(at) = rest.find('\\') {
            let (before, escape) = rest.split_at(at);
            filled.push_str(before);
            if let Some(after) = escape.strip_prefix(LATE) {
                filled.push_str(&self.prefix);
                rest = after;
            } else {
                // What follows a backslash is a letter or sign of ASCII.
                let (pair, after) = escape.split_at_checked(2).unwrap_or((escape, ""));
                filled.push_str(pair);
                rest = after;
            }
        }
        filled.push_str(rest);
        filled
    }
}

#[cfg(feature = "hashes")]
fn sha_256(text: &str) -> String {
    use sha2::Digest as _;

    crate::types::HexBytes(sha2::Sha256::digest(text).to_vec()).to_string()
}

#[cfg(not(feature = "hashes"))]
fn sha_256(_: &str) -> String {
    String::new()
}

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use super::Text;

    #[test]
    fn constants_get_the_prefix() {
        let text = Text { whole: String::new(), prefix: "app_130_".into(), hash: OnceLock::new() };
        let filled = text.fill(r#"{"a":"uq_\u0000orders","b":"\\u0000\n\""}"#);
        assert_eq!(filled, r#"{"a":"uq_app_130_orders","b":"\\u0000\n\""}"#);
    }
}
