//! What stands before the names of tables, where only a running client knows it.

use std::collections::BTreeMap;

use crate::param::ParamText;

/// What stands before each name of a table: a text, and within it maybe the
/// value of a param that holds for the whole client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TablePrefix {
    /// What comes first.
    pub before: &'static str,
    /// The param whose value comes then.
    pub param: Option<&'static str>,
    /// What comes last.
    pub after: &'static str,
}

/// What stands in a document where the prefix belongs.
const MARK: &str = "<prefix>";

impl TablePrefix {
    /// A prefix that is always the same; maybe nothing.
    pub const fn fixed(text: &'static str) -> Self {
        Self { before: text, param: None, after: "" }
    }

    /// A prefix that holds the value of a param.
    pub const fn of_param(before: &'static str, param: &'static str, after: &'static str) -> Self {
        Self { before, param: Some(param), after }
    }

    /// The prefix for a client with these params.
    ///
    /// # Errors
    /// If the param was not given, or its value cannot be a part of a name.
    pub(crate) fn text(&self, params: &BTreeMap<String, ParamText>) -> Result<String, String> {
        let Self { before, param: Some(param), after } = *self else {
            return Ok(self.before.to_owned());
        };
        match params.get(param) {
            Some(ParamText::One(value)) if is_part_of_name(value) => {
                Ok(format!("{before}{value}{after}"))
            }
            Some(ParamText::One(value)) => Err(format!(
                "`{}` cannot be a part of the name of a table: give `{param}` as it stands there, \
                 for this client or for these calls",
                value.escape_debug()
            )),
            Some(ParamText::None | ParamText::List(_) | ParamText::Map(_)) | None => {
                Err(format!("the names of tables hold `{param}`, which the client was not given"))
            }
        }
    }

    /// A document with the prefix where it belongs, and the prefix.
    pub(crate) fn fill(
        &self,
        text: &str,
        params: &BTreeMap<String, ParamText>,
    ) -> Result<(String, String), String> {
        let prefix = self.text(params)?;
        Ok((text.replace(MARK, &prefix), prefix))
    }
}

/// What may follow the first letter of a name (GraphQL, section 2.1.9).
fn is_part_of_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it == b'_' || it.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::TablePrefix;
    use crate::param::ParamText;

    #[test]
    fn the_value_of_a_param_becomes_a_part_of_names() {
        let prefix = TablePrefix::of_param("app_", "app", "_");
        let with = |value: &str| BTreeMap::from([("app".to_owned(), ParamText::One(value.into()))]);
        assert_eq!(
            prefix.fill("{<prefix>orders}", &with("130")).map(|it| it.0),
            Ok("{app_130_orders}".into())
        );
        assert!(prefix.text(&with("north/shop")).is_err());
        assert!(prefix.text(&with("")).is_err());
        assert!(prefix.text(&BTreeMap::new()).is_err());
        assert_eq!(TablePrefix::fixed("shop_").text(&BTreeMap::new()), Ok("shop_".into()));
    }
}
