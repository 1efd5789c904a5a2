//! What everything is called.
//!
//! Names are given in phases, and one that is given never moves: first those
//! that the author wrote, then those of inline types, then groups, then calls.
//! Whoever comes later gives way, by a word for its role, then by a number.

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::{Api, GroupId, Name, OperationId, Owner, Role, TypeId, TypeName};

use crate::plan::imports;
use crate::plan::scope::Scope;
use crate::plan::spell::{camel, joined, singular, snake, upper, words};

/// What everything is called.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Every type that is defined; unique in the crate.
    pub types: BTreeMap<TypeId, String>,
    /// Groups.
    pub groups: BTreeMap<GroupId, GroupNames>,
    /// Operations.
    pub operations: BTreeMap<OperationId, OperationNames>,
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
pub fn names(api: &Api, defined: &BTreeSet<TypeId>, parameters: &BTreeSet<String>) -> Names {
    let mut scope = Scope::with(
        imports::reserved().map(|it: &str| it).chain(parameters.iter().map(String::as_str)),
    );
    let mut types = declared(api, defined, &mut scope);
    let derived = derived(api, &types);
    for (id, words) in derived {
        let TypeName::Derived { role, .. } = &api.types[id].name else { continue };
        if defined.contains(&id) {
            let name = camel(&words);
            let with_role = camel(&joined(&words, &[role_word(role).to_owned()]));
            types.insert(id, scope.claim([name, with_role]));
        }
    }
    let groups = groups(api, &mut scope);
    let operations = operations(api, &mut scope);
    Names { types, groups, operations }
}

/// The name of a type parameter.
pub fn parameter(wire: &str) -> String {
    camel(&words(&Name::new(wire)))
}

/// Those whose spelling is Rust's own come first, then the others, each in the
/// author's order.
fn declared(api: &Api, defined: &BTreeSet<TypeId>, scope: &mut Scope) -> BTreeMap<TypeId, String> {
    let mut types = BTreeMap::new();
    let mut others = Vec::new();
    for &id in defined {
        let Some(TypeName::Declared(name)) = api.types.get(id).map(|it| &it.name) else { continue };
        let wish = camel(&words(name));
        if *wish == *name.wire && scope.is_free(&wish) {
            types.insert(id, scope.claim([wish]));
        } else {
            others.push((id, wish));
        }
    }
    for (id, wish) in others {
        let model = format!("{wish}Model");
        let name = if imports::reserved().any(|it| it == wish) {
            scope.claim([model])
        } else {
            scope.claim([wish])
        };
        types.insert(id, name);
    }
    types
}

/// The words of each inline type's name, in the order of the types.
fn derived(api: &Api, declared: &BTreeMap<TypeId, String>) -> BTreeMap<TypeId, Vec<String>> {
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
    declared: &BTreeMap<TypeId, String>,
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

fn groups(api: &Api, scope: &mut Scope) -> BTreeMap<GroupId, GroupNames> {
    // The client's own methods, the module of what is shared, and what no file
    // can be called on Windows.
    let mut modules = Scope::with([
        "aux", "builder", "call", "clone", "con", "core", "from_env", "new", "nul", "prn",
        "request", "shared",
    ]);
    let named = api.groups.entries().map(|(id, group)| {
        let words = words(&group.name);
        let name = camel(&words);
        let item = scope.claim([name.clone(), format!("{name}Api")]);
        (id, GroupNames { item, module: modules.claim([snake(&words)]) })
    });
    named.collect()
}

fn operations(api: &Api, scope: &mut Scope) -> BTreeMap<OperationId, OperationNames> {
    let mut methods: BTreeMap<GroupId, Scope> = BTreeMap::new();
    let mut constants: BTreeMap<GroupId, Scope> = BTreeMap::new();
    let mut all = BTreeMap::new();
    for (id, operation) in api.operations.entries() {
        let words = words(&operation.method);
        let taken = || Scope::with(["new", "clone"]);
        let method = methods.entry(operation.group).or_insert_with(taken).claim([snake(&words)]);
        let constant = constants.entry(operation.group).or_default().claim([upper(&words)]);
        let wish = camel(&call_words(api, operation));
        let call = scope.claim([wish.clone(), format!("{wish}Call")]);
        let answer = scope.claim([format!("{call}Answer")]);
        all.insert(id, OperationNames { method, constant, call, answer });
    }
    all
}
