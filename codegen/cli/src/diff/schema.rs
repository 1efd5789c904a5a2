//! Schemas of GraphQL that stand alone, as a whole or as far as documents select
//! them.

use std::path::Path;

use specloom_graphql::introspection::is_introspection;
use specloom_graphql::{Picked, lower_schema};
use specloom_ir::Api;
use specloom_ir::validate::{Valid, validate};
use specloom_source::{FileId, Sink, SourceMap};

/// With what a definition of a schema begins.
const WORDS: &[&str] = &[
    "directive @",
    "enum ",
    "extend ",
    "input ",
    "interface ",
    "scalar ",
    "schema ",
    "schema{",
    "type ",
    "union ",
];

/// Whether a text is a schema: in its own language, or the answer of an
/// introspection. Files that end like documents are looked into.
pub fn is_schema(map: &SourceMap, file: FileId) -> bool {
    let text = map.text(file);
    if is_introspection(text) {
        return true;
    }
    let name = map.name(file);
    let ending = Path::new(name).extension().and_then(|it| it.to_str()).unwrap_or_default();
    let is_named = ["graphql", "graphqls", "gql"].contains(&ending);
    let is_unknown = name == "<stdin>";
    let defines = |line: &str| WORDS.iter().any(|it| line.starts_with(it));
    (is_named || is_unknown) && text.lines().any(defines)
}

/// What a schema means: as a whole, or as far as documents pick it.
pub fn lower(
    map: &SourceMap,
    file: FileId,
    picked: Option<&Picked>,
    sink: &mut Sink,
) -> Option<Valid<Api>> {
    validate(lower_schema(map, file, picked, sink)?, sink)
}
