// @generated from specs/amdahl/examples/agent.rs by codegen (emit/src/emitters/examples.rs). Run: cargo specloom generate amdahl
//! Starts an agent, shows what it does, answers when it asks, prints what came of it.
//!
//! ```sh
//! AMDAHL_URL=https://amdahl.example API_KEY=... cargo run --example agent -- "Draft a note"
//! ```

use std::io;

use amdahl::Client;
use amdahl::models::{AgentProfile, AgentRunStatus, AgentStatus};
use amdahl::runtime::{JsonObject, Value};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let task = std::env::args().nth(1).ok_or("say what the agent is to do")?;
    let client = Client::from_env()?;

    let run = client.agents().run(AgentProfile::ContentWriter, task).await?;
    println!("started {}", run.session_id);
    loop {
        show_events(&client, &run.session_id).await?;
        // A stream may end before the run does; its status says how it stands.
        let end = client.agents().wait(&run.session_id).await?;
        match end.status {
            AgentRunStatus::AwaitingInput => answer(&client, &run.session_id, &end).await?,
            AgentRunStatus::Complete => {
                println!("{}", end.output.or(end.result).unwrap_or_default());
                return Ok(());
            }
            other => return Err(format!("the run ended as `{}`", other.as_str()).into()),
        }
    }
}

async fn show_events(client: &Client, session_id: &str) -> Result<(), amdahl::Error> {
    let mut events = client.agents().stream(session_id).await?;
    while let Some(event) = events.next().await {
        let event = event?;
        println!("{}: {}", event.kind.as_str(), event.data.unwrap_or_default());
    }
    Ok(())
}

async fn answer(
    client: &Client,
    session_id: &str,
    status: &AgentStatus,
) -> Result<(), Box<dyn std::error::Error>> {
    println!("it asks: {}", status.pending_input.as_ref().unwrap_or(&Value::Null));
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;

    let input = JsonObject::from_iter([("answer".to_owned(), Value::from(line.trim()))]);
    client.agents().resume(session_id, &input).await?;
    Ok(())
}
