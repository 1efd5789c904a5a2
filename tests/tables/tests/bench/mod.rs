//! A client, and the engine that it asks.

use std::path::Path;

use automio::Client;
use specloom_table_tests::engine::Engine;

/// A client of an application with the number 130, and its engine; nothing where
/// there is no Node.
pub(crate) fn bench() -> Option<(Engine, Client)> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    #[expect(clippy::print_stdout, reason = "what is skipped is said")]
    let Some(engine) = Engine::start(folder).expect("an engine") else {
        println!("skipped: Node with graphql-js is not here");
        return None;
    };
    let client = client_of(&engine.address(), "130");
    Some((engine, client))
}

/// A client of an application.
pub(crate) fn client_of(address: &str, app: &str) -> Client {
    let builder = Client::builder().api_base_url(address).app_token("token").app_id(app);
    builder.build().expect("a client")
}
