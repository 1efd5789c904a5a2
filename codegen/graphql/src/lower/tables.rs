//! Tables: those of a schema in the form of Hasura, known by the names of
//! their types and the shapes of their roots.
//!
//! A table `T` is an object type that a root gives rows of, with a condition of
//! the type `T_bool_exp`. What can be done with it follows from the roots and
//! inputs that are there: `T_by_pk`, `T_aggregate`, `insert_T`, `T_set_input`
//! and others. The short form is expanded to such a schema first, so both take
//! the same way.

use apollo_compiler::Name;
use apollo_compiler::ast::FieldDefinition;
use apollo_compiler::schema::{ExtendedType, ObjectType};
use specloom_ir::{
    Column, Constraints, Extensions, Field, Owner, Presence, RelationCount, Rest, Shape, Struct,
    Table, TableAbility, TableCarrier, TableConstraint, TableRelation, TableRoot, Tables, TypeDef,
    TypeId, TypeName, Writing,
};

use super::Lowering;
use super::named::input_type;
use super::table_roots::{odd_condition, root as table_root};
use super::words::{docs, said};
use crate::Endpoint;
use crate::prefix::in_schema;
use crate::problem::GraphQlProblem as Problem;

/// Adds the tables of the schema to the API.
pub(super) fn tables(low: &mut Lowering<'_>) {
    tell_odd(low);
    let found: Vec<Name> = names(low);
    if found.is_empty() {
        low.sink.report(low.schema.places.fallback, Problem::NoTables);
        return;
    }
    let schema = low.schema;
    let objects = found.iter().filter_map(|it| schema.definitions.get_object(it));
    let tables = objects.map(|it| table(low, it, &found)).collect();
    low.api.tables = Some(Tables {
        prefix: low.input.settings.prefix.clone(),
        carrier: carrier(low),
        watch: low.input.settings.socket.clone(),
        param: low.input.settings.table_param.as_deref().map(Into::into),
        tables,
        origin: low.schema.places.fallback,
    });
}

/// Tells of roots that give rows by a condition that is none of a table.
fn tell_odd(low: &mut Lowering<'_>) {
    let schema = &low.schema.definitions;
    let query = schema.schema_definition.query.as_ref().and_then(|it| schema.get_object(it));
    let fields = query.into_iter().flat_map(|it| it.fields.values());
    let found = fields.filter_map(|field| {
        let (row, condition) = odd_condition(schema, field)?;
        let (root, row, condition) =
            (field.name.to_string(), row.to_string(), condition.to_string());
        Some((field.name.location(), Problem::OddTable { root, row, condition }))
    });
    for (at, problem) in found.collect::<Vec<_>>() {
        let place = low.place(at);
        low.sink.report(place, problem);
    }
}

/// The table that a root is of, without its prefix.
pub(super) fn table_of(low: &Lowering<'_>, called: &str) -> Option<String> {
    let prefix = in_schema(&low.input.settings.prefix);
    let schema = &low.schema.definitions;
    let is_its = |row: &Name, kind: TableRoot| {
        table_root(schema, row, kind).is_some_and(|it| it.name.as_str() == called)
    };
    let is_of = |row: &Name| TableRoot::ALL.into_iter().any(|kind| is_its(row, kind));
    let found = names(low).into_iter().find(|row| is_of(row))?;
    found.strip_prefix(prefix.as_str()).map(ToOwned::to_owned)
}

fn carrier(low: &Lowering<'_>) -> TableCarrier {
    match &low.input.settings.endpoint {
        Endpoint::Path(path) => TableCarrier::Path(path.as_str().into()),
        Endpoint::Operation(name) => {
            let found = low.api.operations.entries().find(|(_, it)| *it.name.wire == **name);
            // Whoever asks has looked at the endpoint already.
            found.map_or_else(|| TableCarrier::Path("".into()), |it| TableCarrier::Operation(it.0))
        }
    }
}

/// The names of all tables, with their prefix, in the order of the schema.
fn names(low: &Lowering<'_>) -> Vec<Name> {
    let schema = &low.schema.definitions;
    let Some(root) = schema.schema_definition.query.as_ref().and_then(|it| schema.get_object(it))
    else {
        return Vec::new();
    };
    let prefix = in_schema(&low.input.settings.prefix);
    let mut found: Vec<Name> = Vec::new();
    for field in root.fields.values() {
        let row = field.ty.inner_named_type();
        let is_new = row.starts_with(prefix.as_str()) && !found.contains(row);
        let is_row = || schema.get_object(row).is_some();
        if is_new && is_row() && table_root(schema, row, TableRoot::List).is_some() {
            found.push(row.clone());
        }
    }
    found
}

fn table(low: &mut Lowering<'_>, object: &ObjectType, all: &[Name]) -> Table {
    let full = &object.name;
    let prefix = in_schema(&low.input.settings.prefix);
    let name = full.strip_prefix(prefix.as_str()).unwrap_or(full).to_owned();
    let row = row_type(low, &name, object);
    let mut table = Table {
        name: specloom_ir::Name::new(name.as_str()),
        docs: said(object.description.as_ref()),
        row,
        columns: Vec::new(),
        key: key(low, full),
        constraints: constraints(low, full, &prefix),
        relations: Vec::new(),
        abilities: abilities(low, full),
        roots: roots(low, full, &prefix),
        origin: low.api.types[row].origin,
    };
    let mut fields = Vec::new();
    for field in object.fields.values() {
        let target = all.iter().position(|it| it == field.ty.inner_named_type());
        if let Some(target) = target {
            table.relations.push(relation(field, target));
        } else if is_column(low, field) {
            table.columns.push(column(low, full, field));
            fields.push(row_field(low, field));
        }
    }
    keep_known(&mut table);
    low.api.types[row].shape =
        Shape::Struct(Struct { fields, rest: Rest::Ignored, implements: Vec::new() });
    table
}

fn column(low: &Lowering<'_>, full: &Name, field: &FieldDefinition) -> Column {
    let scalar = field.ty.inner_named_type();
    let scalar = if field.ty.is_list() { format!("[{scalar}!]") } else { scalar.to_string() };
    Column {
        name: specloom_ir::Name::new(field.name.as_str()),
        scalar: scalar.into(),
        writing: writing(low, full, &field.name),
    }
}

/// A key or a constraint that names what is no column is one that nobody can use.
fn keep_known(table: &mut Table) {
    let columns = &table.columns;
    let is_column = |name: &str| columns.iter().any(|it| &*it.name.wire == name);
    if !table.key.iter().all(|it| is_column(it)) {
        table.key.clear();
    }
    for it in &mut table.constraints {
        if !it.columns.iter().all(|it| is_column(it)) {
            it.columns.clear();
        }
    }
}

/// The struct of a row, still without its fields; its columns are called after it.
fn row_type(low: &mut Lowering<'_>, name: &str, object: &ObjectType) -> TypeId {
    let short = low.input.tables.and_then(|it| it.tables.iter().find(|it| it.name == name));
    let wanted = short.map_or(name, |it| it.type_name.as_str());
    let declared = |name: &str| TypeName::Declared(specloom_ir::Name::new(name));
    let is_taken = |name: &str| low.api.types.iter().any(|it| it.name == declared(name));
    let mut called = wanted.to_owned();
    while is_taken(&called) {
        called += "Row";
    }
    let origin = low.place(object.name.location());
    let id = low.api.types.add(TypeDef {
        name: declared(&called),
        docs: said(object.description.as_ref()),
        shape: Shape::Never,
        constraints: Constraints::default().into(),
        origin,
        extensions: Extensions::default(),
    });
    low.owner = Owner::Type(id);
    id
}

/// A field that holds a scalar or an enum and can be asked for as it is.
fn is_column(low: &Lowering<'_>, field: &FieldDefinition) -> bool {
    let is_plain = match low.schema.definitions.types.get(field.ty.inner_named_type()) {
        Some(ExtendedType::Scalar(_) | ExtendedType::Enum(_)) => true,
        Some(
            ExtendedType::Object(_)
            | ExtendedType::Interface(_)
            | ExtendedType::Union(_)
            | ExtendedType::InputObject(_),
        )
        | None => false,
    };
    is_plain && field.arguments.iter().all(|it| !it.is_required())
}

fn row_field(low: &mut Lowering<'_>, field: &FieldDefinition) -> Field {
    let ty = input_type(low, &field.ty);
    let origin = low.place(field.name.location());
    Field {
        name: specloom_ir::Name::new(field.name.as_str()),
        docs: docs(field.description.as_ref(), &field.directives),
        presence: Presence::Required,
        ..super::selection::bare(ty, origin)
    }
}

fn relation(field: &FieldDefinition, target: usize) -> TableRelation {
    let count = match (field.ty.is_list(), field.ty.is_non_null()) {
        (true, _) => RelationCount::Many,
        (false, true) => RelationCount::One,
        (false, false) => RelationCount::Maybe,
    };
    TableRelation {
        name: specloom_ir::Name::new(field.name.as_str()),
        docs: docs(field.description.as_ref(), &field.directives),
        target,
        count,
    }
}

fn key(low: &Lowering<'_>, full: &Name) -> Vec<Box<str>> {
    let by_key = table_root(&low.schema.definitions, full, TableRoot::ByKey);
    let columns = by_key.iter().flat_map(|it| &it.arguments);
    columns.map(|it| it.name.as_str().into()).collect()
}

fn abilities(low: &Lowering<'_>, full: &Name) -> Vec<TableAbility> {
    let is_there = |it: &TableAbility| {
        let kind = match it {
            TableAbility::Aggregate => TableRoot::Aggregate,
            TableAbility::Delete => TableRoot::Delete,
            TableAbility::Insert => TableRoot::Insert,
            TableAbility::Stream => TableRoot::Stream,
            TableAbility::Update => TableRoot::Update,
        };
        table_root(&low.schema.definitions, full, kind).is_some()
    };
    TableAbility::ALL.into_iter().filter(is_there).collect()
}

/// The roots that are called otherwise than usual.
fn roots(low: &Lowering<'_>, full: &Name, prefix: &str) -> Vec<(TableRoot, Box<str>)> {
    let odd = |kind: TableRoot| {
        let found = table_root(&low.schema.definitions, full, kind)?;
        let (before, after) = kind.around();
        let name = found.name.as_str();
        let is_odd = name != format!("{before}{full}{after}");
        let name =
            if prefix.is_empty() { name.to_owned() } else { name.replacen(prefix, "{prefix}", 1) };
        is_odd.then(|| (kind, name.into()))
    };
    TableRoot::ALL.into_iter().filter_map(odd).collect()
}

fn writing(low: &Lowering<'_>, full: &Name, column: &Name) -> Writing {
    let takes = |input: &str| {
        let input = low.schema.definitions.get_input_object(&format!("{full}_{input}"));
        input.is_some_and(|it| it.fields.contains_key(column))
    };
    match (takes("insert_input"), takes("set_input")) {
        (true, true) => Writing::Always,
        (true, false) => Writing::New,
        (false, true) => Writing::Old,
        (false, false) => Writing::Never,
    }
}

/// The constraints by which new rows can clash with old ones. The columns are
/// read from the description, where such servers say them in quotes.
fn constraints(low: &Lowering<'_>, full: &Name, prefix: &str) -> Vec<TableConstraint> {
    let found = low.schema.definitions.get_enum(&format!("{full}_constraint"));
    let values = found.iter().flat_map(|it| it.values.values());
    let all = values.map(|it| {
        let said = it.description.as_ref().map(ToString::to_string).unwrap_or_default();
        let columns = said.split('"').skip(1).step_by(2).map(Into::into).collect();
        let name = it.value.as_str();
        let name =
            if prefix.is_empty() { name.into() } else { name.replacen(prefix, "{prefix}", 1) };
        TableConstraint { name: name.into(), columns }
    });
    all.collect()
}
