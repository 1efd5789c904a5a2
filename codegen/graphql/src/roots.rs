//! Documents for a schema without documents: each root asks for what needs no
//! arguments, so many steps deep.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use apollo_compiler::Schema as Definitions;
use apollo_compiler::ast::{FieldDefinition, Type};
use apollo_compiler::schema::ExtendedType;
use specloom_source::{FileId, Sink, SourceMap};

use crate::introspection::quoted;
use crate::schema;

/// How many steps into an answer values are asked for.
const STEPS: usize = 3;

/// An operation for each root of a schema: all arguments are variables, and the
/// values that need none are selected. `None` if the schema breaks the rules,
/// which is told when it is read for itself.
pub fn documents(map: &SourceMap, file: FileId) -> Option<String> {
    let schema = schema::read(map, file, &mut Sink::default())?;
    let definitions = &schema.definitions;
    let roots = &definitions.schema_definition;
    let kinds = [
        ("query", &roots.query),
        ("mutation", &roots.mutation),
        ("subscription", &roots.subscription),
    ];
    let (mut text, mut taken) = (String::new(), BTreeSet::new());
    for (kind, root) in kinds {
        let fields = root.as_ref().and_then(|it| definitions.get_object(it));
        for field in fields.iter().flat_map(|it| it.fields.values()) {
            let mut name = capital(&field.name);
            while !taken.insert(name.clone()) {
                name += &capital(kind);
            }
            operation(definitions, field, (kind, &name), &mut text);
        }
    }
    Some(text)
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|it| it.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

fn operation(
    schema: &Definitions,
    field: &FieldDefinition,
    (kind, name): (&str, &str),
    text: &mut String,
) {
    for line in field.description.iter().flat_map(|it| it.lines()) {
        let _ = writeln!(text, "# {}", line.trim());
    }
    let declared = field.arguments.iter().map(|it| format!("${}: {}", it.name, said(&it.ty, it)));
    let given = field.arguments.iter().map(|it| format!("{0}: ${0}", it.name));
    let within = |all: Vec<String>| {
        if all.is_empty() { String::new() } else { format!("({})", all.join(", ")) }
    };
    let (declared, given) = (within(declared.collect()), within(given.collect()));
    let selection = selection(schema, &field.ty, &mut Vec::new());
    let _ = writeln!(text, "{kind} {name}{declared} {{ {}{given}{selection} }}\n", field.name);
}

/// The type of a variable with the default of its argument.
fn said(ty: &Type, it: &apollo_compiler::ast::InputValueDefinition) -> String {
    match &it.default_value {
        // A constant is written as documents write it.
        Some(value) => format!("{ty} = {}", constant(value)),
        None => ty.to_string(),
    }
}

fn constant(value: &apollo_compiler::ast::Value) -> String {
    match value.as_str() {
        Some(text) => quoted(text),
        None => value.to_string(),
    }
}

/// What is selected of a value; nothing of scalars and enums.
fn selection(schema: &Definitions, ty: &Type, way: &mut Vec<String>) -> String {
    let name = ty.inner_named_type();
    let fields = match schema.types.get(name) {
        Some(ExtendedType::Object(it)) => Some(&it.fields),
        Some(ExtendedType::Interface(it)) => Some(&it.fields),
        Some(ExtendedType::Union(_)) => None,
        Some(ExtendedType::Scalar(_) | ExtendedType::Enum(_) | ExtendedType::InputObject(_))
        | None => return String::new(),
    };
    way.push(name.to_string());
    let mut members = Vec::new();
    for field in fields.into_iter().flatten().map(|it| it.1) {
        let needs = field.arguments.iter().any(|it| it.is_required());
        let to = field.ty.inner_named_type();
        let is_leaf = schema.types.get(to).is_some_and(|it| it.is_scalar() || it.is_enum());
        let is_near = way.len() < STEPS && !way.iter().any(|it| it == to.as_str());
        if !needs && (is_leaf || is_near) {
            let inner = selection(schema, &field.ty, way);
            members.push(format!("{}{inner}", field.name));
        }
    }
    way.pop();
    if members.is_empty() {
        members.push("__typename".to_owned());
    }
    format!(" {{ {} }}", members.join(" "))
}

#[cfg(test)]
mod tests {
    use specloom_source::SourceMap;

    use super::documents;

    #[test]
    fn each_root_asks_for_what_needs_no_arguments() {
        let mut map = SourceMap::default();
        let file = map.add(
            "schema.graphql",
            "type Query { \"Finds one.\"\nparcel(id: ID!, depth: Int = 2): Parcel any: Any }\n\
             type Mutation { parcel(id: ID!): Boolean }\n\
             type Parcel { id: ID! scan(at: Int!): Int box: Box }\n\
             type Box { parcels: [Parcel!] size: Int }\nunion Any = Parcel | Box",
        );
        assert_eq!(
            documents(&map, file).as_deref(),
            Some(
                "# Finds one.\nquery Parcel($id: ID!, $depth: Int = 2) { parcel(id: $id, depth: \
                 $depth) { id box { size } } }\n\nquery Any { any { __typename } }\n\n\
                 mutation ParcelMutation($id: ID!) { parcel(id: $id) }\n\n"
            )
        );
    }
}
