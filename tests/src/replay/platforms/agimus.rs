//! How the calls of Agimus's own client are made through the generated crate.

mod clients;
mod objects;
mod outcomes;
mod record;
mod rules;
mod schema;
mod steps;

pub use record::records;

use self::steps::Steps;
use crate::loopback::Server;
use crate::replay::outcome::Outcome;
use crate::replay::run::{Calling, Platform};
use crate::replay::vector::Vector;

/// Agimus.
pub(super) static AGIMUS: Platform = Platform {
    name: "agimus",
    headers: &["accept", "authorization", "content-type"],
    rules: rules::RULES,
    stands_for: outcomes::stands_for,
    call: begin,
};

fn begin<'a>(vector: &'a Vector, server: &'a Server) -> Calling<'a> {
    Box::pin(outcome(vector, server))
}

async fn outcome(vector: &Vector, server: &Server) -> Result<Outcome, String> {
    let steps = Steps::read(&vector.call);
    let client = match clients::client(vector, server, &steps) {
        Ok(client) => client,
        Err(error) => return Ok(outcomes::failed(&error)),
    };
    match steps.entity {
        Some(entity) => objects::made(&client, entity, &steps).await,
        None => schema::made(&client, &steps).await,
    }
}
