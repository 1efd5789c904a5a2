//! Puts the whole schema of some tables together.

use std::fmt::Write as _;

use super::write_inputs::inputs;
use super::write_scalars::scalars;
use super::write_table::{SELECTION, rows};
use super::{Table, Tables};

/// A schema in the making.
pub(super) struct Expansion<'a> {
    /// The tables.
    pub tables: &'a Tables,
    /// What stands before the name of each table.
    pub prefix: &'a str,
    /// The text.
    pub text: String,
}

impl Expansion<'_> {
    /// The name of a table on the wire.
    pub(super) fn full(&self, table: &Table) -> String {
        format!("{}{}", self.prefix, table.name)
    }

    /// The name of the table of a type on the wire.
    pub(super) fn full_of(&self, type_name: &str) -> String {
        self.tables.of_type(type_name).map(|it| self.full(it)).unwrap_or_default()
    }

    /// Writes a definition with its members; one without members is left out.
    pub(super) fn block(&mut self, head: &str, members: &[String]) {
        if members.is_empty() {
            return;
        }
        let _ = writeln!(self.text, "{head} {{\n  {}\n}}\n", members.join("\n  "));
    }
}

/// The whole schema of tables: what such a server publishes for them.
pub fn expand(tables: &Tables, prefix: &str) -> String {
    let mut to = Expansion { tables, prefix, text: String::new() };
    to.text += "schema {\n  query: query_root\n  mutation: mutation_root\n  subscription: subscription_root\n}\n\n";
    scalars(&mut to);
    for table in &tables.tables {
        rows(&mut to, table);
        inputs(&mut to, table);
    }
    let reading: Vec<String> = tables.tables.iter().flat_map(|it| reads(&to, it)).collect();
    to.block("type query_root", &reading);
    let streams = tables.tables.iter().map(|it| stream(&to, it));
    let told: Vec<String> = reading.iter().cloned().chain(streams).collect();
    to.block("type subscription_root", &told);
    let writing: Vec<String> = tables.tables.iter().flat_map(|it| writes(&to, it)).collect();
    to.block("type mutation_root", &writing);
    to.text
}

/// The primary key as arguments: `id: uuid!`.
fn key(table: &Table) -> String {
    let columns =
        table.key.iter().filter_map(|key| table.columns.iter().find(|it| it.name == *key));
    columns.map(|it| format!("{}: {}!", it.name, it.ty)).collect::<Vec<_>>().join(", ")
}

fn reads(to: &Expansion<'_>, table: &Table) -> Vec<String> {
    let full = to.full(table);
    let selection = SELECTION.replace("{}", &full);
    vec![
        format!("{full}({selection}): [{full}!]!"),
        format!("{full}_aggregate({selection}): {full}_aggregate!"),
        format!("{full}_by_pk({}): {full}", key(table)),
    ]
}

fn stream(to: &Expansion<'_>, table: &Table) -> String {
    let full = to.full(table);
    format!(
        "{full}_stream(batch_size: Int!, cursor: [{full}_stream_cursor_input]!, where: {full}_bool_exp): [{full}!]!"
    )
}

fn writes(to: &Expansion<'_>, table: &Table) -> Vec<String> {
    let full = to.full(table);
    let changes = super::write_inputs::operators(to, table).join(", ");
    vec![
        format!(
            "insert_{full}(objects: [{full}_insert_input!]!, on_conflict: {full}_on_conflict): {full}_mutation_response"
        ),
        format!(
            "insert_{full}_one(object: {full}_insert_input!, on_conflict: {full}_on_conflict): {full}"
        ),
        format!("update_{full}({changes}, where: {full}_bool_exp!): {full}_mutation_response"),
        format!("update_{full}_by_pk({changes}, pk_columns: {full}_pk_columns_input!): {full}"),
        format!("update_{full}_many(updates: [{full}_updates!]!): [{full}_mutation_response]"),
        format!("delete_{full}(where: {full}_bool_exp!): {full}_mutation_response"),
        format!("delete_{full}_by_pk({}): {full}", key(table)),
    ]
}
