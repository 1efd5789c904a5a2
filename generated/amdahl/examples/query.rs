// @generated from specs/amdahl/examples/query.rs by codegen (emit/src/emitters/examples.rs). Run: cargo specloom generate amdahl
//! Counts messages by channel and prints them as a table.
//!
//! ```sh
//! AMDAHL_URL=https://amdahl.example API_KEY=... cargo run --example query
//! ```

use amdahl::{Client, Error};
use serde::Deserialize;

/// A row: its members are the columns that the statement names.
#[derive(Deserialize)]
struct Row {
    /// `None` where the platform knows no channel.
    channel: Option<String>,
    messages: u64,
}

const BY_CHANNEL: &str = "SELECT channel, COUNT(*) AS messages FROM interactions \
    GROUP BY channel ORDER BY messages DESC LIMIT 20";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    let answer = client.data().query(BY_CHANNEL).typed::<Row>().with_response().await?;

    println!("{:<20} {:>10}", "channel", "messages");
    for row in &answer.rows {
        println!("{:<20} {:>10}", row.channel.as_deref().unwrap_or("-"), row.messages);
    }
    if let Some(remaining) = answer.rate_limit().and_then(|it| it.remaining) {
        println!("{remaining} calls are left");
    }
    Ok(())
}
