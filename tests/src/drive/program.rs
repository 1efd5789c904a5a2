//! The program that drives a generated crate, and what it can do as data.

use std::fmt::Write as _;

use serde_json::{Value, json};
use specloom_emit::plan::calls::arguments::spread_fields;
use specloom_emit::plan::setup::{SettingKind, settings};
use specloom_emit::plan::types::at_place;
use specloom_emit::plan::{
    AnswerPlan, Argument, ArgumentSource, Crate, Form, GroupPlan, OperationPlan,
};
use specloom_ir::analysis::fixed::{sent_field, sent_param};
use specloom_ir::{
    Api, AuthScheme, Binding, Body, Location, Media, MediaKind, Operation, TypeName, TypeRef,
};
use specloom_source::{FileId, SourceMap};

use super::lists::{WALK, rules};
use super::places::{Inline, inline_types};
use super::spelling::{is_borrowed, is_file, is_files, is_json, spelled};

/// A program, and what it can do.
#[derive(Clone, Debug)]
pub struct Program {
    /// The text of `main.rs`.
    pub text: String,
    /// The features of the crate that it needs.
    pub features: Vec<String>,
    /// The types and operations that cases name by their places.
    pub tables: Value,
}

/// What is known of one operation.
#[derive(Clone, Copy)]
struct Spoken<'a> {
    api: &'a Api,
    plan: &'a Crate,
    group: &'a GroupPlan,
    of: &'a OperationPlan,
    operation: &'a Operation,
}

/// Which calls a program makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calls {
    /// Each operation.
    All,
    /// None: it reads and writes values.
    None,
}

/// The program for a crate.
pub fn program((api, plan): (&Api, &Crate), calls: Calls, spec: (&SourceMap, FileId)) -> Program {
    let mut text = String::from(
        "//! Drives the crate beside it by cases.\n#![allow(deprecated, unused, clippy::all)]\n\n\
         use specloom_driver::{Api, Given, Pending, Reply, again, encoded, header};\n\
         use specloom_driver::{main as drive, walked};\n\
         use specloom_runtime::{Error, RetryPolicy};\n\n",
    );
    let types = types((api, plan), &inline_types(api, plan, spec), &mut text);
    let groups: &[GroupPlan] = match calls {
        Calls::All => &plan.groups,
        Calls::None => &[],
    };
    let (operations, lists) = operations(api, (plan, groups), &mut text);
    client(api, &mut text);
    error(plan, &mut text);
    text.push_str(
        "fn main() -> std::process::ExitCode {\n    \
         drive(&Api { types: TYPES, operations: OPERATIONS, lists: LISTS, client, error })\n}\n",
    );
    let features = plan.groups.iter().filter_map(|it| it.feature.clone()).collect();
    let servers: Vec<&str> = api.servers.iter().map(|it| &*it.url).collect();
    let tables =
        json!({"types": types, "operations": operations, "lists": lists, "servers": servers});
    Program { text, features, tables }
}

/// The table of the types that the author named, of those without a name, and of
/// what webhooks carry.
fn types((api, plan): (&Api, &Crate), inline: &[Inline], text: &mut String) -> Vec<Value> {
    let mut types = Vec::new();
    text.push_str("static TYPES: &[fn(&str) -> Result<String, String>] = &[\n");
    for (id, def) in api.types.entries() {
        let TypeName::Declared(name) = &def.name else { continue };
        let ty = at_place(&plan.types, TypeRef { id, nullable: false });
        if is_json(&ty) && plan.types.contains_key(&id) {
            let _ = writeln!(text, "    again::<{}>,", spelled(&ty));
            let sent = plan.items.get(&id).is_none_or(|it| match &it.form {
                Form::Struct(it) => it.is_sent,
                Form::StringEnum(_) | Form::IntegerEnum(_) | Form::Union(_) | Form::Alias(_) => {
                    false
                }
            });
            types.push(json!({"schema": &*name.wire, "sent": sent}));
        }
    }
    for it in inline {
        let _ = writeln!(text, "    again::<{}>,", it.spelled);
        types.push(json!({"schema": it.pointer, "pointer": it.pointer, "sent": it.is_sent}));
    }
    for webhook in &api.webhooks {
        let media = webhook.body.iter().flat_map(|it| &it.media);
        let Some(ty) = media.filter(|it| it.kind == MediaKind::Json).find_map(|it| it.ty) else {
            continue;
        };
        let ty = at_place(&plan.types, ty);
        if is_json(&ty) {
            let _ = writeln!(text, "    again::<{}>,", spelled(&ty));
            types.push(json!({"schema": format!("webhook {}", webhook.name.wire), "sent": false}));
        }
    }
    text.push_str("];\n\n");
    types
}

/// The functions that make calls and walk through lists, and the tables of both.
fn operations(
    api: &Api,
    (plan, groups): (&Crate, &[GroupPlan]),
    text: &mut String,
) -> (Vec<Value>, Vec<Value>) {
    let (mut all, mut lists) = (Vec::new(), Vec::new());
    for group in groups {
        for of in &group.operations {
            let Some(operation) = api.operations.get(of.id) else { continue };
            let it = Spoken { api, plan, group, of, operation };
            function(it, &format!("call_{}", all.len()), &end(it), text);
            if let Some(of) = operation.pagination.as_ref().filter(|_| of.pager.is_some()) {
                function(it, &format!("list_{}", lists.len()), WALK, text);
                lists.push(rules(all.len(), operation, of));
            }
            all.push(described(it));
        }
    }
    table(("OPERATIONS", "call"), all.len(), text);
    table(("LISTS", "list"), lists.len(), text);
    (all, lists)
}

/// The table of the functions whose names begin alike.
fn table((name, function): (&str, &str), count: usize, text: &mut String) {
    let _ = writeln!(
        text,
        "static {name}: &[fn(&api::Client, &Given<'_>) -> Result<Pending, String>] = &["
    );
    for at in 0..count {
        let _ = writeln!(text, "    {function}_{at},");
    }
    text.push_str("];\n\n");
}

fn function(it: Spoken<'_>, name: &str, end: &str, text: &mut String) {
    let _ = writeln!(
        text,
        "fn {name}(client: &api::Client, given: &Given<'_>) -> Result<Pending, String> {{"
    );
    for (at, argument) in it.of.arguments.iter().enumerate() {
        let (read, is_optional) = read(it, argument);
        let missing = if is_optional { ".ok_or(\"nothing is given\")?" } else { "" };
        let _ = writeln!(text, "    let given_{at} = {read}{missing};");
    }
    let given = it.of.arguments.iter().enumerate();
    let given: Vec<String> =
        given.map(|(at, of)| format!("{}given_{at}", borrow(it, of))).collect();
    let (group, method) = (&it.group.module, &it.of.method);
    let _ = writeln!(text, "    let call = client.{group}().{method}({});", given.join(", "));
    for setter in &it.of.setters {
        let (name, value) = (&setter.name, format!("{}it", borrow(it, setter)));
        let read = read(it, setter).0.replace(".argument::<", ".setter::<");
        let _ = writeln!(
            text,
            "    let call = match {read} {{ Some(it) => call.{name}({value}), None => call }};"
        );
    }
    let _ = writeln!(text, "    Ok({end})\n}}\n");
}

/// How a value is read, and whether what is read may be nothing.
fn read(it: Spoken<'_>, argument: &Argument) -> (String, bool) {
    let name = format!("{:?}", argument.name);
    match held(it, argument) {
        Held::Value => (format!("given.argument::<{}>({name})?", spelled(&argument.ty)), false),
        Held::File => (format!("given.file({name})?"), true),
        Held::Files => (format!("given.files({name})?"), true),
        Held::Text => (format!("given.raw({name})?"), true),
        Held::Bytes => (format!("given.body({name})?"), true),
        Held::Parts => (format!("given.multipart({name})?"), true),
    }
}

fn borrow(it: Spoken<'_>, argument: &Argument) -> &'static str {
    let is_value = held(it, argument) == Held::Value;
    if is_value && is_borrowed(&argument.ty) { "&" } else { "" }
}

/// What a caller has in hand for an argument.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    Value,
    File,
    Files,
    Text,
    Bytes,
    Parts,
}

fn held(it: Spoken<'_>, argument: &Argument) -> Held {
    match (argument.source, media(it).map(|it| it.kind)) {
        (ArgumentSource::Member(_), Some(MediaKind::Multipart)) if is_file(&argument.ty) => {
            Held::File
        }
        (ArgumentSource::Member(_), Some(MediaKind::Multipart)) if is_files(&argument.ty) => {
            Held::Files
        }
        (ArgumentSource::Param(_) | ArgumentSource::Member(_), _)
        | (ArgumentSource::Body(_), Some(MediaKind::Json | MediaKind::Form) | None) => Held::Value,
        (ArgumentSource::Body(_), Some(MediaKind::Text | MediaKind::Xml)) => Held::Text,
        (ArgumentSource::Body(_), Some(MediaKind::Binary | MediaKind::Stream)) => Held::Bytes,
        (ArgumentSource::Body(_), Some(MediaKind::Multipart)) => Held::Parts,
    }
}

fn media(it: Spoken<'_>) -> Option<&Media> {
    it.operation.body.as_ref()?.media.get(it.of.media?)
}

/// The headers of a success that are read, each with how its type is spelled.
fn headers(it: Spoken<'_>) -> Vec<(&str, String)> {
    let mut found: Vec<(&str, String)> = Vec::new();
    let is_read = matches!(it.of.answer, AnswerPlan::Nothing | AnswerPlan::Json(_));
    for header in it.operation.successes().flat_map(|it| &it.headers).filter(|_| is_read) {
        let name = &*header.name.wire;
        let ty = at_place(&it.plan.types, TypeRef { nullable: false, ..header.ty });
        if is_json(&ty) && found.iter().all(|it| !it.0.eq_ignore_ascii_case(name)) {
            found.push((name, spelled(&ty)));
        }
    }
    found
}

/// How a call of which headers are read is brought to an end.
fn headed(it: Spoken<'_>, headers: &[(&str, String)]) -> String {
    let (ty, reply) = match &it.of.answer {
        AnswerPlan::Json(ty) => (spelled(ty), "|it| Reply::value(it)"),
        AnswerPlan::Nothing
        | AnswerPlan::Text
        | AnswerPlan::Bytes
        | AnswerPlan::Stream(_)
        | AnswerPlan::ByStatus { .. } => ("()".to_owned(), "|()| Reply::Nothing"),
    };
    let read = headers.iter().map(|(name, of)| format!("({name:?}, header::<{ty}, {of}>), "));
    let read: String = read.collect();
    format!("given.headed::<{ty}>(call, {reply}, &[{read}])")
}

/// How a call is brought to an end.
fn end(it: Spoken<'_>) -> String {
    let headers = headers(it);
    if !headers.is_empty() {
        return headed(it, &headers);
    }
    match &it.of.answer {
        AnswerPlan::Nothing => "given.nothing(call)".to_owned(),
        AnswerPlan::Text => "given.text(call)".to_owned(),
        AnswerPlan::Bytes => "given.bytes(call)".to_owned(),
        AnswerPlan::Json(ty) => format!("given.json::<{}>(call)", spelled(ty)),
        AnswerPlan::Stream(ty) => format!("given.stream::<{}>(call)", spelled(ty)),
        AnswerPlan::ByStatus { name, variants } => {
            let path = format!("api::operations::{}::{name}", it.group.module);
            let mut text = format!("given.chosen::<{path}>(call, |it| match it {{\n");
            for (variant, answer) in variants {
                let (held, reply) = match answer {
                    AnswerPlan::Nothing => ("", "Reply::Nothing"),
                    AnswerPlan::Text => ("(it)", "Reply::Text(it.clone())"),
                    AnswerPlan::Bytes | AnswerPlan::Stream(_) | AnswerPlan::ByStatus { .. } => {
                        ("(it)", "Reply::bytes(it)")
                    }
                    AnswerPlan::Json(_) => ("(it)", "Reply::value(it)"),
                };
                let _ = writeln!(
                    text,
                    "        {path}::{variant}{held} => {reply}.named({variant:?}),"
                );
            }
            text.push_str(
                "        _ => Reply::Fault(\"a variant of its own\".to_owned()),\n    })",
            );
            text
        }
    }
}

/// An operation as cases and judges see it.
fn described(it: Spoken<'_>) -> Value {
    let Binding::Http { method, path, .. } = &it.operation.binding;
    let required = it.of.arguments.iter().map(|of| argument(it, of, true));
    let others = it.of.setters.iter().chain(&it.of.fixed);
    let others = others.map(|of| argument(it, of, false));
    let body = it.operation.body.as_deref();
    json!({
        "name": &*it.operation.name.wire,
        "rust": format!("{}.{}", it.group.module, it.of.method),
        "method": method.as_str(),
        "path": &*path.text,
        "media": media(it).map(|it| &*it.media_type),
        "body_required": body.is_some_and(|it: &Body| it.presence.is_required()),
        "arguments": required.chain(others).collect::<Vec<_>>(),
        "answer": answer(&it.of.answer),
        "headers": headers(it).iter().map(|it| it.0).collect::<Vec<_>>(),
        "typed_errors": it.plan.errors.of.contains_key(&it.of.id),
    })
}

fn argument(it: Spoken<'_>, of: &Argument, is_required: bool) -> Value {
    let mut value = json!({"name": of.name.as_str(), "required": is_required});
    let sent = |sent: Option<&specloom_ir::Value>| -> Option<Value> {
        let text = sent.filter(|_| !is_required)?.to_string();
        serde_json::from_str(&text).ok()
    };
    match of.source {
        ArgumentSource::Param(at) => {
            if let Some(param) = it.operation.params.get(at) {
                value["sent"] = sent(sent_param(it.api, param)).into();
                let place = match param.location {
                    Location::Path => "path",
                    Location::Query => "query",
                    Location::QueryString => "querystring",
                    Location::Header => "header",
                    Location::Cookie => "cookie",
                    Location::Variable => "variable",
                };
                value["param"] = json!({"in": place, "name": &*param.name.wire});
            }
        }
        ArgumentSource::Body(_) => value["body"] = Value::Bool(true),
        ArgumentSource::Member(at) => {
            let fields = spread_fields(it.api, it.operation, it.of.media);
            value["member"] = fields.get(at).map(|it| &*it.name.wire).into();
            let field = fields.get(at).and_then(|field| sent_field(it.api, field));
            value["sent"] = sent(field).into();
        }
    }
    value
}

fn answer(plan: &AnswerPlan) -> &'static str {
    match plan {
        AnswerPlan::Nothing => "nothing",
        AnswerPlan::Json(_) => "json",
        AnswerPlan::Text => "text",
        AnswerPlan::Bytes => "bytes",
        AnswerPlan::Stream(_) => "stream",
        AnswerPlan::ByStatus { .. } => "by status",
    }
}

/// The function that makes a client with a credential for each scheme.
fn client(api: &Api, text: &mut String) {
    text.push_str(
        "fn client(address: &str) -> Result<api::Client, Error> {\n    \
         api::Client::builder()\n        .base_url(address)\n        .retry(RetryPolicy::NEVER)\n",
    );
    let mut own: Vec<&str> = Vec::new();
    for operation in &api.operations {
        let Binding::Http { servers, .. } = &operation.binding;
        own.extend(servers.first().map(|it| &*it.url));
    }
    own.sort_unstable();
    own.dedup();
    for server in own {
        let _ = writeln!(text, "        .replace_server({server:?}, address)");
    }
    for setting in settings(api) {
        let SettingKind::Credential(scheme) = setting.kind else { continue };
        let prefix = scheme.prefix.as_deref().unwrap_or_default();
        let given = match scheme.kind {
            AuthScheme::Basic => r#""name", "password""#.to_owned(),
            AuthScheme::ApiKey { .. }
            | AuthScheme::Bearer { .. }
            | AuthScheme::Token { .. }
            | AuthScheme::OAuth2 { .. }
            | AuthScheme::OpenId { .. }
            | AuthScheme::MutualTls => format!("{:?}", format!("{prefix}credential")),
        };
        let _ = writeln!(text, "        .{}({given})", setting.name);
    }
    text.push_str("        .build()\n}\n\n");
}

/// The function that writes the typed body of an error again.
fn error(plan: &Crate, text: &mut String) {
    text.push_str(
        "fn error(error: &Error) -> Option<String> {\n    match error.api::<api::ErrorBody>()? {\n",
    );
    for variant in &plan.errors.variants {
        let name = &variant.name;
        let _ = writeln!(text, "        api::ErrorBody::{name}(it) => encoded(it).ok(),");
    }
    text.push_str("        _ => None,\n    }\n}\n\n");
}
