//! Asks every account that a table may use, all at once, and says what each answered.
//!
//! ```sh
//! APP_TOKEN=... APP_ID=130 cargo run --example accounts shop orders
//! ```

use automio::models::{CallMethod, Id, ParallelItem};
use automio::runtime::{JsonObject, Value};
use automio::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    let mut args = std::env::args().skip(1);
    let integration = args.next().unwrap_or_else(|| "shop".to_owned());
    let table = args.next().unwrap_or_else(|| "orders".to_owned());

    // The accounts, each with its organization.
    let accounts = client.table_accounts(&integration, &table).await?;
    println!("{} accounts", accounts.len());

    // A request for each of them; the platform sends all at once.
    let items = accounts.into_iter().map(|(organization, account)| {
        let id = account.id.unwrap_or_default();
        let mut item = ParallelItem::new(id);
        item.organization_id = Some(organization);
        item.params = Some(JsonObject::from_iter([("limit".to_owned(), Value::from(50))]));
        item.url_params = Some(JsonObject::from_iter([("account".to_owned(), Value::from(id))]));
        item
    });
    let integrations = client.integrations();
    let call = integrations.parallel_call(
        &integration,
        CallMethod::Get,
        "/accounts/{account}/data",
        items,
    );
    for answer in call.table(table).await?.responses {
        let account = match &answer.connection_id {
            Some(Id::Number(number)) => number.to_string(),
            Some(Id::Text(text)) => text.clone(),
            Some(_) | None => "?".to_owned(),
        };
        match answer.checked() {
            Ok(answer) => println!("{account}: {}", answer.data::<Value>()?),
            Err(error) => println!("{account}: {}", error.message()),
        }
    }
    Ok(())
}
