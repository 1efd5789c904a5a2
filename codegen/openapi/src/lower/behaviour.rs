//! What clients do beyond one request, from our members.

use specloom_ir::{
    Behaviour, Binding, EnvUse, EnvVar, ErrorKind, ErrorRules, Idempotency, Joined, KindRule, Name,
    RateLimit, Retry, Signature, SignatureAlgorithm, SignatureEncoding, SignatureScheme,
    StatusPattern, TraceId, TypeRef, Wait,
};
use specloom_source::{Node, Span, Text};

use crate::extension::operation::{IdempotencyMember, WaitMember};
use crate::extension::read_extension;
use crate::extension::root::{
    EncodingName, EnvMember, EnvSets, ErrorsMember, HashName, KindName, RetryMember, RootExtension,
    SignatureRule, WebhooksMember,
};
use crate::extension::text::{MemberPath, OneOrMany, OrNever, Status};
use crate::lower::lowering::Lowering;
use crate::lower::named::named;
use crate::lower::security::{report_unknown, scheme_named};
use crate::problem::OpenApiProblem;
use crate::resolve::{reason, resolve};

/// What the root of a document says of the behaviour of clients.
pub fn behaviour_of(low: &mut Lowering<'_, '_>) -> Behaviour {
    let root = &low.document.root;
    let extension: RootExtension = read_extension(root, &mut low.reports);
    let errors = extension.errors.map(errors_of).unwrap_or_default();
    let limit = extension.rate_limit.map(|it| RateLimit {
        limit: it.limit.map(Into::into),
        remaining: it.remaining.map(Into::into),
        reset: it.reset.map(Into::into),
    });
    Behaviour {
        env: env_of(low, extension.env),
        env_file: env_file_of(low, extension.env_file),
        errors,
        retry: extension.retry.map(|it| retry_of(it, None)),
        rate_limit: limit,
        timeout_ms: extension.timeout.map(|it| it.0.unwrap_or(u64::MAX)),
        request_id: extension.request_id.0.into_iter().map(Into::into).collect(),
        trace_id: extension.trace_id.map(|it| TraceId { header: it.header.into(), auto: it.auto }),
        signature: extension.webhooks.and_then(|it| signature_of(low, it)),
    }
}

fn env_of(low: &mut Lowering<'_, '_>, members: Vec<EnvMember>) -> Vec<EnvVar> {
    let root = &low.document.root;
    let nodes = root.get("x-specloom-env").and_then(Node::as_list).unwrap_or_default();
    let mut found = Vec::new();
    for (index, member) in members.into_iter().enumerate() {
        let at = nodes.get(index).map_or(root.span, |it| it.span);
        if let Some(sets) = env_use(low, &member, at) {
            let joined = joined_of(low, &member, at);
            let name = member.name.into();
            found.push(EnvVar { name, sets, required: member.required, joined, origin: at });
        }
    }
    found
}

/// The variables that set something together with another one.
fn joined_of(low: &mut Lowering<'_, '_>, member: &EnvMember, at: Span) -> Option<Joined> {
    if member.join.0.is_empty() {
        if member.by.is_some() {
            extension_value(low, at, "by", "stands between variables, and `join` names none");
        }
        return None;
    }
    if member.required {
        extension_value(low, at, "required", "is not said of variables that are joined");
    }
    Some(Joined {
        with: member.join.0.iter().map(|it| it.as_str().into()).collect(),
        by: member.by.as_deref().unwrap_or("/").into(),
    })
}

/// The name of a file in a folder; a path would lead somewhere else.
fn env_file_of(low: &mut Lowering<'_, '_>, name: Option<String>) -> Option<Box<str>> {
    let name = name?;
    let at = low.document.root.get("x-specloom-env-file").map(|it| it.span);
    let is_name = !name.is_empty() && name != ".." && name != "." && !name.contains(['/', '\\']);
    if !is_name {
        let at = at.unwrap_or(low.document.root.span);
        extension_value(low, at, "x-specloom-env-file", "has to be the name of a file, no path");
    }
    is_name.then(|| name.into())
}

fn env_use(low: &mut Lowering<'_, '_>, member: &EnvMember, at: Span) -> Option<EnvUse> {
    let of = match (member.sets, &member.of) {
        (EnvSets::BaseUrl, _) => return Some(EnvUse::BaseUrl),
        (EnvSets::WebhookSecret, _) => return Some(EnvUse::WebhookSecret),
        (
            EnvSets::ServerVariable | EnvSets::Credential | EnvSets::Param | EnvSets::Setting,
            Some(of),
        ) => of,
        (
            EnvSets::ServerVariable | EnvSets::Credential | EnvSets::Param | EnvSets::Setting,
            None,
        ) => {
            extension_value(low, at, "of", "is needed to say which one is set");
            return None;
        }
    };
    match member.sets {
        EnvSets::BaseUrl | EnvSets::WebhookSecret => None,
        EnvSets::Param => Some(EnvUse::Param(of.as_str().into())),
        // A setter is called after it.
        EnvSets::Setting if !of.contains(|it: char| it.is_ascii_alphabetic()) => {
            extension_value(low, at, "of", "has to be the name of a setting, with a letter");
            None
        }
        EnvSets::Setting => Some(EnvUse::Setting(of.as_str().into())),
        EnvSets::Credential => {
            let scheme = scheme_named(low, of);
            if scheme.is_none() {
                report_unknown(low, at, of);
            }
            scheme.map(EnvUse::Credential)
        }
        EnvSets::ServerVariable => Some(EnvUse::ServerVariable(of.as_str().into())),
    }
}

/// Reports variables of the environment that set what no server has, neither
/// one of the document nor one of an operation. Operations have to be known.
pub fn only_known_variables(low: &mut Lowering<'_, '_>) {
    let own = low.api.operations.iter().flat_map(|it| {
        let Binding::Http { servers, .. } = &it.binding;
        servers
    });
    let all = low.api.servers.iter().chain(own).flat_map(|it| &it.variables);
    let known: Vec<Text> = all.map(|it| it.name.wire.clone()).collect();
    for it in std::mem::take(&mut low.api.behaviour.env) {
        match &it.sets {
            EnvUse::ServerVariable(of) if !known.iter().any(|it| it == of) => {
                let reason = format!("no server has a variable `{of}`");
                extension_value(low, it.origin, "of", &reason);
            }
            EnvUse::BaseUrl
            | EnvUse::ServerVariable(_)
            | EnvUse::Credential(_)
            | EnvUse::WebhookSecret
            | EnvUse::Param(_)
            | EnvUse::Setting(_) => low.api.behaviour.env.push(it),
        }
    }
}

fn extension_value(low: &mut Lowering<'_, '_>, at: Span, member: &str, reason: &str) {
    let (member, reason) = (member.into(), reason.into());
    low.report(at, OpenApiProblem::ExtensionValue { member, reason });
}

/// The names of each path.
pub fn paths(paths: OneOrMany<MemberPath>) -> Vec<Vec<Box<str>>> {
    paths.0.into_iter().map(|it| it.0).collect()
}

fn errors_of(member: ErrorsMember) -> ErrorRules {
    ErrorRules {
        code: paths(member.code),
        code_fallback: member.code_fallback.map(Into::into),
        message: paths(member.message),
        request_id: paths(member.request_id),
        field: paths(member.field),
        retry_after: paths(member.retry_after),
        retry_after_fallback: member.retry_after_fallback,
        kinds: member
            .kinds
            .into_iter()
            .map(|it| KindRule {
                status: it.status.map(|it| it.0),
                code: it.code.map(Into::into),
                kind: error_kind(it.kind),
            })
            .collect(),
    }
}

/// A kind of error, as the spec names it.
pub fn error_kind(kind: KindName) -> ErrorKind {
    match kind {
        KindName::Authentication => ErrorKind::Authentication,
        KindName::AccessDenied => ErrorKind::AccessDenied,
        KindName::PaymentRequired => ErrorKind::PaymentRequired,
        KindName::NotFound => ErrorKind::NotFound,
        KindName::Validation => ErrorKind::Validation,
        KindName::Conflict => ErrorKind::Conflict,
        KindName::RateLimit => ErrorKind::RateLimit,
        KindName::Server => ErrorKind::Server,
    }
}

/// When to ask again; what is absent is as `outer` has it, or else as follows:
/// 4 attempts after 429 and 5XX, pauses of 500 ms to 30 s, two minutes in all.
pub fn retry_of(member: OrNever<RetryMember>, outer: Option<&Retry>) -> Retry {
    let start = outer.cloned().unwrap_or_else(|| Retry {
        attempts: 4,
        statuses: vec![StatusPattern::Exact(429), StatusPattern::Class(5)],
        connection: true,
        base_ms: 500,
        cap_ms: 30_000,
        elapsed_ms: Some(120_000),
        unsafe_statuses: vec![StatusPattern::Exact(429), StatusPattern::Exact(503)],
    });
    let member = match member {
        OrNever::Some(member) => member,
        OrNever::Never => {
            let (statuses, unsafe_statuses) = (Vec::new(), Vec::new());
            return Retry { attempts: 1, statuses, unsafe_statuses, connection: false, ..start };
        }
    };
    let statuses = |list: Vec<Status>| list.into_iter().map(|it| it.0).collect();
    Retry {
        attempts: member.attempts.unwrap_or(start.attempts),
        statuses: member.statuses.map_or(start.statuses, statuses),
        connection: member.connection.unwrap_or(start.connection),
        base_ms: member.base.map_or(start.base_ms, |it| it.0),
        cap_ms: member.cap.map_or(start.cap_ms, |it| it.0),
        elapsed_ms: member.elapsed.map(|it| it.0).or(start.elapsed_ms),
        unsafe_statuses: member.unsafe_statuses.map_or(start.unsafe_statuses, statuses),
    }
}

/// How a repeated request is recognised.
pub fn idempotency_of(member: IdempotencyMember) -> Idempotency {
    Idempotency {
        header: member.header.into(),
        auto: member.auto,
        window_ms: member.window.map(|it| it.0),
    }
}

/// How to wait for an end.
pub fn waits_of(members: OneOrMany<WaitMember>) -> Vec<Wait> {
    let names = |list: Vec<String>| list.into_iter().map(Into::into).collect();
    let wait = |it: WaitMember| Wait {
        name: Name::new(it.name.unwrap_or_else(|| "wait".into())),
        status: it.status.0,
        terminal: names(it.terminal),
        paused: names(it.paused),
        failed: names(it.failed),
        interval_ms: it.interval.map_or(3_000, |it| it.0),
        deadline_ms: it.deadline.map_or(600_000, |it| it.0),
    };
    members.0.into_iter().map(wait).collect()
}

fn signature_of(low: &mut Lowering<'_, '_>, member: WebhooksMember) -> Option<Signature> {
    let node = low.document.root.get("x-specloom-webhooks")?;
    let event = event_of(low, node, &member);
    let scheme = match member.scheme {
        SignatureRule::StandardWebhooks => SignatureScheme::StandardWebhooks,
        SignatureRule::Hmac => SignatureScheme::Hmac {
            algorithm: match member.algorithm {
                Some(HashName::HmacSha256) | None => SignatureAlgorithm::HmacSha256,
            },
            encoding: match member.encoding {
                Some(EncodingName::Hex) | None => SignatureEncoding::Hex,
                Some(EncodingName::Base64) => SignatureEncoding::Base64,
            },
            prefix: member.prefix.unwrap_or_default().into(),
            timestamp_header: member.timestamp_header.map(Into::into),
            tolerance_s: member.tolerance.map(|it| it.0 / 1_000),
        },
    };
    let header = match (member.header, member.scheme) {
        (Some(header), _) => header,
        (None, SignatureRule::StandardWebhooks) => "webhook-signature".into(),
        (None, SignatureRule::Hmac) => {
            extension_value(low, node.span, "header", "is needed to find the signature");
            return None;
        }
    };
    Some(Signature { scheme, header: header.into(), event, origin: node.span })
}

fn event_of<'d>(
    low: &mut Lowering<'d, '_>,
    node: &'d Node,
    member: &WebhooksMember,
) -> Option<TypeRef> {
    let reference = member.event.as_ref()?.reference.as_str();
    let target = resolve(low.document, node, reference);
    if target.is_none() {
        let at = node.pointer("/event/$ref").map_or(node.span, |it| it.span);
        let problem = reason(low.document, node, reference);
        low.report(at, problem);
    }
    target.map(|it| named(low, &it))
}
