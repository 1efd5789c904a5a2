//! A schema without documents to the `Api` model, so that it can be compared.
//!
//! Each root field is an operation, its arguments are params. All types stand
//! under their names, scalars too: documents name them, so that names are part
//! of what clients and the platform agree on. What documents leave out can be
//! left out here as well.
//!
//! | file | lowers |
//! |---|---|
//! | `types` | types by their names, and their uses |
//! | `fields` | fields and what they take |
//! | `roots` | root fields |
//! | `directives` | directives, and where the schema uses them |

mod directives;
mod fields;
mod roots;
mod types;

use std::collections::BTreeMap;

use apollo_compiler::Name;
use specloom_ir::{Api, TypeId};
use specloom_source::{FileId, Sink, SourceMap};

use crate::documents;
use crate::picked::{Picked, picked};
use crate::schema::{self, Schema};
use crate::{Input, Settings, one_of};

/// All that is known and made.
struct Whole<'a> {
    schema: &'a Schema,
    picked: Option<&'a Picked>,
    api: Api,
    /// Types, by name.
    named: BTreeMap<Name, TypeId>,
    /// Lists, by their items.
    lists: BTreeMap<(TypeId, bool), TypeId>,
    /// Types that have a place and no shape yet.
    waiting: Vec<Name>,
}

/// The model of a whole schema, or of what documents select of it.
///
/// The result may be used only if the sink has no errors.
pub fn lower_schema(
    map: &SourceMap,
    file: FileId,
    picked: Option<&Picked>,
    sink: &mut Sink,
) -> Option<Api> {
    let schema = schema::read(map, file, sink)?;
    if !one_of::check_schema(&schema, sink) {
        return None;
    }
    let mut whole = Whole {
        schema: &schema,
        picked,
        api: Api { origin: schema.places.fallback, ..Api::default() },
        named: BTreeMap::new(),
        lists: BTreeMap::new(),
        waiting: Vec::new(),
    };
    whole.api.info.docs =
        crate::lower::words::said(schema.definitions.schema_definition.description.as_ref());
    types::built_in(&mut whole);
    roots::lower(&mut whole);
    if picked.is_none() {
        types::rest(&mut whole);
    }
    types::shapes(&mut whole);
    whole.api.schema = Some(directives::lower(&whole));
    Some(whole.api)
}

/// What documents select of a schema; `None` if they do not fit it.
pub fn select(
    map: &SourceMap,
    schema: FileId,
    files: &[FileId],
    sink: &mut Sink,
) -> Option<Picked> {
    let settings = Settings::default();
    let read = schema::read(map, schema, sink)?;
    let input = Input { map, schema, documents: files, settings: &settings };
    let documents = documents::read(&input, &read, sink)?;
    Some(picked(&read, &documents))
}
