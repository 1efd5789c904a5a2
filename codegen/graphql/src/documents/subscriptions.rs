//! Subscriptions ask for one field, however often they say so.

use std::collections::BTreeSet;

use apollo_compiler::executable::Operation;
use apollo_compiler::parser::SourceSpan;
use apollo_compiler::{ExecutableDocument, Node};

use super::reach::fields;

/// The subscriptions that name one field several times, which its fragments
/// may (section 5.2.4.1): one member comes in the answer.
pub(super) fn of_one_field(document: &ExecutableDocument) -> Vec<Option<SourceSpan>> {
    let members = |it: &Operation| -> usize {
        let asked = fields(document, &it.selection_set);
        asked.iter().map(|it| it.response_key().as_str()).collect::<BTreeSet<_>>().len()
    };
    let all = document.operations.iter().filter(|it| it.is_subscription());
    all.filter(|it| members(it) == 1).map(Node::location).collect()
}
