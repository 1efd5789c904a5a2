//! Prints what customers of each region spent.
//!
//! ```sh
//! AGIMUS_API_KEY=agm_... cargo run --example report
//! ```

use agimus::objects::{count, field};
use agimus::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    let report = client
        .objects("Customer")
        .filter(("active", true))
        .aggregate((
            count().alias("customers"),
            field("total").sum().alias("revenue"),
            field("age").avg().alias("age"),
        ))
        .group_by("region")
        .having(("customers__gte", 2))
        .sort("-customers")
        .limit(10)
        .await?;

    println!("{:<10} {:>9} {:>12}", "region", "customers", "revenue");
    for row in &report.data {
        // Sums of decimal numbers come as texts: nothing is rounded.
        let region = row["region"].as_str().unwrap_or("-");
        let revenue = row["revenue"].as_str().unwrap_or("-");
        println!("{region:<10} {:>9} {revenue:>12}", row["customers"]);
    }
    Ok(())
}
