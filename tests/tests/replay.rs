//! Recorded calls, made again through the generated crates.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::env;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use specloom_tests::replay::{Verdict, platforms, replay, vectors};
use specloom_tests::repository::root;

/// All that fails of a file, and how many there are.
async fn replayed(name: &str, text: &str) -> (Vec<String>, usize) {
    let platform = platforms::find(name).expect("the platform");
    let vectors = vectors(text).expect("vectors");
    let mut failed = Vec::new();
    for vector in &vectors {
        let report = replay(platform, vector).await;
        if !matches!(report.verdict, Verdict::Passed(_)) {
            failed.push(report.to_string());
        }
    }
    (failed, vectors.len())
}

async fn all_pass(name: &str, file: &Path) {
    let text = std::fs::read_to_string(file).expect("the records");
    let (failed, all) = replayed(name, &text).await;
    assert!(all > 20, "{all} records are too few");
    assert!(failed.is_empty(), "{} of {all}:\n{}", failed.len(), failed.join("\n"));
}

#[tokio::test]
async fn our_own_records_of_amdahl() {
    all_pass("amdahl", &root().join("tests/wire/amdahl.json")).await;
}

#[tokio::test]
async fn shared_records_of_amdahl() {
    let shared = env::var_os("SPECLOOM_SHARED").map(PathBuf::from);
    match shared.map(|it| it.join("vectors/amdahl.json")).filter(|it| it.is_file()) {
        Some(file) => all_pass("amdahl", &file).await,
        None => println!("skipped: the recorded calls of Amdahl are not here"),
    }
}

#[tokio::test]
async fn shared_records_of_automio() {
    let shared = env::var_os("SPECLOOM_SHARED").map(PathBuf::from);
    match shared.map(|it| it.join("vectors/automio.json")).filter(|it| it.is_file()) {
        Some(file) => rest_passes(&file).await,
        None => println!("skipped: the recorded calls of Automio are not here"),
    }
}

/// All calls that our client has pass.
async fn rest_passes(file: &Path) {
    let text = std::fs::read_to_string(file).expect("the records");
    let platform = platforms::find("automio").expect("the platform");
    let (mut passed, mut failed) = (0, Vec::new());
    for vector in platforms::records("automio", &text).expect("records") {
        let report = replay(platform, &vector).await;
        match report.verdict {
            Verdict::Passed(_) => passed += 1,
            Verdict::Failed(_) => failed.push(report.to_string()),
            Verdict::Skipped(_) => {}
        }
    }
    assert!(passed > 80, "{passed} records are too few");
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// A harness that lets everything pass proves nothing: each of these is wrong.
#[tokio::test]
async fn what_differs_is_found() {
    let record = |part: &str, value: Value| {
        let mut record = json!({
            "name": part,
            "call": {"fn": "query_data", "args": {"sql": "SELECT 1"}},
            "request": {
                "method": "POST", "path": "/api/platform/v1/data/query", "query": {},
                "headers": {"Authorization": "Bearer key_live_1", "Content-Type": "application/json"},
                "body": {"sql": "SELECT 1"},
            },
            "response": {"status": 200, "headers": {}, "body": {"rows": []}},
            "expect": {"returns": {"rows": []}},
        });
        *record.pointer_mut(part).expect("a part") = value;
        record
    };
    let wrong = json!([
        record("/request/method", json!("GET")),
        record("/request/path", json!("/data/query")),
        record("/request/query", json!({"a": "b"})),
        record("/request/headers/Authorization", json!("Bearer other")),
        record("/request/headers/Content-Type", json!("text/plain")),
        record("/request/body/sql", json!("SELECT 2")),
        record("/expect/returns/rows", json!([1])),
        record("/expect", json!({"raises": {"type": "AmdahlError"}})),
        record("/expect", json!({"returns": {"rows": []}, "sleeps_seconds": [1.0]})),
        record("/response/status", json!(500)),
        record("/call/fn", json!("unheard_of")),
    ]);
    let (failed, all) = replayed("amdahl", &wrong.to_string()).await;
    assert_eq!(failed.len(), all, "{failed:#?}");
}
