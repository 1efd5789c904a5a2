//! Approves what waits in the inbox of an agent.
//!
//! ```sh
//! AXME_API_KEY=... cargo run --example approvals agent://manager
//! ```

use axme::{Client, Error, ErrorKind};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    let owner = std::env::args().nth(1).unwrap_or_else(|| "agent://manager".to_owned());

    let inbox = client.inbox();
    let waiting = inbox.list().owner_agent(&owner).await?;
    println!("{} threads", waiting.threads.len());
    for thread in &waiting.threads {
        let id = &thread.thread_id;
        match inbox.approve(id).comment("LGTM").owner_agent(&owner).await {
            Ok(_) => println!("{id} is approved"),
            // Somebody was faster.
            Err(error) if error.kind() == ErrorKind::Conflict => println!("{id} was done before"),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
