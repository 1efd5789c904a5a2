//! Holds fragments that nobody spreads to the rules.
//!
//! The parser follows operations, so that what is wrong in such a fragment
//! would be found only when somebody spreads it.

use std::collections::BTreeSet;

use apollo_compiler::ast::{FieldDefinition, OperationType, Type};
use apollo_compiler::executable::{Field, FragmentSpread, Operation, Selection, SelectionSet};
use apollo_compiler::schema::{ComponentName, ExtendedType, ObjectType};
use apollo_compiler::validation::{DiagnosticList, Valid};
use apollo_compiler::{ExecutableDocument, Name, Node, Schema as Definitions};

use super::reach::spread;

/// The root that the fragments are spread from: a name that no schema may have.
const ROOT: Name = Name::new_static_unchecked("__Unused");

/// What is wrong within fragments that no operation spreads, but that their
/// variables are not defined: only who spreads them can do that.
pub(super) fn wrong(document: &ExecutableDocument, schema: &Definitions) -> Option<DiagnosticList> {
    let used = used(document);
    let unused: Vec<_> =
        document.fragments.values().filter(|it| !used.contains(&it.name)).collect();
    if unused.is_empty() {
        return None;
    }
    let mut root = ObjectType {
        description: None,
        name: ROOT,
        implements_interfaces: Default::default(),
        directives: Default::default(),
        fields: Default::default(),
    };
    let mut asked = SelectionSet::new(ROOT);
    for fragment in unused {
        let of = fragment.type_condition();
        if !schema.types.contains_key(of) {
            continue;
        }
        let definition = Node::new(FieldDefinition {
            description: None,
            name: fragment.name.clone(),
            arguments: Vec::new(),
            ty: Type::Named(of.clone()),
            directives: Default::default(),
        });
        let mut field = Field::new(fragment.name.clone(), definition.clone());
        let spread = Node::new(FragmentSpread::new(fragment.name.clone()));
        field.selection_set.selections.push(Selection::FragmentSpread(spread));
        asked.selections.push(Selection::Field(Node::new(field)));
        root.fields.insert(fragment.name.clone(), definition.into());
    }
    let mut schema = schema.clone();
    schema.types.insert(ROOT, ExtendedType::Object(Node::new(root)));
    schema.schema_definition.make_mut().query = Some(ComponentName::from(ROOT));
    let mut alone = ExecutableDocument::new();
    alone.sources = document.sources.clone();
    alone.fragments = document.fragments.clone();
    alone.operations.insert(Operation {
        operation_type: OperationType::Query,
        name: Some(ROOT),
        variables: Vec::new(),
        directives: Default::default(),
        selection_set: asked,
    });
    alone.validate(&Valid::assume_valid(schema)).err().map(|it| it.errors)
}

/// The fragments that operations spread, themselves or by others.
fn used(document: &ExecutableDocument) -> BTreeSet<Name> {
    document.operations.iter().flat_map(|it| spread(document, &it.selection_set)).collect()
}
