//! The label's names for what our rules find.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

/// Names that say the same of different places, folded into one, with its group.
#[derive(Clone, Debug, Default)]
pub struct Folds {
    names: BTreeMap<String, (String, String)>,
}

#[derive(Deserialize)]
struct Map {
    rules: Vec<Fold>,
}

#[derive(Deserialize)]
struct Fold {
    id: String,
    group: String,
    oasdiff: Vec<String>,
}

impl Folds {
    /// The folds that lie beside a folder or file of pairs, or none.
    pub fn beside(path: &Path) -> Self {
        let text = path.parent().map(|it| it.join("rule-map.json"));
        let text = text.and_then(|it| std::fs::read_to_string(it).ok()).unwrap_or_default();
        let Ok(map) = serde_json::from_str::<Map>(&text) else { return Self::default() };
        let mut names = BTreeMap::new();
        for fold in map.rules {
            for name in fold.oasdiff {
                names.insert(name, (fold.id.clone(), fold.group.clone()));
            }
        }
        Self { names }
    }

    /// The folded name of a label, and its group.
    pub fn of(&self, label: &str) -> (String, String) {
        let found = self.names.get(label).cloned();
        found.unwrap_or_else(|| (label.to_owned(), "other".to_owned()))
    }
}

/// What a folded name speaks of, and which of our rules find that. The first that
/// fits counts; `*` at the end of a rule stands for any end.
const RULES: &[(&str, &[&str])] = &[
    ("version", &["version-*"]),
    ("api-operation-id", &["operation-renamed"]),
    ("api-tag", &["operation-regrouped"]),
    ("api-schema-removed", &["type-removed", "type-renamed"]),
    ("api-security-component", &["scheme-*"]),
    ("security", &["auth-*"]),
    ("stability", &["stability-*"]),
    ("removed-before-sunset", &["*-removed-before-sunset"]),
    ("removed-with-deprecation", &["*-removed-after-deprecation"]),
    ("api-removed", &["operation-removed*", "operation-moved"]),
    ("api-path-removed", &["operation-removed*", "operation-moved"]),
    ("sunset", &["sunset-*", "deprecated", "operation-removed-before-sunset"]),
    ("deprecated", &["deprecated"]),
    ("reactivated", &["undeprecated"]),
    ("endpoint-added", &["operation-added", "operation-moved"]),
    ("webhook", &["webhook-*"]),
    ("parameter-removed", &["param-removed*", "param-renamed", "param-moved"]),
    ("parameter", &["param-added-*", "param-renamed", "param-moved"]),
    ("header-property", &["field-added-required"]),
    ("property-removed", &["field-removed*", "field-renamed", "type-changed"]),
    ("new-", &["field-added-*", "field-renamed", "type-changed"]),
    ("response-added", &["field-added-*", "field-renamed", "header-added", "type-changed"]),
    ("header-removed", &["header-removed*"]),
    ("body-removed", &["body-removed"]),
    ("request-added", &["body-added-*"]),
    ("status", &["success-*", "failure-*"]),
    ("media-type-schema", &["media-schema-*"]),
    ("content-media-type", &["format-changed", "type-changed"]),
    ("content-encoding", &["format-changed", "type-changed"]),
    ("media-type", &["media-type-*"]),
    ("mediatype", &["enum-value-*"]),
    ("x-extensible-enum", &["known-values-changed"]),
    ("enum", &["became-enum", "enum-*", "const-changed", "type-changed"]),
    ("const", &["const-changed", "became-enum", "enum-*", "assertion-changed", "type-changed"]),
    ("default-value", &["*-default-changed"]),
    ("nullable", &["became-*"]),
    ("became-required", &["*-became-required"]),
    ("became-optional", &["*-became-optional"]),
    ("read-only", &["field-access-*"]),
    ("write-only", &["field-access-*", "field-removed*"]),
    ("-length", &["length-bounds-changed"]),
    ("-items-", &["item-bounds-changed", "type-changed", "assertion-changed"]),
    ("pattern-property", &["assertion-changed", "type-changed"]),
    ("pattern", &["pattern-changed"]),
    ("contains", &["assertion-changed"]),
    ("-max-", &["number-bounds-changed"]),
    ("-min-", &["number-bounds-changed"]),
    ("discriminator", &["union-tag*", "union-member-*"]),
    ("-of-added", &["union-*", "type-changed", "field-*", "*-bounds-changed", "became-*"]),
    ("-of-removed", &["union-*", "type-changed", "field-*", "*-bounds-changed", "became-*"]),
    ("one-of", &["union-*", "type-changed"]),
    ("list-of-types", &["type-changed", "union-*"]),
    ("unevaluated", &["members-*", "assertion-changed", "type-changed"]),
    (
        "type",
        &[
            "type-changed",
            "integer-width-changed",
            "format-changed",
            "*-enum",
            "enum-lifted",
            "union-*",
        ],
    ),
    ("", &["assertion-changed"]),
];

/// Whether a rule of ours finds what a folded name speaks of.
pub fn speaks_of(folded: &str, rule: &str) -> bool {
    let found = RULES.iter().find(|it| folded.contains(it.0));
    found.is_some_and(|it| it.1.iter().any(|pattern| fits(pattern, rule)))
}

/// Whether a rule is one of a pattern: `*` stands for any end, or any start.
pub(super) fn fits(pattern: &str, rule: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(end), _) => rule.ends_with(end),
        (None, Some(start)) => rule.starts_with(start),
        (None, None) => pattern == rule,
    }
}
