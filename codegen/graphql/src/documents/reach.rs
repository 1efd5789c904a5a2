//! What a selection reaches by its fragments.

use std::collections::BTreeSet;

use apollo_compiler::ast::{InputValueDefinition, Value};
use apollo_compiler::executable::{Field, Selection, SelectionSet};
use apollo_compiler::{ExecutableDocument, Name, Node};

/// The fragments that a selection spreads, itself or by others, in its fields as
/// well.
pub fn spread(document: &ExecutableDocument, set: &SelectionSet) -> BTreeSet<Name> {
    let mut found = BTreeSet::new();
    walk(document, set, &mut |it| {
        if let Selection::FragmentSpread(it) = it {
            found.insert(it.fragment_name.clone());
        }
        true
    });
    found
}

/// The fields that a selection itself asks for, its fragments included.
pub(super) fn fields<'a>(
    document: &'a ExecutableDocument,
    set: &'a SelectionSet,
) -> Vec<&'a Node<Field>> {
    let mut found = Vec::new();
    walk(document, set, &mut |it| {
        if let Selection::Field(it) = it {
            found.push(it);
        }
        false
    });
    found
}

/// The arguments of all fields that a selection asks for, its fragments and what is
/// within included: what each is declared as, and its value.
pub fn arguments<'a>(
    document: &'a ExecutableDocument,
    set: &'a SelectionSet,
) -> Vec<(&'a InputValueDefinition, &'a Node<Value>)> {
    let mut found = Vec::new();
    walk(document, set, &mut |it| {
        if let Selection::Field(field) = it {
            found.extend(field.arguments.iter().filter_map(|it| {
                let of = field.definition.argument_by_name(&it.name)?;
                Some((&**of, &it.value))
            }));
        }
        true
    });
    found
}

/// Visits what a selection holds, each fragment once; `visit` says whether to go
/// into a field.
fn walk<'a>(
    document: &'a ExecutableDocument,
    set: &'a SelectionSet,
    visit: &mut dyn FnMut(&'a Selection) -> bool,
) {
    let mut spread = BTreeSet::new();
    let mut waiting = vec![set];
    while let Some(set) = waiting.pop() {
        for selection in &set.selections {
            let goes_in = visit(selection);
            match selection {
                Selection::Field(it) if goes_in => waiting.push(&it.selection_set),
                Selection::Field(_) => {}
                Selection::InlineFragment(it) => waiting.push(&it.selection_set),
                Selection::FragmentSpread(it) => {
                    if spread.insert(&it.fragment_name) {
                        let fragment = document.fragments.get(&it.fragment_name);
                        waiting.extend(fragment.map(|it| &it.selection_set));
                    }
                }
            }
        }
    }
}
