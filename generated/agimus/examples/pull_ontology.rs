// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/pull.rs). Run: cargo specloom generate agimus
//! Prints all that the platform says of its ontology, as JSON. `specloom pull agimus` reads
//! it.

use agimus::runtime::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = agimus::Client::from_env()?;
    let list = json::to_value(&client.schema().list_entities().await?)?;
    let items = list.get("entities").and_then(json::Value::as_array);
    let mut entities = Vec::new();
    for item in items.ok_or("the answer has no list of entities")? {
        let name = item.get("apiName").and_then(json::Value::as_str);
        let name = name.ok_or("an entity has no name")?;
        entities.push(json::to_value(&client.schema().get_entity(name).await?)?);
    }
    let all = json::Value::Array(entities);
    println!("{all}");
    Ok(())
}
