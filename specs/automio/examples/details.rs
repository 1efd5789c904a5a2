//! Reads a list, then the details of its items at once, each as it comes.
//!
//! ```sh
//! APP_TOKEN=... APP_ID=130 cargo run --example details shop user@shop.example
//! ```

use automio::models::{CallMethod, ParallelEvent, ParallelStreamItem};
use automio::runtime::{JsonObject, Value};
use automio::{Client, Error, ErrorKind};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    let mut args = std::env::args().skip(1);
    let integration = args.next().unwrap_or_else(|| "shop".to_owned());
    let account = args.next().unwrap_or_else(|| "user@shop.example".to_owned());
    let integrations = client.integrations();

    // The list, with one account.
    let params = JsonObject::from_iter([("limit".to_owned(), Value::from(50))]);
    let call = integrations.call(&integration, "GET", "/items").request_params(&params);
    let list = match call.connection_id(account.as_str()).await {
        Ok(list) => list.checked()?,
        Err(error) if error.kind() == ErrorKind::PaymentRequired => {
            println!("no credits: {}", error.message());
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    let data: Value = list.data()?;
    let items = data["items"].as_array().cloned().unwrap_or_default();

    // The details, in the order in which they come.
    let items = items.into_iter().map(|it| {
        let mut item = ParallelStreamItem::new();
        item.url_params = Some(JsonObject::from_iter([("id".to_owned(), it["id"].clone())]));
        item
    });
    let call = integrations.parallel_call_stream(
        &integration,
        CallMethod::Get,
        "/items/{id}/details",
        items,
    );
    let mut events = call.connection_id(account).await?;
    while let Some(event) = events.next().await {
        match event? {
            ParallelEvent::ParallelAnswered(it) => match it.response.checked() {
                Ok(answer) => println!("{}: {}", it.index, answer.data::<Value>()?),
                Err(error) => println!("{}: {}", it.index, error.message()),
            },
            ParallelEvent::ParallelDone(it) => {
                println!("{} done", it.total_processed.unwrap_or_default());
            }
            // What this version of the crate does not know.
            _ => {}
        }
    }
    Ok(())
}
