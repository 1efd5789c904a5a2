//! What our rules are called elsewhere: the tables of `tests/diff/coverage.md`.

use std::sync::LazyLock;

/// A row: names of another tool, by what stands in them, and which of our rules find that.
#[derive(Clone, Debug)]
pub struct Row {
    /// What stands in the name.
    pub name: &'static str,
    /// The rules; `*` at an end stands for any end, or any start.
    pub rules: Vec<&'static str>,
}

const TEXT: &str = include_str!("../../diff/coverage.md");

/// What is said of OpenAPI.
pub static OPENAPI: LazyLock<Vec<Row>> = LazyLock::new(|| rows("Specs of OpenAPI"));
/// What is said of GraphQL.
pub static GRAPHQL: LazyLock<Vec<Row>> = LazyLock::new(|| rows("Schemas of GraphQL"));
/// What nobody else finds.
pub static OURS: LazyLock<Vec<Row>> = LazyLock::new(|| rows("What only we find"));

/// The rows of the table under a heading.
fn rows(heading: &str) -> Vec<Row> {
    let mut sections = TEXT.split("\n## ");
    let section = sections.find(|it| it.starts_with(heading)).unwrap_or_default();
    let lines = section.lines().filter(|it| it.starts_with('|')).skip(2);
    lines.filter_map(row).collect()
}

fn row(line: &'static str) -> Option<Row> {
    let mut cells = line.trim_matches('|').split(" | ");
    let name = cells.next()?.trim().trim_matches('`');
    let rules = cells.next()?.split(',').map(|it| it.trim().trim_matches('`')).collect();
    Some(Row { name, rules })
}

/// The row of a name, if it falls under one.
pub fn row_of<'r>(rows: &'r [Row], name: &str) -> Option<&'r Row> {
    rows.iter().find(|it| name.contains(it.name))
}

/// Whether a rule of ours finds what a name speaks of.
pub fn speaks_of(rows: &[Row], name: &str, rule: &str) -> bool {
    row_of(rows, name).is_some_and(|it| it.rules.iter().any(|pattern| fits(pattern, rule)))
}

/// Whether a rule is one of a pattern: `*` stands for any end, or any start.
pub fn fits(pattern: &str, rule: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(end), _) => rule.ends_with(end),
        (None, Some(start)) => rule.starts_with(start),
        (None, None) => pattern == rule,
    }
}
