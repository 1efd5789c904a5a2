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
    to.block(
        &format!("input {full}_aggregate_bool_exp"),
        &[format!("count: {full}_aggregate_bool_exp_count")],
    );
    let count = [
        format!("arguments: [{full}_select_column!]"),
        "distinct: Boolean".to_owned(),
        format!("filter: {full}_bool_exp"),
        "predicate: Int_comparison_exp!".to_owned(),
    ];
    to.block(&format!("input {full}_aggregate_bool_exp_count"), &count);
}

fn new_rows(to: &mut Expansion<'_>, table: &Table, full: &str) {
    let mut all = members(&table.columns);
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
    to.block(&format!("input {full}_set_input"), &members(&table.columns));
    let numbers: Vec<Column> = table.columns.iter().filter(|it| it.is_number()).cloned().collect();
    to.block(&format!("input {full}_inc_input"), &members(&numbers));
    for (operator, ty) in JSON {
        let columns = table.columns.iter().filter(|it| it.is_json());
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
    let has_json = table.columns.iter().any(Column::is_json);
    let has_number = table.columns.iter().any(Column::is_number);
    let mut all: Vec<&str> = Vec::new();
    all.extend(JSON.iter().map(|it| it.0).filter(|_| has_json));
    all.extend(has_number.then_some("_inc"));
    all.push("_set");
    all.iter().map(|it| format!("{it}: {full}{it}_input")).collect()
}
