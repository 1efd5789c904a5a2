//! The engine: a program of Node that serves a schema over rows in memory.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{fs, io};

use serde_json::{Map, Value, json};
use specloom_graphql::tables::{Table, Tables, expand, read};
use specloom_source::{Sink, SourceMap};

/// The prefix of the application in these tests.
pub const PREFIX: &str = "app_130_";

/// How many engines this program has started: its tests run at the same time, and
/// each has files of its own.
static STARTED: AtomicU32 = AtomicU32::new(0);

/// An engine that runs until it is dropped.
#[derive(Debug)]
pub struct Engine {
    child: Child,
    port: u16,
}

impl Drop for Engine {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The tables of the platform.
///
/// # Errors
///
/// If they cannot be read.
pub fn tables() -> Result<Tables, String> {
    let path = root().join("specs/automio/tables.graphql");
    let mut map = SourceMap::default();
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let file = map.add("tables.graphql", text);
    read(&map, file, &mut Sink::default()).ok_or_else(|| "the tables are wrong".to_owned())
}

impl Engine {
    /// Starts an engine; `None` if Node or graphql-js is not here.
    ///
    /// # Errors
    ///
    /// If it does not start.
    pub fn start(folder: &Path) -> Result<Option<Self>, String> {
        let program = root().join("tests/oracle/graphql");
        if !program.join("node_modules/graphql").is_dir() {
            return Ok(None);
        }
        let tables = tables()?;
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let own = folder.join(format!("engine-{}-{number}", std::process::id()));
        fs::create_dir_all(&own).map_err(|error| error.to_string())?;
        let (schema, facts) = (own.join("schema.graphql"), own.join("tables.json"));
        fs::write(&schema, expand(&tables, PREFIX)).map_err(|error| error.to_string())?;
        fs::write(&facts, described(&tables).to_string()).map_err(|error| error.to_string())?;
        let mut command = Command::new("node");
        command.arg(program.join("server.mjs")).args([schema, facts]);
        let spawned = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = match spawned {
            Ok(child) => child,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.to_string()),
        };
        let mut line = String::new();
        let out = child.stdout.take().ok_or("the engine has no output")?;
        BufReader::new(out).read_line(&mut line).map_err(|error| error.to_string())?;
        let port = line.trim().parse().map_err(|_| format!("no port: `{line}`"))?;
        Ok(Some(Self { child, port }))
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Puts these rows in place of all others.
    ///
    /// # Errors
    ///
    /// If the engine is gone.
    pub fn fill(&self, rows: &Value) -> io::Result<()> {
        let body = json!({"rows": rows}).to_string();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        let length = body.len();
        write!(
            stream,
            "POST / HTTP/1.1\r\nhost: engine\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
        )?;
        io::copy(&mut stream, &mut io::sink()).map(|_| ())
    }
}

/// What the engine must know of tables beside their schema.
fn described(tables: &Tables) -> Value {
    let all = tables.tables.iter().map(|it| (it.name.clone(), table(tables, it)));
    json!({"prefix": PREFIX, "tables": all.collect::<Map<_, _>>()})
}

fn table(tables: &Tables, it: &Table) -> Value {
    let columns = it.columns.iter();
    let columns =
        columns.map(|it| json!({"name": it.name, "type": it.ty, "required": !it.nullable}));
    let mut unique = Map::new();
    unique.insert(format!("{PREFIX}{}_pkey", it.name), json!(it.key));
    unique.extend(
        it.unique.iter().map(|it| (it.name.replace("{prefix}", PREFIX), json!(it.columns))),
    );
    let relations = it.relations.iter().map(|it| {
        let to = tables.of_type(&it.to).map(|it| it.name.clone());
        (it.name.clone(), json!({"to": to, "many": it.many, "column": it.column}))
    });
    json!({
        "key": it.key,
        "columns": columns.collect::<Vec<_>>(),
        "unique": unique,
        "relations": relations.collect::<Map<_, _>>(),
        "rows": [],
    })
}
