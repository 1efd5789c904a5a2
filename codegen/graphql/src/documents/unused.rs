//! Holds fragments that nobody spreads to the rules.
//!
//! The parser follows operations, so that what is wrong in such a fragment
//! would be found only when somebody spreads it.

use std::collections::BTreeSet;

use apollo_compiler::ast::{DirectiveList, FieldDefinition, OperationType, Type};
use apollo_compiler::collections::{IndexMap, IndexSet};
use apollo_compiler::executable::{
    Field, Fragment, FragmentSpread, Operation, Selection, SelectionSet,
};
use apollo_compiler::schema::{self, ComponentName, ExtendedType, ObjectType};
use apollo_compiler::validation::{DiagnosticList, Valid};
use apollo_compiler::{ExecutableDocument, Name, Node, Schema as Definitions};

use super::reach::spread;

/// The root that the fragments are spread from: a name that no schema may have.
const ROOT: Name = Name::new_static_unchecked("__Unused");

/// What is wrong within fragments that no operation spreads, but that their
/// variables are not defined: only who spreads them can do that.
pub(super) fn wrong(
    document: &ExecutableDocument,
    definitions: &Definitions,
) -> Option<DiagnosticList> {
    let used = used(document);
    let is_unused = |it: &Fragment| {
        !used.contains(&it.name) && definitions.types.contains_key(it.type_condition())
    };
    let unused: Vec<&Fragment> =
        document.fragments.values().map(|it| &**it).filter(|it| is_unused(it)).collect();
    if unused.is_empty() {
        return None;
    }
    let (root, asked) = asking(&unused);
    let mut schema = definitions.clone();
    schema.types.insert(ROOT, ExtendedType::Object(Node::new(root)));
    schema.schema_definition.make_mut().query = Some(ComponentName::from(ROOT));
    let mut alone = ExecutableDocument::new();
    alone.sources = document.sources.clone();
    alone.fragments.clone_from(&document.fragments);
    alone.operations.insert(Operation {
        operation_type: OperationType::Query,
        name: Some(ROOT),
        variables: Vec::new(),
        directives: DirectiveList::default(),
        selection_set: asked,
    });
    alone.validate(&Valid::assume_valid(schema)).err().map(|it| it.errors)
}

/// A root with a field for each of the fragments, and a selection of them all.
fn asking(fragments: &[&Fragment]) -> (ObjectType, SelectionSet) {
    let mut root = ObjectType {
        description: None,
        name: ROOT,
        implements_interfaces: IndexSet::default(),
        directives: schema::DirectiveList::default(),
        fields: IndexMap::default(),
    };
    let mut asked = SelectionSet::new(ROOT);
    for fragment in fragments {
        let definition = Node::new(FieldDefinition {
            description: None,
            name: fragment.name.clone(),
            arguments: Vec::new(),
            ty: Type::Named(fragment.type_condition().clone()),
            directives: DirectiveList::default(),
        });
        let mut field = Field::new(fragment.name.clone(), definition.clone());
        let spread = Node::new(FragmentSpread::new(fragment.name.clone()));
        field.selection_set.selections.push(Selection::FragmentSpread(spread));
        asked.selections.push(Selection::Field(Node::new(field)));
        root.fields.insert(fragment.name.clone(), definition.into());
    }
    (root, asked)
}

/// The fragments that operations spread, themselves or by others.
fn used(document: &ExecutableDocument) -> BTreeSet<Name> {
    document.operations.iter().flat_map(|it| spread(document, &it.selection_set)).collect()
}
