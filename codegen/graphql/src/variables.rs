//! Variables fit where they are used (October 2021, section 5.8.5).
//!
//! The reader holds most uses to that rule. It looks neither into the members
//! of inputs that a document writes out nor at defaults that are `null`; here
//! all uses as arguments are held to it, so that both are found.

use apollo_compiler::Node;
use apollo_compiler::ast::{InputValueDefinition, Type, Value};
use apollo_compiler::executable::{Operation, VariableDefinition};
use specloom_source::Sink;

use crate::documents::{Documents, arguments};
use crate::problem::{GraphQlProblem as Problem, rule};
use crate::schema::Schema;

/// Where a value stands.
struct Spot<'a> {
    ty: &'a Type,
    /// Whether something stands there if nothing is given.
    has_default: bool,
    value: &'a Node<Value>,
}

/// Whether each variable fits each of its uses; those that do not are told.
pub fn check_documents(schema: &Schema, documents: &Documents, sink: &mut Sink) -> bool {
    let mut is_good = true;
    for operation in documents.definitions.operations.iter() {
        let given = arguments(&documents.definitions, &operation.selection_set);
        let mut spots: Vec<Spot<'_>> = given.into_iter().map(spot).collect();
        while let Some(spot) = spots.pop() {
            is_good &= check(documents, (operation, &spot), sink);
            inner(schema, &spot, &mut spots);
        }
    }
    is_good
}

fn spot<'a>((of, value): (&'a InputValueDefinition, &'a Node<Value>)) -> Spot<'a> {
    Spot { ty: &of.ty, has_default: of.default_value.is_some(), value }
}

/// What stands within a value that is written out.
fn inner<'a>(schema: &'a Schema, spot: &Spot<'a>, spots: &mut Vec<Spot<'a>>) {
    match &**spot.value {
        Value::List(items) => {
            let ty = spot.ty.item_type();
            spots.extend(items.iter().map(|value| Spot { ty, has_default: false, value }));
        }
        Value::Object(members) => {
            let input = schema.definitions.get_input_object(spot.ty.inner_named_type());
            spots.extend(members.iter().filter_map(|(name, value)| {
                let of = input?.fields.get(name)?;
                Some(Spot { ty: &of.ty, has_default: of.default_value.is_some(), value })
            }));
        }
        Value::Null
        | Value::Enum(_)
        | Value::Variable(_)
        | Value::String(_)
        | Value::Float(_)
        | Value::Int(_)
        | Value::Boolean(_) => {}
    }
}

fn check(
    documents: &Documents,
    (operation, spot): (&Operation, &Spot<'_>),
    sink: &mut Sink,
) -> bool {
    let Value::Variable(name) = &**spot.value else { return true };
    let Some(variable) = operation.variables.iter().find(|it| it.name == *name) else {
        // The reader tells of those.
        return true;
    };
    if is_allowed(variable, spot) {
        return true;
    }
    let message = format!(
        "variable `${name}` of type `{}` cannot be used where `{}` is expected",
        variable.ty, spot.ty
    );
    let rule = rule(Some("DisallowedVariableUsage"), &message);
    sink.report(documents.span(spot.value.location()), Problem::Rule { rule, message });
    false
}

/// Whether a variable may stand in a place (`IsVariableUsageAllowed`).
fn is_allowed(variable: &VariableDefinition, spot: &Spot<'_>) -> bool {
    if !spot.ty.is_non_null() || variable.ty.is_non_null() {
        return fits(&variable.ty, spot.ty);
    }
    let has_value = variable.default_value.as_ref().is_some_and(|it| !it.is_null());
    (has_value || spot.has_default) && fits(&variable.ty, &spot.ty.clone().nullable())
}

/// Whether every value of a type is one of another (`AreTypesCompatible`).
fn fits(of: &Type, wanted: &Type) -> bool {
    if wanted.is_non_null() && !of.is_non_null() {
        return false;
    }
    match (of.is_list(), wanted.is_list()) {
        (true, true) => fits(of.item_type(), wanted.item_type()),
        (false, false) => of.inner_named_type() == wanted.inner_named_type(),
        (true, false) | (false, true) => false,
    }
}
