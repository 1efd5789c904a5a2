//! Each rule of the differ, shown once: two specs, and what is said of them.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use specloom_diff::{
    Changes, Day, Effect, Kind, Motion, Policy, RULES, Severity, SunsetDays, diff_with,
};
use specloom_ir::{Api, Valid};
use specloom_tests::differ::judged::read;
use specloom_tests::differ::{Folds, agreement, cases, judge, table};
use specloom_tests::repository;

/// The rules that have no folder, and why.
const WITHOUT_A_CASE: &[(&str, &str)] = &[
    ("entity-added", "OpenAPI knows no kinds of objects"),
    ("entity-changed", "OpenAPI knows no kinds of objects"),
    ("entity-removed", "OpenAPI knows no kinds of objects"),
    ("interface-added", "OpenAPI has no interfaces"),
    ("interface-removed", "OpenAPI has no interfaces"),
    ("signature-changed", "the mutation of a platform's own spec shows it"),
    ("stream-kind-changed", "another media type comes with another kind of stream"),
];

/// How far the verdicts must agree with the labels, in hundredths.
const AGREEMENT: f64 = 97.0;

fn folder() -> PathBuf {
    repository::root().join("tests/diff")
}

fn names() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("the folder of cases").filter_map(Result::ok);
    let folders = entries.filter(|it| it.path().is_dir());
    let mut names: Vec<String> =
        folders.map(|it| it.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn api(folder: &Path, name: &str) -> Valid<Api> {
    let text = fs::read_to_string(folder.join(name)).expect("a spec");
    read(name, &text).expect("a spec that can be read")
}

fn policy(folder: &Path) -> Policy {
    let text = fs::read_to_string(folder.join("policy.yaml")).unwrap_or_default();
    let value = |key: &str| {
        let line = text.lines().find_map(|it| it.strip_prefix(key)?.strip_prefix(": "));
        line.map(str::to_owned)
    };
    Policy {
        today: value("today").and_then(|it| Day::read(&it)),
        sunset_days: SunsetDays {
            stable: value("sunset-days").and_then(|it| it.parse().ok()).unwrap_or(0),
            beta: 0,
        },
        versions: value("versions").as_deref() == Some("true"),
        ..Policy::default()
    }
}

/// The verdict on a pair, as a reviewer reads it.
fn verdict(changes: &Changes) -> String {
    let mut text = String::new();
    for it in &changes.list {
        let word = |it: Option<Severity>| it.map_or("-", Severity::as_str);
        let (request, response) = (word(it.request), word(it.response));
        let _ = writeln!(
            text,
            "{} {} (request {request}, response {response})",
            it.severity.as_str(),
            it.rule
        );
        let _ = writeln!(text, "  {}", if it.route.is_empty() { "the API" } else { &it.route });
        let _ = writeln!(text, "  {}", it.message);
        if it.rust.kind != Effect::None {
            let witness = it.rust.witness.as_deref().unwrap_or("-");
            let _ = writeln!(text, "  rust: {:?} {witness}", it.rust.kind);
        }
    }
    text
}

#[test]
fn each_case_finds_what_it_is_named_for() {
    let mut wrong = Vec::new();
    for name in names() {
        let folder = folder().join(&name);
        let (base, revised) = (api(&folder, "base.yaml"), api(&folder, "revised.yaml"));
        let changes = diff_with(&base, &revised, &policy(&folder));
        let found: BTreeSet<&str> = changes.list.iter().map(|it| it.rule).collect();
        if name.starts_with("silent-") {
            // A type that has a name now is new in Rust; on the wire nothing is.
            if changes.list.iter().any(|it| it.severity > Severity::Docs && it.rule != "type-added")
            {
                wrong.push(format!("{name}: found {found:?}"));
            }
            continue;
        }
        if !found.contains(&*name) {
            wrong.push(format!("{name}: found {found:?}"));
        }
        insta::with_settings!({
            snapshot_path => &folder,
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!("verdict", verdict(&changes));
        });
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn each_rule_has_a_case_or_a_reason() {
    let rules: BTreeSet<&str> = RULES.iter().map(|it| it.id).collect();
    let reasons: BTreeSet<&str> = WITHOUT_A_CASE.iter().map(|it| it.0).collect();
    let names = names();
    let shown: BTreeSet<&str> =
        names.iter().map(String::as_str).filter(|it| !it.starts_with("silent-")).collect();
    let missing: Vec<_> =
        rules.iter().filter(|it| !shown.contains(*it) && !reasons.contains(*it)).collect();
    let stale: Vec<_> = shown.union(&reasons).filter(|it| !rules.contains(*it)).collect();
    assert!(missing.is_empty() && stale.is_empty(), "missing {missing:?}, stale {stale:?}");
}

#[test]
fn rules_are_sorted_and_documented() {
    assert!(RULES.is_sorted_by_key(|it| it.id));
    for it in RULES {
        for text in [it.group, it.what, it.why, it.who, it.instead] {
            assert!(!text.is_empty() && !text.ends_with('.'), "{}: `{text}`", it.id);
        }
    }
}

#[test]
fn nothing_differs_from_itself_and_what_came_goes_the_other_way() {
    for name in names() {
        let folder = folder().join(&name);
        let (base, revised) = (api(&folder, "base.yaml"), api(&folder, "revised.yaml"));
        let policy = Policy::default();
        assert_eq!(diff_with(&base, &base, &policy), Changes::default(), "{name}");
        let there = diff_with(&base, &revised, &policy);
        let back = diff_with(&revised, &base, &policy);
        let count = |it: &Changes, kind| it.list.iter().filter(|it| it.kind == kind).count();
        assert_eq!(count(&there, Kind::Added), count(&back, Kind::Removed), "{name}");
        assert_eq!(count(&there, Kind::Removed), count(&back, Kind::Added), "{name}");
        let motions =
            |it: &Changes, motion| it.list.iter().filter(|it| it.motion == motion).count();
        assert_eq!(
            motions(&there, Motion::Both),
            motions(&back, Motion::Both),
            "{name}: what goes both ways does so from either side"
        );
    }
}

#[test]
fn another_spelling_is_no_change() {
    for name in names() {
        let text = fs::read_to_string(folder().join(&name).join("base.yaml")).expect("a spec");
        // JSON, and the members of each object in the order of the alphabet.
        let value: serde_json::Value = serde_yaml::from_str(&text).expect("YAML");
        let json = serde_json::to_string(&value).expect("JSON");
        let (yaml, json) = (read("base.yaml", &text), read("base.json", &json));
        let changes = diff_with(&yaml.expect("YAML"), &json.expect("JSON"), &Policy::default());
        assert_eq!(changes, Changes::default(), "{name}");
    }
}

/// The table of the study: twelve edits that break, and eight that do not. One of
/// the twelve, a new value in an answer, is a risk for us.
const STUDY: [(&str, Severity); 20] = [
    ("field-added-required", Severity::Breaking),
    ("enum-value-added", Severity::Safe),
    ("enum-value-removed", Severity::Breaking),
    ("operation-removed", Severity::Breaking),
    ("type-changed", Severity::Breaking),
    ("param-became-required", Severity::Breaking),
    ("success-removed", Severity::Breaking),
    ("media-type-removed", Severity::Breaking),
    ("members-closed", Severity::Breaking),
    ("param-style-changed", Severity::Breaking),
    ("item-bounds-changed", Severity::Breaking),
    ("became-nullable", Severity::Breaking),
    ("silent-all-of", Severity::Docs),
    ("silent-reference", Severity::Safe),
    ("silent-order", Severity::Docs),
    ("silent-null-in-30", Severity::Docs),
    ("path-param-renamed", Severity::Safe),
    ("silent-path-item", Severity::Docs),
    ("type-renamed", Severity::Safe),
    ("silent-enum-order", Severity::Docs),
];

#[test]
fn the_table_of_the_study_is_right_in_all_rows() {
    for (name, severity) in STUDY {
        let folder = folder().join(name);
        let (base, revised) = (api(&folder, "base.yaml"), api(&folder, "revised.yaml"));
        let changes = diff_with(&base, &revised, &Policy::default());
        assert_eq!(changes.severity().unwrap_or(Severity::Docs), severity, "{name}");
    }
}

/// A spec of many operations that all answer with one type of two fields.
fn wide(operations: usize, field: &str) -> Valid<Api> {
    let mut text = String::from("openapi: 3.1.0\ninfo: {title: Wide, version: 1.0.0}\npaths:\n");
    for at in 0..operations {
        let _ = write!(
            text,
            "  /a{at}:\n    get:\n      operationId: get{at}\n      responses:\n        '200':\n          \
             description: It.\n          content: {{application/json: {{schema: {{$ref: \
             '#/components/schemas/It'}}}}}}\n"
        );
    }
    let _ = write!(
        text,
        "components:\n  schemas:\n    It:\n      type: object\n      required: [a, b]\n      \
         properties:\n        a: {{type: {field}}}\n        b: {{type: {field}}}\n"
    );
    read("wide.yaml", &text).expect("a spec")
}

#[test]
fn an_edit_is_one_change_however_often_it_is_seen() {
    let changes = diff_with(&wide(90, "integer"), &wide(90, "string"), &Policy::default());
    let found: Vec<_> = changes.list.iter().map(|it| (it.rule, it.uses.len())).collect();
    assert_eq!(found, [("type-changed", 90), ("type-changed", 90)]);
}

#[test]
fn fingerprints_hold_over_where_a_thing_is_seen() {
    let few = diff_with(&wide(3, "integer"), &wide(3, "string"), &Policy::default());
    let many = diff_with(&wide(5, "integer"), &wide(5, "string"), &Policy::default());
    let prints = |it: &Changes| -> BTreeSet<String> {
        it.list.iter().map(|it| it.fingerprint.clone()).collect()
    };
    assert_eq!(prints(&few), prints(&many));
    assert_eq!(prints(&few).len(), 2);
}

/// The folder of labelled pairs, if it is there.
fn shared() -> Option<PathBuf> {
    let shared = std::env::var_os("SPECLOOM_SHARED").map(PathBuf::from);
    let shared = shared.unwrap_or_else(|| repository::root().join("../shared"));
    let folder = shared.join("diff/openapi");
    folder.is_dir().then_some(folder)
}

#[test]
fn verdicts_agree_with_the_labels() {
    let Some(folder) = shared() else { return };
    for path in [folder.join("matrix.dev.jsonl"), folder.join("cases")] {
        let list = cases(&path).expect("the labelled pairs");
        let judged: Vec<_> = list
            .into_iter()
            .map(|it| {
                let judged = judge(&it);
                (it, judged)
            })
            .collect();
        let found = agreement(&judged);
        assert!(
            found.percent() >= AGREEMENT && found.others.is_empty(),
            "{}",
            table(&judged, &Folds::beside(&path))
        );
    }
}
