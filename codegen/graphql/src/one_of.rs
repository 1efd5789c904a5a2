//! The rules of `@oneOf`: an input of which exactly one member is given.

use std::collections::BTreeSet;

use apollo_compiler::ast::{Type, Value};
use apollo_compiler::executable::{Operation, Selection, SelectionSet};
use apollo_compiler::schema::{ExtendedType, InputObjectType};
use apollo_compiler::{Name, Node, Schema as Definitions};
use specloom_source::{Sink, Span};

use crate::documents::{Documents, arguments};
use crate::problem::GraphQlProblem as Problem;
use crate::schema::Schema;

/// Whether exactly one member of an input is given.
pub fn is_one_of(it: &InputObjectType) -> bool {
    it.directives.has("oneOf")
}

/// Members of such an input may be left out and have no default.
pub fn check_schema(schema: &Schema, sink: &mut Sink) -> bool {
    let mut is_good = true;
    for it in schema.definitions.types.values() {
        let ExtendedType::InputObject(it) = it else { continue };
        for field in it.fields.values().filter(|_| is_one_of(it)) {
            let reason = if field.ty.is_non_null() {
                "is required"
            } else if field.default_value.is_some() {
                "has a default"
            } else {
                continue;
            };
            let member = format!("{}.{}", it.name, field.name);
            sink.report(schema.span(field.location()), Problem::OneOfMember { member, reason });
            is_good = false;
        }
    }
    is_good
}

/// Values of such inputs that documents write out have one member, not null.
pub fn check_documents(schema: &Schema, documents: &Documents, sink: &mut Sink) -> bool {
    let has_some = schema.definitions.types.values().any(|it| match it {
        ExtendedType::InputObject(it) => is_one_of(it),
        ExtendedType::Scalar(_)
        | ExtendedType::Object(_)
        | ExtendedType::Interface(_)
        | ExtendedType::Union(_)
        | ExtendedType::Enum(_) => false,
    });
    if !has_some {
        return true;
    }
    let mut values = Vec::new();
    for operation in documents.definitions.operations.iter() {
        gather(&operation.selection_set, &mut values);
    }
    for fragment in documents.definitions.fragments.values() {
        gather(&fragment.selection_set, &mut values);
    }
    let mut is_good = true;
    while let Some((ty, value)) = values.pop() {
        is_good &= check(schema, documents, (&ty, &value), &mut values, sink);
    }
    let mut said = BTreeSet::new();
    for operation in documents.definitions.operations.iter() {
        for (variable, at) in may_be_null(schema, documents, operation) {
            is_good = false;
            if said.insert((at.file, at.start)) {
                sink.report(at, Problem::OneOfVariable { variable });
            }
        }
    }
    is_good
}

/// The variables of an operation that give the only member of such an input,
/// and that may be null, with where they stand.
fn may_be_null(
    schema: &Schema,
    documents: &Documents,
    operation: &Operation,
) -> Vec<(String, Span)> {
    let nullable = operation.variables.iter().filter(|it| !it.ty.is_non_null());
    let nullable: BTreeSet<&Name> = nullable.map(|it| &it.name).collect();
    if nullable.is_empty() {
        return Vec::new();
    }
    let given = arguments(&documents.definitions, &operation.selection_set);
    let mut values: Vec<Written> =
        given.into_iter().map(|(of, value)| ((*of.ty).clone(), value.clone())).collect();
    let mut found = Vec::new();
    while let Some((ty, value)) = values.pop() {
        if let Value::List(items) = &*value {
            values.extend(items.iter().map(|it| (ty.item_type().clone(), it.clone())));
        }
        let Value::Object(members) = &*value else { continue };
        let Some(input) = input(&schema.definitions, &ty) else { continue };
        for (name, member) in members {
            if let Value::Variable(name) = &**member
                && is_one_of(input)
                && nullable.contains(name)
            {
                found.push((name.to_string(), documents.span(member.location())));
            }
            let of = input.fields.get(name);
            values.extend(of.map(|of| ((*of.ty).clone(), member.clone())));
        }
    }
    found
}

/// A value that a document writes out, and its type.
type Written = (Type, Node<Value>);

fn gather(set: &SelectionSet, values: &mut Vec<Written>) {
    for it in &set.selections {
        match it {
            Selection::Field(field) => {
                for argument in &field.arguments {
                    let of = field.definition.argument_by_name(&argument.name);
                    values.extend(of.map(|of| ((*of.ty).clone(), argument.value.clone())));
                }
                gather(&field.selection_set, values);
            }
            Selection::InlineFragment(it) => gather(&it.selection_set, values),
            Selection::FragmentSpread(_) => {}
        }
    }
}

fn check(
    schema: &Schema,
    documents: &Documents,
    (ty, value): (&Type, &Node<Value>),
    values: &mut Vec<Written>,
    sink: &mut Sink,
) -> bool {
    if let Value::List(items) = &**value {
        let item = ty.item_type().clone();
        values.extend(items.iter().map(|it| (item.clone(), it.clone())));
        return true;
    }
    let Value::Object(members) = &**value else { return true };
    let Some(input) = input(&schema.definitions, ty) else { return true };
    for (name, member) in members {
        let of = input.fields.get(name);
        values.extend(of.map(|of| ((*of.ty).clone(), member.clone())));
    }
    let is_one = matches!(members.as_slice(), [(_, only)] if !only.is_null());
    if is_one_of(input) && !is_one {
        let (input, count) = (input.name.to_string(), members.len());
        sink.report(documents.span(value.location()), Problem::OneOfValue { input, count });
        return false;
    }
    true
}

fn input<'a>(schema: &'a Definitions, ty: &Type) -> Option<&'a InputObjectType> {
    schema.get_input_object(ty.inner_named_type()).map(|it| &**it)
}
