//! What is called by names that nobody wrote: further methods, arguments, answers.

use std::collections::BTreeMap;

use specloom_ir::{GroupId, Media, MediaKind, Name, Operation};
use specloom_source::Text;

use super::Known;
use crate::plan::imports;
use crate::plan::scope::Scope;
use crate::plan::spell::{camel, snake, words};

/// Methods that every call has: a setter of the same name gives way.
const CALL: &[&str] = &[
    "body",
    "changed",
    "clone",
    "credential",
    "header",
    "idempotency_key",
    "into",
    "into_future",
    "into_request",
    "no_timeout",
    "pager",
    "pager_of",
    "query_extra",
    "refuse",
    "repeatable",
    "retry",
    "send",
    "send_blocking",
    "timeout",
    "total_timeout",
    "trace_id",
    "typed",
    "with_response",
];

/// The names of the crate, for calls that the plan makes beside the named ones.
pub(super) fn calls(known: Known<'_>) -> Scope {
    let names = known.names;
    let groups = names.groups.values().map(|it| it.item.as_str());
    let operations =
        names.operations.values().flat_map(|it| [it.call.as_str(), it.answer.as_str()]);
    let types = names.types.values().map(Text::as_str);
    let reserved = imports::reserved().map(|it: &str| it);
    Scope::with(reserved.chain(types).chain(groups).chain(operations))
}

/// The methods and the constants of a group.
pub(super) fn group(known: Known<'_>, group: GroupId) -> (Scope, Scope) {
    let own: BTreeMap<_, _> = known
        .api
        .operations
        .entries()
        .filter(|(_, it)| it.group == group)
        .filter_map(|(id, _)| known.names.operations.get(&id).map(|it| (id, it)))
        .collect();
    let methods = ["new", "clone"].into_iter().chain(own.values().map(|it| it.method.as_str()));
    (Scope::with(methods), Scope::with(own.values().map(|it| it.constant.as_str())))
}

/// The names that setters of an operation must not have.
pub(super) fn setters(operation: &Operation) -> Scope {
    let partial = operation.document.is_some().then_some("partial");
    Scope::with(CALL.iter().copied().chain(partial))
}

/// An argument, a setter or the method of a wait.
pub(super) fn value(name: &Name, taken: &mut Scope) -> String {
    let name = snake(&words(name));
    let second = format!("{}_value", name.trim_end_matches('_'));
    taken.claim([name, second])
}

/// `create_form`, beside `create`.
pub(super) fn further(method: &str, suffix: &str, taken: &mut Scope) -> String {
    taken.claim([format!("{}_{suffix}", method.trim_end_matches('_'))])
}

/// `CreatePagesForm`, beside `CreatePages`.
pub(super) fn further_call(call: &str, suffix: &str, taken: &mut Scope) -> String {
    let suffix = camel(&words(&Name::new(suffix)));
    taken.claim([format!("{call}{suffix}")])
}

/// The word for a form of a body.
pub(super) fn media(media: &Media) -> &'static str {
    match media.kind {
        MediaKind::Json => "json",
        MediaKind::Form => "form",
        MediaKind::Multipart => "multipart",
        MediaKind::Text => "text",
        MediaKind::Binary => "bytes",
        MediaKind::Xml => "xml",
        MediaKind::Stream => "lines",
    }
}
