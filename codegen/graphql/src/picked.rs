//! What documents select of a schema, so that the rest can be left out.

use std::collections::BTreeSet;

use apollo_compiler::ast::OperationType;
use apollo_compiler::executable::{Field, Selection, SelectionSet};
use apollo_compiler::schema::ExtendedType;
use apollo_compiler::{Name, Schema as Definitions};

use crate::documents::Documents;
use crate::schema::Schema;

/// What documents select of a schema, by its coordinates. Root fields go by the
/// kind of their root: `query.parcel`, `query.parcel(id:)`, `Parcel.weight`.
#[derive(Clone, Debug, Default)]
pub struct Picked {
    /// What is selected.
    taken: BTreeSet<String>,
    /// What the schema offers and no document asks for: arguments, members of
    /// unions, implementors of interfaces.
    left: BTreeSet<String>,
}

impl Picked {
    /// Whether a field is asked for.
    pub fn takes(&self, on: &str, field: &str) -> bool {
        self.taken.contains(&format!("{on}.{field}"))
    }

    /// Whether an argument was there and nobody gave it.
    pub fn leaves_argument(&self, on: &str, field: &str, argument: &str) -> bool {
        self.left.contains(&format!("{on}.{field}({argument}:)"))
    }

    /// Whether a type was one of those that another can be, and nobody asked for
    /// anything of it.
    pub fn leaves_member(&self, of: &str, member: &str) -> bool {
        self.left.contains(&format!("{of}|{member}"))
    }
}

/// The word for the root of an operation.
pub fn root_word(kind: OperationType) -> &'static str {
    match kind {
        OperationType::Query => "query",
        OperationType::Mutation => "mutation",
        OperationType::Subscription => "subscription",
    }
}

/// What documents select of the schema that they were read against.
pub fn picked(schema: &Schema, documents: &Documents) -> Picked {
    let definitions = &schema.definitions;
    let mut picked = Picked::default();
    for it in documents.definitions.operations.iter() {
        gather(definitions, &it.selection_set, &mut picked.taken);
    }
    for it in documents.definitions.fragments.values() {
        picked.taken.insert(it.type_condition().to_string());
        gather(definitions, &it.selection_set, &mut picked.taken);
    }
    leave(definitions, &mut picked);
    picked
}

fn gather(schema: &Definitions, set: &SelectionSet, taken: &mut BTreeSet<String>) {
    for it in &set.selections {
        match it {
            Selection::Field(it) => {
                for owner in owners(schema, &set.ty) {
                    take(&owner, it, taken);
                }
                gather(schema, &it.selection_set, taken);
            }
            Selection::InlineFragment(it) => {
                taken.extend(it.type_condition.as_ref().map(ToString::to_string));
                gather(schema, &it.selection_set, taken);
            }
            // The selections of fragments are gathered by themselves.
            Selection::FragmentSpread(_) => {}
        }
    }
}

fn take(owner: &str, it: &Field, taken: &mut BTreeSet<String>) {
    let field = format!("{owner}.{}", it.name);
    taken.extend(it.arguments.iter().map(|argument| format!("{field}({}:)", argument.name)));
    taken.insert(field);
}

/// Under which names the fields of a type go: its own, that of its root, and those
/// of the types that fulfil it.
fn owners(schema: &Definitions, ty: &Name) -> Vec<String> {
    let mut owners = vec![ty.to_string()];
    for (kind, root) in schema.schema_definition.iter_root_operations() {
        if root.name == *ty {
            owners.push(root_word(kind).to_owned());
        }
    }
    owners.extend(implementors(schema, ty).map(ToString::to_string));
    owners
}

/// The objects and interfaces that fulfil an interface.
pub fn implementors<'a>(schema: &'a Definitions, ty: &'a Name) -> impl Iterator<Item = &'a Name> {
    schema.types.iter().filter(move |(_, it)| fulfils(it, ty)).map(|it| it.0)
}

fn fulfils(it: &ExtendedType, interface: &Name) -> bool {
    match it {
        ExtendedType::Object(it) => it.implements_interfaces.iter().any(|it| it.name == *interface),
        ExtendedType::Interface(it) => {
            it.implements_interfaces.iter().any(|it| it.name == *interface)
        }
        ExtendedType::Scalar(_)
        | ExtendedType::Union(_)
        | ExtendedType::Enum(_)
        | ExtendedType::InputObject(_) => false,
    }
}

/// Notes what is offered and not asked for.
fn leave(schema: &Definitions, picked: &mut Picked) {
    let Picked { taken, left } = picked;
    for (name, ty) in &schema.types {
        let (fields, members) = match ty {
            ExtendedType::Object(it) => (Some(&it.fields), Vec::new()),
            ExtendedType::Interface(it) => {
                (Some(&it.fields), implementors(schema, name).cloned().collect())
            }
            ExtendedType::Union(it) => {
                (None, it.members.iter().map(|it| it.name.clone()).collect())
            }
            ExtendedType::Scalar(_) | ExtendedType::Enum(_) | ExtendedType::InputObject(_) => {
                (None, Vec::new())
            }
        };
        for owner in owners(schema, name) {
            for field in fields.into_iter().flatten() {
                for it in &field.1.arguments {
                    let argument = format!("{owner}.{}({}:)", field.0, it.name);
                    if !taken.contains(&argument) {
                        left.insert(argument);
                    }
                }
            }
        }
        let unasked = members.iter().filter(|it| !taken.contains(it.as_str()));
        left.extend(unasked.map(|it| format!("{name}|{it}")));
    }
}
