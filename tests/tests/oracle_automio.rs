//! Automio's own client and ours send the same requests.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;
use specloom_tests::oracle::{Oracle, records};
use specloom_tests::replay::{Verdict, platforms, replay, vectors};
use specloom_tests::repository::root;

const CASES: &str = "tests/wire/automio.json";

/// The environment of each case; `{}` is the address of the server.
const VARIABLES: &[(&str, &str)] = &[
    ("ACTION_ID", "77"),
    ("API_BASE_URL", "{}"),
    ("APP_ID", "130"),
    ("APP_TOKEN", "tok_live"),
    ("BASE", "{}"),
    ("CACHE_SERVICE_TOKEN", "cache_tok"),
    ("CACHE_SERVICE_URL", "{}"),
    ("TASK_ID", "task-1"),
];

#[tokio::test]
async fn our_client_asks_what_the_vendors_asks() {
    let Some(python) = given() else {
        println!("skipped: a Python with the vendor's client is not here");
        return;
    };
    let driver = root().join("tests/oracle/automio.py");
    let oracle = Oracle {
        python: &python,
        driver: &driver,
        arguments: &[],
        variables: VARIABLES,
        headers: &["authorization", "x-app-id"],
    };
    let text = fs::read_to_string(root().join(CASES)).expect("the cases");
    let cases = vectors(&text).expect("cases");
    let found = records(oracle, &cases).await.expect("the vendor's client runs");
    let platform = platforms::find("automio").expect("the platform");
    let found = platforms::records("automio", &Value::from(found).to_string()).expect("records");
    let mut deviations: BTreeMap<&str, usize> = BTreeMap::new();
    let mut differing = Vec::new();
    for vector in found {
        let report = replay(platform, &vector).await;
        match &report.verdict {
            Verdict::Passed(rules) => {
                for rule in rules {
                    *deviations.entry(rule.name).or_default() += 1;
                }
            }
            Verdict::Failed(_) | Verdict::Skipped(_) => differing.push(report.to_string()),
        }
    }
    println!("{} calls made by both clients", cases.len());
    for (name, count) in deviations {
        println!("{count} deviate: {name}");
    }
    assert!(differing.is_empty(), "{} differ:\n{}", differing.len(), differing.join("\n"));
}

/// A Python that has the vendor's client.
fn given() -> Option<PathBuf> {
    let python = env::var_os("SPECLOOM_PYTHON").map(PathBuf::from)?;
    has_client(&python).then_some(python)
}

fn has_client(python: &Path) -> bool {
    let asked = Command::new(python).args(["-c", "import automio, requests"]).output();
    asked.is_ok_and(|it| it.status.success())
}
