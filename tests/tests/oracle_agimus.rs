//! Agimus's own client and ours make the same calls: the same requests, the same outcomes.

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;

use serde_json::Value;
use specloom_tests::matrix::agimus::{calls, records};
use specloom_tests::replay::{Verdict, platforms, replay};
use specloom_tests::repository::root;

#[tokio::test]
async fn our_client_does_what_the_platforms_own_does() {
    let python = env::var_os("SPECLOOM_PYTHON").map(PathBuf::from).filter(|it| it.is_file());
    let Some(python) = python else {
        println!("skipped: a Python with Agimus's client is not here");
        return;
    };
    let cases = calls();
    assert!(cases.len() > 1000, "{} calls are too few", cases.len());
    let driver = root().join("tests/oracle/agimus.py");
    let mut found = Vec::new();
    // Each case has a server of its own; not all of them at once.
    for part in cases.chunks(200) {
        found.extend(records(&python, &driver, part).await.expect("the client runs"));
    }
    let platform = platforms::find("agimus").expect("the platform");
    let (mut failed, mut deviating) = (Vec::new(), BTreeMap::<&str, usize>::new());
    let text = Value::from(found).to_string();
    for vector in platforms::records("agimus", &text).expect("records") {
        let report = replay(platform, &vector).await;
        match &report.verdict {
            Verdict::Passed(rules) => {
                for rule in rules {
                    *deviating.entry(rule.name).or_default() += 1;
                }
            }
            Verdict::Failed(_) | Verdict::Skipped(_) => failed.push(report.to_string()),
        }
    }
    println!("{} calls made by both clients; deviations: {deviating:?}", cases.len());
    assert!(failed.is_empty(), "{} differ:\n{}", failed.len(), failed.join("\n"));
}
