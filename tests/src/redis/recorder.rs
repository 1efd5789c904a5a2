//! A small Redis that writes down what it is asked.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use tokio::io::{AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::wire::command;

/// A small Redis that writes down what it is asked. Time stands still in it. It
/// ends when it is dropped.
pub struct RedisRecorder {
    port: u16,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct State {
    /// By the number of the database and the key: the text, and the seconds it is kept.
    values: BTreeMap<(u64, Vec<u8>), (Vec<u8>, i64)>,
    /// What was asked besides setting up connections.
    asked: Vec<Value>,
}

impl RedisRecorder {
    /// Starts one on a free port of this machine.
    ///
    /// # Errors
    ///
    /// When no port can be had.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let state = Arc::<Mutex<State>>::default();
        let task = tokio::spawn(serve(listener, Arc::clone(&state)));
        Ok(Self { port, state, task })
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// What it was asked so far: `{"db": 0, "command": ["GET", "key"]}`.
    pub fn asked(&self) -> Vec<Value> {
        lock(&self.state).asked.clone()
    }
}

impl Drop for RedisRecorder {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for RedisRecorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisRecorder").field("port", &self.port).finish_non_exhaustive()
    }
}

async fn serve(listener: TcpListener, state: Arc<Mutex<State>>) {
    while let Ok((stream, _)) = listener.accept().await {
        // A connection that breaks is its client's affair.
        tokio::spawn(connection(stream, Arc::clone(&state)));
    }
}

async fn connection(stream: TcpStream, state: Arc<Mutex<State>>) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut database = 0;
    while let Some(words) = command(&mut stream).await? {
        let answer = answer(&mut lock(&state), &mut database, &words);
        stream.get_mut().write_all(&answer).await?;
    }
    Ok(())
}

fn answer(state: &mut State, database: &mut u64, words: &[Vec<u8>]) -> Vec<u8> {
    let texts: Vec<String> =
        words.iter().map(|it| String::from_utf8_lossy(it).into_owned()).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    match texts.as_slice() {
        ["SELECT", number] => {
            *database = number.parse().unwrap_or_default();
            return b"+OK\r\n".to_vec();
        }
        ["AUTH" | "CLIENT", ..] => return b"+OK\r\n".to_vec(),
        _ => {}
    }
    state.asked.push(json!({"db": *database, "command": texts}));
    said(state, *database, &texts)
}

/// What is said to a command of values.
fn said(state: &mut State, database: u64, texts: &[&str]) -> Vec<u8> {
    let place = |key: &str| (database, key.as_bytes().to_vec());
    match texts {
        ["PING"] => b"+PONG\r\n".to_vec(),
        ["SET", key, text] => {
            state.values.insert(place(key), (text.as_bytes().to_vec(), -1));
            b"+OK\r\n".to_vec()
        }
        ["SETEX", key, seconds, text] => match seconds.parse::<i64>() {
            Ok(seconds) if seconds > 0 => {
                state.values.insert(place(key), (text.as_bytes().to_vec(), seconds));
                b"+OK\r\n".to_vec()
            }
            _ => b"-ERR invalid expire time in 'setex' command\r\n".to_vec(),
        },
        ["GET", key] => match state.values.get(&place(key)) {
            Some((text, _)) => {
                let head = format!("${}\r\n", text.len());
                [head.as_bytes(), text, b"\r\n"].concat()
            }
            None => b"$-1\r\n".to_vec(),
        },
        ["TTL", key] => {
            let left = state.values.get(&place(key)).map_or(-2, |it| it.1);
            format!(":{left}\r\n").into_bytes()
        }
        ["DEL", key] => {
            let was = u8::from(state.values.remove(&place(key)).is_some());
            format!(":{was}\r\n").into_bytes()
        }
        _ => b"-ERR unknown command\r\n".to_vec(),
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
