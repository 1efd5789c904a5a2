//! The rules of the specification, each held against the cases of its reference
//! implementation, where they are.
//!
//! They are looked for in the folder that `SPECLOOM_SHARED` names, else in
//! `../shared` beside the workspace.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use serde::Deserialize;
use specloom_graphql::{Input, Settings, documents, one_of, schema, variables};
use specloom_source::{Severity, Sink, SourceMap};

/// All cases.
#[derive(Deserialize)]
struct Cases {
    schemas: BTreeMap<String, String>,
    cases: Vec<Case>,
}

/// A text, and what is wrong with it.
#[derive(Deserialize)]
struct Case {
    kind: String,
    rule: String,
    test: String,
    schema: Option<String>,
    text: String,
    full_errors: Vec<Found>,
}

/// Something wrong.
#[derive(Deserialize)]
struct Found {
    message: String,
}

/// Rules that the specification does not have: a server chooses them.
const OF_SERVERS: &[&str] =
    &["MaxIntrospectionDepthRule", "NoDeprecatedCustomRule", "NoSchemaIntrospectionCustomRule"];

/// Cases that we judge otherwise: parts of their rule and tests, and why.
const KNOWN: &[(&str, &[&str], &str)] = &[
    (
        "KnownDirectives",
        &["unknown directive in schema extension"],
        "federated schemas say `@link` without defining it",
    ),
    (
        "KnownTypeNames",
        &["reference types defined inside the same document"],
        "an object is no interface, which only the whole schema shows",
    ),
    (
        "PossibleTypeExtensions",
        &["extension per type", "extensions per type", "extending types within existing schema"],
        "a directive that nobody defines says nothing to a client",
    ),
    (
        "SingleFieldSubscriptions",
        &["skips if not subscription type"],
        "a subscription needs a root to be answered",
    ),
    (
        "UniqueDirectiveNames",
        &["directive and non-directive definitions named the same"],
        "a schema holds no documents",
    ),
    (
        "UniqueDirectiveNames",
        &["adding new directive with standard name"],
        "introspections write out what every schema has",
    ),
    (
        "Unique",
        &[
            "adding conflicting directives to existing schema",
            "directives named the same",
            "duplicate values inside the same enum definition",
            "duplicate fields inside the same type definition",
        ],
        "said again in the same words: a warning",
    ),
    (
        "ValuesOfCorrectType",
        &["custom scalar that returns undefined"],
        "only a server knows what its scalar is",
    ),
];

#[test]
fn rules_agree_with_the_reference_implementation() {
    let named = std::env::var_os("SPECLOOM_SHARED").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let folder = named.unwrap_or(beside).join("graphql/corpus/fixtures-graphql-js-validation");
    let Ok(text) = std::fs::read_to_string(folder.join("cases.json")) else {
        println!("skipped: no cases of rules; set SPECLOOM_SHARED to the shared folder");
        return;
    };
    let all: Cases = serde_json::from_str(&text).expect("cases");
    let mut differs = String::new();
    let mut count = 0;
    for case in all.cases.iter().filter(|it| !OF_SERVERS.contains(&it.rule.as_str())) {
        count += 1;
        let base = case.schema.as_ref().map_or("", |it| all.schemas[it].as_str());
        let ours = if case.kind == "sdl" {
            of_schema(base, &case.text)
        } else {
            of_document(base, &case.text)
        };
        let is_known = KNOWN.iter().any(|(rule, tests, _)| {
            case.rule.contains(rule) && tests.iter().any(|it| case.test.contains(it))
        });
        let theirs: Vec<&str> = case
            .full_errors
            .iter()
            .map(|it| it.message.as_str())
            .filter(|it| !(it.starts_with("Fragment") && it.ends_with("is never used.")))
            .collect();
        if ours.is_empty() != theirs.is_empty() && !is_known {
            let _ =
                writeln!(differs, "{}: {}: theirs {theirs:?}, ours {ours:?}", case.rule, case.test);
        }
    }
    assert!(differs.is_empty(), "{count} cases\n{differs}");
}

/// What is wrong with a schema, said after another.
fn of_schema(base: &str, text: &str) -> Vec<String> {
    let whole = format!("{base}\n{text}");
    let root = if whole.contains("Query") || whole.contains("schema") {
        ""
    } else {
        "type Query { root: Int }"
    };
    let mut map = SourceMap::default();
    let file = map.add("schema.graphql", format!("{whole}\n{root}"));
    let mut sink = Sink::default();
    schema::read(&map, file, &mut sink);
    // What holds for a schema as a whole is not theirs to find here.
    let is_whole =
        |it: &str| it.starts_with("graphql-empty") || it.contains("multiple root operation");
    errors(&sink).into_iter().filter(|it| !is_whole(it)).collect()
}

/// What is wrong with a document.
fn of_document(base: &str, text: &str) -> Vec<String> {
    let mut map = SourceMap::default();
    let file = map.add("schema.graphql", base);
    // A name is a rule of ours.
    let text = text.trim_start();
    let named = match text.strip_prefix("query (") {
        Some(rest) => format!("query Named ({rest}"),
        None if text.starts_with('{') => format!("query Named {text}"),
        None => text.to_owned(),
    };
    let documents = [map.add("documents.graphql", named)];
    let mut sink = Sink::default();
    let Some(schema) = schema::read(&map, file, &mut sink) else {
        return vec!["no schema".to_owned(), format!("{:?}", errors(&sink))];
    };
    let settings = Settings::default();
    let input =
        Input { map: &map, schema: file, documents: &documents, tables: None, settings: &settings };
    if let Some(documents) = documents::read(&input, &schema, &mut sink) {
        one_of::check_documents(&schema, &documents, &mut sink);
        variables::check_documents(&schema, &documents, &mut sink);
    }
    errors(&sink)
}

/// All errors but that an operation needs a name, which is a rule of ours.
fn errors(sink: &Sink) -> Vec<String> {
    let all = sink.diagnostics().iter();
    let wrong = all.filter(|it| it.severity == Severity::Error && it.code != "graphql-anonymous");
    wrong.map(|it| format!("{}: {}", it.code, it.message)).collect()
}
