//! The calls of tables and their tags.

use std::sync::{Mutex, PoisonError};

use automio::models::Id;
use automio::{Client, rows};
use serde_json::{Map, Value};

use super::arguments::{Called, with};
use super::outcomes::{failure, given, returned, unsayable};
use crate::replay::outcome::Outcome;
use crate::replay::vector::Vector;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(
    client: &Client,
    (vector, account): (&Vector, &Mutex<Option<Id>>),
    called: &Called<'_>,
) -> Result<Option<Outcome>, String> {
    let tables = client.tables();
    let table = called.said("table").unwrap_or_else(|| called.text("table_name"));
    let app = called.id("app").or_else(|| called.id("app_id"));
    Ok(Some(match called.name {
        "tables.apps_graphql_playground" => {
            returned(with!(tables.playground(table), app => app_id).await)
        }
        "tables.apps_graphql_query" => {
            let request = &called.args["graph_ql_request"];
            let query = request["query"].as_str().unwrap_or_default();
            let variables = request["variables"].as_object().cloned();
            let call = tables.query(table, query);
            returned(with!(call, app => app_id, variables.as_ref() => variables).await)
        }
        "tables.graphql" => document(client, called, known(vector, account)).await,
        "tables.create_tag" => returned(tables.add_tag(table, called.text("tag_name")).await),
        "tables.add_tag" => {
            let tag = &called.args["tag"];
            let call = tables.add_tag(table, tag["name"].as_str().unwrap_or_default());
            let described = tag["description"].as_str().map(str::to_owned);
            returned(
                with!(call, app => app_id, described => description, tag["color"].as_str() => color)
                    .await,
            )
        }
        _ => return Ok(None),
    }))
}

/// The account that is written into rows: that of the environment, else that of
/// the last call; an empty variable is none at all.
fn known(vector: &Vector, account: &Mutex<Option<Id>>) -> Option<Id> {
    match vector.env.get("CONNECTION_ID").and_then(Value::as_str) {
        Some("") => None,
        Some(id) => Some(Id::from(id)),
        None => account.lock().unwrap_or_else(PoisonError::into_inner).clone(),
    }
}

/// A document as the vendor's wrapper sends it, with the account in its rows.
async fn document(client: &Client, called: &Called<'_>, account: Option<Id>) -> Outcome {
    let request = &called.args["graph_ql_request"];
    let query = called.said("query").or_else(|| request["query"].as_str());
    let Some(query) = query else { return unsayable("a document must be said") };
    let variables =
        called.object("variables").or_else(|| request["variables"].as_object().cloned());
    let variables: Option<Map<String, Value>> = match (variables, &account) {
        (Some(mut variables), Some(account)) => {
            rows::in_first_variable(&mut variables, account);
            Some(variables)
        }
        (variables, _) => variables,
    };
    let call = client.tables().query(called.text("table"), query);
    match with!(call, variables.as_ref() => variables).await {
        Ok(answer) => match answer.checked::<Value>() {
            Ok(_) => returned(Ok(answer)),
            Err(error) => Outcome::raised(failure(&error)),
        },
        Err(error) => given(Err(error)),
    }
}
