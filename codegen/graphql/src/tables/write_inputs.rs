//! What is sent for a table: conditions, new rows, changes.

use super::expand::Expansion;
use super::{Column, Table};

/// What can be done to a JSON column, and what that takes.
const JSON: &[(&str, &str)] = &[
    ("_append", "jsonb"),
    ("_delete_at_path", "[String!]"),
    ("_delete_elem", "Int"),
    ("_delete_key", "String"),
    ("_prepend", "jsonb"),
];

/// Writes the inputs of a table.
pub(super) fn inputs(to: &mut Expansion<'_>, table: &Table) {
    let full = to.full(table);
    conditions(to, table, &full);
    new_rows(to, table, &full);
    changes(to, table, &full);
    let cursor = [
        format!("initial_value: {full}_stream_cursor_value_input!"),
        "ordering: cursor_ordering".to_owned(),
    ];
    to.block(&format!("input {full}_stream_cursor_input"), &cursor);
    let values = members(&table.columns);
    to.block(&format!("input {full}_stream_cursor_value_input"), &values);
}

fn members(columns: &[Column]) -> Vec<String> {
    columns.iter().map(|it| format!("{}: {}", it.name, it.ty)).collect()
}

fn conditions(to: &mut Expansion<'_>, table: &Table, full: &str) {
    let mut all = vec![
        format!("_and: [{full}_bool_exp!]"),
        format!("_not: {full}_bool_exp"),
        format!("_or: [{full}_bool_exp!]"),
    ];
    all.extend(table.columns.iter().map(|it| format!("{}: {}_comparison_exp", it.name, it.ty)));
    for it in &table.relations {
        let other = to.full_of(&it.to);
        all.push(format!("{}: {other}_bool_exp", it.name));
        if it.many {
            all.push(format!("{}_aggregate: {other}_aggregate_bool_exp", it.name));
        }
    }
    to.block(&format!("input {full}_bool_exp"), &all);
    if !to.tables.is_many(table) {
        return;
    }
    let mut figures = Vec::new();
    if table.columns.iter().any(|it| it.ty == "Boolean") {
        for function in ["bool_and", "bool_or"] {
            let of = format!("{full}_aggregate_bool_exp_{function}");
            figures.push(format!("{function}: {of}"));
            let members = [
                format!("arguments: {full}_select_column_{of}_arguments_columns!"),
                "distinct: Boolean".to_owned(),
                format!("filter: {full}_bool_exp"),
                "predicate: Boolean_comparison_exp!".to_owned(),
            ];
            to.block(&format!("input {of}"), &members);
        }
    }
    figures.push(format!("count: {full}_aggregate_bool_exp_count"));
    to.block(&format!("input {full}_aggregate_bool_exp"), &figures);
    let count = [
        format!("arguments: [{full}_select_column!]"),
        "distinct: Boolean".to_owned(),
        format!("filter: {full}_bool_exp"),
        "predicate: Int_comparison_exp!".to_owned(),
    ];
    to.block(&format!("input {full}_aggregate_bool_exp_count"), &count);
}

fn new_rows(to: &mut Expansion<'_>, table: &Table, full: &str) {
    let new: Vec<Column> = table.columns.iter().filter(|it| it.writing.is_new()).cloned().collect();
    let mut all = members(&new);
    for it in &table.relations {
        let other = to.full_of(&it.to);
        let kind = if it.many { "arr" } else { "obj" };
        all.push(format!("{}: {other}_{kind}_rel_insert_input", it.name));
    }
    to.block(&format!("input {full}_insert_input"), &all);
    let conflict = [
        format!("constraint: {full}_constraint!"),
        format!("update_columns: [{full}_update_column!]! = []"),
        format!("where: {full}_bool_exp"),
    ];
    to.block(&format!("input {full}_on_conflict"), &conflict);
    for (kind, data) in
        [("arr", format!("[{full}_insert_input!]!")), ("obj", format!("{full}_insert_input!"))]
    {
        let nested = [format!("data: {data}"), format!("on_conflict: {full}_on_conflict")];
        to.block(&format!("input {full}_{kind}_rel_insert_input"), &nested);
    }
}

fn changes(to: &mut Expansion<'_>, table: &Table, full: &str) {
    let later = || table.columns.iter().filter(|it| it.writing.is_later());
    let changed: Vec<Column> = later().cloned().collect();
    to.block(&format!("input {full}_set_input"), &members(&changed));
    let numbers: Vec<Column> = later().filter(|it| it.is_number()).cloned().collect();
    to.block(&format!("input {full}_inc_input"), &members(&numbers));
    for (operator, ty) in JSON {
        let columns = later().filter(|it| it.is_json());
        let columns: Vec<String> = columns.map(|it| format!("{}: {ty}", it.name)).collect();
        to.block(&format!("input {full}{operator}_input"), &columns);
    }
    let key = table.columns.iter().filter(|it| table.key.contains(&it.name));
    let key: Vec<String> = key.map(|it| format!("{}: {}!", it.name, it.ty)).collect();
    to.block(&format!("input {full}_pk_columns_input"), &key);
    let mut updates = operators(to, table);
    updates.push(format!("where: {full}_bool_exp!"));
    to.block(&format!("input {full}_updates"), &updates);
}

/// What can be done to rows: `_set: orders_set_input` and others.
pub(super) fn operators(to: &Expansion<'_>, table: &Table) -> Vec<String> {
    let full = to.full(table);
    let later = || table.columns.iter().filter(|it| it.writing.is_later());
    let has_json = later().any(Column::is_json);
    let has_number = later().any(Column::is_number);
    let mut all: Vec<&str> = Vec::new();
    all.extend(JSON.iter().map(|it| it.0).filter(|_| has_json));
    all.extend(has_number.then_some("_inc"));
    all.extend(later().next().map(|_| "_set"));
    all.iter().map(|it| format!("{it}: {full}{it}_input")).collect()
}
