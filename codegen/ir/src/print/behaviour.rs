//! What clients do beyond one request, in print: one line each.

use crate::api::Api;
use crate::behaviour::{
    EnvUse, ErrorKind, ErrorRules, Fallback, Idempotency, KindRule, RateLimit, Refusal, Retry,
    Signature, SignatureAlgorithm, SignatureEncoding, SignatureScheme, StreamRules, Wait,
};
use crate::page::{PageKind, Pagination};
use crate::print::lines::Lines;
use crate::print::names::Names;
use crate::socket::SocketInit;
use crate::status::StatusPattern;
use crate::value::Value;

pub(super) fn print(api: &Api, names: &Names, lines: &mut Lines) {
    let it = &api.behaviour;
    for variable in &it.env {
        let need = if variable.required { " required" } else { "" };
        let name = match &variable.joined {
            None => variable.name.to_string(),
            Some(it) => {
                let others = it.with.iter().map(|name| &**name);
                let names: Vec<&str> = std::iter::once(&*variable.name).chain(others).collect();
                names.join(&format!(" {:?} ", it.by))
            }
        };
        lines.add(format!("env {name} sets {}{need}", env_use(api, &variable.sets)));
    }
    if let Some(name) = &it.env_file {
        lines.add(format!("env-file {name}"));
    }
    let errors = errors(&it.errors);
    if !errors.is_empty() {
        lines.add(format!("errors {}", errors.join(", ")));
    }
    let own = [
        it.retry.as_ref().map(retry),
        it.rate_limit.as_ref().map(rate_limit),
        it.timeout_ms.map(timeout),
        (!it.request_id.is_empty()).then(|| format!("request-id {}", it.request_id.join(" or "))),
        it.trace_id
            .as_ref()
            .map(|it| format!("trace-id {}{}", it.header, if it.auto { " auto" } else { "" })),
        it.signature.as_ref().map(|it| signature(it, names)),
    ];
    for line in own.into_iter().flatten() {
        lines.add(line);
    }
}

fn env_use(api: &Api, sets: &EnvUse) -> String {
    match sets {
        EnvUse::BaseUrl => "base-url".into(),
        EnvUse::ServerVariable(name) => format!("server-variable {name}"),
        EnvUse::Credential(id) => {
            format!("credential {}", api.schemes.get(*id).map_or("?", |it| &it.name.wire))
        }
        EnvUse::WebhookSecret => "webhook-secret".into(),
        EnvUse::Param(name) => format!("param {name}"),
        EnvUse::Setting(name) => format!("setting {name}"),
    }
}

fn errors(rules: &ErrorRules) -> Vec<String> {
    let places = [
        ("code", &rules.code),
        ("message", &rules.message),
        ("request-id", &rules.request_id),
        ("field", &rules.field),
        ("retry-after", &rules.retry_after),
    ];
    let places = places.into_iter().filter(|(_, them)| !them.is_empty());
    let places = places.map(|(word, them)| format!("{word} {}", paths(them)));
    let code = rules.code_fallback.iter().map(|it| format!("code else {}", text(it)));
    let pause = rules.retry_after_fallback.iter().map(|it| format!("retry-after else {it}s"));
    places.chain(code).chain(pause).chain(rules.kinds.iter().map(kind_rule)).collect()
}

fn kind_rule(rule: &KindRule) -> String {
    let kind = error_kind(rule.kind);
    let status = rule.status.map(|it| format!("{} ", status(it))).unwrap_or_default();
    let code = rule.code.as_ref().map(|it| format!("{} ", text(it))).unwrap_or_default();
    format!("{status}{code}=> {kind}")
}

/// The word of the spec for a kind of error.
pub(super) fn error_kind(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Authentication => "authentication",
        ErrorKind::AccessDenied => "access-denied",
        ErrorKind::PaymentRequired => "payment-required",
        ErrorKind::NotFound => "not-found",
        ErrorKind::Validation => "validation",
        ErrorKind::Conflict => "conflict",
        ErrorKind::RateLimit => "rate-limit",
        ErrorKind::Server => "server",
    }
}

pub(super) fn retry(it: &Retry) -> String {
    let connection = if it.connection { ", connection" } else { "" };
    let elapsed = it.elapsed_ms.map(|it| format!(", within {it}ms")).unwrap_or_default();
    let anyway = match it.unsafe_statuses.as_slice() {
        [] => String::new(),
        them => format!(", even unsafe on {}", statuses(them)),
    };
    format!(
        "retry attempts {}, on {}{connection}, pause {}ms to {}ms{elapsed}{anyway}",
        it.attempts,
        statuses(&it.statuses),
        it.base_ms,
        it.cap_ms
    )
}

fn rate_limit(it: &RateLimit) -> String {
    let headers = [("limit", &it.limit), ("remaining", &it.remaining), ("reset", &it.reset)];
    let headers =
        headers.into_iter().filter_map(|(word, it)| Some(format!("{word} {}", it.as_ref()?)));
    format!("rate-limit {}", headers.collect::<Vec<_>>().join(", "))
}

pub(super) fn timeout(timeout_ms: u64) -> String {
    if timeout_ms == u64::MAX {
        "timeout none".to_owned()
    } else {
        format!("timeout {timeout_ms}ms")
    }
}

pub(super) fn idempotency(it: &Idempotency) -> String {
    let window = it.window_ms.map(|it| format!(", remembered for {it}ms")).unwrap_or_default();
    format!("idempotency {}{}{window}", it.header, if it.auto { " auto" } else { "" })
}

pub(super) fn refusal(it: &Refusal) -> String {
    let code = match it.code.as_slice() {
        [] => String::new(),
        code => format!(", code {}", path(code)),
    };
    let (place, values) = (path(&it.path), list(&it.values));
    format!("refused where {place} is {values} as {}{code}", it.status)
}

/// What the first message of a websocket says.
pub(super) fn init(it: &SocketInit) -> String {
    match it {
        SocketInit::Headers => "introduced by headers".to_owned(),
        SocketInit::Member(name) => format!("introduced by {}", text(name)),
    }
}

pub(super) fn stream(it: &StreamRules) -> String {
    let mut facts = Vec::new();
    if it.discriminator.is_empty() {
        facts.push("by event name".to_owned());
    } else {
        facts.push(format!("by {}", path(&it.discriminator)));
    }
    facts.extend(it.sentinel.as_ref().map(|it| format!("sentinel {}", text(it))));
    if !it.terminal.is_empty() {
        facts.push(format!("terminal {}", list(&it.terminal)));
    }
    facts.extend(
        it.ends
            .iter()
            .map(|it| format!("terminal where {} is {}", path(&it.path), list(&it.values))),
    );
    for (word, names) in [("gives", &it.events), ("segments end at", &it.segment_end)] {
        if !names.is_empty() {
            facts.push(format!("{word} {}", list(names)));
        }
    }
    facts.extend(it.sequence.as_ref().map(|it| format!("numbered by {}", path(it))));
    if it.endless {
        facts.push("endless".into());
    }
    if it.resume {
        facts.push("resumes".into());
    }
    facts.extend(it.resume_param.as_ref().map(|it| format!("resumes with {it}")));
    facts.extend(it.idle_ms.map(|it| format!("idle {it}ms")));
    facts.extend(it.hold_param.as_ref().map(|it| format!("held for {it}")));
    facts.extend(it.deadline_ms.map(|it| format!("within {it}ms")));
    facts.extend(it.fallback.as_ref().map(fallback));
    facts.extend(it.wait.as_ref().map(|it| format!("wait {it}")));
    facts.extend(it.init.as_ref().map(init));
    format!("stream {}", facts.join(", "))
}

fn fallback(it: &Fallback) -> String {
    let param = it.param.as_ref().map(|it| format!(" behind {it}")).unwrap_or_default();
    let statuses: Vec<String> = it.statuses.iter().map(u16::to_string).collect();
    let also = if it.after_segment { " and after each segment" } else { "" };
    format!(
        "else {} at {}{param} on {}{also} every {}ms",
        it.operation,
        path(&it.items),
        statuses.join("|"),
        it.interval_ms
    )
}

pub(super) fn wait(it: &Wait) -> String {
    let states = [("terminal", &it.terminal), ("paused", &it.paused), ("failed", &it.failed)];
    let states = states.into_iter().filter(|(_, them)| !them.is_empty());
    let states: Vec<String> =
        states.map(|(word, them)| format!(", {word} {}", list(them))).collect();
    let states = states.concat();
    let (name, place) = (&it.name, path(&it.status));
    format!(
        "wait {name} on {place}{states}, every {}ms within {}ms",
        it.interval_ms, it.deadline_ms
    )
}

pub(super) fn pagination(it: &Pagination, names: &Names) -> String {
    let kind = match &it.kind {
        PageKind::Cursor { param, next, more } => {
            format!("cursor {param} from {}{}", paths(next), while_more(more.as_ref()))
        }
        PageKind::Offset { param, more } => format!("offset {param}{}", while_more(more.as_ref())),
        PageKind::Page { param, first, more } => {
            format!("page {param} from {first}{}", while_more(more.as_ref()))
        }
        PageKind::NextUrl { next } => format!("next-url from {}", paths(next)),
        PageKind::Link => "link".into(),
    };
    let size = it.size_param.as_ref().map(|it| format!(", size {it}")).unwrap_or_default();
    let first = it.size.map(|it| format!(", {it} at once")).unwrap_or_default();
    format!("pagination {kind}, items {} of {}{size}{first}", paths(&it.items), names.of(it.item))
}

fn while_more(more: Option<&Vec<Box<str>>>) -> String {
    more.map(|it| format!(" while {}", path(it))).unwrap_or_default()
}

fn signature(it: &Signature, names: &Names) -> String {
    let event = it.event.map(|it| format!(", event {}", names.of(it))).unwrap_or_default();
    let scheme = match &it.scheme {
        SignatureScheme::StandardWebhooks => "standard-webhooks".to_owned(),
        SignatureScheme::Hmac { algorithm, encoding, prefix, timestamp_header, tolerance_s } => {
            let algorithm = match algorithm {
                SignatureAlgorithm::HmacSha256 => "hmac-sha256",
            };
            let encoding = match encoding {
                SignatureEncoding::Hex => "hex",
                SignatureEncoding::Base64 => "base64",
            };
            let time = timestamp_header.as_ref().map(|it| format!(", time in {it}"));
            let tolerance = tolerance_s.map(|it| format!(", off by {it}s at most"));
            format!(
                "{algorithm} {encoding} after {}{}{}",
                text(prefix),
                time.unwrap_or_default(),
                tolerance.unwrap_or_default()
            )
        }
    };
    format!("signature in {}: {scheme}{event}", it.header)
}

/// `404`, `5XX`, `default`.
pub(super) fn status(status: StatusPattern) -> String {
    match status {
        StatusPattern::Exact(status) => status.to_string(),
        StatusPattern::Class(class) => format!("{class}XX"),
        StatusPattern::Default => "default".into(),
    }
}

fn statuses(statuses: &[StatusPattern]) -> String {
    statuses.iter().map(|it| status(*it)).collect::<Vec<_>>().join("|")
}

fn paths(paths: &[Vec<Box<str>>]) -> String {
    paths.iter().map(|it| path(it)).collect::<Vec<_>>().join(" or ")
}

fn path(path: &[Box<str>]) -> String {
    if path.is_empty() {
        return "$".into();
    }
    let names: Vec<String> = path.iter().map(|it| it.replace('.', "\\.")).collect();
    names.join(".")
}

fn list(items: &[Box<str>]) -> String {
    items.iter().map(|it| text(it)).collect::<Vec<_>>().join("|")
}

fn text(text: &str) -> String {
    Value::String(text.into()).to_string()
}
