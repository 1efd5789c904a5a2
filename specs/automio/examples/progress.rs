//! Tells how far a long task has come, and keeps a checkpoint after each part of it,
//! so that a second run goes on where the first one ended.
//!
//! Without settings it runs by itself: progress is shown on the console.

use std::time::Duration;

use automio::progress::Percent;
use automio::{Client, Error};

const ITEMS: usize = 1000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::builder().app_token("demo").app_id("130").from_env().build()?;
    let (task, cache) = (client.task(), client.app_cache());
    task.set_progress(0, "begins").status("in_progress").await?;

    let begin: usize = cache.value("checkpoint").await?.unwrap_or(0);
    let mut sum = 0;
    for item in begin..ITEMS {
        sum += item;
        if item % 250 == 0 {
            let info = format!("{item} of {ITEMS} items");
            task.set_progress(Percent::of(item, ITEMS), info).status("in_progress").await?;
            cache.set("checkpoint", &item).ttl(Duration::from_secs(3600)).await?;
        }
    }

    let told = task.set_progress(100, "all items").status("completed").await?;
    cache.delete("checkpoint").await?;
    println!("{}: {sum}", told.message.unwrap_or_default());
    Ok(())
}
