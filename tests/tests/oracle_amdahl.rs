//! The wrapper of Amdahl's guide and our client make the same calls.
//!
//! `SPECLOOM_RECORD=1` writes down anew what the wrapper does.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;
use specloom_tests::oracle::{Oracle, records};
use specloom_tests::replay::{Vector, Verdict, platforms, replay, vectors};
use specloom_tests::repository::root;

const CASES: &str = "tests/wire/amdahl.json";

#[tokio::test]
async fn our_client_does_what_the_wrapper_does() {
    let Some((python, seed)) = given() else {
        println!("skipped: the guide's page and a Python for it are not here");
        return;
    };
    let file = root().join(CASES);
    let written = read(&file);
    let driver = root().join("tests/oracle/amdahl.py");
    let oracle = Oracle {
        python: &python,
        driver: &driver,
        arguments: &[&seed],
        variables: &[("AMDAHL_URL", "{}"), ("API_KEY", "key_live_1")],
        headers: &["authorization", "content-type", "x-amdahl-api-version"],
    };
    let found = records(oracle, &written).await.expect("the wrapper runs");
    if env::var_os("SPECLOOM_RECORD").is_some() {
        let text = serde_json::to_string_pretty(&found).expect("JSON");
        fs::write(&file, text + "\n").expect("the cases are written");
    }
    for (written, found) in read(&file).iter().zip(&found) {
        assert_eq!(written.record, *found, "`{}` is not what the wrapper does", written.name);
    }
    let platform = platforms::find("amdahl").expect("the platform");
    let mut failed = Vec::new();
    for vector in vectors(&Value::from(found).to_string()).expect("records") {
        let report = replay(platform, &vector).await;
        if !matches!(report.verdict, Verdict::Passed(_)) {
            failed.push(report.to_string());
        }
    }
    println!("{} calls made by both clients", written.len());
    assert!(failed.is_empty(), "{} differ:\n{}", failed.len(), failed.join("\n"));
}

fn read(file: &Path) -> Vec<Vector> {
    vectors(&fs::read_to_string(file).expect("the cases")).expect("cases")
}

/// A Python with the wrapper's libraries, and the page that holds the wrapper.
fn given() -> Option<(PathBuf, PathBuf)> {
    let python = env::var_os("SPECLOOM_PYTHON").map(PathBuf::from)?;
    let shared = env::var_os("SPECLOOM_SHARED").map(PathBuf::from)?;
    let seed = shared.join("seeds/amdahl.txt");
    (python.is_file() && seed.is_file()).then_some((python, seed))
}
