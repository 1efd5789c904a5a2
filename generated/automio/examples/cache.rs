// @generated from specs/automio/examples/cache.rs by codegen (emit/src/emitters/examples.rs). Run: cargo specloom generate automio
//! Keeps rates in the cache of the application: what is there is not fetched again.
//!
//! Without settings it runs by itself, and keeps values in its own memory. With
//! `CACHE_SERVICE_URL` and `CACHE_SERVICE_TOKEN`, in the environment or in a
//! file `.env`, it uses the cache service of the platform.

use std::collections::BTreeMap;
use std::time::Duration;

use automio::{Client, Error};

type Rates = BTreeMap<String, f64>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::builder().app_token("demo").app_id("130").from_env().build()?;
    println!("values are kept here: {:?}", client.cache_backend().await?);

    for turn in 1..=2 {
        let (rates, from) = rates(&client).await?;
        println!("turn {turn}: {} rates from the {from}", rates.len());
    }

    let entry = client.app_cache().get::<Rates>("rates").await?;
    if let Some(ttl) = entry.ttl {
        println!("they are kept for {} minutes", ttl.as_secs().div_ceil(60));
    }
    let gone = client.app_cache().delete("rates").await?;
    println!("{}: {}", gone.message, gone.deleted);

    client.user_cache().set("theme", "dark").await?;
    let theme: Option<String> = client.user_cache().value("theme").await?;
    println!("the theme is {}", theme.unwrap_or_default());
    Ok(())
}

/// The rates, and where they come from.
async fn rates(client: &Client) -> Result<(Rates, &'static str), Error> {
    if let Some(rates) = client.app_cache().value("rates").await? {
        return Ok((rates, "cache"));
    }
    let rates = Rates::from([("EUR".to_owned(), 1.0), ("PLN".to_owned(), 4.26)]);
    client.app_cache().set("rates", &rates).ttl(Duration::from_secs(300)).await?;
    Ok((rates, "source"))
}
