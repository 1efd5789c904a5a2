// @generated from specs/automio/examples/fan_out.rs by codegen (emit/src/emitters/examples.rs). Run: cargo specloom generate automio
//! Many calls at once, never more than eight: in the order of the calls, as they
//! come, and with an end at the first error.
//!
//! It runs by itself, over a cache in its own memory. Any call can stand in its
//! place, such as `client.integrations().get(id)`.

use automio::caches::Cache;
use automio::runtime::fan_out;
use automio::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::builder().app_token("demo").app_id("130").from_env().build()?;
    let cache = client.app_cache();
    let keys: Vec<String> = (1..=100).map(|it| format!("offer-{it}")).collect();

    let writes = keys.iter().zip(1_u64..).map(|(key, price)| cache.set(key, &price));
    let written = fan_out(writes).limit(8).try_collect().await?;
    println!("{} offers are kept", written.len());

    let reads = keys.iter().map(|key| cache.value::<u64>(key));
    let prices = fan_out(reads)
        .limit(8)
        .on_progress(|it| {
            if it.done.is_multiple_of(25) {
                println!("{} of {} are read", it.done, it.total.unwrap_or_default());
            }
        })
        .try_collect()
        .await?;
    println!("all together {}", prices.into_iter().flatten().sum::<u64>());

    println!("the dearest is {}", dearest(&cache, &keys).await?);

    // One value is no number: the first error ends the whole.
    cache.set("offer-50", "sold").await?;
    let reads = keys.iter().map(|key| cache.value::<u64>(key));
    match fan_out(reads).limit(8).try_collect().await {
        Ok(_) => println!("all are numbers"),
        Err(error) => println!("ended: {:?}", error.kind()),
    }
    Ok(())
}

/// The key of the highest price, found as prices come, each with the place of its call.
async fn dearest<'a>(cache: &Cache, keys: &'a [String]) -> Result<&'a str, Error> {
    let mut found = fan_out(keys.iter().map(|key| cache.value::<u64>(key))).completed();
    let mut dearest = (0, 0);
    while let Some((place, price)) = found.next().await {
        let price = price?.unwrap_or_default();
        if price > dearest.1 {
            dearest = (place, price);
        }
    }
    Ok(&keys[dearest.0])
}
