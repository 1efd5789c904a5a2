//! The programs that show Automio's crate in use, run without any service.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use specloom_tests::loopback::{Answer, Server};
use specloom_tests::program;

/// A program of the crate; all are built once.
fn program(name: &str) -> &'static Path {
    static BUILT: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    let examples =
        BUILT.get_or_init(|| program::examples("automio").expect("the examples compile"));
    examples.get(name).expect("an example")
}

/// What a program says, run in a folder and with no variables but these.
fn run(program: &Path, folder: &Path, variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(program);
    command.env_clear().env("NO_PROXY", "127.0.0.1").envs(variables.iter().copied());
    let output = command.current_dir(folder).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// A folder of its own.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("specloom-{name}-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("src/deep")).expect("a folder");
    folder
}

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect()
}

#[test]
fn values_are_kept_without_any_service() {
    let folder = folder("cache");
    let output = run(program("cache"), &folder, &[]);
    let expected = [
        "values are kept here: Memory",
        "turn 1: 2 rates from the source",
        "turn 2: 2 rates from the cache",
        "they are kept for 5 minutes",
        "Key deleted successfully: true",
        "the theme is dark",
    ];
    assert_eq!(lines(&output.stdout), expected);
    std::fs::remove_dir_all(folder).expect("removed");
}

#[tokio::test]
async fn settings_are_found_in_the_folders_above_and_what_is_set_wins() {
    let server = Server::start(|_, _| Answer::new(500, &[], "")).await.expect("a port");
    let folder = folder("dotenv");
    let lines = format!("CACHE_SERVICE_URL={}\nCACHE_SERVICE_TOKEN=far\n", server.address());
    std::fs::write(folder.join(".env"), lines).expect("written");
    let (program, deep) = (program("cache"), folder.join("src/deep"));
    let both = tokio::task::spawn_blocking(move || {
        let command = |variables: &[(&str, &str)]| {
            let mut command = Command::new(program);
            command.env_clear().env("NO_PROXY", "127.0.0.1").envs(variables.iter().copied());
            command.current_dir(&deep).output().expect("it runs")
        };
        (command(&[("CACHE_SERVICE_TOKEN", "near")]), command(&[("CACHE_SERVICE_URL", "")]))
    });
    let (hosted, own) = both.await.expect("it ends");
    // The service fails; that it was asked is what counts.
    assert!(!hosted.status.success());
    let asked = server.requests();
    let token = asked.first().and_then(|it| it.header("authorization"));
    assert_eq!(token, Some("Bearer near"));
    // An empty variable hides that of the file.
    let said = String::from_utf8_lossy(&own.stdout).into_owned();
    assert!(said.starts_with("values are kept here: Memory\n"), "{said}");
    assert_eq!(asked.len(), server.requests().len());
    std::fs::remove_dir_all(folder).expect("removed");
}

#[test]
fn progress_is_shown_in_lines() {
    let folder = folder("progress");
    let output = run(program("progress"), &folder, &[("TASK_ID", "task-1")]);
    assert_eq!(lines(&output.stdout), ["Progress updated successfully: 499500"]);
    let expected = [
        "[task-1] 0% begins (in_progress)",
        "[task-1] 0% 0 of 1000 items (in_progress)",
        "[task-1] 25% 250 of 1000 items (in_progress)",
        "[task-1] 50% 500 of 1000 items (in_progress)",
        "[task-1] 75% 750 of 1000 items (in_progress)",
        "[task-1] 100% all items (completed)",
    ];
    assert_eq!(lines(&output.stderr), expected);
    std::fs::remove_dir_all(folder).expect("removed");
}

#[test]
fn plugins_are_asked() {
    let folder = folder("plugins");
    let output = run(program("plugins"), &folder, &[]);
    let expected = [
        "market: 42 orders",
        "  \"Orders of market\"",
        "shop: 42 orders",
        "  \"Orders of shop\"",
        "the plugin of `orders` for `shop` has no code for `export`",
        "`orders` has no plugin for `depot`; it has one for `market`, `shop`",
    ];
    assert_eq!(lines(&output.stdout), expected);
    std::fs::remove_dir_all(folder).expect("removed");
}

#[test]
fn many_calls_run_side_by_side() {
    let folder = folder("fan-out");
    let output = run(program("fan_out"), &folder, &[]);
    let expected = [
        "100 offers are kept",
        "25 of 100 are read",
        "50 of 100 are read",
        "75 of 100 are read",
        "100 of 100 are read",
        "all together 5050",
        "the dearest is offer-100",
        "ended: Decode",
    ];
    assert_eq!(lines(&output.stdout), expected);
    std::fs::remove_dir_all(folder).expect("removed");
}
