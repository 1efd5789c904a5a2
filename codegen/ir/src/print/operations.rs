//! Operations and webhooks in print.

use crate::api::Api;
use crate::binding::Binding;
use crate::link::{Link, LinkTarget};
use crate::operation::Operation;
use crate::outcome::Outcome;
use crate::param::{Location, Outside, Param, Range, Style};
use crate::print::behaviour::{
    idempotency, pagination, refusal, retry, status, stream, timeout, wait,
};
use crate::print::carried::{body, header, media};
use crate::print::header::{auth, server};
use crate::print::lines::Lines;
use crate::print::names::Names;
use crate::print::rpc::rpc;
use crate::print::words::{about, default, extensions, in_parens, mark, style};

pub(super) fn print(api: &Api, names: &Names, lines: &mut Lines) {
    for it in &api.operations {
        operation(api, it, names, lines);
    }
    for it in &api.webhooks {
        lines.add(format!("webhook {}{}", it.name, about(&it.docs)));
        for it in &it.headers {
            lines.add_within(format!("header {}", header(it, names)));
        }
        if let Some(it) = &it.body {
            body(it, names, lines);
        }
        outcomes(&it.outcomes, "<-", names, lines);
    }
}

fn operation(api: &Api, it: &Operation, names: &Names, lines: &mut Lines) {
    let group = api.groups.get(it.group).map_or("?", |it| &it.name.wire);
    let method = format!("{group}.{}", it.method);
    let full = if method == *it.name.wire { String::new() } else { format!(" = {}", it.name) };
    let Binding::Http { method: verb, path, servers } = &it.binding;
    let (verb, path) = (verb.as_str(), &path.text);
    lines.add(format!("op {method}{full} {verb} {path}{}", about(&it.docs)));
    for it in servers {
        lines.add_within(server(it));
    }
    if let Some(it) = &it.document {
        lines.add_within(format!("document {}", it.text));
    }
    for it in &it.params {
        lines.add_within(param(it, names));
    }
    if let Some(it) = &it.body {
        body(it, names, lines);
    }
    outcomes(&it.outcomes, "->", names, lines);
    behaviour(api, it, names, lines);
    extensions(&it.extensions, lines);
}

/// What may come back, or be given back.
fn outcomes(list: &[Outcome], arrow: &str, names: &Names, lines: &mut Lines) {
    for it in list {
        let forms: Vec<String> = it.media.iter().map(|it| media(it, names)).collect();
        let forms = if forms.is_empty() { "nothing".to_owned() } else { forms.join(" | ") };
        lines.add_within(format!("{arrow} {} {forms}{}", status(it.status), about(&it.docs)));
        for it in &it.headers {
            lines.add_within(format!("   header {}", header(it, names)));
        }
        for it in &it.links {
            lines.add_within(format!("   link {}", link(it)));
        }
    }
}

/// `next: getOrder(id = "$response.body#/id")`
fn link(it: &Link) -> String {
    let target = match &it.target {
        Some(LinkTarget::Named(name)) => name.to_string(),
        Some(LinkTarget::At { method, path }) => format!("{} {path}", method.as_str()),
        Some(LinkTarget::Elsewhere(text)) => format!("<{text}>"),
        None => "?".to_owned(),
    };
    let params: Vec<String> = it.params.iter().map(|(name, it)| format!("{name} = {it}")).collect();
    let body = it.body.as_ref().map(|it| format!(" body {it}")).unwrap_or_default();
    let server = it.server.as_ref().map(|it| format!(" at {it}")).unwrap_or_default();
    format!("{}: {target}({}){body}{server}{}", it.name, params.join(", "), about(&it.docs))
}

fn behaviour(api: &Api, it: &Operation, names: &Names, lines: &mut Lines) {
    let once = [
        it.auth.as_ref().map(|it| format!("auth {}", auth(api, it))),
        it.idempotency.as_deref().map(idempotency),
        it.safe.then(|| "safe".to_owned()),
        it.refusal.as_deref().map(refusal),
        member("envelope", &it.answer.envelope),
        member("unwrap", &it.answer.unwrap),
        it.pagination.as_ref().map(|it| pagination(it, names)),
        it.retry.as_deref().map(retry),
        it.stream.as_deref().map(stream),
        it.timeout_ms.map(timeout),
        it.json_rpc.as_deref().map(rpc),
    ];
    for line in once.into_iter().flatten().chain(it.waits.iter().map(wait)) {
        lines.add_within(line);
    }
}

/// `unwrap tag`, if a member is named.
fn member(word: &str, path: &[Box<str>]) -> Option<String> {
    (!path.is_empty()).then(|| format!("{word} {}", path.join(".")))
}

fn param(param: &Param, names: &Names) -> String {
    let location = match param.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::QueryString => "query-string",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Variable => "variable",
    };
    let mut facts = Vec::new();
    if !is_usual(param) {
        facts.push(style(&param.style));
    }
    facts.extend(param.rename.as_ref().map(|it| format!("in code {it}")));
    facts.extend(param.send.as_ref().map(|it| format!("sends {it}")));
    if param.client_wide {
        let word = if param.overridable { "client-wide, overridable" } else { "client-wide" };
        facts.push(word.into());
        facts.extend(param.setting.as_ref().map(|it| format!("carries {it}")));
    }
    facts.extend(param.range.as_ref().map(range));
    format!(
        "{location} {}{}: {}{}{}{}",
        param.name,
        mark(param.presence),
        names.of(param.ty),
        default(param.default.as_deref()),
        in_parens(&facts),
        about(&param.docs)
    )
}

/// `clamped to 1..=100`, `refused below 1`
fn range(it: &Range) -> String {
    let word = match it.outside {
        Outside::Clamp => "clamped to",
        Outside::Refuse => "held to",
    };
    let bound = |it: Option<i64>| it.map(|it| it.to_string()).unwrap_or_default();
    format!("{word} {}..={}", bound(it.min), bound(it.max))
}

/// Whether a param is written as params of its location usually are.
fn is_usual(param: &Param) -> bool {
    match param.location {
        Location::Path | Location::Header => param.style == Style::Simple { explode: false },
        Location::Query | Location::Cookie => {
            param.style == Style::Form { explode: true, reserved: false }
        }
        Location::QueryString => false,
        Location::Variable => true,
    }
}
