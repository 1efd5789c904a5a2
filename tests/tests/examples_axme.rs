//! The programs that show the client of AXME, run against a gateway of our own.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::OnceLock;
use std::time::Duration;

use axme::Client;
use axme::models::CreateIntent;
use axme::runtime::JsonObject;
use serde_json::json;
use specloom_tests::gateway::{Gateway, Status};
use specloom_tests::program;

/// The programs of the crate, by name; built once.
fn examples() -> &'static BTreeMap<String, PathBuf> {
    static BUILT: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    BUILT.get_or_init(|| program::examples("axme").expect("the examples compile"))
}

/// A program that talks to a gateway.
fn example(name: &str, gateway: &Gateway) -> Command {
    let mut command = Command::new(examples().get(name).expect("an example"));
    command
        .env_clear()
        .env("NO_PROXY", "127.0.0.1")
        .env("AXME_API_KEY", "axme_sa_1")
        .env("AXME_BASE_URL", gateway.address());
    command
}

async fn run(mut command: Command) -> String {
    let run = tokio::task::spawn_blocking(move || command.output().expect("it runs"));
    let Output { status, stdout, stderr } = run.await.expect("it ends");
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8_lossy(&stdout).into_owned()
}

fn client(gateway: &Gateway) -> Client {
    let builder = Client::builder().base_url(gateway.address()).api_key("axme_sa_1");
    builder.build().expect("a client")
}

#[tokio::test]
async fn the_quickstart_sends_follows_and_waits() {
    let gateway = Gateway::start(1).await.expect("a gateway");
    let program = tokio::spawn(run(example("quickstart", &gateway)));
    // The gateway counts what it makes: this is the first intent.
    let id = "00000000-0000-4000-8000-000000000001";
    while gateway.advance(id, Status::InProgress).is_err() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let result = JsonObject::from_iter([("fulfilled".to_owned(), json!(true))]);
    client(&gateway).intents().resolve(id, "COMPLETED").result(&result).await.expect("the end");
    let expected = format!(
        "the platform answers\n{id} is DELIVERED\n1: intent.created\n2: intent.submitted\n\
         3: intent.delivered\n4: intent.in_progress\n5: intent.completed\nit ended as COMPLETED\n"
    );
    assert_eq!(program.await.expect("it ends"), expected);
    let requests = gateway.requests();
    let made = requests.iter().find(|it| it.method == "POST").expect("an intent");
    assert_eq!(made.header("idempotency-key"), Some("fulfill-ord-123-001"));
    assert_eq!(made.header("x-api-key"), Some("axme_sa_1"));
}

#[tokio::test]
async fn what_waits_is_approved() {
    let gateway = Gateway::start(2).await.expect("a gateway");
    let client = client(&gateway);
    let order = CreateIntent::new("order.pick.v1", "agent://north", JsonObject::new());
    let id = client.intents().create(&order).await.expect("an intent").intent_id;
    gateway.advance(&id, Status::InProgress).expect("it is worked on");
    let thread = gateway.ask(&id, "agent://manager").expect("it waits");
    let said = run(example("approvals", &gateway)).await;
    assert_eq!(said, format!("1 threads\n{thread} is approved\n"));
    let said = run(example("approvals", &gateway)).await;
    assert_eq!(said, format!("1 threads\n{thread} was done before\n"));
}
