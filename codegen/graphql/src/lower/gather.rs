//! What a selection asks for, and on which condition.

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::ast::DirectiveList;
use apollo_compiler::executable::{Field, Selection, SelectionSet};
use apollo_compiler::schema::{ExtendedType, Schema};
use apollo_compiler::{Name, Node};
use indexmap::IndexMap;

use super::Lowering;

/// Which object types a value of each composite type can be.
pub(super) fn possible(schema: &Schema) -> BTreeMap<Name, BTreeSet<Name>> {
    let mut all: BTreeMap<Name, BTreeSet<Name>> = BTreeMap::new();
    for (name, ty) in &schema.types {
        match ty {
            ExtendedType::Object(it) => {
                all.entry(name.clone()).or_default().insert(name.clone());
                for interface in &it.implements_interfaces {
                    all.entry(interface.name.clone()).or_default().insert(name.clone());
                }
            }
            ExtendedType::Interface(_) => {
                all.entry(name.clone()).or_default();
            }
            ExtendedType::Union(it) => {
                let members = it.members.iter().map(|it| it.name.clone());
                all.entry(name.clone()).or_default().extend(members);
            }
            ExtendedType::Scalar(_) | ExtendedType::Enum(_) | ExtendedType::InputObject(_) => {}
        }
    }
    all
}

/// A field that is asked for, perhaps in several places.
pub(super) struct Asked<'a> {
    /// Where it is asked for.
    pub nodes: Vec<&'a Node<Field>>,
    /// Whether it may be left out: each place depends on a condition.
    pub is_conditional: bool,
}

/// What is asked for only of some types.
#[derive(Clone)]
pub(super) struct Narrow<'a> {
    /// Of which type.
    pub on: Name,
    /// What.
    pub part: Part<'a>,
    /// Whether it depends on a condition besides.
    pub is_conditional: bool,
}

/// A part of a selection.
#[derive(Clone)]
pub(super) enum Part<'a> {
    /// What stands there.
    Selection(&'a SelectionSet),
    /// A fragment, by its name.
    Fragment(&'a Name),
}

/// What a selection asks for.
#[derive(Default)]
pub(super) struct Gathered<'a> {
    /// Fields of every value, by the name in the answer.
    pub fields: IndexMap<&'a Name, Asked<'a>>,
    /// Fragments that hold for every value, and whether they depend on a condition.
    pub fragments: IndexMap<&'a Name, bool>,
    /// What holds for some types.
    pub narrow: Vec<Narrow<'a>>,
}

/// Gathers what parts ask of a value of the type `of`.
pub(super) fn gather<'a>(
    low: &Lowering<'a>,
    of: &Name,
    parts: &[(Part<'a>, bool)],
) -> Gathered<'a> {
    let mut all = Gathered::default();
    for (part, is_conditional) in parts {
        match part {
            Part::Selection(set) => add(low, of, (set, *is_conditional), &mut all),
            Part::Fragment(name) => add_fragment(&mut all, name, *is_conditional),
        }
    }
    all
}

fn add<'a>(
    low: &Lowering<'a>,
    of: &Name,
    (set, is_conditional): (&'a SelectionSet, bool),
    all: &mut Gathered<'a>,
) {
    for it in &set.selections {
        let is_conditional = is_conditional || depends(it.directives());
        match it {
            Selection::Field(field) => {
                let asked = all.fields.entry(field.response_key());
                let asked =
                    asked.or_insert_with(|| Asked { nodes: Vec::new(), is_conditional: true });
                asked.nodes.push(field);
                asked.is_conditional &= is_conditional;
            }
            Selection::InlineFragment(it) => {
                let set = &it.selection_set;
                match it.type_condition.as_ref().filter(|on| !covers(low, on, of)) {
                    None => add(low, of, (set, is_conditional), all),
                    Some(on) => {
                        let part = Part::Selection(set);
                        all.narrow.push(Narrow { on: on.clone(), part, is_conditional });
                    }
                }
            }
            Selection::FragmentSpread(it) => {
                let name = &it.fragment_name;
                let Some(fragment) = low.documents.definitions.fragments.get(name) else {
                    continue;
                };
                let on = fragment.type_condition();
                if covers(low, on, of) {
                    add_fragment(all, name, is_conditional);
                } else {
                    let part = Part::Fragment(name);
                    all.narrow.push(Narrow { on: on.clone(), part, is_conditional });
                }
            }
        }
    }
}

fn add_fragment<'a>(all: &mut Gathered<'a>, name: &'a Name, is_conditional: bool) {
    *all.fragments.entry(name).or_insert(true) &= is_conditional;
}

/// Whether every value of the type `of` is one of the type `on`.
fn covers(low: &Lowering<'_>, on: &Name, of: &Name) -> bool {
    let all = |name: &Name| low.possible.get(name);
    on == of || all(on).zip(all(of)).is_some_and(|(on, of)| of.is_subset(on))
}

/// Whether a part may be left out of the answer.
fn depends(directives: &DirectiveList) -> bool {
    directives.has("include") || directives.has("skip") || directives.has("defer")
}

/// Counts under which names composite values are selected.
pub(super) fn count_keys(set: &SelectionSet, keys: &mut BTreeMap<Name, usize>) {
    for it in &set.selections {
        match it {
            Selection::Field(field) if field.selection_set.is_empty() => {}
            Selection::Field(field) => {
                *keys.entry(field.response_key().clone()).or_default() += 1;
                count_keys(&field.selection_set, keys);
            }
            Selection::InlineFragment(it) => count_keys(&it.selection_set, keys),
            Selection::FragmentSpread(_) => {}
        }
    }
}
