// @generated from specs/agimus/examples/customers.rs by codegen (emit/src/emitters/examples.rs). Run: cargo specloom generate agimus
//! Finds customers of a region, page by page, and writes one of its own.
//!
//! ```sh
//! AGIMUS_API_KEY=agm_... cargo run --example customers -- EU
//! ```

use agimus::objects::field;
use agimus::runtime::json;
use agimus::{Client, Error, ErrorKind};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let region = std::env::args().nth(1).unwrap_or_else(|| "US".to_owned());
    let client = Client::from_env()?;
    let customers = client.objects("Customer");

    // A query is a value: this one is asked twice.
    let grown = customers
        .clone()
        .filter(("region", region.as_str()))
        .filter(field("age").gte(18) & !field("name").ilike("%test%"))
        .sort(["-age", "name"]);
    println!("{} customers of {region} are of age", grown.count().await?);
    let mut oldest = grown.fields(["customerId", "name", "age"]).limit(3).iter();
    while let Some(customer) = oldest.next().await {
        let customer = customer?;
        println!("  {} {} ({})", customer["customerId"], customer["name"], customer["age"]);
    }

    let key = 1_000_001;
    customers.create(json!({"customerId": key, "name": "Acme Corp", "region": region})).await?;
    let changed = customers.update(key, json!({"age": 18})).await?;
    println!("wrote {} with the age of {}", changed["name"], changed["age"]);
    customers.delete(key).await?;
    match customers.get(key).await {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let (entity, key) = (error.path_param("entity"), error.path_param("pk"));
            println!("{} {} is gone", entity.unwrap_or_default(), key.unwrap_or_default());
            Ok(())
        }
        Err(error) => Err(error),
        Ok(_) => {
            println!("it is still there");
            Ok(())
        }
    }
}
