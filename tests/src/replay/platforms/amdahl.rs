//! How the calls of Amdahl's guide are made through the generated crate.

mod agents;
mod arguments;
mod lists;
mod outcomes;
mod pages;
mod raw;
mod receiver;
mod rules;
mod setup;
mod webhooks;

use amdahl::Client;

use self::arguments::Called;
use crate::loopback::Server;
use crate::replay::clock::RecordingClock;
use crate::replay::outcome::Outcome;
use crate::replay::run::{Calling, Platform};
use crate::replay::vector::Vector;

/// Amdahl.
pub(super) static AMDAHL: Platform = Platform {
    name: "amdahl",
    headers: &["authorization", "content-type", "x-amdahl-api-version"],
    rules: rules::RULES,
    stands_for: outcomes::stands_for,
    call: begin,
};

fn begin<'a>(vector: &'a Vector, server: &'a Server) -> Calling<'a> {
    Box::pin(outcome(vector, server))
}

async fn outcome(vector: &Vector, server: &Server) -> Result<Outcome, String> {
    let (called, policy) = setup::unwrapped(Called::read(&vector.call)?)?;
    if called.name == "receiver" {
        return Ok(receiver::receive(vector, &called));
    }
    let clock = RecordingClock::new();
    let client = match setup::client(vector, server, (&called, policy), clock.clone()) {
        Ok(client) => client,
        Err(error) => return Ok(outcomes::failed(&error)),
    };
    let mut outcome = made(&client, vector, &called).await?;
    outcome.sleeps = clock.seconds();
    Ok(outcome)
}

/// Makes one call of the guide: a helper, or a method of its client.
async fn made(client: &Client, vector: &Vector, called: &Called<'_>) -> Result<Outcome, String> {
    match called.name {
        "query_data" => {
            let sql = called.text("sql");
            Ok(outcomes::returned(client.data().query(sql).await))
        }
        "list_pages" | "get_page" | "create_page" | "update_page" | "archive_page" => {
            pages::made(client, called).await
        }
        "start_agent" | "get_agent_status" | "resume_agent" => agents::made(client, called).await,
        "wait_for_agent" => Ok(agents::waited(client, called).await),
        "stream_agent" | "stream_agent_httpx" => Ok(agents::streamed(client, called).await),
        "list_webhooks" | "register_webhook" | "update_webhook" | "delete_webhook" => {
            webhooks::made(client, called).await
        }
        "iter_pages" => lists::walked(client, vector, called).await,
        // To set up a client is all that is asked.
        "AmdahlClient" | "client" => Ok(Outcome::default()),
        name => match name.strip_prefix("client.") {
            Some(verb) => raw::made(client, verb, called).await,
            None => Err(format!("our client has no call for `{}`", name.escape_debug())),
        },
    }
}
