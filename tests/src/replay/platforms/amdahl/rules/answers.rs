//! Answers and deliveries that we read otherwise.

use serde_json::Value;

use super::{called, is_failure, is_failures, last, ours, recorded_type, status};
use crate::replay::compare::Part;
use crate::replay::rule::Rule;

pub(super) const ANY_ENVELOPE: Rule = Rule {
    name: "an error of any shape is typed",
    reason: "the guide's wrapper fails at an envelope that is a text, `null` or no JSON, and \
             loses the status; ours keeps status, text and body",
    covers: |vector, difference| {
        let defects = ["AttributeError", "JSONDecodeError", "TypeError"];
        let shown = format!("[{} ", status(last(vector)));
        is_failures(difference)
            && defects.iter().any(|it| recorded_type(difference).ends_with(it))
            && is_failure(last(vector))
            && ours(difference).contains(&shown)
    },
};

pub(super) const FOREIGN_ENVELOPE: Rule = Rule {
    name: "code and message without `error` around them",
    reason: "other public pages of the vendor show errors of that shape; the guide's wrapper \
             calls them `unknown`",
    covers: |vector, difference| {
        let body = &last(vector)["body"];
        let is_shown =
            |name: &str| body[name].as_str().is_some_and(|it| ours(difference).contains(it));
        let is_code = difference.part == Part::Raises("code".to_owned()) && is_shown("code");
        let is_message = difference.part == Part::Raises("message".to_owned())
            && (is_shown("message") || is_shown("code"));
        !body["error"].is_object() && (is_code || is_message)
    },
};

pub(super) const NULL_IN_ENVELOPE: Rule = Rule {
    name: "a code or message that is no text",
    reason: "a member that is `null` is as good as absent, and a number is given as its text",
    covers: |vector, difference| {
        let error = &last(vector)["body"]["error"];
        let is_other = |it: &Value| it.is_null() || it.is_number() || it.is_boolean();
        let has_other = ["code", "message"].iter().any(|it| error.get(*it).is_some_and(is_other));
        let parts = [Part::Raises("code".to_owned()), Part::Raises("message".to_owned())];
        parts.contains(&difference.part) && error.is_object() && has_other
    },
};

pub(super) const NO_BODY: Rule = Rule {
    name: "an answer without its body",
    reason: "where an object is promised, nothing at all is an error that says so, and no `None` \
             that fails later",
    covers: |vector, difference| {
        is_failures(difference)
            && last(vector)["body"].is_null()
            && !is_failure(last(vector))
            && ours(difference).contains("has no body, where JSON was promised")
    },
};

pub(super) const MISSING_MEMBER: Rule = Rule {
    name: "an answer without what it is named by",
    reason: "an object without its id, its items or its rows, or with one of another type, is an \
             error that says where, and no failure of the caller's program later",
    covers: |vector, difference| {
        let text = ours(difference);
        let is_at = |name: &&str| {
            text.contains(&format!("`{name}`")) || text.contains(&format!("{name}: expected"))
        };
        is_failures(difference)
            && difference.recorded.is_null()
            && !is_failure(last(vector))
            && text.starts_with("Decode ")
            && ["id", "session_id", "items", "rows"].iter().any(is_at)
    },
};

pub(super) const OTHER_NAME_OF_LIST: Rule = Rule {
    name: "a list has one name",
    reason: "items that come as `pages` or `webhooks` are given as `items`, like all others",
    covers: |_, difference| {
        let renamed = |name: &str| {
            let mut recorded = difference.recorded.as_object()?.clone();
            let items = recorded.remove(name)?;
            recorded.insert("items".to_owned(), items);
            recorded.retain(|_, it| !it.is_null());
            Some(Value::Object(recorded))
        };
        let names = ["pages", "webhooks"];
        difference.part == Part::Returns
            && names.iter().any(|it| renamed(it).as_ref() == Some(&difference.ours))
    },
};

pub(super) const IGNORED_BODY: Rule = Rule {
    name: "a body that nobody reads",
    reason: "what is archived or deleted answers with nothing that counts, so that nothing in it \
             can fail",
    covers: |vector, difference| {
        let name = &called(vector)["fn"];
        is_failures(difference)
            && difference.ours.is_null()
            && recorded_type(difference).ends_with("JSONDecodeError")
            && !is_failure(last(vector))
            && (name == "archive_page" || name == "delete_webhook")
    },
};

pub(super) const BYTES_OF_SIGNATURE: Rule = Rule {
    name: "signatures are compared as bytes",
    reason: "a signature with letters that are not ASCII is a bad one; the guide's comparison of \
             texts fails on it",
    covers: |vector, difference| {
        is_failures(difference)
            && difference.ours.is_null()
            && recorded_type(difference).ends_with("TypeError")
            && called(vector)["fn"] == "receiver"
    },
};

pub(super) const EMPTY_SECRET: Rule = Rule {
    name: "an empty secret trusts nobody",
    reason: "with an empty secret everybody can sign",
    covers: |vector, difference| {
        let args = &called(vector)["args"];
        let secrets = [args.get("secret"), vector.env.get("WEBHOOK_SECRET")];
        difference.part == Part::Signature
            && difference.ours == false
            && secrets.into_iter().flatten().any(|it| it == "")
    },
};
