//! Documents to operations.
//!
//! | file | lowers |
//! |---|---|
//! | `operation` | operations and their variables |
//! | `named` | inputs, enums and scalars |
//! | `gather` | what a selection asks for, and on which condition |
//! | `selection` | that to types |
//! | `tables` | tables of a schema in the form of Hasura |
//! | `table_roots` | which roots belong to which table |
//! | `value` | constants |
//! | `words` | prose and deprecations |

mod gather;
mod named;
mod operation;
mod selection;
mod table_roots;
mod tables;
pub(crate) mod value;
pub(crate) mod words;

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::Name;
use apollo_compiler::parser::SourceSpan;
use specloom_ir::{
    Api, Constraints, Docs, Extensions, OperationId, Owner, Role, Shape, TypeDef, TypeId, TypeName,
    TypeRef,
};
use specloom_source::{Sink, Span};

use crate::documents::Documents;
use crate::problem::GraphQlProblem as Problem;
use crate::scalars;
use crate::schema::Schema;
use crate::{Input, Roots};

/// All that lowering knows and makes.
struct Lowering<'a> {
    input: &'a Input<'a>,
    schema: &'a Schema,
    documents: &'a Documents,
    /// Which object types a value of each type can be.
    possible: BTreeMap<Name, BTreeSet<Name>>,
    api: Api,
    /// Inputs, enums and scalars, by name.
    named: BTreeMap<Name, TypeId>,
    /// Fragments, by name.
    fragments: BTreeMap<Name, TypeId>,
    /// Lists, by their items.
    lists: BTreeMap<(TypeId, bool), TypeId>,
    /// What is lowered: types without a name are called after it.
    owner: Owner,
    /// Under which names composite values are selected, and how often, in the
    /// operation or fragment that is lowered.
    keys: BTreeMap<Name, usize>,
    sink: &'a mut Sink,
}

/// Adds the operations of documents to an API.
pub fn lower(
    input: &Input<'_>,
    schema: &Schema,
    documents: &Documents,
    api: Api,
    sink: &mut Sink,
) -> Option<Api> {
    let operation = OperationId::from(api.operations.len());
    let mut low = Lowering {
        input,
        schema,
        documents,
        possible: gather::possible(&schema.definitions),
        api,
        named: BTreeMap::new(),
        fragments: BTreeMap::new(),
        lists: BTreeMap::new(),
        owner: Owner::Operation(operation),
        keys: BTreeMap::new(),
        sink,
    };
    check_scalars(&mut low);
    if low.api.info.title.is_empty() {
        low.api.origin = schema.places.fallback;
    }
    let carrier = operation::carrier(&mut low)?;
    match input.settings.roots {
        // Those that become operations are documents already.
        Roots::Nothing | Roots::Operations => {}
        Roots::Tables => tables::tables(&mut low),
    }
    for it in documents.definitions.operations.iter() {
        operation::lower(&mut low, it, &carrier);
    }
    Some(low.api)
}

/// What the platform says of scalars is about those that there are.
fn check_scalars(low: &mut Lowering<'_>) {
    let at = low.schema.places.fallback;
    for (name, word) in &low.input.settings.scalars {
        if low.schema.definitions.get_scalar(name).is_none() {
            let known = low.schema.definitions.types.iter().filter(|it| it.1.is_scalar());
            let closest = specloom_source::closest(name, known.map(|it| it.0.as_str()));
            let closest = closest.map(ToOwned::to_owned);
            low.sink.report(at, Problem::UnknownScalar { name: name.clone(), closest });
        } else if scalars::shape(word).is_none() {
            let closest = specloom_source::closest(word, scalars::WORDS.iter().map(|it| it.0));
            let closest = closest.map(ToOwned::to_owned);
            let (name, word) = (name.clone(), word.clone());
            low.sink.report(at, Problem::ScalarWord { name, word, closest });
        }
    }
}

/// A type to be: its name, what is said of it and where it stands.
struct Draft {
    name: TypeName,
    docs: Docs,
    origin: Span,
}

/// Adds a type.
fn add(low: &mut Lowering<'_>, draft: Draft, shape: Shape) -> TypeId {
    low.api.types.add(TypeDef {
        name: draft.name,
        docs: draft.docs,
        shape,
        constraints: Constraints::default().into(),
        origin: draft.origin,
        extensions: Extensions::default(),
    })
}

/// A list; each is made once.
fn list(low: &mut Lowering<'_>, item: TypeRef, owner: Owner, origin: Span) -> TypeId {
    if let Some(&id) = low.lists.get(&(item.id, item.nullable)) {
        return id;
    }
    let name = TypeName::Derived { owner, role: Role::Item };
    let id = add(low, Draft { name, docs: Docs::default(), origin }, Shape::List(item));
    low.lists.insert((item.id, item.nullable), id);
    id
}

impl Lowering<'_> {
    fn place(&self, at: Option<SourceSpan>) -> Span {
        // Parts of documents and parts of the schema have files of their own.
        let sources = &self.documents.definitions.sources;
        if at.is_some_and(|it| sources.contains_key(&it.file_id())) {
            self.documents.span(at)
        } else {
            self.schema.span(at)
        }
    }
}
