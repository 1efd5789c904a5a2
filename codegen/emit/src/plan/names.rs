//! What everything is called.
//!
//! Names are given in phases, and one that is given never moves: first those
//! that were promised before, then those that the author wrote, then those of
//! inline types, then groups, then calls. Whoever comes later gives way, by a
//! word for its role, then by a number.

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::{Api, GroupId, Name, OperationId, Owner, Role, TypeId, TypeName};
use specloom_source::Text;

use crate::plan::imports;
use crate::plan::lock::pins::Pins;
use crate::plan::scope::Scope;
use crate::plan::spell::{camel, joined, singular, snake, upper, with_word, words};

/// What everything is called.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Every type that is defined; unique in the crate.
    pub types: BTreeMap<TypeId, Text>,
    /// Groups.
    pub groups: BTreeMap<GroupId, GroupNames>,
    /// Operations.
    pub operations: BTreeMap<OperationId, OperationNames>,
    /// Names that types had before and keep beside the new one.
    pub was: BTreeMap<TypeId, Vec<String>>,
}

/// What a group is called.
#[derive(Clone, Debug)]
pub struct GroupNames {
    /// Its struct: `Pages`; unique in the crate.
    pub item: String,
    /// Its module and the client's method: `pages`; unique among groups.
    pub module: String,
}

/// What an operation is called.
#[derive(Clone, Debug)]
pub struct OperationNames {
    /// Its method: `list`; unique in its group.
    pub method: String,
    /// Its constant: `LIST`; unique in its group.
    pub constant: String,
    /// The struct that carries its setters: `ListPages`; unique in the crate.
    pub call: String,
    /// The enum of its answers by status: `ListPagesAnswer`; unique in the crate.
    pub answer: String,
}

/// Names everything. `defined` are the types that become items, `parameters`
/// the names of type parameters.
pub fn names(
    api: &Api,
    defined: &BTreeSet<TypeId>,
    parameters: &BTreeSet<String>,
    pins: &Pins,
) -> Names {
    let mut scope = Scope::with(
        imports::reserved().map(|it: &str| it).chain(parameters.iter().map(String::as_str)),
    );
    let promised = promised(pins, defined, &mut scope);
    let mut types = declared(api, (defined, &promised.types), &mut scope);
    let derived = derived(api, &types);
    for (id, words) in derived {
        let TypeName::Derived { role, .. } = &api.types[id].name else { continue };
        if defined.contains(&id) {
            let name = camel(&words);
            let with_role = camel(&joined(&words, &[role_word(role).to_owned()]));
            let promised = promised.types.get(&id).cloned();
            types.insert(id, promised.unwrap_or_else(|| scope.claim([name, with_role]).into()));
        }
    }
    let groups = groups(api, &promised, &mut scope);
    let operations = operations(api, (pins, &promised), &mut scope);
    let was = former(pins, &types, &mut scope);
    Names { types, groups, operations, was }
}

/// The names of the crate that were promised and can be kept.
#[derive(Default)]
struct Promised {
    types: BTreeMap<TypeId, Text>,
    groups: BTreeMap<GroupId, GroupNames>,
    calls: BTreeMap<OperationId, (String, String)>,
}

fn promised(pins: &Pins, defined: &BTreeSet<TypeId>, scope: &mut Scope) -> Promised {
    let mut promised = Promised::default();
    let mut keep = |name: &str| {
        let is_free = !name.is_empty() && scope.is_free(name);
        is_free.then(|| scope.claim([name.to_owned()]))
    };
    for id in defined {
        let name = pins.type_name(*id).and_then(&mut keep);
        promised.types.extend(name.map(|it| (*id, it.into())));
    }
    for (id, pin) in pins.groups.iter().filter(|(_, it)| !it.renamed) {
        let module = pin.locked.module.clone();
        let item = keep(&pin.locked.item);
        promised.groups.extend(item.map(|item| (*id, GroupNames { item, module })));
    }
    for (id, pin) in pins.operations.iter().filter(|(_, it)| !it.renamed) {
        let call = pin.locked.calls.first().and_then(|it| keep(it)).unwrap_or_default();
        let answer = keep(&pin.locked.answer).unwrap_or_default();
        promised.calls.insert(*id, (call, answer));
    }
    promised
}

/// Names that types had before, where they differ and nobody else has them.
fn former(
    pins: &Pins,
    types: &BTreeMap<TypeId, Text>,
    scope: &mut Scope,
) -> BTreeMap<TypeId, Vec<String>> {
    let mut former: BTreeMap<TypeId, Vec<String>> = BTreeMap::new();
    for (id, pin) in &pins.types {
        let Some(name) = types.get(id) else { continue };
        for old in pin.locked.was.iter().chain([&pin.locked.name]) {
            if **name != **old && scope.is_free(old) {
                scope.reserve(old);
                former.entry(*id).or_default().push(old.clone());
            }
        }
    }
    former
}

/// The name of a type parameter.
pub fn parameter(wire: &str) -> String {
    camel(&words(&Name::new(wire)))
}

/// Those that were promised come first, then those whose spelling is Rust's
/// own, then the others, each in the author's order.
fn declared(
    api: &Api,
    (defined, promised): (&BTreeSet<TypeId>, &BTreeMap<TypeId, Text>),
    scope: &mut Scope,
) -> BTreeMap<TypeId, Text> {
    let mut types = BTreeMap::new();
    let mut others = Vec::new();
    for &id in defined {
        let Some(TypeName::Declared(name)) = api.types.get(id).map(|it| &it.name) else { continue };
        if let Some(name) = promised.get(&id) {
            types.insert(id, name.clone());
            continue;
        }
        let wish = camel(&words(name));
        if *wish == *name.wire && scope.is_free(&wish) {
            types.insert(id, scope.claim([wish]).into());
        } else {
            others.push((id, wish));
        }
    }
    for (id, wish) in others {
        let model = with_word(&wish, "Model");
        let name = if imports::reserved().any(|it| it == wish) {
            scope.claim([model])
        } else {
            scope.claim([wish])
        };
        types.insert(id, name.into());
    }
    types
}

/// The words of each inline type's name, in the order of the types.
fn derived(api: &Api, declared: &BTreeMap<TypeId, Text>) -> BTreeMap<TypeId, Vec<String>> {
    let mut found: BTreeMap<TypeId, Vec<String>> = BTreeMap::new();
    for id in api.types.ids() {
        let chain = unnamed_owners(api, id, &found);
        for id in chain.into_iter().rev() {
            if let Some(TypeName::Derived { owner, role }) = api.types.get(id).map(|it| &it.name) {
                let base = owner_words(api, *owner, declared, &found);
                found.insert(id, part_words(&base, role));
            }
        }
    }
    found
}

/// The type and its owners that have no words yet, the nearest first.
fn unnamed_owners(api: &Api, id: TypeId, found: &BTreeMap<TypeId, Vec<String>>) -> Vec<TypeId> {
    let mut chain = Vec::new();
    let mut seen = BTreeSet::new();
    let mut at = id;
    while !found.contains_key(&at) && seen.insert(at) {
        chain.push(at);
        match api.types.get(at).map(|it| &it.name) {
            Some(TypeName::Derived { owner: Owner::Type(owner), .. }) => at = *owner,
            Some(TypeName::Declared(_) | TypeName::Derived { .. }) | None => break,
        }
    }
    chain
}

fn owner_words(
    api: &Api,
    owner: Owner,
    declared: &BTreeMap<TypeId, Text>,
    found: &BTreeMap<TypeId, Vec<String>>,
) -> Vec<String> {
    match owner {
        Owner::Type(id) => match (declared.get(&id), api.types.get(id).map(|it| &it.name)) {
            (Some(name), _) => words(&Name::new(name.as_str())),
            (None, Some(TypeName::Declared(name))) => words(name),
            (None, Some(TypeName::Derived { .. }) | None) => {
                found.get(&id).cloned().unwrap_or_default()
            }
        },
        Owner::Operation(id) => {
            api.operations.get(id).map(|it| call_words(api, it)).unwrap_or_default()
        }
        Owner::Webhook(at) => {
            let webhook = usize::try_from(at).ok().and_then(|at| api.webhooks.get(at));
            webhook.map(|it| words(&it.name)).unwrap_or_default()
        }
    }
}

/// The words of a part, from those of the whole.
fn part_words(owner: &[String], role: &Role) -> Vec<String> {
    match role {
        Role::Field(name) | Role::Member(name) | Role::Param(name) | Role::Header(name) => {
            joined(owner, &words(name))
        }
        Role::Error(status) => {
            let error = joined(owner, &["error".to_owned()]);
            joined(&error, &words(status))
        }
        Role::Item | Role::Value => {
            singular(owner).unwrap_or_else(|| joined(owner, &[role_word(role).to_owned()]))
        }
        Role::Request | Role::Response | Role::Event => {
            joined(owner, &[role_word(role).to_owned()])
        }
    }
}

fn role_word(role: &Role) -> &'static str {
    match role {
        Role::Field(_) => "field",
        Role::Item => "item",
        Role::Value => "value",
        Role::Member(_) => "member",
        Role::Param(_) => "param",
        Role::Request => "request",
        Role::Response => "response",
        Role::Event => "event",
        Role::Error(_) => "error",
        Role::Header(_) => "header",
    }
}

/// The words of an operation's call: its method, then its group unless the
/// method says it.
fn call_words(api: &Api, operation: &specloom_ir::Operation) -> Vec<String> {
    let method = words(&operation.method);
    // The names of documents are told apart by themselves.
    if operation.document.is_some() {
        return method;
    }
    let group = api.groups.get(operation.group).map(|it| words(&it.name)).unwrap_or_default();
    let said = |it: &String| {
        let one = singular(std::slice::from_ref(it)).unwrap_or_else(|| vec![it.clone()]);
        method.contains(it) || one.iter().all(|it| method.contains(it))
    };
    if group.iter().all(said) { method } else { joined(&method, &group) }
}

fn groups(api: &Api, promised: &Promised, scope: &mut Scope) -> BTreeMap<GroupId, GroupNames> {
    // The client's own methods, the module of what is shared, and what no file
    // can be called on Windows.
    let mut modules = Scope::with([
        "aux", "builder", "call", "clone", "con", "core", "from_env", "new", "nul", "prn",
        "request", "shared",
    ]);
    for it in promised.groups.values() {
        modules.reserve(&it.module);
    }
    let named = api.groups.entries().map(|(id, group)| {
        if let Some(names) = promised.groups.get(&id) {
            return (id, names.clone());
        }
        let words = words(&group.name);
        let name = camel(&words);
        let item = scope.claim([name.clone(), with_word(&name, "Api")]);
        (id, GroupNames { item, module: modules.claim([snake(&words)]) })
    });
    named.collect()
}

/// The constant of an operation. One of a letter would be the name of a type.
fn constant(words: &[String]) -> String {
    let name = upper(words);
    if name == camel(words) { with_word(&name, "_OPERATION") } else { name }
}

fn operations(
    api: &Api,
    (pins, promised): (&Pins, &Promised),
    scope: &mut Scope,
) -> BTreeMap<OperationId, OperationNames> {
    let mut methods: BTreeMap<GroupId, Scope> = BTreeMap::new();
    let mut constants: BTreeMap<GroupId, Scope> = BTreeMap::new();
    let taken = || Scope::with(["new", "clone"]);
    let mut kept: BTreeMap<OperationId, String> = BTreeMap::new();
    for (id, pin) in pins.operations.iter().filter(|(_, it)| !it.renamed) {
        let Some(group) = api.operations.get(*id).map(|it| it.group) else { continue };
        let method = pin.locked.methods.first().and_then(|it| it.rsplit_once('/'));
        let scope = methods.entry(group).or_insert_with(taken);
        if let Some((_, method)) = method.filter(|(_, it)| scope.is_free(it)) {
            kept.insert(*id, scope.claim([method.to_owned()]));
        }
    }
    let mut all = BTreeMap::new();
    for (id, operation) in api.operations.entries() {
        let words = words(&operation.method);
        let scope_of_group = methods.entry(operation.group).or_insert_with(taken);
        let method = kept.remove(&id).unwrap_or_else(|| scope_of_group.claim([snake(&words)]));
        let constant = constants.entry(operation.group).or_default().claim([constant(&words)]);
        let wish = camel(&call_words(api, operation));
        let of = promised.calls.get(&id);
        let call = of.map(|it| &it.0).filter(|it| !it.is_empty()).cloned();
        let call = call.unwrap_or_else(|| scope.claim([wish.clone(), format!("{wish}Call")]));
        let answer = of.map(|it| &it.1).filter(|it| !it.is_empty()).cloned();
        let answer = answer.unwrap_or_else(|| scope.claim([format!("{call}Answer")]));
        all.insert(id, OperationNames { method, constant, call, answer });
    }
    all
}
