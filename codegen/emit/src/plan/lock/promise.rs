//! What a plan promises to those who will use the crate.

use std::collections::BTreeMap;

use specloom_ir::edge::edges;
use specloom_ir::{Api, TypeId};

use super::keys::{kind, member, members, param};
use super::pins::{Pins, spec_name};
use super::{Lock, LockedGroup, LockedType};
use crate::plan::facts::Facts;
use crate::plan::item::{Constant, Form, Item};
use crate::plan::operations::{AnswerPlan, Argument, ArgumentSource, GroupPlan, OperationPlan};
use crate::plan::rust::RustType;
use crate::plan::spell::{camel, words};

/// What a crate promises.
pub fn promise(
    api: &Api,
    (items, groups): (&BTreeMap<TypeId, Item>, &[GroupPlan]),
    (facts, pins): (&Facts, &Pins),
) -> Lock {
    let mut lock = Lock::default();
    for (id, item) in items {
        if let Some(key) = pins.keys.types.get(id) {
            lock.types.insert(key.clone(), of_type(api, item, facts, pins));
        }
    }
    for group in groups {
        let Some(spec) = api.groups.get(group.id) else { continue };
        let locked = LockedGroup {
            item: group.name.clone(),
            module: group.module.clone(),
            was: group.was.iter().map(|it| format!("{}/{}", it.module, it.item)).collect(),
        };
        lock.groups.insert(spec.name.to_string(), locked);
        for of in &group.operations {
            let Some(key) = pins.keys.operations.get(&of.id) else { continue };
            of_operation(api, key, (group, of), &mut lock);
        }
    }
    lock
}

/// Adds which types are other names of others, once that is decided.
pub fn promise_same(items: &BTreeMap<TypeId, Item>, pins: &Pins, lock: &mut Lock) {
    for (id, item) in items {
        let Form::Alias(RustType::Item { name, .. }) = &item.form else { continue };
        let locked = pins.keys.types.get(id).and_then(|key| lock.types.get_mut(key));
        if let Some(it) = locked.filter(|it| it.kind != "alias") {
            name.as_str().clone_into(&mut it.same);
        }
    }
}

fn of_type(api: &Api, item: &Item, facts: &Facts, pins: &Pins) -> LockedType {
    let shape = &api.types[item.id].shape;
    let before = pins.members_of(item.id).map(|it| it.members.clone()).unwrap_or_default();
    let now = members(shape);
    let mut order: Vec<String> = before.into_iter().filter(|it| now.contains(it)).collect();
    for name in now {
        if !order.contains(&name) {
            order.push(name);
        }
    }
    let boxed = edges(shape)
        .into_iter()
        .filter(|it| facts.recursion.is_boxed(item.id, it.place))
        .filter_map(|it| member(shape, it.place).map(ToOwned::to_owned));
    LockedType {
        name: item.name.to_string(),
        kind: kind(shape).to_owned(),
        place: pins.keys.first.get(&item.id).cloned().unwrap_or_default(),
        members: order,
        names: names(api, item),
        boxed: boxed.collect(),
        same: String::new(),
        was: item.was.clone(),
    }
}

/// The members whose names do not follow from what they are on the wire.
fn names(api: &Api, item: &Item) -> BTreeMap<String, String> {
    let shape = &api.types[item.id].shape;
    let spelled = |wire: &str| camel(&words(&specloom_ir::Name::new(wire)));
    let pairs: Vec<(String, String, String)> = match &item.form {
        Form::Struct(it) => it
            .fields
            .iter()
            .map(|it| {
                (it.wire.to_string(), it.name.to_string(), super::pins::plain_field(&it.wire))
            })
            .collect(),
        Form::StringEnum(it) | Form::IntegerEnum(it) => it
            .variants
            .iter()
            .map(|it| {
                let wire = match &it.value {
                    Constant::Text(text) => text.to_string(),
                    Constant::Integer(number) => number.to_string(),
                };
                let plain = spelled(&wire);
                (wire, it.name.clone(), plain)
            })
            .collect(),
        Form::Union(it) => {
            let all = members(shape).into_iter().zip(&it.variants);
            all.map(|(wire, it)| (wire.clone(), it.name.clone(), spelled(&wire))).collect()
        }
        Form::Alias(_) => Vec::new(),
    };
    let odd = pairs.into_iter().filter(|(_, name, plain)| name != plain);
    odd.map(|(wire, name, _)| (wire, name)).collect()
}

fn of_operation(api: &Api, key: &str, (group, of): (&GroupPlan, &OperationPlan), lock: &mut Lock) {
    let Some(operation) = api.operations.get(of.id) else { return };
    let is_first = !lock.operations.contains_key(key);
    let locked = lock.operations.entry(key.to_owned()).or_default();
    locked.methods.push(format!("{}/{}", group.module, of.method));
    locked.calls.push(of.call.clone().unwrap_or_default());
    locked.was.extend(of.was.iter().map(|it| match &it.call {
        Some(call) => format!("{}/{}/{call}", it.module, it.method),
        None => format!("{}/{}", it.module, it.method),
    }));
    if !is_first {
        return;
    }
    locked.id = operation.name.to_string();
    locked.spec = spec_name(api, of.id);
    if let AnswerPlan::ByStatus { name, .. } = &of.answer {
        locked.answer.clone_from(name);
    }
    locked.arguments = of.arguments.iter().map(|it| argument(api, of, it)).collect();
}

/// What an argument is known by within its operation.
pub fn argument(api: &Api, of: &OperationPlan, it: &Argument) -> String {
    let operation = api.operations.get(of.id);
    operation
        .map(|operation| argument_key(api, (operation, of.media), it.source))
        .unwrap_or_default()
}

/// The same, before the operation is planned.
pub fn argument_key(
    api: &Api,
    (operation, media): (&specloom_ir::Operation, Option<usize>),
    source: ArgumentSource,
) -> String {
    match source {
        ArgumentSource::Param(at) => {
            operation.params.get(at).map(|it| param(operation, it)).unwrap_or_default()
        }
        ArgumentSource::Body(_) => "body".to_owned(),
        ArgumentSource::Member(at) => {
            let fields = crate::plan::calls::arguments::spread_fields(api, operation, media);
            fields.get(at).map(|it| format!("member:{}", it.name)).unwrap_or_default()
        }
    }
}
