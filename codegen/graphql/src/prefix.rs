//! The prefix of tables: how it is said, how it stands in schemas and
//! documents, and where it is in texts that are sent.

use apollo_compiler::ExecutableDocument;
use apollo_compiler::Name;
use apollo_compiler::executable::{Selection, SelectionSet};
use specloom_ir::TablePrefix;

/// What stands in a text that is sent where the prefix belongs. No token of the
/// language holds it.
pub const MARK: &str = "<prefix>";

/// A prefix as `platform.yaml` says it: `app_{app}_`.
pub fn read(text: &str) -> TablePrefix {
    let parts = text.split_once('{').and_then(|(before, rest)| {
        let (param, after) = rest.split_once('}')?;
        Some((before, param, after))
    });
    match parts {
        Some((before, param, after)) => {
            TablePrefix { before: before.into(), param: Some(param.into()), after: after.into() }
        }
        None => TablePrefix { before: text.into(), param: None, after: "".into() },
    }
}

/// The prefix as it stands in schemas and documents: in place of the value the
/// name of the param in capitals, `app_APP_`.
pub fn in_schema(prefix: &TablePrefix) -> String {
    let param = prefix.param.as_deref().unwrap_or_default();
    let letter = |it: char| if it.is_ascii_alphanumeric() { it.to_ascii_uppercase() } else { '_' };
    let param: String = param.chars().map(letter).collect();
    format!("{}{param}{}", prefix.before, prefix.after)
}

/// Whether it is known only when a client runs.
pub fn is_late(prefix: &TablePrefix) -> bool {
    prefix.param.is_some()
}

/// Gives each field whose name holds the prefix an alias without it, so that
/// answers have the same names whatever the prefix is.
pub fn name_answers(document: &mut ExecutableDocument, prefix: &str) {
    if let Some(it) = &mut document.operations.anonymous {
        in_selection(&mut it.make_mut().selection_set, prefix);
    }
    for it in document.operations.named.values_mut() {
        in_selection(&mut it.make_mut().selection_set, prefix);
    }
    for it in document.fragments.values_mut() {
        in_selection(&mut it.make_mut().selection_set, prefix);
    }
}

fn in_selection(set: &mut SelectionSet, prefix: &str) {
    for it in &mut set.selections {
        match it {
            Selection::Field(it) => {
                let it = it.make_mut();
                let called = it.alias.as_ref().unwrap_or(&it.name);
                if called.contains(prefix)
                    && let Ok(alias) = Name::new(&called.replacen(prefix, "", 1))
                {
                    it.alias = Some(alias);
                }
                in_selection(&mut it.selection_set, prefix);
            }
            Selection::InlineFragment(it) => {
                in_selection(&mut it.make_mut().selection_set, prefix);
            }
            Selection::FragmentSpread(_) => {}
        }
    }
}

/// A text with [`MARK`] in place of the prefix in each of its names, but for
/// those of variables, and not within strings.
pub fn marked(text: &str, prefix: &str) -> String {
    let mut marked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string_length(rest),
            '$' => 1 + name_length(&rest[1..]),
            it if it == '_' || it.is_ascii_alphanumeric() => name_length(rest),
            it => it.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        if first == '"' || first == '$' {
            marked.push_str(token);
        } else {
            marked.push_str(&token.replacen(prefix, MARK, 1));
        }
        rest = after;
    }
    marked
}

fn name_length(text: &str) -> usize {
    let is_part = |it: char| it == '_' || it.is_ascii_alphanumeric();
    text.find(|it| !is_part(it)).unwrap_or(text.len())
}

/// The length of a string with its quotes; texts that are sent hold no blocks.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, it) in text.char_indices().skip(1) {
        match it {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{in_schema, marked, read};

    #[test]
    fn a_prefix_has_three_parts() {
        assert_eq!(in_schema(&read("app_{app}_")), "app_APP_");
        assert_eq!(in_schema(&read("shop_")), "shop_");
        assert_eq!(in_schema(&read("{X-App}")), "X_APP");
    }

    #[test]
    fn names_are_marked_and_strings_are_not() {
        let text = r#"query A($a_APP_x:a_APP_t!){t:a_APP_t(b:"a_APP_\"a_APP_",c:$a_APP_x){insert_a_APP_t}}"#;
        assert_eq!(
            marked(text, "a_APP_"),
            r#"query A($a_APP_x:<prefix>t!){t:<prefix>t(b:"a_APP_\"a_APP_",c:$a_APP_x){insert_<prefix>t}}"#
        );
    }
}
