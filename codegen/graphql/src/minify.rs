//! A document as it is sent: one operation with the fragments that it uses,
//! without what means nothing.

use std::fmt::Write as _;

use apollo_compiler::ast::{DirectiveList, Value};
use apollo_compiler::executable::{
    ExecutableDocument, Field, Operation, Selection, SelectionSet, VariableDefinition,
};
use apollo_compiler::{Name, Node, Schema};
use indexmap::IndexSet;

use crate::introspection::quoted;

/// The text of an operation and of the fragments that it uses, in the order of
/// their first use. Where a selection depends on the type of what comes back,
/// `__typename` is asked for.
pub fn minify(schema: &Schema, document: &ExecutableDocument, it: &Operation) -> String {
    let mut fragments = IndexSet::new();
    let mut text = it.operation_type.name().to_owned();
    if let Some(name) = &it.name {
        let _ = write!(text, " {name}");
    }
    variables(&it.variables, &mut text);
    directives(&it.directives, &mut text);
    selections(schema, &it.selection_set, &mut fragments, &mut text);
    let mut at = 0;
    while let Some(name) = fragments.get_index(at).cloned() {
        at += 1;
        let Some(fragment) = document.fragments.get(&name) else { continue };
        let _ = write!(text, "fragment {name} on {}", fragment.type_condition());
        directives(&fragment.directives, &mut text);
        selections(schema, &fragment.selection_set, &mut fragments, &mut text);
    }
    text
}

fn variables(all: &[Node<VariableDefinition>], text: &mut String) {
    if all.is_empty() {
        return;
    }
    text.push('(');
    for (at, it) in all.iter().enumerate() {
        let comma = if at > 0 { "," } else { "" };
        let _ = write!(text, "{comma}${}:{}", it.name, it.ty);
        if let Some(default) = &it.default_value {
            text.push('=');
            value(default, text);
        }
        directives(&it.directives, text);
    }
    text.push(')');
}

fn directives(all: &DirectiveList, text: &mut String) {
    for it in all.iter() {
        let _ = write!(text, "@{}", it.name);
        arguments(it.arguments.iter().map(|it| (&it.name, &it.value)), text);
    }
}

fn arguments<'a>(all: impl Iterator<Item = (&'a Name, &'a Node<Value>)>, text: &mut String) {
    let start = text.len();
    for (name, it) in all {
        text.push(if text.len() == start { '(' } else { ',' });
        let _ = write!(text, "{name}:");
        value(it, text);
    }
    if text.len() > start {
        text.push(')');
    }
}

fn value(it: &Value, text: &mut String) {
    match it {
        Value::Null => text.push_str("null"),
        Value::Boolean(it) => text.push_str(if *it { "true" } else { "false" }),
        Value::Enum(it) => text.push_str(it),
        Value::Variable(it) => {
            let _ = write!(text, "${it}");
        }
        Value::String(it) => text.push_str(&quoted(it)),
        Value::Int(it) => text.push_str(it.as_str()),
        Value::Float(it) => text.push_str(it.as_str()),
        Value::List(items) => {
            text.push('[');
            for (at, it) in items.iter().enumerate() {
                text.push_str(if at > 0 { "," } else { "" });
                value(it, text);
            }
            text.push(']');
        }
        Value::Object(members) => {
            text.push('{');
            for (at, (name, it)) in members.iter().enumerate() {
                let comma = if at > 0 { "," } else { "" };
                let _ = write!(text, "{comma}{name}:");
                value(it, text);
            }
            text.push('}');
        }
    }
}

fn selections(
    schema: &Schema,
    set: &SelectionSet,
    fragments: &mut IndexSet<Name>,
    text: &mut String,
) {
    text.push('{');
    if needs_typename(schema, set) {
        text.push_str("__typename");
    }
    for it in &set.selections {
        match it {
            Selection::Field(it) => {
                separate(text);
                field(it, text);
                if !it.selection_set.is_empty() {
                    selections(schema, &it.selection_set, fragments, text);
                }
            }
            Selection::FragmentSpread(it) => {
                let _ = write!(text, "...{}", it.fragment_name);
                directives(&it.directives, text);
                fragments.insert(it.fragment_name.clone());
            }
            Selection::InlineFragment(it) => {
                text.push_str("...");
                if let Some(on) = &it.type_condition {
                    let _ = write!(text, "on {on}");
                }
                directives(&it.directives, text);
                selections(schema, &it.selection_set, fragments, text);
            }
        }
    }
    text.push('}');
}

/// A space where two names would run into one.
fn separate(text: &mut String) {
    if text.ends_with(|it: char| it.is_ascii_alphanumeric() || it == '_') {
        text.push(' ');
    }
}

fn field(it: &Field, text: &mut String) {
    if let Some(alias) = &it.alias {
        let _ = write!(text, "{alias}:");
    }
    text.push_str(&it.name);
    arguments(it.arguments.iter().map(|it| (&it.name, &it.value)), text);
    directives(&it.directives, text);
}

/// Whether what is selected depends on the type of the value: then its name
/// must come, unless it is asked for already.
pub fn needs_typename(schema: &Schema, set: &SelectionSet) -> bool {
    let is_abstract =
        schema.get_interface(&set.ty).is_some() || schema.get_union(&set.ty).is_some();
    let depends = set.selections.iter().any(|it| it.as_field().is_none());
    let is_there = |it: &Node<Field>| {
        it.name == "__typename" && it.alias.is_none() && it.directives.is_empty()
    };
    is_abstract && depends && !set.selections.iter().filter_map(Selection::as_field).any(is_there)
}
