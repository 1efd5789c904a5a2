//! Runs an action, prints its log, waits for its end, and sends a mail about it.
//!
//! ```sh
//! APP_TOKEN=... APP_ID=130 cargo run --example run 12
//! ```

use std::time::Duration;

use automio::runtime::poll::Settled;
use automio::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    let action = std::env::args().nth(1).and_then(|it| it.parse().ok()).unwrap_or(12);

    let run = client.actions().run(action).await?;
    println!("run {} of action {action}", run.run_number);

    // The log, until the platform closes it.
    let mut lines = client.actions().stream_logs(&run.task_id).await?;
    while let Some(line) = lines.next().await {
        println!("  {}", line?);
    }

    // The end, and what it means.
    let wait = client.actions().wait(run.run_id).interval(Duration::from_millis(100));
    let said = match wait.settled().await? {
        Settled::Failed(end) => {
            format!("it {}: {}", end.status.as_str(), end.error.unwrap_or_default())
        }
        Settled::Done(end) | Settled::Paused(end) => format!("it {}", end.status.as_str()),
    };
    println!("{said}");
    client.notifications().notify_me("A run has ended").text(said).await?;
    Ok(())
}
