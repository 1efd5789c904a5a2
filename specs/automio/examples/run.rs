//! Runs an action, prints its log, waits for its end, and sends a mail about it.
//!
//! ```sh
//! APP_TOKEN=... APP_ID=130 cargo run --example run 12
//! ```

use std::time::Duration;

use automio::{Client, Error, ErrorKind};

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

    // The end: a run that failed or was stopped is an error.
    let wait = client.actions().wait(run.run_id).interval(Duration::from_millis(100));
    let said = match wait.await {
        Ok(end) => format!("it {}", end.status.as_str()),
        Err(error) if error.kind() == ErrorKind::Wait => format!("it failed: {}", error.message()),
        Err(error) => return Err(error),
    };
    println!("{said}");
    client.notifications().notify_me("A run has ended").text(said).await?;
    Ok(())
}
