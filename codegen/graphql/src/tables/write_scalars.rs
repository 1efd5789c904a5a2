//! Scalars, enums, and how their values are compared.

use std::collections::BTreeSet;

use super::expand::Expansion;
use crate::scalars::is_built_in;

/// What texts are compared by besides.
const TEXT: &[&str] = &[
    "_like",
    "_nlike",
    "_ilike",
    "_nilike",
    "_similar",
    "_nsimilar",
    "_regex",
    "_nregex",
    "_iregex",
    "_niregex",
];

/// Writes the scalars and enums that columns hold.
pub(super) fn scalars(to: &mut Expansion<'_>) {
    let tables = to.tables;
    let columns = tables.tables.iter().flat_map(|it| &it.columns);
    let mut used: BTreeSet<&str> = columns.map(|it| it.ty.as_str()).collect();
    // Figures are compared by numbers and truth values.
    used.extend(["Boolean", "Int"]);
    let is_enum = |name: &str| tables.enums.iter().any(|it| it.0 == name);
    for name in used.iter().filter(|it| !is_built_in(it) && !is_enum(it)) {
        to.text += "scalar ";
        to.text += name;
        to.text += "\n\n";
    }
    for (name, values) in &tables.enums {
        to.block(&format!("enum {name}"), values);
    }
    let directions =
        ["asc", "asc_nulls_first", "asc_nulls_last", "desc", "desc_nulls_first", "desc_nulls_last"];
    to.block("enum order_by", &directions.map(String::from));
    to.block("enum cursor_ordering", &["ASC", "DESC"].map(String::from));
    for name in &used {
        comparison(to, name, is_enum(name));
    }
    if used.contains("jsonb") {
        if !used.contains("String") {
            comparison(to, "String", false);
        }
        to.block("input jsonb_cast_exp", &["String: String_comparison_exp".to_owned()]);
    }
}

fn comparison(to: &mut Expansion<'_>, name: &str, is_enum: bool) {
    let mut members: Vec<String> = Vec::new();
    let is_json = name == "json";
    if !is_json {
        members.extend(["_eq", "_neq"].map(|it| format!("{it}: {name}")));
        members.extend(["_in", "_nin"].map(|it| format!("{it}: [{name}!]")));
    }
    if !is_json && !is_enum {
        members.extend(["_gt", "_gte", "_lt", "_lte"].map(|it| format!("{it}: {name}")));
    }
    members.push("_is_null: Boolean".to_owned());
    if matches!(name, "String" | "citext" | "bpchar") {
        members.extend(TEXT.iter().map(|it| format!("{it}: {name}")));
    }
    if name == "jsonb" {
        members.extend(
            [
                "_contains: jsonb",
                "_contained_in: jsonb",
                "_has_key: String",
                "_has_keys_any: [String!]",
                "_has_keys_all: [String!]",
                "_cast: jsonb_cast_exp",
            ]
            .map(String::from),
        );
    }
    to.block(&format!("input {name}_comparison_exp"), &members);
}
