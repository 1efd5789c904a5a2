//! Does one case after the other.

use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::process::ExitCode;
use std::time::Duration;
use std::{env, io, thread};

use serde_json::json;
use specloom_runtime::Error;

use crate::case::{Case, Work, read};
use crate::given::{Given, Pending};
use crate::reply::Reply;

/// How long a call may take.
const LONGEST: Duration = Duration::from_secs(20);

/// How large the stack of a thread is unless a program says otherwise.
const STACK: usize = 2 * 1024 * 1024;

/// Reads and writes a value again.
pub type Again = fn(&str) -> Result<String, String>;

/// Puts a call together.
pub type Make<Client> = fn(&Client, &Given<'_>) -> Result<Pending, String>;

/// A generated crate, as tables of functions.
#[derive(Debug)]
pub struct Api<Client: 'static> {
    /// Its types: reads and writes a value again.
    pub types: &'static [Again],
    /// Its operations: puts a call together.
    pub operations: &'static [Make<Client>],
    /// Its lists that come in pieces: puts a call together and walks through all of them.
    pub lists: &'static [Make<Client>],
    /// A client that asks this address.
    pub client: fn(&str) -> Result<Client, Error>,
    /// The body of an error as its type, written again.
    pub error: fn(&Error) -> Option<String>,
}

/// `PROGRAM CASES RESULTS ADDRESS`: does the cases of one file and writes what
/// came of them to another.
pub fn main<Client>(api: &Api<Client>) -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let result = match arguments.as_slice() {
        [cases, results, address] => apart(|| drive(api, cases, results, address)),
        _ => Err(io::Error::other("usage: PROGRAM CASES RESULTS ADDRESS")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

/// Does something on the stack that threads have: what overflows it would overflow
/// those of users, too.
fn apart(work: impl FnOnce() -> io::Result<()> + Send) -> io::Result<()> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work)?;
        thread.join().unwrap_or_else(|_| Err(io::Error::other("the program panicked")))
    })
}

fn drive<Client>(api: &Api<Client>, cases: &str, results: &str, address: &str) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let client = (api.client)(address).map_err(|error| io::Error::other(error.to_string()))?;
    let mut out = BufWriter::new(File::create(results)?);
    for line in BufReader::new(File::open(cases)?).lines() {
        let line = line?;
        let case = read(&line).ok_or_else(|| io::Error::other(format!("no case: {line}")))?;
        let reply = runtime.block_on(one(api, &client, &case));
        writeln!(out, "{}", json!({"id": case.id, "reply": reply.to_json()}))?;
    }
    out.flush()
}

async fn one<Client>(api: &Api<Client>, client: &Client, case: &Case) -> Reply {
    match &case.work {
        Work::Again { at, text } => match api.types.get(*at).map(|again| again(text)) {
            Some(Ok(text)) => Reply::Json(text),
            Some(Err(fault)) => Reply::Fault(fault),
            None => Reply::Fault("there is no such type".to_owned()),
        },
        Work::Call { at, given } => {
            let given = Given { id: &case.id, values: given };
            call(api, api.operations.get(*at).map(|make| make(client, &given))).await
        }
        Work::List { at, given } => {
            let given = Given { id: &case.id, values: given };
            call(api, api.lists.get(*at).map(|make| make(client, &given))).await
        }
    }
}

/// What comes of a call, if the table has it and it could be put together.
async fn call<Client>(api: &Api<Client>, made: Option<Result<Pending, String>>) -> Reply {
    let pending = match made {
        Some(Ok(pending)) => pending,
        Some(Err(fault)) => return Reply::Fault(fault),
        None => return Reply::Fault("there is no such operation".to_owned()),
    };
    match tokio::time::timeout(LONGEST, pending).await {
        Ok(Ok(reply)) => reply,
        Ok(Err(error)) => Reply::failed(&error, (api.error)(&error)),
        Err(_) => Reply::Fault("the call does not end".to_owned()),
    }
}
