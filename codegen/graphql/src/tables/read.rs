//! Reads tables in their short form.

use apollo_compiler::Schema as Definitions;
use apollo_compiler::ast::{Directive, FieldDefinition, Value};
use apollo_compiler::schema::{Component, ExtendedType, ObjectType};
use specloom_source::{FileId, Sink, SourceMap, Span};

use super::{Column, Relation, Table, Tables, Unique, Writing};
use crate::places::{Places, path_of};
use crate::problem::GraphQlProblem as Problem;
use crate::schema::{Schema, parser, report};

/// What the types are written with.
const PRELUDE: &str = "
directive @table(name: String!, key: [String!]! = [\"id\"]) on OBJECT
directive @unique(name: String, columns: [String!]) repeatable on OBJECT | FIELD_DEFINITION
directive @relation(column: String!) on FIELD_DEFINITION
directive @written(when: _Written!) on FIELD_DEFINITION
enum _Written { always new never }
type Query { _tables: Int }
";

/// Scalars that columns may hold without a definition.
const SCALARS: &[&str] = &[
    "bigint",
    "bpchar",
    "bytea",
    "citext",
    "date",
    "float8",
    "inet",
    "json",
    "jsonb",
    "name",
    "numeric",
    "smallint",
    "time",
    "timestamp",
    "timestamptz",
    "timetz",
    "uuid",
];

/// Reads the tables of a file; `None` if it breaks the rules.
pub fn read(map: &SourceMap, file: FileId, sink: &mut Sink) -> Option<Tables> {
    let places = Places { fallback: Span { file, start: 0, end: 0 }, parts: Vec::new() };
    let text = map.text(file);
    let defines = |name: &&&str| !text.lines().any(|it| it.trim() == format!("scalar {name}"));
    let mut prelude = PRELUDE.to_owned();
    for name in SCALARS.iter().filter(defines) {
        prelude += "scalar ";
        prelude += name;
        prelude.push('\n');
    }
    let mut builder = Definitions::builder();
    parser().parse_into_schema_builder(prelude, "prelude", &mut builder);
    parser().parse_into_schema_builder(text, path_of(file), &mut builder);
    let built = builder.build().map_err(|it| it.errors);
    let checked = built.and_then(|it| it.validate().map_err(|it| it.errors));
    let definitions = match checked {
        Ok(it) => it,
        Err(errors) => {
            report(&errors, &places, sink);
            return None;
        }
    };
    let schema = Schema { definitions, places };
    let mut tables = Tables::default();
    for (name, ty) in &schema.definitions.types {
        match ty {
            ExtendedType::Object(it) => tables.tables.extend(table(&schema, it)),
            ExtendedType::Enum(it) if !ty.is_built_in() && *name != "_Written" => {
                let values = it.values.keys().map(ToString::to_string).collect();
                tables.enums.push((name.to_string(), values));
            }
            ExtendedType::Enum(_)
            | ExtendedType::Scalar(_)
            | ExtendedType::Interface(_)
            | ExtendedType::Union(_)
            | ExtendedType::InputObject(_) => {}
        }
    }
    hangs_together(&tables, sink).then_some(tables)
}

/// A table, if the type is one.
fn table(schema: &Schema, it: &ObjectType) -> Option<Table> {
    let said = it.directives.get("table")?;
    let name = said.specified_argument_by_name("name")?.as_str()?.to_owned();
    let key = said.specified_argument_by_name("key").map(|it| texts(it));
    let mut table = Table {
        type_name: it.name.to_string(),
        description: it.description.as_ref().map(ToString::to_string),
        columns: Vec::new(),
        key: key.unwrap_or_else(|| vec!["id".to_owned()]),
        unique: it.directives.get_all("unique").map(|it| unique(it, &name, &[])).collect(),
        relations: Vec::new(),
        origin: schema.span(it.name.location()),
        name,
    };
    for field in it.fields.values() {
        add_field(field, &mut table);
    }
    Some(table)
}

fn add_field(field: &Component<FieldDefinition>, table: &mut Table) {
    let name = field.name.to_string();
    if let Some(said) = field.directives.get("relation") {
        let column = said.specified_argument_by_name("column").and_then(|it| it.as_str());
        table.relations.push(Relation {
            name,
            to: field.ty.inner_named_type().to_string(),
            many: field.ty.is_list(),
            nullable: !field.ty.is_non_null(),
            column: column.unwrap_or_default().to_owned(),
        });
        return;
    }
    let own = std::slice::from_ref(&name);
    let unique = field.directives.get_all("unique").map(|it| unique(it, &table.name, own));
    table.unique.extend(unique);
    table.columns.push(Column {
        ty: field.ty.inner_named_type().to_string(),
        nullable: !field.ty.is_non_null(),
        description: field.description.as_ref().map(ToString::to_string),
        writing: writing(field),
        name,
    });
}

/// When callers give it values: always, unless `@written` says otherwise.
fn writing(field: &FieldDefinition) -> Writing {
    let said = field.directives.get("written");
    let when = said.and_then(|it| it.specified_argument_by_name("when"));
    match when.and_then(|it| it.as_enum()).map(AsRef::as_ref) {
        Some("new") => Writing::New,
        Some("never") => Writing::Never,
        Some(_) | None => Writing::Always,
    }
}

/// The name that the database gives unless another is said: table, columns, `key`.
fn unique(said: &Directive, table: &str, own: &[String]) -> Unique {
    let columns = said.specified_argument_by_name("columns").map(|it| texts(it));
    let columns = columns.unwrap_or_else(|| own.to_vec());
    let name = said.specified_argument_by_name("name").and_then(|it| it.as_str());
    let name = name
        .map_or_else(|| format!("{{prefix}}{table}_{}_key", columns.join("_")), ToOwned::to_owned);
    Unique { name, columns }
}

fn texts(value: &Value) -> Vec<String> {
    let items = value.as_list().unwrap_or_default();
    items.iter().filter_map(|it| it.as_str()).map(ToOwned::to_owned).collect()
}

/// Keys, constraints and relations name columns and tables that there are.
fn hangs_together(tables: &Tables, sink: &mut Sink) -> bool {
    let mut is_good = true;
    let mut tell = |table: &Table, reason: String| {
        let table_name = table.type_name.clone();
        sink.report(table.origin, Problem::Table { table: table_name, reason });
        is_good = false;
    };
    for table in &tables.tables {
        let has = |table: &Table, column: &str| table.columns.iter().any(|it| it.name == column);
        let named = table.unique.iter().flat_map(|it| &it.columns).chain(&table.key);
        for column in named.filter(|it| !has(table, it)) {
            tell(table, format!("has no column `{column}`"));
        }
        for it in &table.relations {
            let other = tables.of_type(&it.to);
            match other {
                None => tell(table, format!("relates to `{}`, which is no table", it.to)),
                Some(other) if it.many && !has(other, &it.column) => {
                    tell(table, format!("relates by `{}`, which `{}` has not", it.column, it.to));
                }
                Some(_) if !it.many && !has(table, &it.column) => {
                    tell(table, format!("has no column `{}`", it.column));
                }
                Some(_) => {}
            }
        }
    }
    is_good
}
