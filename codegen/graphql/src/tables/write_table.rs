//! What a table has: rows, orders, figures.

use super::expand::Expansion;
use super::{Column, Table};
use crate::introspection::quoted;

/// The arguments of what selects rows; `{}` stands for the table.
pub(super) const SELECTION: &str = "distinct_on: [{}_select_column!], limit: Int, offset: Int, order_by: [{}_order_by!], where: {}_bool_exp";

/// Functions of numbers, whose values are floating-point numbers.
const FIGURES: &[&str] =
    &["avg", "stddev", "stddev_pop", "stddev_samp", "var_pop", "var_samp", "variance"];

/// Writes the types of a table's rows.
pub(super) fn rows(to: &mut Expansion<'_>, table: &Table) {
    let full = to.full(table);
    row(to, table, &full);
    orders(to, table, &full);
    figures(to, table, &full);
    let response = ["affected_rows: Int!".to_owned(), format!("returning: [{full}!]!")];
    to.block(&format!("type {full}_mutation_response"), &response);
    let names: Vec<String> = table.columns.iter().map(|it| it.name.clone()).collect();
    to.block(&format!("enum {full}_select_column"), &names);
    let changed = table.columns.iter().filter(|it| it.writing.is_later());
    let changed: Vec<String> = changed.map(|it| it.name.clone()).collect();
    to.block(&format!("enum {full}_update_column"), &changed);
    let truths = table.columns.iter().filter(|it| it.ty == "Boolean");
    let truths: Vec<String> = truths.map(|it| it.name.clone()).collect();
    if to.tables.is_many(table) {
        for function in ["bool_and", "bool_or"] {
            let name = format!(
                "{full}_select_column_{full}_aggregate_bool_exp_{function}_arguments_columns"
            );
            to.block(&format!("enum {name}"), &truths);
        }
    }
    let mut constraints = vec![constraint(&table.key, &format!("{full}_pkey"))];
    let unique = table.unique.iter();
    constraints
        .extend(unique.map(|it| constraint(&it.columns, &it.name.replace("{prefix}", to.prefix))));
    to.block(&format!("enum {full}_constraint"), &constraints);
}

/// A constraint, with what such servers say of it.
fn constraint(columns: &[String], name: &str) -> String {
    let columns = columns.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(", ");
    let said = quoted(&format!("unique or primary key constraint on columns {columns}"));
    format!("{said}\n  {name}")
}

fn described(text: Option<&String>) -> String {
    text.map(|it| format!("{}\n", quoted(it))).unwrap_or_default()
}

fn row(to: &mut Expansion<'_>, table: &Table, full: &str) {
    let mut members = Vec::new();
    for it in &table.columns {
        let docs = described(it.description.as_ref()).replace('\n', "\n  ");
        let path = if it.is_json() { "(path: String)" } else { "" };
        let mark = if it.nullable { "" } else { "!" };
        members.push(format!("{docs}{}{path}: {}{mark}", it.name, it.ty));
    }
    for it in &table.relations {
        let other = to.full_of(&it.to);
        if it.many {
            let selection = SELECTION.replace("{}", &other);
            members.push(format!("{}({selection}): [{other}!]!", it.name));
            members.push(format!("{}_aggregate({selection}): {other}_aggregate!", it.name));
        } else {
            let mark = if it.nullable { "" } else { "!" };
            members.push(format!("{}: {other}{mark}", it.name));
        }
    }
    let docs = described(table.description.as_ref());
    to.block(&format!("{docs}type {full}"), &members);
}

fn orders(to: &mut Expansion<'_>, table: &Table, full: &str) {
    let mut members: Vec<String> =
        table.columns.iter().map(|it| format!("{}: order_by", it.name)).collect();
    for it in &table.relations {
        let other = to.full_of(&it.to);
        members.push(if it.many {
            format!("{}_aggregate: {other}_aggregate_order_by", it.name)
        } else {
            format!("{}: {other}_order_by", it.name)
        });
    }
    to.block(&format!("input {full}_order_by"), &members);
    if !to.tables.is_many(table) {
        return;
    }
    let mut members = vec!["count: order_by".to_owned()];
    for (function, columns) in functions(table) {
        members.push(format!("{function}: {full}_{function}_order_by"));
        let inner: Vec<String> =
            columns.iter().map(|it| format!("{}: order_by", it.name)).collect();
        to.block(&format!("input {full}_{function}_order_by"), &inner);
    }
    to.block(&format!("input {full}_aggregate_order_by"), &members);
}

/// The functions that a table's columns have, each with these columns.
fn functions(table: &Table) -> Vec<(&'static str, Vec<&Column>)> {
    let ordered: Vec<&Column> = table.columns.iter().filter(|it| it.is_ordered()).collect();
    let numbers: Vec<&Column> = table.columns.iter().filter(|it| it.is_number()).collect();
    let mut all = vec![("max", ordered.clone()), ("min", ordered), ("sum", numbers.clone())];
    all.extend(FIGURES.iter().map(|it| (*it, numbers.clone())));
    all.retain(|it| !it.1.is_empty());
    all
}

fn figures(to: &mut Expansion<'_>, table: &Table, full: &str) {
    let whole = [format!("aggregate: {full}_aggregate_fields"), format!("nodes: [{full}!]!")];
    to.block(&format!("type {full}_aggregate"), &whole);
    let mut members =
        vec![format!("count(columns: [{full}_select_column!], distinct: Boolean): Int!")];
    for (function, columns) in functions(table) {
        members.push(format!("{function}: {full}_{function}_fields"));
        let is_figure = FIGURES.contains(&function);
        let inner = columns.iter().map(|it| {
            let ty = if is_figure { "Float" } else { it.ty.as_str() };
            format!("{}: {ty}", it.name)
        });
        let inner: Vec<String> = inner.collect();
        to.block(&format!("type {full}_{function}_fields"), &inner);
    }
    to.block(&format!("type {full}_aggregate_fields"), &members);
}
