//! A gateway of AXME that keeps what it is told: intents with a lifecycle,
//! inboxes, keys that are remembered for a day, and streams that break.
//!
//! Time is the test's: [`Gateway::pass`] moves the clock. Chance is seeded.

mod chance;
mod events;
mod inbox;
mod intents;
mod keys;
mod state;

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

pub use self::events::Breaking;
use self::state::State;
pub use self::state::{Refusal, Status};
use crate::loopback::{Answer, Request, Server};

/// A gateway, and the server in front of it.
#[derive(Debug)]
pub struct Gateway {
    state: Arc<Mutex<State>>,
    server: Server,
}

impl Gateway {
    /// Starts one.
    ///
    /// # Errors
    ///
    /// When no port can be had.
    pub async fn start(seed: u64) -> io::Result<Self> {
        let state = Arc::new(Mutex::new(State::new(seed)));
        let told = Arc::clone(&state);
        let server = Server::start(move |request, _| answer(&mut lock(&told), request)).await?;
        Ok(Self { state, server })
    }

    /// `http://127.0.0.1:PORT`
    pub fn address(&self) -> &str {
        self.server.address()
    }

    /// What was asked so far.
    pub fn requests(&self) -> Vec<Request> {
        self.server.requests()
    }

    /// Lets time pass.
    pub fn pass(&self, time: Duration) {
        lock(&self.state).now += time;
    }

    /// How streams break from now on.
    pub fn breaking(&self, breaking: Breaking) {
        lock(&self.state).breaking = breaking;
    }

    /// How many streams were broken off before their end.
    pub fn cuts(&self) -> usize {
        lock(&self.state).cuts
    }

    /// Moves an intent on, as its worker does.
    ///
    /// # Errors
    ///
    /// When there is no such intent, or its lifecycle does not allow it.
    pub fn advance(&self, intent: &str, to: Status) -> Result<(), Refusal> {
        intents::advance(&mut lock(&self.state), intent, to)
    }

    /// Hands an intent to a person: a thread in an inbox.
    ///
    /// # Errors
    ///
    /// When there is no such intent, or it cannot wait.
    pub fn ask(&self, intent: &str, owner: &str) -> Result<String, Refusal> {
        inbox::ask(&mut lock(&self.state), intent, owner)
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What comes of a request: by its key if it was made before, else anew.
fn answer(state: &mut State, request: &Request) -> Answer {
    if request.header("x-api-key").is_none() && request.header("authorization").is_none() {
        return refused(&Refusal::new(401, "missing_platform_api_key", "no key was sent"));
    }
    let path: Vec<&str> = request.path.trim_matches('/').split('/').collect();
    if let ("GET", ["v1", "intents", id, "events", "stream"]) =
        (request.method.as_str(), path.as_slice())
    {
        return events::stream(state, id, request);
    }
    let body = match request.json() {
        Ok(body) => body.unwrap_or_default(),
        Err(_) => return refused(&Refusal::new(400, "malformed", "the body is no JSON")),
    };
    let asked = Asked { request, path: &path, body: &body };
    let known = keys::known(state, &asked);
    let result = if let Some(result) = known {
        result
    } else {
        let result = route(state, &asked);
        keys::keep(state, &asked, &result);
        result
    };
    match result {
        Ok(value) => Answer::json(200, &value),
        Err(refusal) => refused(&refusal),
    }
}

fn refused(refusal: &Refusal) -> Answer {
    let Refusal { status, code, message } = refusal;
    let body = json!({"error": {"code": code, "message": message}, "detail": message});
    Answer::json(*status, &body)
}

/// A request, taken apart.
struct Asked<'a> {
    request: &'a Request,
    path: &'a [&'a str],
    body: &'a Value,
}

impl Asked<'_> {
    /// A member of the query.
    fn query(&self, name: &str) -> Option<String> {
        self.request.query_pairs().into_iter().find(|(it, _)| it == name).map(|it| it.1)
    }

    /// A member of the body that is a text.
    fn text(&self, name: &str) -> Result<&str, Refusal> {
        let found = self.body[name].as_str().filter(|it| !it.is_empty());
        found.ok_or_else(|| Refusal::new(422, "schema_invalid", &format!("`{name}` is missing")))
    }
}

fn route(state: &mut State, asked: &Asked<'_>) -> Result<Value, Refusal> {
    match (asked.request.method.as_str(), asked.path) {
        ("GET", ["health"]) => Ok(json!({"ok": true})),
        ("POST", ["v1", "intents"]) => intents::create(state, asked),
        ("GET", ["v1", "intents", id]) => intents::get(state, id),
        ("GET", ["v1", "intents", id, "events"]) => events::list(state, id, asked),
        ("POST", ["v1", "intents", id, "resolve"]) => intents::resolve(state, id, asked),
        ("POST", ["v1", "intents", id, "resume"]) => intents::resume(state, id, asked),
        ("POST", ["v1", "intents", id, "controls" | "policy"]) => {
            intents::patched(state, id, asked)
        }
        ("GET", ["v1", "inbox"]) => Ok(inbox::list(state, asked)),
        ("GET", ["v1", "inbox", "changes"]) => inbox::changes(state, asked),
        ("GET", ["v1", "inbox", id]) => inbox::get(state, id, asked),
        ("POST", ["v1", "inbox", id, action @ ..]) => inbox::act(state, id, (action, asked)),
        ("POST", ["v1", "approvals", id, "decision"]) => inbox::decide(state, id, asked),
        (_, _) => Err(Refusal::new(404, "not_found", "there is no such route")),
    }
}
