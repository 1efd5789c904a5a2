//! Which names operations and groups had before, where they differ and nobody
//! else has them.

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::OperationId;
use specloom_source::Text;

use super::Known;
use crate::plan::operations::{FormerGroup, FormerMethod, GroupPlan};

/// Fills in the former names.
pub(super) fn former(known: Known<'_>, groups: &mut [GroupPlan]) {
    let mut modules: BTreeSet<String> = groups.iter().map(|it| it.module.clone()).collect();
    let mut names: BTreeSet<String> = names(known, groups);
    for group in groups.iter_mut() {
        let Some(pin) = known.pins.groups.get(&group.id) else { continue };
        let own = (pin.locked.module.clone(), pin.locked.item.clone());
        let before = pin.locked.was.iter().filter_map(|it| it.split_once('/'));
        let before = before.map(|(module, item)| (module.to_owned(), item.to_owned()));
        for (module, item) in before.chain([own]) {
            let is_new = modules.insert(module.clone());
            if is_new && (item == group.name || names.insert(item.clone())) {
                group.was.push(FormerGroup { module, item });
            }
        }
    }
    let now: BTreeMap<String, String> = groups
        .iter()
        .flat_map(|group| group.was.iter().map(|it| (it.module.clone(), group.module.clone())))
        .collect();
    methods(known, groups, (&now, &mut names));
}

fn names(known: Known<'_>, groups: &[GroupPlan]) -> BTreeSet<String> {
    let types = known.names.types.values().map(Text::to_string);
    let was = known.names.was.values().flatten().cloned();
    let operations = known.names.operations.values().flat_map(|it| [&it.call, &it.answer]);
    let own = groups.iter().map(|it| &it.name);
    types.chain(was).chain(operations.chain(own).cloned()).collect()
}

/// A method that was in a group which has another name now is in that one.
fn methods(
    known: Known<'_>,
    groups: &mut [GroupPlan],
    (now, names): (&BTreeMap<String, String>, &mut BTreeSet<String>),
) {
    let mut taken: BTreeSet<(String, String)> = BTreeSet::new();
    for group in groups.iter() {
        for of in &group.operations {
            taken.insert((group.module.clone(), of.method.clone()));
            taken.extend(of.waits.iter().map(|it| (group.module.clone(), it.clone())));
        }
    }
    let modules: BTreeSet<String> = groups.iter().map(|it| it.module.clone()).collect();
    let mut forms: BTreeMap<OperationId, usize> = BTreeMap::new();
    for group in groups.iter_mut() {
        for of in &mut group.operations {
            let form = forms.entry(of.id).or_default();
            for (module, method, call) in before(known, of.id, *form) {
                let module = now.get(&module).cloned().unwrap_or(module);
                let place = (module.clone(), method.clone());
                if !modules.contains(&module) || !taken.insert(place) {
                    continue;
                }
                let own = of.call.as_ref();
                let call = call.filter(|it| own.is_some() && own != Some(it));
                let call = call.filter(|it| names.insert(it.clone()));
                of.was.push(FormerMethod { module, method, call });
            }
            *form += 1;
        }
    }
}

/// Module, method and struct that one form of an operation had before.
fn before(known: Known<'_>, id: OperationId, form: usize) -> Vec<(String, String, Option<String>)> {
    let Some(pin) = known.pins.operations.get(&id) else { return Vec::new() };
    let mut before = Vec::new();
    if form == 0 {
        for it in &pin.locked.was {
            let mut parts = it.split('/').map(ToOwned::to_owned);
            if let (Some(module), Some(method)) = (parts.next(), parts.next()) {
                before.push((module, method, parts.next()));
            }
        }
    }
    let own = pin.locked.methods.get(form).and_then(|it| it.split_once('/'));
    let call = pin.locked.calls.get(form).filter(|it| !it.is_empty()).cloned();
    before.extend(own.map(|(module, method)| (module.to_owned(), method.to_owned(), call)));
    before
}
