//! Prose and deprecations.

use apollo_compiler::Node;
use apollo_compiler::ast::{DirectiveList, Value};
use specloom_ir::Docs;

/// What is said of a definition, and whether it should not be used any more.
pub(crate) fn docs(description: Option<&Node<str>>, directives: &DirectiveList) -> Docs {
    let mut text = description.map(|it| it.trim().to_owned()).unwrap_or_default();
    let deprecated = directives.get("deprecated");
    let reason = deprecated.and_then(|it| it.specified_argument_by_name("reason"));
    if let Some(reason) = reason.and_then(|it| text_of(it)) {
        let gap = if text.is_empty() { "" } else { "\n\n" };
        text = format!("{text}{gap}Deprecated: {reason}");
    }
    Docs {
        description: (!text.is_empty()).then(|| text.into()),
        deprecation: deprecated.map(|_| Box::default()),
        ..Docs::default()
    }
}

/// What is said of a type.
pub(crate) fn said(description: Option<&Node<str>>) -> Docs {
    docs(description, &DirectiveList::default())
}

fn text_of(value: &Value) -> Option<&str> {
    value.as_str().map(str::trim).filter(|it| !it.is_empty())
}
