//! Fills the plan of groups and operations.
//!
//! | file | decides |
//! |---|---|
//! | `answers` | what an operation gives back |
//! | `arguments` | what it takes, and what may be said besides |
//! | `former` | which names operations and groups had before |
//! | `labels` | what is called by names that nobody wrote |
//! | `tools` | what the tools behind an endpoint are called |

pub(crate) mod answers;
pub mod arguments;
mod former;
mod labels;
mod tools;

use std::collections::BTreeMap;

use specloom_ir::{Api, GroupId, Operation, OperationId, StreamRules, TypeId, TypeRef};

use crate::plan::item::Item;
use crate::plan::lock::pins::Pins;
use crate::plan::lock::promise::argument_key;
use crate::plan::names::{Names, OperationNames};
use crate::plan::operations::{AnswerPlan, GroupPlan, OperationPlan};
use crate::plan::rust::RustType;
use crate::plan::scope::Scope;
use crate::plan::types::at_place;

/// What is known before operations are planned.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The model.
    pub api: &'a Api,
    /// How each type is spelled.
    pub types: &'a BTreeMap<TypeId, RustType>,
    /// What is defined for types.
    pub items: &'a BTreeMap<TypeId, Item>,
    /// What everything is called.
    pub names: &'a Names,
    /// What was promised.
    pub pins: &'a Pins,
}

impl Known<'_> {
    /// How a use of a type is spelled.
    fn spell(&self, ty: TypeRef) -> RustType {
        at_place(self.types, ty)
    }
}

/// Plans the groups and their operations in the author's order; groups without
/// operations are left out. No features are given yet.
pub fn groups(known: Known<'_>) -> Vec<GroupPlan> {
    let mut calls = labels::calls(known);
    let mut groups = Vec::new();
    for (id, names) in known.api.groups.ids().filter_map(|id| known.names.groups.get_key_value(&id))
    {
        let operations = operations(known, *id, &mut calls);
        if !operations.is_empty() {
            groups.push(GroupPlan {
                id: *id,
                name: names.item.clone(),
                module: names.module.clone(),
                feature: None,
                operations,
                was: Vec::new(),
            });
        }
    }
    former::former(known, &mut groups);
    groups
}

/// The names that are taken while a group is planned.
struct Taken<'a> {
    methods: Scope,
    constants: Scope,
    calls: &'a mut Scope,
}

fn operations(known: Known<'_>, group: GroupId, calls: &mut Scope) -> Vec<OperationPlan> {
    let (methods, constants) = labels::group(known, group);
    let mut taken = Taken { methods, constants, calls };
    let mut plans = Vec::new();
    for (id, operation) in known.api.operations.entries().filter(|(_, it)| it.group == group) {
        if let Some(names) = known.names.operations.get(&id) {
            for form in forms(known, operation) {
                plans.push(plan(known, (id, operation, names), form, &mut taken));
            }
        }
    }
    plans
}

/// One way to call an operation: a form of its body with a form of its answer.
struct FormPlan {
    /// What is added to the method's name; the first form needs nothing.
    suffix: Option<&'static str>,
    /// Which form of the body, if it has one.
    media: Option<usize>,
    /// What comes back.
    answer: AnswerPlan,
}

/// The first form of the body with the first of the answer; then the other
/// forms of the body; then the stream, if the answer can be one as well.
fn forms(known: Known<'_>, operation: &Operation) -> Vec<FormPlan> {
    let answers = answers::answers(known, operation);
    let media = operation.body.as_ref().map(|it| it.media.as_slice()).unwrap_or_default();
    let first = (!media.is_empty()).then_some(0);
    let mut forms =
        vec![FormPlan { suffix: None, media: first, answer: answers.collected.clone() }];
    for at in arguments::further_media(media) {
        let suffix = media.get(at).map(labels::media);
        forms.push(FormPlan { suffix, media: Some(at), answer: answers.collected.clone() });
    }
    if let Some(stream) = answers.stream {
        let answer = AnswerPlan::Stream(stream);
        forms.push(FormPlan { suffix: Some("stream"), media: first, answer });
    }
    forms
}

fn plan(
    known: Known<'_>,
    (id, operation, names): (OperationId, &Operation, &OperationNames),
    form: FormPlan,
    taken: &mut Taken<'_>,
) -> OperationPlan {
    let media = form.media;
    let lists = arguments::arguments(known, operation, media);
    let arguments::Lists { mut arguments, setters, fixed } = lists;
    if let Some(pin) = known.pins.operations.get(&id) {
        arguments.sort_by_key(|it| {
            let key = argument_key(known.api, (operation, media), it.source);
            pin.locked.arguments.iter().position(|it| *it == key).unwrap_or(usize::MAX)
        });
    }
    let is_stream = matches!(form.answer, AnswerPlan::Stream(_));
    let (method, call) = match form.suffix {
        None => (names.method.clone(), names.call.clone()),
        Some(suffix) => (
            labels::further(&names.method, suffix, &mut taken.methods),
            labels::further_call(&names.call, suffix, taken.calls),
        ),
    };
    let constant = match form.suffix {
        // A stream asks for something else; forms of the body share a constant.
        Some(suffix) if is_stream => {
            taken.constants.claim([format!("{}_{}", names.constant, suffix.to_ascii_uppercase())])
        }
        Some(_) | None => names.constant.clone(),
    };
    let is_first = form.suffix.is_none();
    let pager = operation.pagination.as_ref().filter(|_| is_first).map(|it| known.spell(it.item));
    let mut waits = Vec::new();
    for wait in operation.waits.iter().filter(|_| is_first) {
        waits.push(labels::value(&wait.name, &mut taken.methods));
    }
    let answer = named(form.answer, &names.answer);
    let stream = operation.stream.as_deref().filter(|_| is_stream);
    let is_followed = stream.is_some_and(StreamRules::is_followed);
    let watch = stream.and_then(|it| it.wait.as_ref());
    let watch = watch.map(|it| labels::value(it, &mut taken.methods));
    let needs_call =
        !setters.is_empty() || pager.is_some() || is_followed || answers::is_generic(&answer);
    let call = needs_call.then_some(call);
    let rpc = operation.json_rpc.as_ref().filter(|_| is_first);
    let group = known.api.groups.get(operation.group).map(|it| &it.name);
    let tools = rpc.zip(group).map(|(rpc, group)| tools::tools(rpc, group, taken));
    let was = Vec::new();
    OperationPlan {
        id,
        method,
        constant,
        call,
        media,
        arguments,
        setters,
        fixed,
        answer,
        pager,
        waits,
        watch,
        tools,
        was,
    }
}

/// The answer with the name of its enum, if it is one.
fn named(answer: AnswerPlan, name: &str) -> AnswerPlan {
    match answer {
        AnswerPlan::ByStatus { variants, .. } => {
            AnswerPlan::ByStatus { name: name.to_owned(), variants }
        }
        AnswerPlan::Nothing
        | AnswerPlan::Text
        | AnswerPlan::Bytes
        | AnswerPlan::Json(_)
        | AnswerPlan::Stream(_) => answer,
    }
}
