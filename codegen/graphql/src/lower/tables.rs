//! Tables: those of a schema in the form of Hasura, known by the names of
//! their types and roots.
//!
//! A table `T` is an object type that the root `T` gives rows of, with a
//! condition of the type `T_bool_exp`. What can be done with it follows from
//! the roots and inputs that are there: `T_by_pk`, `T_aggregate`, `insert_T`,
//! `T_set_input` and others. The short form is expanded to such a schema first,
//! so both take the same way.

use apollo_compiler::Name;
use apollo_compiler::ast::FieldDefinition;
use apollo_compiler::schema::{ExtendedType, ObjectType};
use specloom_ir::{
    Column, Constraints, Extensions, Field, Owner, Presence, RelationCount, Rest, Shape, Struct,
    Table, TableAbility, TableCarrier, TableConstraint, TableRelation, Tables, TypeDef, TypeId,
    TypeName, Writing,
};

use super::Lowering;
use super::named::input_type;
use super::words::{docs, said};
use crate::Endpoint;
use crate::prefix::in_schema;
use crate::problem::GraphQlProblem as Problem;

/// Adds the tables of the schema to the API.
pub(super) fn tables(low: &mut Lowering<'_>) {
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
        param: low.input.settings.table_param.as_deref().map(Into::into),
        tables,
        origin: low.schema.places.fallback,
    });
}

/// The table that a root is of, without its prefix.
pub(super) fn table_of(low: &Lowering<'_>, root: &str) -> Option<String> {
    let prefix = in_schema(&low.input.settings.prefix);
    let root = ["insert_", "update_", "delete_"]
        .iter()
        .find_map(|it| root.strip_prefix(it))
        .unwrap_or(root);
    let ends = ["", "_aggregate", "_by_pk", "_stream", "_one", "_many"];
    let found = names(low)
        .into_iter()
        .find(|name| root.strip_prefix(name.as_str()).is_some_and(|end| ends.contains(&end)))?;
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
    let is_table = |field: &FieldDefinition| {
        let condition = field.argument_by_name("where").map(|it| it.ty.inner_named_type());
        let row = field.ty.inner_named_type();
        field.ty.is_list()
            && field.name == *row
            && row.starts_with(prefix.as_str())
            && schema.get_object(row).is_some()
            && condition.is_some_and(|it| it.as_str() == format!("{row}_bool_exp"))
    };
    let found = root.fields.values().filter(|it| is_table(it));
    found.map(|it| it.ty.inner_named_type().clone()).collect()
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
        constraints: Constraints::default(),
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

/// The root that is called so, wherever it is.
fn root<'a>(low: &'a Lowering<'_>, name: &str) -> Option<&'a FieldDefinition> {
    let schema = &low.schema.definitions;
    let roots = &schema.schema_definition;
    let all = [&roots.query, &roots.mutation, &roots.subscription];
    let objects = all.into_iter().flatten().filter_map(|it| schema.get_object(it));
    objects.into_iter().find_map(|it| it.fields.get(name)).map(|it| &***it)
}

fn key(low: &Lowering<'_>, full: &Name) -> Vec<Box<str>> {
    let by_key = root(low, &format!("{full}_by_pk"));
    let columns = by_key.iter().flat_map(|it| &it.arguments);
    columns.map(|it| it.name.as_str().into()).collect()
}

fn abilities(low: &Lowering<'_>, full: &Name) -> Vec<TableAbility> {
    let is_there = |it: &TableAbility| {
        let name = match it {
            TableAbility::Aggregate => format!("{full}_aggregate"),
            TableAbility::Delete => format!("delete_{full}"),
            TableAbility::Insert => format!("insert_{full}"),
            TableAbility::Stream => format!("{full}_stream"),
            TableAbility::Update => format!("update_{full}"),
        };
        root(low, &name).is_some()
    };
    TableAbility::ALL.into_iter().filter(is_there).collect()
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
