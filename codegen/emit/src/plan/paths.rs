//! Where the names come from that the crate itself defines.

use std::collections::BTreeMap;

use specloom_ir::TypeId;

use crate::plan::errors::ErrorPlan;
use crate::plan::item::Item;
use crate::plan::operations::{AnswerPlan, GroupPlan, OperationPlan};

/// Each name that one file defines and another may use, with its path below `root`.
pub fn paths(
    root: &str,
    items: &BTreeMap<TypeId, Item>,
    groups: &[GroupPlan],
    errors: &ErrorPlan,
) -> BTreeMap<String, String> {
    let mut paths = BTreeMap::new();
    for item in items.values() {
        paths.insert(item.name.to_string(), format!("{root}::models::{}", item.name));
    }
    for group in groups {
        paths.insert(group.name.clone(), format!("{root}::operations::{}", group.name));
        for name in group.operations.iter().flat_map(defined) {
            let path = format!("{root}::operations::{}::{name}", group.module);
            paths.insert(name, path);
        }
    }
    paths.insert("ErrorBody".to_owned(), format!("{root}::error::ErrorBody"));
    for table in &errors.tables {
        paths.insert(table.constant.clone(), format!("{root}::error::{}", table.constant));
    }
    paths
}

/// The structs and enums that are made for an operation.
fn defined(of: &OperationPlan) -> Vec<String> {
    let mut names: Vec<String> = of.call.iter().cloned().collect();
    if let AnswerPlan::ByStatus { name, .. } = &of.answer {
        names.push(name.clone());
    }
    names.extend(of.tools.iter().map(|it| it.item.clone()));
    names
}
