//! A store in Redis.

use std::fmt;
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, Cmd, FromRedisValue, IntoConnectionInfo, RedisConnectionInfo, RedisError};
use tokio::sync::OnceCell;

use super::{Kept, LONGEST, Store};
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use crate::types::Secret;

/// Where a Redis server is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RedisOptions {
    /// Its host; `localhost` unless this is said.
    pub host: String,
    /// Its port; 6379 unless this is said.
    pub port: u16,
    /// The number of the database; 0 unless this is said.
    pub database: u32,
    /// The password, if it asks for one.
    pub password: Option<Secret>,
    /// How long a connection may take to make; 3 s unless this is said.
    pub connect_timeout: Duration,
    /// How long an answer may take; 10 s unless this is said.
    pub timeout: Duration,
}

impl Default for RedisOptions {
    fn default() -> Self {
        Self {
            host: "localhost".to_owned(),
            port: 6379,
            database: 0,
            password: None,
            connect_timeout: Duration::from_secs(3),
            timeout: Duration::from_secs(10),
        }
    }
}

/// How often a command is sent when connections break. Each one here may be
/// repeated without harm.
const ATTEMPTS: usize = 3;

/// A store in Redis. The connection is made when it is first needed, is shared
/// by all clones of a client, and is made again when it breaks.
pub struct RedisStore {
    options: RedisOptions,
    connection: OnceCell<ConnectionManager>,
}

impl RedisStore {
    /// The store there.
    pub fn new(options: RedisOptions) -> Self {
        Self { options, connection: OnceCell::new() }
    }

    async fn connection(&self) -> Result<ConnectionManager, Error> {
        let made = self.connection.get_or_try_init(async || connect(&self.options)).await;
        made.cloned().map_err(|it| self.error(it))
    }

    async fn run<T: FromRedisValue>(&self, command: Cmd) -> Result<T, Error> {
        let mut connection = self.connection().await?;
        let mut attempt = 1;
        loop {
            match command.query_async(&mut connection).await {
                Ok(answer) => return Ok(answer),
                Err(error) if attempt < ATTEMPTS && is_lost(&error) => attempt += 1,
                Err(error) => return Err(self.error(error)),
            }
        }
    }

    /// The password is in no text of the library's.
    fn error(&self, error: RedisError) -> Error {
        let kind = match error.kind() {
            redis::ErrorKind::AuthenticationFailed => ErrorKind::Authentication,
            // A server that asks for a password says so to each command.
            _ if matches!(error.code(), Some("NOAUTH" | "WRONGPASS")) => ErrorKind::Authentication,
            _ if error.is_timeout() => ErrorKind::Timeout,
            _ if error.is_connection_refusal() => ErrorKind::Connect,
            redis::ErrorKind::Server(_) => ErrorKind::Server,
            _ => ErrorKind::Transport,
        };
        let RedisOptions { host, port, .. } = &self.options;
        Error::new(kind, format!("the Redis server at `{host}:{port}`: {error}")).with_source(error)
    }
}

fn connect(options: &RedisOptions) -> Result<ConnectionManager, RedisError> {
    let mut login = RedisConnectionInfo::default().set_db(options.database.into());
    if let Some(password) = &options.password {
        login = login.set_password(password.expose());
    }
    let address = (options.host.as_str(), options.port).into_connection_info()?;
    let config = ConnectionManagerConfig::new()
        .set_number_of_retries(2)
        .set_connection_timeout(Some(options.connect_timeout))
        .set_response_timeout(Some(options.timeout));
    ConnectionManager::new_lazy_with_config(
        Client::open(address.set_redis_settings(login))?,
        config,
    )
}

/// Whether the connection broke, so that another one may do better.
fn is_lost(error: &RedisError) -> bool {
    error.is_connection_dropped() || error.is_unrecoverable_error()
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore").field("options", &self.options).finish_non_exhaustive()
    }
}

impl Store for RedisStore {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Kept>, Error>> {
        Box::pin(async move {
            let text: Option<String> = self.run(Cmd::get(key)).await?;
            let Some(text) = text else { return Ok(None) };
            // -1 is for good; -2 means that it has run out since.
            let left: i64 = self.run(Cmd::ttl(key)).await?;
            Ok((left != -2)
                .then(|| Kept { text, ttl: u64::try_from(left).ok().map(Duration::from_secs) }))
        })
    }

    fn set<'a>(
        &'a self,
        key: &'a str,
        text: &'a str,
        ttl: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            self.run(match ttl.filter(|it| it.as_secs() <= LONGEST) {
                None => Cmd::set(key, text),
                // Redis refuses a time of nothing.
                Some(it) if it.is_zero() => Cmd::del(key),
                Some(it) if it.subsec_nanos() == 0 => Cmd::set_ex(key, text, it.as_secs()),
                // Less than a millisecond is no time for Redis.
                Some(it) => {
                    let millis = u64::try_from(it.as_millis()).unwrap_or(u64::MAX).max(1);
                    Cmd::pset_ex(key, text, millis)
                }
            })
            .await
        })
    }

    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async move { Ok(self.run::<u64>(Cmd::del(key)).await? > 0) })
    }

    fn ping(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move { self.run::<String>(Cmd::ping()).await.map(drop) })
    }
}
