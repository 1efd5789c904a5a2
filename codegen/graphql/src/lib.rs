//! GraphQL schemas and documents to the `Api` model.
//!
//! Texts are in memory already; values go out. A schema, in the language of
//! schemas or as the answer of an introspection, is *read* ([`schema`]) and the
//! documents beside it are read against it ([`documents`]), both validated by
//! the rules of the specification (October 2021, with `@oneOf`). Each operation
//! of the documents is *lowered* ([`lower`]): its variables are params, its
//! selection is the type of its answer, and its text, without what means
//! nothing, is what the client sends. A schema alone is lowered as a whole
//! ([`whole`]), so that two of them can be compared.

pub mod documents;
pub mod introspection;
pub mod lower;
pub mod minify;
pub mod one_of;
pub mod picked;
pub mod places;
pub mod prefix;
pub mod problem;
pub mod repeats;
pub mod roots;
pub mod scalars;
pub mod schema;
pub mod settings;
pub mod tables;
pub mod variables;
pub mod whole;

use specloom_ir::Api;
use specloom_source::{FileId, Sink, SourceMap};

pub use picked::Picked;
pub use problem::{EXPLANATIONS, GraphQlProblem};
pub use settings::{Endpoint, Grouping, Roots, Settings};
pub use whole::{lower_schema, select};

/// The texts of a platform, and what it wants of them.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// All texts.
    pub map: &'a SourceMap,
    /// The schema: SDL, or the answer of an introspection as JSON.
    pub schema: FileId,
    /// The documents.
    pub documents: &'a [FileId],
    /// The tables of which the schema was made, if it was.
    pub tables: Option<&'a tables::Tables>,
    /// What the platform wants.
    pub settings: &'a Settings,
}

/// Adds the operations of the documents, and what they need, to an API: an
/// empty one, or what another spec of the same platform says.
///
/// The result may be used only if the sink has no errors.
pub fn lower_documents(input: &Input<'_>, api: Api, sink: &mut Sink) -> Option<Api> {
    let schema = schema::read(input.map, input.schema, sink)?;
    let is_schema_good = one_of::check_schema(&schema, sink);
    let documents = documents::read(input, &schema, sink)?;
    let is_good = one_of::check_documents(&schema, &documents, sink)
        & variables::check_documents(&schema, &documents, sink);
    (is_good && is_schema_good).then(|| lower::lower(input, &schema, &documents, api, sink))?
}
