//! The programs that show Agimus's crate in use, run against a store of our own.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use specloom_tests::object_store::{ObjectServer, Store, customers};
use specloom_tests::repository::root;

/// A program of the crate.
fn program(name: &str) -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--quiet", "-p", "agimus", "--example", name, "--message-format=json"])
        .current_dir(root())
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "the example does not compile");
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut lines = lines.lines().filter_map(|it| serde_json::from_str::<Value>(it).ok());
    let found = lines.find(|it| it["target"]["kind"][0] == "example");
    let path = found.and_then(|it| it["executable"].as_str().map(PathBuf::from));
    path.expect("an executable")
}

/// What a program says of a store.
async fn said(name: &'static str, args: &'static [&'static str]) -> String {
    let server = ObjectServer::serving(Store::new(customers(500))).await.expect("a server");
    let address = server.address().to_owned();
    let run = tokio::task::spawn_blocking(move || {
        Command::new(program(name))
            .args(args)
            .env_clear()
            .env("NO_PROXY", "127.0.0.1")
            .env("AGIMUS_BASE_URL", address)
            .env("AGIMUS_API_KEY", "agm_demo_1")
            .output()
            .expect("it runs")
    });
    let output: Output = run.await.expect("it ends");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test]
async fn customers_are_found_and_written() {
    let said = said("customers", &["EU"]).await;
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 6, "{said}");
    assert!(lines[0].ends_with("customers of EU are of age"), "{said}");
    assert_eq!(lines[4], "wrote \"Acme Corp\" with the age of 18");
    assert_eq!(lines[5], "Customer 1000001 is gone");
}

#[tokio::test]
async fn a_report_has_a_row_for_each_region() {
    let said = said("report", &[]).await;
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 6, "{said}");
    assert!(lines[0].starts_with("region"), "{said}");
    assert!(lines[1..].iter().any(|it| it.starts_with("Ørsta")), "{said}");
}
