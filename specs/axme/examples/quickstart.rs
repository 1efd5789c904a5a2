//! Sends an intent, follows it to its end, and says how it ended.
//!
//! ```sh
//! AXME_API_KEY=... cargo run --example quickstart
//! ```

use std::collections::BTreeMap;

use axme::models::CreateIntent;
use axme::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;

    // Whether the platform answers.
    client.platform().health().await?;
    println!("the platform answers");

    // An intent. However often this runs with this key, it is done once.
    let payload = BTreeMap::from([
        ("order_id".to_owned(), "ord_123".into()),
        ("priority".to_owned(), "high".into()),
    ]);
    let order = CreateIntent::new("order.fulfillment.v1", "agent://fulfillment-service", payload);
    let intent = client.intents().create(&order).idempotency_key("fulfill-ord-123-001").await?;
    println!("{} is {}", intent.intent_id, intent.status.as_str());

    // What happens to it, until nothing more does.
    let mut events = client.intents().observe(&intent.intent_id).await?;
    while let Some(event) = events.next().await {
        let event = event?;
        println!("{}: {}", event.seq, event.event_type.as_str());
    }

    // The end, for those who do not care how it came to it.
    let end = client.intents().wait_for(&intent.intent_id).await?;
    println!("it ended as {}", end.status.as_str());
    Ok(())
}
