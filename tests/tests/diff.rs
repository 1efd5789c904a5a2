//! Each rule of the differ, shown once: two specs, and what is said of them.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use specloom_diff::{
    Changes, Day, Effect, Kind, Motion, Policy, RULES, Severity, SunsetDays, diff_with,
};
use specloom_ir::{Api, Valid, validate};
use specloom_source::{Sink, SourceMap};
use specloom_tests::differ::coverage::{GRAPHQL, OPENAPI, OURS, fits, row_of};
use specloom_tests::differ::judged::read;
use specloom_tests::differ::respell::Same;
use specloom_tests::differ::{
    Folds, agreement, cases, judge, read_schema, schema_agreement, schema_cases, schema_table,
    table,
};
use specloom_tests::repository;

/// How far the verdicts must agree with the labels, in hundredths.
const AGREEMENT: f64 = 97.0;

/// The same for schemas of GraphQL, those left in that we judge otherwise on purpose.
const AGREEMENT_OF_SCHEMAS: f64 = 97.0;

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

/// One side of a case: a spec, a schema of GraphQL, tables in short, or an ontology.
fn api(folder: &Path, side: &str) -> Valid<Api> {
    let text = |ending: &str| fs::read_to_string(folder.join(format!("{side}.{ending}"))).ok();
    if let Some(text) = text("graphql") {
        return read_schema(side, &text).expect("a schema that can be read");
    }
    if let Some(text) = text("tables.graphql") {
        return tables(&text);
    }
    if let Some(text) = text("ontology.yaml") {
        return ontology(&text);
    }
    read(side, &text("yaml").expect("a spec")).expect("a spec that can be read")
}

/// Tables in short. A line `# without NAME` leaves a root of the server out.
fn tables(text: &str) -> Valid<Api> {
    let mut map = SourceMap::default();
    let file = map.add("tables.graphql", text);
    let mut sink = Sink::default();
    let short = specloom_graphql::tables::read(&map, file, &mut sink);
    let short = short.unwrap_or_else(|| panic!("{text}\n{:#?}", sink.diagnostics()));
    let left_out: Vec<String> = (text.lines())
        .filter_map(|it| it.strip_prefix("# without ").map(|it| format!("{it}(")))
        .collect();
    let is_kept = |line: &&str| !left_out.iter().any(|it| line.trim_start().starts_with(it));
    let whole = specloom_graphql::tables::expand(&short, "");
    let schema: String = whole.lines().filter(is_kept).flat_map(|it| [it, "\n"]).collect();
    let settings = specloom_graphql::Settings {
        roots: specloom_graphql::Roots::Tables,
        ..specloom_graphql::Settings::default()
    };
    let input = specloom_graphql::Input {
        schema: map.add("schema.graphql", schema),
        map: &map,
        documents: &[],
        tables: Some(&short),
        settings: &settings,
    };
    let api = specloom_graphql::lower_documents(&input, Api::default(), &mut sink);
    let api = api.and_then(|it| validate(it, &mut sink));
    api.unwrap_or_else(|| panic!("{:#?}", sink.into_diagnostics()))
}

fn ontology(text: &str) -> Valid<Api> {
    let mut map = SourceMap::default();
    let file = map.add("ontology.yaml", text);
    let mut sink = Sink::default();
    let root = specloom_source::read(&map, file, &mut sink).expect("YAML");
    let ontology = specloom_ontology::read(&root, &mut sink);
    let mut api = Api::default();
    specloom_ontology::lower(&ontology, &mut api);
    let api = validate(api, &mut sink);
    api.unwrap_or_else(|| panic!("{:#?}", sink.into_diagnostics()))
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
            beta: value("sunset-days-beta").and_then(|it| it.parse().ok()).unwrap_or(0),
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
        let (base, revised) = (api(&folder, "base"), api(&folder, "revised"));
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
fn each_rule_has_a_case() {
    let rules: BTreeSet<&str> = RULES.iter().map(|it| it.id).collect();
    let names = names();
    let shown: BTreeSet<&str> =
        names.iter().map(String::as_str).filter(|it| !it.starts_with("silent-")).collect();
    let missing: Vec<_> = rules.difference(&shown).collect();
    let stale: Vec<_> = shown.difference(&rules).collect();
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
        let (base, revised) = (api(&folder, "base"), api(&folder, "revised"));
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
        let Ok(text) = fs::read_to_string(folder().join(&name).join("base.yaml")) else { continue };
        // JSON, and the members of each object in the order of the alphabet.
        let value: serde_json::Value = serde_yaml::from_str(&text).expect("YAML");
        let json = serde_json::to_string(&value).expect("JSON");
        let (yaml, json) = (read("base.yaml", &text), read("base.json", &json));
        let changes = diff_with(&yaml.expect("YAML"), &json.expect("JSON"), &Policy::default());
        assert_eq!(changes, Changes::default(), "{name}");
    }
}

#[test]
fn each_rule_is_known_elsewhere_or_ours_alone() {
    let rows = [&*OPENAPI, &*GRAPHQL, &*OURS];
    let patterns: Vec<&str> =
        rows.into_iter().flatten().flat_map(|it| it.rules.iter().copied()).collect();
    let unknown: Vec<_> =
        patterns.iter().filter(|pattern| !RULES.iter().any(|it| fits(pattern, it.id))).collect();
    let left: Vec<_> = (RULES.iter().map(|it| it.id))
        .filter(|id| !patterns.iter().any(|pattern| fits(pattern, id)))
        .collect();
    assert!(unknown.is_empty() && left.is_empty(), "no rule {unknown:?}, no row {left:?}");
}

#[test]
fn each_name_of_the_labels_falls_under_a_row() {
    let Some(folder) = shared() else { return };
    let folds = Folds::beside(&folder.join("cases"));
    let names = folds.names();
    assert!(names.len() > 280, "{} names", names.len());
    let left: Vec<_> = names.iter().filter(|it| row_of(&OPENAPI, it).is_none()).collect();
    assert!(left.is_empty(), "{left:#?}");
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
        let (base, revised) = (api(&folder, "base"), api(&folder, "revised"));
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

#[test]
fn verdicts_on_schemas_agree_with_the_labels() {
    let Some(folder) = shared() else { return };
    let folder = folder.with_file_name("graphql").join("cases");
    let found = schema_agreement(&schema_cases(&folder).expect("the labelled pairs"));
    assert!(
        found.percent() >= AGREEMENT_OF_SCHEMAS && found.others.is_empty(),
        "{}",
        schema_table(&found)
    );
}

/// Our own specs, written in other ways: in JSON, in another order, with references
/// for what stood inline.
#[test]
fn our_specs_are_the_same_however_they_are_written() {
    let same = Same::of(&repository::root().join("specs"));
    assert!(same.specs >= 4 && same.wrong.is_empty(), "{same}");
}

/// A few of the large documents of others; `diff-cases same` takes all.
#[test]
fn specs_of_others_are_the_same_however_they_are_written() {
    let Some(folder) = shared() else { return };
    let mut specs = 0;
    for name in ["0001", "0100", "0200", "0300", "0400"] {
        let same = Same::of(&folder.join("cases").join(name));
        specs += same.specs;
        assert!(same.wrong.is_empty(), "{same}");
    }
    assert!(specs > 0, "no spec was read");
}

/// Up to this size, in bytes, specs of others are read here; `diff-cases same` reads all.
const SMALL: u64 = 400_000;

#[test]
fn no_spec_of_others_differs_from_itself() {
    let Some(folder) = shared().and_then(|it| Some(it.parent()?.parent()?.join("corpus"))) else {
        return;
    };
    let entries = fs::read_dir(folder).expect("the corpus").filter_map(Result::ok);
    let (mut specs, mut wrong) = (0, Vec::new());
    for entry in entries.filter(|it| it.metadata().is_ok_and(|it| it.len() < SMALL)) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Ok(text) = fs::read_to_string(entry.path()) else { continue };
        let (Ok(one), Ok(other)) = (read(&name, &text), read(&name, &text)) else { continue };
        specs += 1;
        let changes = diff_with(&one, &other, &Policy::default());
        wrong.extend(changes.list.into_iter().map(|it| format!("{name}: {}", it.message)));
    }
    assert!(specs > 20 && wrong.is_empty(), "{specs} specs, {wrong:#?}");
}

/// A field that is deprecated, and no longer is after some days, of a stability.
fn announced(sunset: &str, level: &str) -> Valid<Api> {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: 1.0.0}}\npaths:\n  /a:\n    get:\n      \
         operationId: a\n      x-stability-level: {level}\n{sunset}      responses:\n        '204': \
         {{description: Done.}}\n"
    );
    read("announced.yaml", &text).expect("a spec")
}

#[test]
fn each_level_of_stability_has_its_own_days_to_the_sunset() {
    let policy = Policy {
        today: Day::read("2026-11-01"),
        sunset_days: SunsetDays { stable: 180, beta: 30 },
        ..Policy::default()
    };
    // The level, the sunset, and the rule beside the deprecation.
    let cases = [
        ("stable", Some("2027-05-01"), None),
        ("stable", Some("2027-04-01"), Some("sunset-too-soon")),
        ("beta", Some("2026-12-01"), None),
        ("beta", Some("2026-11-30"), Some("sunset-too-soon")),
        ("beta", None, Some("sunset-missing")),
        ("stable", None, Some("sunset-missing")),
        ("alpha", None, None),
        ("draft", Some("2026-11-02"), None),
        ("stable", Some("soon"), Some("sunset-invalid")),
    ];
    for (level, sunset, rule) in cases {
        let sunset = sunset.map(|it| format!("      x-sunset: '{it}'\n")).unwrap_or_default();
        let revised = announced(&format!("      deprecated: true\n{sunset}"), level);
        let changes = diff_with(&announced("", level), &revised, &policy);
        let found: Vec<&str> = changes.list.iter().map(|it| it.rule).collect();
        let found: Vec<&str> = found.into_iter().filter(|it| it.starts_with("sunset")).collect();
        assert_eq!(found, Vec::from_iter(rule), "{level} {sunset}");
    }
}
