//! Recorded calls of Agimus's client, made again through the generated crate.

use std::env;
use std::path::PathBuf;

use specloom_tests::replay::platforms::{self, agimus};
use specloom_tests::replay::{Verdict, replay};

#[tokio::test]
async fn shared_records_of_agimus() {
    let shared = env::var_os("SPECLOOM_SHARED").map(PathBuf::from);
    let file = shared.map(|it| it.join("vectors/agimus.json")).filter(|it| it.is_file());
    let Some(file) = file else {
        println!("skipped: the recorded calls of Agimus are not here");
        return;
    };
    let text = std::fs::read_to_string(file).expect("the records");
    let platform = platforms::find("agimus").expect("the platform");
    let (mut failed, mut passed) = (Vec::new(), 0);
    for vector in agimus::records(&text).expect("records") {
        let report = replay(platform, &vector).await;
        match report.verdict {
            Verdict::Passed(_) => passed += 1,
            Verdict::Skipped(_) | Verdict::Failed(_) => failed.push(report.to_string()),
        }
    }
    assert!(passed > 20, "{passed} records are too few");
    println!("{passed} calls are made as the platform's client makes them");
    assert!(failed.is_empty(), "{}:\n{}", failed.len(), failed.join("\n"));
}
