//! The programs that show Agimus's crate in use, run against a store of our own.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::OnceLock;

use specloom_tests::object_store::{ObjectServer, Store, customers};
use specloom_tests::program;

/// The programs of the crate, by name; built once.
fn examples() -> &'static BTreeMap<String, PathBuf> {
    static BUILT: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    BUILT.get_or_init(|| program::examples("agimus").expect("the examples compile"))
}

/// What a program says of a store.
async fn said(name: &'static str, args: &'static [&'static str]) -> String {
    let server = ObjectServer::serving(Store::new(customers(500))).await.expect("a server");
    let address = server.address().to_owned();
    let run = tokio::task::spawn_blocking(move || {
        Command::new(examples().get(name).expect("an example"))
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
