//! Takes the platform's deliveries: checks who sent them, acknowledges, then works.
//!
//! ```sh
//! WEBHOOK_SECRET=... cargo run --example webhook -- 127.0.0.1:8080
//! ```

use amdahl::models::WebhookEvent;
use amdahl::runtime::Receiver;
use amdahl::{ErrorKind, webhooks};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let receiver = webhooks::from_env()?;
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);

    let app = Router::new().route("/hooks/amdahl", post(receive)).with_state(receiver);
    axum::serve(listener, app).await?;
    Ok(())
}

/// The signature is made over the bytes as they came, so the body is not parsed
/// before it is checked.
async fn receive(
    State(receiver): State<Receiver<WebhookEvent>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    match receiver.receive(&headers, &body) {
        Ok(event) => {
            // Acknowledged fast, so that the platform does not send it again: what
            // takes long belongs into a queue.
            tokio::task::spawn_blocking(|| work(event));
            StatusCode::ACCEPTED
        }
        Err(error) if error.kind() == ErrorKind::Webhook => StatusCode::UNAUTHORIZED,
        Err(error) => {
            eprintln!("a delivery cannot be read: {error}");
            StatusCode::BAD_REQUEST
        }
    }
}

fn work(event: WebhookEvent) {
    match event {
        WebhookEvent::SessionCompleted(it) => {
            println!("run {} has ended", it.session_id.as_deref().unwrap_or("-"));
        }
        WebhookEvent::ArtifactCreated(it) => {
            let title = it.artifact.and_then(|it| it.title);
            println!("there is something new: {}", title.as_deref().unwrap_or("-"));
        }
        other => println!("{other:?}"),
    }
}
