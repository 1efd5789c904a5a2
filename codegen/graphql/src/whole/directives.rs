//! Directives, and where the schema uses them.

use std::collections::BTreeMap;

use apollo_compiler::ast::{
    Directive as Used, FieldDefinition, InputValueDefinition, OperationType,
};
use apollo_compiler::parser::SourceSpan;
use apollo_compiler::schema::ExtendedType;
use apollo_compiler::{Name, Node};
use specloom_ir::{Directive, DirectiveArgument, DirectiveUse, GraphQlSchema, Root, RootKind};

use super::Whole;
use crate::lower::value::default;
use crate::lower::words::{docs, said};

/// What has a meaning of its own in the model, so that it is not told twice.
const KNOWN: &[&str] = &["deprecated", "oneOf", "specifiedBy"];

/// The roots and the directives of a schema.
pub(super) fn lower(whole: &Whole<'_>) -> GraphQlSchema {
    let definitions = &whole.schema.definitions;
    let mut uses = uses(whole);
    let own = definitions.directive_definitions.values().filter(|it| !it.is_built_in());
    let directives = own.map(|it| {
        let mut places: Vec<Box<str>> = it.locations.iter().map(|it| it.name().into()).collect();
        places.sort();
        Directive {
            name: specloom_ir::Name::new(it.name.as_str()),
            docs: said(it.description.as_ref()),
            arguments: it.arguments.iter().map(|it| argument(whole, it)).collect(),
            places,
            repeatable: it.repeatable,
            uses: uses.remove(&it.name).unwrap_or_default(),
            origin: whole.schema.span(it.location()),
        }
    });
    let directives = directives.filter(|it| !KNOWN.contains(&&*it.name.wire)).collect();
    let roots = definitions.schema_definition.iter_root_operations();
    let roots = roots.map(|(kind, it)| Root {
        kind: root_kind(kind),
        name: specloom_ir::Name::new(it.name.as_str()),
        origin: whole.schema.span(it.name.location()),
    });
    GraphQlSchema { roots: roots.collect(), directives }
}

fn root_kind(it: OperationType) -> RootKind {
    match it {
        OperationType::Query => RootKind::Query,
        OperationType::Mutation => RootKind::Mutation,
        OperationType::Subscription => RootKind::Subscription,
    }
}

fn argument(whole: &Whole<'_>, it: &InputValueDefinition) -> DirectiveArgument {
    DirectiveArgument {
        name: specloom_ir::Name::new(it.name.as_str()),
        docs: docs(it.description.as_ref(), &it.directives),
        ty: it.ty.to_string().into(),
        default: default(it.default_value.as_deref(), &it.ty),
        origin: whole.schema.span(it.name.location()),
    }
}

/// The uses of each directive, in the order of the schema.
struct Uses<'a> {
    whole: &'a Whole<'a>,
    all: BTreeMap<Name, Vec<DirectiveUse>>,
}

impl Uses<'_> {
    fn note(&mut self, on: &str, it: &Used, at: Option<SourceSpan>) {
        let arguments: Vec<String> =
            it.arguments.iter().map(|it| format!("{}: {}", it.name, it.value)).collect();
        let arguments = if arguments.is_empty() {
            String::new()
        } else {
            format!("({})", arguments.join(", "))
        };
        let origin = self.whole.schema.span(at);
        let it =
            (it.name.clone(), DirectiveUse { on: on.into(), arguments: arguments.into(), origin });
        self.all.entry(it.0).or_default().push(it.1);
    }

    fn each<'b>(&mut self, on: &str, all: impl Iterator<Item = &'b Node<Used>>) {
        for it in all {
            self.note(on, it, it.location());
        }
    }

    fn field(&mut self, on: &str, it: &FieldDefinition) {
        let on = format!("{on}.{}", it.name);
        self.each(&on, it.directives.iter());
        for argument in &it.arguments {
            self.each(&format!("{on}({}:)", argument.name), argument.directives.iter());
        }
    }
}

fn uses(whole: &Whole<'_>) -> BTreeMap<Name, Vec<DirectiveUse>> {
    let definitions = &whole.schema.definitions;
    let mut uses = Uses { whole, all: BTreeMap::new() };
    uses.each("schema", definitions.schema_definition.directives.iter().map(|it| &it.node));
    for (name, ty) in definitions.types.iter().filter(|it| !it.1.is_built_in()) {
        uses.each(name, ty.directives().iter().map(|it| &it.node));
        match ty {
            ExtendedType::Object(it) => it.fields.values().for_each(|it| uses.field(name, it)),
            ExtendedType::Interface(it) => it.fields.values().for_each(|it| uses.field(name, it)),
            ExtendedType::InputObject(it) => {
                for it in it.fields.values() {
                    uses.each(&format!("{name}.{}", it.name), it.directives.iter());
                }
            }
            ExtendedType::Enum(it) => {
                for it in it.values.values() {
                    uses.each(&format!("{name}.{}", it.value), it.directives.iter());
                }
            }
            ExtendedType::Scalar(_) | ExtendedType::Union(_) => {}
        }
    }
    uses.all
}
