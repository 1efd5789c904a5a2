//! Where our client does otherwise than the platform's own, and why.

use crate::replay::compare::Part;
use crate::replay::rule::Rule;

/// All of them.
pub(super) static RULES: &[Rule] = &[MARKUP];

const MARKUP: Rule = Rule {
    name: "markup is no message",
    reason: "a page for browsers says nothing to the reader of an error; ours says the status and \
             keeps the page as the body",
    covers: |vector, difference| {
        let body = vector.record["response"]["body_text"].as_str().unwrap_or_default();
        difference.part == Part::Raises("message".to_owned())
            && body.trim_start().starts_with('<')
            && difference.ours.as_str().is_some_and(|it| it.starts_with("HTTP "))
    },
};
