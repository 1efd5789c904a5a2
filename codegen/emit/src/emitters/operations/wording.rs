//! The docs of groups, methods, setters and answers.

use std::fmt::Write as _;
use std::time::Duration;

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::analysis::fixed::{sent_field, sent_param};
use specloom_ir::{Api, Binding, Docs, Outcome, Param, StatusPattern, Wait};

use super::super::sample::Sample;
use super::{Spoken, body};
use crate::docs::{first_sentence as line, full as about, short};
use crate::plan::calls::arguments::spread_fields;
use crate::plan::{Argument, ArgumentSource, Crate, GroupPlan};

/// What the file of a group says first.
pub(super) fn group(group: &GroupPlan) -> String {
    format!("{}.", words(&group.module))
}

/// What the struct of a group says.
pub(super) fn group_item(api: &Api, group: &GroupPlan, sample: Option<&Sample>) -> String {
    let docs = api.groups.get(group.id).map(|it| &it.docs);
    let mut text = docs.map(about).filter(|it| !it.is_empty());
    let text = text.get_or_insert_with(|| format!("The operations of `{}`.", group.module));
    match sample {
        Some(sample) => format!("{text}\n\n{}", sample.fenced()),
        None => text.clone(),
    }
}

/// What a method says: the author's words, the wire, and what is known besides.
pub(super) fn method(it: Spoken<'_>) -> String {
    let said = about(&it.operation.docs);
    let (first, rest) = said.split_once("\n\n").unwrap_or((&said, ""));
    let mut parts = Vec::new();
    if first.is_empty() {
        parts.push(format!("Calls {}.", crate::docs::code(&it.operation.name.wire)));
    } else {
        parts.push(first.to_owned());
    }
    parts.push(wire(it));
    parts.extend(form(it));
    if !rest.is_empty() {
        parts.push(rest.to_owned());
    }
    parts.extend(arguments(it));
    parts.extend(headers(it));
    parts.extend(errors(it.plan, it));
    parts.join("\n\n")
}

/// `` `GET /pages`. Needs the scope `pages:read`. ``
fn wire(it: Spoken<'_>) -> String {
    let Binding::Http { method, path, .. } = &it.operation.binding;
    let mut text = match &it.operation.document {
        Some(document) => {
            let is_socket = super::stream::is_socket(it.operation);
            let over = if is_socket { ", over a websocket by `graphql-transport-ws`" } else { "" };
            format!("The {} `{}`{over}.", document.kind.as_str(), document.name)
        }
        None => format!("`{} {}`.", method.as_str(), path.text.replace('`', "'")),
    };
    let scopes = scopes(it);
    if let Some((last, rest)) = scopes.split_last() {
        let (word, list) = if rest.is_empty() {
            ("scope", format!("`{last}`"))
        } else {
            ("scopes", format!("`{}` and `{last}`", rest.join("`, `")))
        };
        let _ = write!(text, " Needs the {word} {list}.");
    }
    text
}

/// What is sent by a method that is not the first of its operation.
fn form(it: Spoken<'_>) -> Option<String> {
    let at = it.of.media.filter(|it| *it > 0)?;
    let media_type = &it.operation.body.as_ref()?.media.get(at)?.media_type;
    Some(format!("The body is sent as {}.", crate::docs::code(media_type)))
}

/// The scopes of the first way to prove who one is that asks for some.
fn scopes(it: Spoken<'_>) -> Vec<String> {
    let auth = it.operation.auth.as_ref().unwrap_or(&it.api.auth);
    let asked = auth.alternatives.iter().find(|all| all.iter().any(|it| !it.scopes.is_empty()));
    let all = asked.into_iter().flatten().flat_map(|it| &it.scopes);
    all.map(|it| it.replace('`', "'")).collect()
}

/// A list of the arguments that the author says something about.
fn arguments(it: Spoken<'_>) -> Option<String> {
    let lines: Vec<String> = it
        .of
        .arguments
        .iter()
        .filter_map(|argument| {
            let said = line(docs(it, argument)?)?;
            Some(format!("- `{}`: {}", argument.name, lower_first(&said)))
        })
        .collect();
    (!lines.is_empty()).then(|| format!("Takes:\n{}", lines.join("\n")))
}

/// A list of the headers that come with a success.
fn headers(it: Spoken<'_>) -> Option<String> {
    let mut seen: Vec<&str> = Vec::new();
    let mut lines = Vec::new();
    for header in it.operation.successes().flat_map(|it| &it.headers) {
        let name = &*header.name.wire;
        if !seen.contains(&name) {
            seen.push(name);
            let said = line(&header.docs).map(|it| format!(": {}", lower_first(&it)));
            lines.push(format!("- {}{}", crate::docs::code(name), said.unwrap_or_default()));
        }
    }
    let first = "The answer has headers, which `with_response` gives and `header_as` reads:";
    (!lines.is_empty()).then(|| format!("{first}\n{}", lines.join("\n")))
}

/// What errors carry, where that differs between statuses.
fn errors(plan: &Crate, it: Spoken<'_>) -> Option<String> {
    let table = plan.errors.of.get(&it.of.id).and_then(|at| plan.errors.tables.get(*at))?;
    if table.cases.iter().all(|(status, _)| *status == StatusPattern::Default) {
        return None;
    }
    let lines: Vec<String> = table
        .cases
        .iter()
        .filter_map(|(status, at)| {
            let name = &plan.errors.variants.get(*at)?.name;
            let outcome = it.operation.failures().find(|it| it.status == *status);
            let said = outcome.and_then(|it| line(&it.docs));
            let said = said.map(|it| format!(": {}", lower_first(&it))).unwrap_or_default();
            let link = format!("[`ErrorBody::{name}`]({}::error::ErrorBody::{name})", plan.root);
            let end = if said.is_empty() { "" } else { said.as_str() };
            Some(format!("- {} carries {link}{end}", status_words(*status)))
        })
        .collect();
    Some(format!("# Errors\n{}", lines.join("\n")))
}

fn status_words(status: StatusPattern) -> String {
    match status {
        StatusPattern::Exact(status) => format!("`{status}`"),
        StatusPattern::Class(class) => format!("`{class}XX`"),
        StatusPattern::Default => "any other status".to_owned(),
    }
}

/// What a struct that carries setters says.
pub(super) fn call(it: Spoken<'_>) -> String {
    let (group, method) = (&it.group.name, &it.of.method);
    format!("[`{group}::{method}`], with what may be said besides.")
}

/// What a setter says.
pub(super) fn setter(it: Spoken<'_>, setter: &Argument) -> String {
    let mut text = docs(it, setter).map(about).filter(|it| !it.is_empty());
    let wire = match setter.source {
        ArgumentSource::Param(at) => it.operation.params.get(at).map(|it| it.name.to_string()),
        ArgumentSource::Member(at) => field(it, at).map(|it| it.name.to_string()),
        ArgumentSource::Body(_) => None,
    };
    let wire = wire.map(|it| format!("Sent as `{}`.", it.replace('`', "'")));
    let fallback = || wire.unwrap_or_else(|| "What is sent.".to_owned());
    let text = text.get_or_insert_with(fallback);
    let (default, send) = match setter.source {
        ArgumentSource::Param(at) => {
            let param = it.operation.params.get(at);
            (
                param.and_then(|it| it.default.as_ref()),
                param.and_then(|param| sent_param(it.api, param)),
            )
        }
        ArgumentSource::Member(at) => {
            let field = field(it, at);
            (
                field.and_then(|it| it.default.as_ref()),
                field.and_then(|field| sent_field(it.api, field)),
            )
        }
        ArgumentSource::Body(_) => (None, None),
    };
    match (send, default) {
        (Some(value), _) => match short(value) {
            Some(value) => format!("{text}\n\n{value} is sent unless this is called."),
            None => text.clone(),
        },
        (None, Some(value)) => match short(value) {
            Some(value) => format!("{text}\n\nThe platform takes {value} if it is absent."),
            None => text.clone(),
        },
        (None, None) => text.clone(),
    }
}

/// What a method that waits says.
pub(super) fn wait(it: Spoken<'_>, rules: &Wait) -> String {
    let ends = listed(&rules.terminal);
    let paused = match listed(&rules.paused) {
        Some(states) => format!(", or stops at {states} where the caller has to act"),
        None => String::new(),
    };
    let first = match ends {
        Some(ends) => format!("Waits until the state is {ends}{paused}."),
        None => format!("Waits for an end{paused}."),
    };
    let (every, long) = (span(rules.interval_ms), span(rules.deadline_ms));
    let method = &it.of.method;
    format!("{first}\n\nAsks [`{method}`](Self::{method}) every {every}, for {long} at most.")
}

/// What a method that waits for the last event of a stream says.
pub(super) fn watch(it: Spoken<'_>) -> String {
    let method = &it.of.method;
    let ends = it.operation.stream.as_ref().and_then(|it| it.ends.first());
    let ends = ends.and_then(|it| listed(&it.values));
    let first = match ends {
        Some(ends) => format!("Waits for the last event: until the state is {ends}."),
        None => "Waits for the last event.".to_owned(),
    };
    format!(
        "{first}\n\nFollows [`{method}`](Self::{method}) over as many connections as it takes. \
         `.deadline(..)` says how long, `.until(..)` names other states that end the wait."
    )
}

/// What the enum of answers says.
pub(super) fn answer(it: Spoken<'_>) -> String {
    format!("What [`{}::{}`] gives, by status.", it.group.name, it.of.method)
}

/// What a variant of it says.
pub(super) fn outcome(outcome: &Outcome) -> String {
    let status = status_words(outcome.status);
    match line(&outcome.docs) {
        Some(said) => format!("{status}: {}", lower_first(&said)),
        None => format!("{status}."),
    }
}

/// `#[deprecated]`, if it should not be used any more.
pub(super) fn deprecated(docs: &Docs) -> TokenStream {
    let Some(deprecation) = &docs.deprecation else { return quote!() };
    match crate::docs::deprecation(deprecation) {
        (Some(since), Some(note)) => quote!(#[deprecated(since = #since, note = #note)]),
        (Some(since), None) => quote!(#[deprecated(since = #since)]),
        (None, Some(note)) => quote!(#[deprecated(note = #note)]),
        (None, None) => quote!(#[deprecated]),
    }
}

/// The same for a setter.
pub(super) fn setter_deprecated(it: Spoken<'_>, setter: &Argument) -> TokenStream {
    match setter.source {
        ArgumentSource::Param(_) | ArgumentSource::Member(_) => {
            docs(it, setter).map(deprecated).unwrap_or_default()
        }
        ArgumentSource::Body(_) => quote!(),
    }
}

/// What the author says of a value.
fn docs<'a>(it: Spoken<'a>, argument: &Argument) -> Option<&'a Docs> {
    match argument.source {
        ArgumentSource::Param(at) => it.operation.params.get(at).map(|it: &Param| &it.docs),
        ArgumentSource::Member(at) => field(it, at).map(|it| &it.docs),
        ArgumentSource::Body(_) => it.operation.body.as_ref().map(|it| &it.docs),
    }
}

fn field(it: Spoken<'_>, at: usize) -> Option<&specloom_ir::Field> {
    spread_fields(it.api, it.operation, body::media_at(it.of)).get(at)
}

fn listed(states: &[Box<str>]) -> Option<String> {
    let (last, rest) = states.split_last()?;
    let last = last.replace('`', "'");
    if rest.is_empty() {
        return Some(format!("`{last}`"));
    }
    Some(format!("`{}` or `{last}`", rest.join("`, `")))
}

/// `3 s`, `10 min`
fn span(millis: u64) -> String {
    let it = Duration::from_millis(millis);
    match (it.as_secs(), it.subsec_millis()) {
        (0, millis) => format!("{millis} ms"),
        (secs, 0) if secs % 60 == 0 && secs >= 120 => format!("{} min", secs / 60),
        (secs, 0) => format!("{secs} s"),
        (_, _) => format!("{millis} ms"),
    }
}

/// `Pages` for `pages`, `Data sets` for `data_sets`.
fn words(module: &str) -> String {
    let text = module.trim_end_matches('_').replace('_', " ");
    let mut chars = text.chars();
    let first = chars.next().map(|it| it.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

/// The first letter small, unless the word is an acronym or code.
fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let (first, second) = (chars.next(), chars.clone().next());
    match first {
        Some(first) if second.is_some_and(char::is_lowercase) || second == Some(' ') => {
            first.to_lowercase().chain(chars).collect()
        }
        Some(_) | None => text.to_owned(),
    }
}
