//! Each problem that can be told, shown once: the smallest spec that has it, and the report.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use specloom::commands::explain;
use specloom::load;
use specloom::pipeline::{GraphQlFiles, Input, make};
use specloom::platform::{self, Platform};
use specloom_source::{Diagnostic, Format, Sink, SourceMap, render};
use specloom_tests::repository;

/// The codes that have no folder, and why.
const WITHOUT_A_CASE: &[(&str, &str)] = &[
    ("alias-cycle", "the reader of OpenAPI reports `circular-ref` before there is a model"),
    ("bad-lock", "`tests/names_lock.rs` damages a lock"),
    ("dangling-id", "no reader makes such a model; the mutations assert it"),
    ("duplicate-operation", "the reader of OpenAPI renames the later: `duplicate-operation-id`"),
    ("duplicate-param", "the reader of OpenAPI leaves out the later: `repeated-param`"),
    ("duplicate-tag", "such a union is read by its shape: `schema-keyword-not-carried`"),
    ("graphql-table", "tables are read before there is a spec; the crate's own test has it"),
    ("input-too-large", "64 MiB are too much for a repository; the crate's own test has less"),
    ("left-out", "only `--skip-broken` tells it; the test of the command does"),
    ("missing-path-param", "the reader of OpenAPI adds it: `path-param-undeclared`"),
    ("missing-tag", "such a union is read by its shape: `schema-keyword-not-carried`"),
    ("not-openapi", "the command says `unknown-format` before it asks a reader"),
    ("remote-ref", "it needs a server; `tests/remote.rs` has some that misbehave"),
    ("too-many-nodes", "20 million values are too many; the crate's own test has less"),
    ("unknown-server-variable", "the reader of OpenAPI reports `extension-value` at its name"),
    ("unprintable", "no spec is known that makes it; the mutations assert it"),
    ("unsupported-interface", "OpenAPI has no interfaces"),
    ("unused-path-param", "the reader of OpenAPI leaves it out: `path-param-unused`"),
    ("version-too-small", "`tests/review.rs` releases with too small a version"),
];

fn folder() -> PathBuf {
    repository::root().join("tests/diagnostics")
}

fn cases() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("the folder of cases");
    let names = entries.map(|it| it.expect("an entry").file_name().into_string().expect("a name"));
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// What `specloom generate` says of the platform in a folder.
fn reported(folder: &Path) -> (SourceMap, Vec<Diagnostic>) {
    let mut map = SourceMap::default();
    let mut sink = Sink::default();
    let mut input = Input {
        platform: Platform {
            name: "parcels".into(),
            feature_threshold: 150,
            ..Platform::default()
        },
        spec_path: "specs/parcels/openapi.yaml".into(),
        runtime_dependency: "\"0.1.0\"".into(),
        ..Input::default()
    };
    if let Ok(text) = fs::read_to_string(folder.join("platform.yaml")) {
        let file = map.add("platform.yaml", text);
        let Some(platform) = platform::read(&map, file, &mut sink) else {
            return (map, sink.into_diagnostics());
        };
        (input.platform, input.platform_file) = (platform, Some(file));
    }
    if let Ok(text) = fs::read_to_string(folder.join("schema.graphql")) {
        let schema = map.add("schema.graphql", text);
        let text = fs::read_to_string(folder.join("documents.graphql")).expect("documents");
        let documents = vec![map.add("documents.graphql", text)];
        input.graphql = Some(GraphQlFiles { schema, documents, tables: None, is_alone: true });
        (input.spec, input.map) = (schema, map.clone());
        return (map, make(&input).diagnostics);
    }
    let name = ["openapi.yaml", "openapi.json"].into_iter().find(|it| folder.join(it).is_file());
    let name = name.expect("a spec");
    let text = fs::read_to_string(folder.join(name)).expect("the spec is text");
    input.spec = map.add(name, text);
    input.companions =
        load::companions(folder, "parcels", &mut map).expect("the companions are text");
    if let Some(name) = &input.platform.ontology {
        let text = fs::read_to_string(folder.join(name)).expect("the ontology is text");
        input.ontology = Some(map.add(name, text));
    }
    if let Ok(text) = fs::read_to_string(folder.join("overlay.yaml")) {
        input.overlays.push(map.add("overlays/overlay.yaml", text));
    }
    input.map = map.clone();
    (map, make(&input).diagnostics)
}

#[test]
fn each_case_reports_what_it_is_named_for() {
    let mut wrong = Vec::new();
    for case in cases() {
        let folder = folder().join(&case);
        let (map, diagnostics) = reported(&folder);
        if !diagnostics.iter().any(|it| it.code == case) {
            let found: Vec<_> = diagnostics.iter().map(|it| it.code).collect();
            wrong.push(format!("{case}: found {found:?}"));
        }
        insta::with_settings!({
            snapshot_path => &folder,
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!("report", render(&map, &diagnostics, Format::Full, false));
        });
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn each_code_has_a_case_or_a_reason() {
    let codes: BTreeSet<&str> = explain::all().iter().map(|it| it.code).collect();
    let reasons: BTreeSet<&str> = WITHOUT_A_CASE.iter().map(|(code, _)| *code).collect();
    let cases = cases();
    let cases: BTreeSet<&str> = cases.iter().map(String::as_str).collect();
    let missing: Vec<_> =
        codes.iter().filter(|it| !cases.contains(*it) && !reasons.contains(*it)).collect();
    let stale: Vec<_> = cases.union(&reasons).filter(|it| !codes.contains(*it)).collect();
    let both: Vec<_> = cases.intersection(&reasons).collect();
    assert!(
        missing.is_empty() && stale.is_empty() && both.is_empty(),
        "missing {missing:?}, stale {stale:?}, both {both:?}"
    );
}
