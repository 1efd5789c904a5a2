//! An example of a call that compiles.

use specloom_ir::{Api, Docs, MediaKind, Operation, OperationId, Value};

use crate::plan::calls::arguments::spread_fields;
use crate::plan::operations::ToolsPlan;
use crate::plan::{
    AnswerPlan, Argument, ArgumentSource, Constant, Crate, Form, GroupPlan, ItemKind,
    OperationPlan, Primitive, Runtime, RustType, State,
};

/// An example of a call.
#[derive(Clone, Debug)]
pub(super) struct Sample {
    /// What has to be imported, as paths.
    pub uses: Vec<String>,
    /// The lines after `let client = …`.
    pub lines: Vec<String>,
    /// The name of the crate in code.
    pub krate: String,
    /// What it calls; nothing if that is a list of tools.
    pub operation: Option<OperationId>,
}

impl Sample {
    /// The example as a fence of docs, run by nobody and compiled by tests.
    pub(super) fn fenced(&self) -> String {
        let krate = &self.krate;
        let mut all = vec!["```no_run".to_owned()];
        all.extend(self.uses.iter().map(|it| format!("use {it};")));
        if !self.uses.is_empty() {
            all.push(String::new());
        }
        all.push(format!(
            "# async fn example(client: {krate}::Client) -> Result<(), {krate}::Error> {{"
        ));
        all.extend(self.lines.iter().cloned());
        all.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
        all.join("\n")
    }
}

/// An example of the first operation of a group for which there can be one;
/// lists come first.
pub(super) fn of_group(api: &Api, plan: &Crate, group: &GroupPlan) -> Option<Sample> {
    // In a module of another crate docs cannot name themselves.
    if plan.settings.module.is_some() {
        return None;
    }
    if let Some(tools) = group.operations.iter().find_map(|it| it.tools.as_ref()) {
        return Some(of_tools(plan, group, tools));
    }
    let (lists, others): (Vec<_>, Vec<_>) =
        group.operations.iter().partition(|it| it.pager.is_some());
    lists.into_iter().chain(others).find_map(|of| {
        let operation = api.operations.get(of.id)?;
        if operation.docs.deprecation.is_some() {
            return None;
        }
        of_operation(Spoken { api, plan, group, of, operation })
    })
}

/// The name of the crate in code.
pub(super) fn krate(plan: &Crate) -> String {
    plan.settings.crate_name.replace('-', "_")
}

#[derive(Clone, Copy)]
struct Spoken<'a> {
    api: &'a Api,
    plan: &'a Crate,
    group: &'a GroupPlan,
    of: &'a OperationPlan,
    operation: &'a Operation,
}

fn of_tools(plan: &Crate, group: &GroupPlan, tools: &ToolsPlan) -> Sample {
    let lines = [
        &*format!("let tools = client.{}().{}();", group.module, tools.method),
        "for tool in tools.list().await?.tools {",
        "    println!(\"{}\", tool.name);",
        "}",
    ];
    Sample {
        uses: Vec::new(),
        lines: lines.map(str::to_owned).to_vec(),
        krate: krate(plan),
        operation: None,
    }
}

fn of_operation(it: Spoken<'_>) -> Option<Sample> {
    let mut sample = Sample {
        uses: Vec::new(),
        lines: Vec::new(),
        krate: krate(it.plan),
        operation: Some(it.of.id),
    };
    let mut arguments = Vec::new();
    for argument in &it.of.arguments {
        arguments.push(value(it, argument, &mut sample)?);
    }
    let (group, method) = (&it.group.module, &it.of.method);
    let call = format!("client.{group}().{method}({})", arguments.join(", "));
    sample.lines.extend(if it.of.pager.is_some() {
        vec![
            format!("let mut items = {call}.pager();"),
            "while let Some(item) = items.next().await {".to_owned(),
            "    println!(\"{:?}\", item?);".to_owned(),
            "}".to_owned(),
        ]
    } else {
        match &it.of.answer {
            AnswerPlan::Nothing => vec![format!("{call}.await?;")],
            AnswerPlan::Stream(_) => vec![
                format!("let mut events = {call}.await?;"),
                "while let Some(event) = events.next().await {".to_owned(),
                "    println!(\"{:?}\", event?);".to_owned(),
                "}".to_owned(),
            ],
            AnswerPlan::Json(_)
            | AnswerPlan::Text
            | AnswerPlan::Bytes
            | AnswerPlan::ByStatus { .. } => {
                vec![format!("let answer = {call}.await?;"), "println!(\"{answer:?}\");".to_owned()]
            }
        }
    });
    Some(sample)
}

/// An example value of an argument: the author's, or one that fits.
fn value(it: Spoken<'_>, argument: &Argument, sample: &mut Sample) -> Option<String> {
    let docs = match argument.source {
        ArgumentSource::Param(at) => it.operation.params.get(at).map(|it| &it.docs),
        ArgumentSource::Member(at) => {
            spread_fields(it.api, it.operation, it.of.media).get(at).map(|it| &it.docs)
        }
        ArgumentSource::Body(_) => None,
    };
    if is_part(it, argument) && !matches!(argument.ty.resolved(), RustType::Primitive(_)) {
        return None;
    }
    let example = docs.and_then(text_example).or_else(|| body_example(it, argument));
    match (argument.source, argument.ty.resolved()) {
        (_, RustType::Primitive(_)) => {
            made(it.plan, &argument.ty, &argument.name, (example, sample), 0)
        }
        (_, RustType::Item { kind: ItemKind::Struct, .. }) => {
            let made = made(it.plan, &argument.ty, &argument.name, (example, sample), 0)?;
            Some(format!("&{made}"))
        }
        (_, _) => made(it.plan, &argument.ty, &argument.name, (example, sample), 0)
            .filter(|_| takes_value(&argument.ty)),
    }
}

/// Whether an argument is a part of a multipart body.
fn is_part(it: Spoken<'_>, argument: &Argument) -> bool {
    let body = it.operation.body.as_ref().zip(it.of.media);
    let media = body.and_then(|(body, at)| body.media.get(at));
    matches!(argument.source, ArgumentSource::Member(_))
        && media.is_some_and(|it| it.kind == MediaKind::Multipart)
}

/// Whether a method takes a value of the type itself and no reference to it.
fn takes_value(ty: &RustType) -> bool {
    match ty.resolved() {
        RustType::Item { kind, .. } => matches!(kind, ItemKind::StringEnum { .. }),
        RustType::Vec(_) | RustType::Primitive(_) => true,
        RustType::Unit
        | RustType::Runtime(_)
        | RustType::Alias { .. }
        | RustType::Parameter(_)
        | RustType::Option(_)
        | RustType::Nullable(_)
        | RustType::Map(_)
        | RustType::Box(_)
        | RustType::Tuple(_) => false,
    }
}

/// How deep an example goes into structs.
const DEEPEST: usize = 2;

fn made(
    plan: &Crate,
    ty: &RustType,
    name: &str,
    (example, sample): (Option<String>, &mut Sample),
    depth: usize,
) -> Option<String> {
    match ty.resolved() {
        RustType::Primitive(Primitive::String) => {
            let text = example.unwrap_or_else(|| name.trim_end_matches('_').to_owned());
            Some(format!("{text:?}"))
        }
        RustType::Primitive(Primitive::Bool) => Some("true".to_owned()),
        RustType::Primitive(Primitive::F32 | Primitive::F64) => Some("1.0".to_owned()),
        RustType::Primitive(_) => Some("1".to_owned()),
        RustType::Vec(item) => match item.resolved() {
            RustType::Primitive(_) => {
                let item = made(plan, item, name, (example, sample), depth)?;
                Some(format!("[{item}]"))
            }
            _ => None,
        },
        RustType::Item { id, name, kind: ItemKind::Struct, generics } => {
            let is_plain = generics.is_empty() && depth < DEEPEST;
            if is_plain { made_struct(plan, (*id, name), sample, depth) } else { None }
        }
        RustType::Item { id, kind: ItemKind::StringEnum { open: true }, .. } => {
            let text = example.or_else(|| first_constant(plan, *id))?;
            Some(format!("{text:?}"))
        }
        RustType::Runtime(Runtime::Secret) => Some("\"secret\"".to_owned()),
        RustType::Unit
        | RustType::Runtime(_)
        | RustType::Item { .. }
        | RustType::Alias { .. }
        | RustType::Parameter(_)
        | RustType::Option(_)
        | RustType::Nullable(_)
        | RustType::Map(_)
        | RustType::Box(_)
        | RustType::Tuple(_) => None,
    }
}

/// A struct by its `new`, with what that needs.
fn made_struct(
    plan: &Crate,
    (id, name): (specloom_ir::TypeId, &str),
    sample: &mut Sample,
    depth: usize,
) -> Option<String> {
    let Form::Struct(form) = &plan.defined(id)?.form else { return None };
    let mut fields = Vec::new();
    for field in form.arguments.iter().filter_map(|at| form.fields.get(*at)) {
        if field.state != State::Required {
            return None;
        }
        fields.push(made(plan, &field.inner, &field.name, (None, sample), depth + 1)?);
    }
    let path = format!("{}::models::{name}", sample.krate);
    if !sample.uses.contains(&path) {
        sample.uses.push(path);
    }
    Some(format!("{name}::new({})", fields.join(", ")))
}

/// The first text that an enum knows.
fn first_constant(plan: &Crate, id: specloom_ir::TypeId) -> Option<String> {
    let Form::StringEnum(form) = &plan.defined(id)?.form else { return None };
    match &form.variants.first()?.value {
        Constant::Text(text) if is_short(text) => Some(text.to_string()),
        Constant::Text(_) | Constant::Integer(_) => None,
    }
}

/// What the author's example of a spread body says of a member.
fn body_example(it: Spoken<'_>, argument: &Argument) -> Option<String> {
    let ArgumentSource::Member(at) = argument.source else { return None };
    let wire = &spread_fields(it.api, it.operation, it.of.media).get(at)?.name.wire;
    let examples = &it.operation.body.as_ref()?.docs.examples;
    examples.iter().find_map(|it| match &it.value {
        Value::Map(members) => match members.get(wire) {
            Some(Value::String(text)) if is_short(text) => Some(text.to_string()),
            Some(_) | None => None,
        },
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::List(_) => None,
    })
}

fn is_short(text: &str) -> bool {
    text.len() <= 80 && !text.contains(char::is_control)
}

/// The first example of the author that is a short text on one line.
fn text_example(docs: &Docs) -> Option<String> {
    docs.examples.iter().find_map(|it| match &it.value {
        Value::String(text) if is_short(text) => Some(text.to_string()),
        Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::String(_)
        | Value::List(_)
        | Value::Map(_) => None,
    })
}
