//! The store behind its routes.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{Method, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Map, Value, json};
use tokio::task::JoinHandle;

use super::aggregates::aggregate;
use super::answers::{Said, missing, well, wrong};
use super::data::{ENTITY, LINK, Store};
use super::pages::{fitting, page, referred};
use super::writes;

/// A server that ends when it is dropped.
#[derive(Debug)]
pub struct ObjectServer {
    address: String,
    store: Arc<Mutex<Store>>,
    task: JoinHandle<()>,
}

impl ObjectServer {
    /// Serves a store on a free port of this machine.
    ///
    /// # Errors
    ///
    /// When there is no port to be had.
    pub async fn serving(store: Store) -> std::io::Result<Self> {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = format!("http://{}", listener.local_addr()?);
        let store = Arc::new(Mutex::new(store));
        let router = axum::Router::new().fallback(answer).with_state(Arc::clone(&store));
        let task = tokio::spawn(async move {
            axum::serve(listener, router).await.ok();
        });
        Ok(Self { address, store, task })
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What is in it now.
    pub fn store(&self) -> Store {
        self.store.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for ObjectServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(
    State(store): State<Arc<Mutex<Store>>>,
    method: Method,
    uri: Uri,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Response {
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let query = query.map(|it| pairs(&it)).unwrap_or_default();
    let path = uri.path().strip_prefix("/api/v1/objects/").unwrap_or_default();
    let parts: Vec<&str> = path.split('/').collect();
    let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
    store.asked += 1;
    let (status, body) = routed(&mut store, (&method, &parts), &query, &body);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if status == StatusCode::NO_CONTENT {
        return status.into_response();
    }
    (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}

/// The members of a query; lists are divided by commas.
fn pairs(query: &str) -> Value {
    let decoded = |it: &str| {
        percent_encoding::percent_decode_str(&it.replace('+', " ")).decode_utf8_lossy().into_owned()
    };
    let pairs = query.split('&').filter_map(|it| it.split_once('='));
    let members = pairs.map(|(name, value)| {
        let items: Vec<String> = decoded(value).split(',').map(str::to_owned).collect();
        (decoded(name), Value::from(items))
    });
    Value::Object(members.collect::<Map<_, _>>())
}

fn routed(
    store: &mut Store,
    (method, parts): (&Method, &[&str]),
    query: &Value,
    body: &Value,
) -> Said {
    let told = |result: Result<Value, String>| result.map_or_else(wrong, well);
    let ([entity, rest @ ..], post) = (parts, *method == Method::POST) else {
        return missing("route");
    };
    if *entity != ENTITY {
        return missing(entity);
    }
    match (post, rest) {
        (true, []) => writes::create(store, body),
        (true, ["query"]) => told(page(store, body)),
        (true, ["count"]) => {
            told(fitting(store, body.get("filter")).map(|it| json!({"count": it.len()})))
        }
        (true, ["distinct"]) => told(distinct(store, body)),
        (true, ["aggregate"]) => told(aggregate(store, body)),
        (true, ["batch-get"]) => writes::get_many(store, body),
        (true, ["batch"]) => writes::batch(store, body),
        (false, [key]) => keyed(store, method, key, (query, body)),
        (false, [key, "links", LINK]) => linked(store, key, query),
        (false, [key, "links", LINK, "count"]) => {
            let count = referred(store, &number(key)).len();
            well(json!({"count": count}))
        }
        _ => missing("route"),
    }
}

fn number(key: &str) -> Value {
    key.parse::<i64>().map_or(Value::Null, Value::from)
}

fn keyed(store: &mut Store, method: &Method, key: &str, (query, body): (&Value, &Value)) -> Said {
    let Ok(key) = key.parse::<i64>() else { return missing(key) };
    match *method {
        Method::GET => writes::get(store, key, query),
        Method::PATCH => writes::update(store, key, body),
        Method::PUT => writes::upsert(store, key, body),
        Method::DELETE => writes::delete(store, key),
        _ => missing("route"),
    }
}

fn linked(store: &Store, key: &str, query: &Value) -> Said {
    let of = |name: &str| query[name][0].as_str().and_then(|it| it.parse::<usize>().ok());
    let (Some(size), Some(offset)) = (of("pageSize"), of("offset")) else {
        return wrong("`pageSize` and `offset` are wanted");
    };
    let rows = referred(store, &number(key));
    let data: Vec<_> = rows.iter().skip(offset).take(size).collect();
    let more = offset + data.len() < rows.len();
    well(json!({"data": data, "hasMore": more}))
}

fn distinct(store: &Store, body: &Value) -> Result<Value, String> {
    let field = body["field"].as_str().ok_or("a field is missing")?;
    let limit = body["limit"].as_u64().ok_or("a limit is missing")?;
    let mut values: Vec<Value> = Vec::new();
    for row in fitting(store, body.get("filter"))? {
        let value = row.get(field).cloned().unwrap_or_default();
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(json!({"values": values}))
}
