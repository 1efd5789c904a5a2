//! Pairs of GraphQL schemas with the labels of another tool.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;
use specloom_diff::{Changes, Severity, diff};
use specloom_ir::{Api, Valid, validate};
use specloom_source::{Sink, SourceMap};

use super::coverage::{GRAPHQL, speaks_of};

/// A pair of schemas, and what is said of it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct SchemaCase {
    /// What it is called.
    pub id: String,
    /// What was edited.
    pub kind: String,
    /// What is said, one for each place.
    #[serde(rename = "inspector")]
    pub labels: Vec<SchemaLabel>,
    /// The one schema.
    #[serde(skip)]
    pub base: String,
    /// The other.
    #[serde(skip)]
    pub revised: String,
}

/// One thing that is said.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct SchemaLabel {
    /// The name of the rule.
    #[serde(rename = "type")]
    pub rule: String,
    /// `BREAKING`, `DANGEROUS` or `NON_BREAKING`.
    pub level: String,
}

/// The pairs in the folders of a folder.
///
/// # Errors
/// What cannot be read, and why.
pub fn schema_cases(path: &Path) -> Result<Vec<SchemaCase>, String> {
    let say = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let entries = std::fs::read_dir(path).map_err(|it| say(&it))?;
    let mut folders: Vec<_> = entries.filter_map(Result::ok).map(|it| it.path()).collect();
    folders.retain(|it| it.is_dir());
    folders.sort();
    let text = |path: &Path| std::fs::read_to_string(path).map_err(|it| say(&it));
    let read = folders.iter().map(|folder| {
        let labels = text(&folder.join("expected.json"))?;
        let case: SchemaCase = serde_json::from_str(&labels).map_err(|it| say(&it))?;
        let base = text(&folder.join("base.graphql"))?;
        let revised = text(&folder.join("revision.graphql"))?;
        Ok(SchemaCase { base, revised, ..case })
    });
    read.collect()
}

/// Reads a schema as a whole.
///
/// # Errors
/// The first thing that keeps it from being understood.
pub fn read_schema(name: &str, text: &str) -> Result<Valid<Api>, String> {
    let mut map = SourceMap::default();
    let file = map.add(name, text);
    let mut sink = Sink::default();
    let api = specloom_graphql::lower_schema(&map, file, None, &mut sink);
    let api = api.and_then(|it| validate(it, &mut sink));
    api.ok_or_else(|| {
        let first = sink.into_diagnostics().into_iter().next();
        first.map_or("no reason".to_owned(), |it| format!("{}: {}", it.code, it.message))
    })
}

impl SchemaCase {
    /// The gravest thing that is said.
    pub fn severity(&self) -> Severity {
        let level = |it: &SchemaLabel| match it.level.as_str() {
            "BREAKING" => Severity::Breaking,
            "DANGEROUS" => Severity::Risky,
            _ => Severity::Safe,
        };
        self.labels.iter().map(level).max().unwrap_or(Severity::Docs)
    }
}

/// Why we judge otherwise than a label; `tests/diff/disagreements.md` says more
/// under the same names.
fn argued(case: &SchemaCase, changes: &Changes) -> Option<&'static str> {
    let has = |rule: &str| changes.list.iter().any(|it| it.rule == rule);
    let breaks = |it: &&SchemaLabel| it.level == "BREAKING";
    let all = |rules: &[&str]| {
        let mut breaking = case.labels.iter().filter(breaks).peekable();
        breaking.peek().is_some() && breaking.all(|it| rules.contains(&it.rule.as_str()))
    };
    let is_laxer = case.severity() == Severity::Breaking;
    if is_laxer && all(&["ENUM_VALUE_REMOVED"]) {
        return Some("values that no longer come");
    }
    if is_laxer && all(&["TYPE_REMOVED"]) {
        return Some("types that nothing leads to");
    }
    if is_laxer && case.labels.iter().filter(breaks).all(|it| it.rule.starts_with("DIRECTIVE_")) {
        return Some("directives that clients cannot write");
    }
    if is_laxer && (has("field-removed") || has("operation-removed-after-deprecation")) {
        return Some("deprecated, then removed");
    }
    if !is_laxer && has("param-became-required") {
        return Some("defaults that are gone");
    }
    if !is_laxer && has("directive-narrowed") {
        return Some("directives that may stand once");
    }
    None
}

/// How far two opinions agree on whether something breaks, and on what it was.
#[derive(Clone, Debug, Default)]
pub struct SchemaAgreement {
    /// The pairs.
    pub pairs: usize,
    /// Those of which both say the same.
    pub same: usize,
    /// Those where we judge otherwise on purpose, by reason.
    pub argued: BTreeMap<&'static str, usize>,
    /// The others, by name.
    pub others: Vec<String>,
    /// For each label, how often it was given and how often we find it.
    pub labels: BTreeMap<String, (usize, usize)>,
}

impl SchemaAgreement {
    /// How many of a hundred pairs agree.
    pub fn percent(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "there are hundreds of pairs at most")]
        let share = self.same as f64 / self.pairs.max(1) as f64;
        share * 100.0
    }
}

/// The agreement over some pairs of schemas.
pub fn schema_agreement(cases: &[SchemaCase]) -> SchemaAgreement {
    let mut found = SchemaAgreement { pairs: cases.len(), ..SchemaAgreement::default() };
    for case in cases {
        let changes = read_schema("base", &case.base)
            .and_then(|base| Ok(diff(&base, &read_schema("revised", &case.revised)?)));
        let changes = match changes {
            Ok(changes) => changes,
            Err(reason) => {
                found.others.push(format!("unread {} {}: {reason}", case.id, case.kind));
                continue;
            }
        };
        for it in &case.labels {
            let count = found.labels.entry(it.rule.clone()).or_default();
            count.0 += 1;
            count.1 += usize::from(
                changes.list.iter().any(|ours| speaks_of(&GRAPHQL, &it.rule, ours.rule)),
            );
        }
        let ours = changes.severity() == Some(Severity::Breaking);
        if ours == (case.severity() == Severity::Breaking) {
            found.same += 1;
        } else if let Some(reason) = argued(case, &changes) {
            *found.argued.entry(reason).or_default() += 1;
        } else {
            found.others.push(disagreement(case, &changes));
        }
    }
    found
}

fn disagreement(case: &SchemaCase, changes: &Changes) -> String {
    let ours = changes.list.iter().filter(|it| it.severity > Severity::Docs).take(8);
    let ours: Vec<String> =
        ours.map(|it| format!("{}:{}", it.rule, it.severity.as_str())).collect();
    let labels: Vec<String> =
        case.labels.iter().take(8).map(|it| format!("{}:{}", it.rule, it.level)).collect();
    let (ours, labels) = (ours.join(" "), labels.join(" "));
    format!("{} {}\n    ours  {ours}\n    label {labels}", case.id, case.kind)
}

/// The agreement in words: by verdict, by reason, and by label.
pub fn schema_table(found: &SchemaAgreement) -> String {
    let mut text = format!("{} pairs, {} the same verdict\n", found.pairs, found.same);
    for (reason, count) in &found.argued {
        let _ = writeln!(text, "{count:5}  argued: {reason}");
    }
    for it in &found.others {
        let _ = writeln!(text, "{it}");
    }
    let _ = writeln!(text, "agreement {:.1} %\n", found.percent());
    let _ = writeln!(text, "{:48} {:>7} {:>7}", "label", "given", "found");
    for (label, (given, seen)) in &found.labels {
        let _ = writeln!(text, "{label:48} {given:7} {seen:7}");
    }
    text
}
