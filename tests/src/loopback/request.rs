//! A request, as it came over the wire.

use std::io;

use serde_json::{Map, Value};
use tokio::io::{AsyncRead, AsyncReadExt as _};

/// A request, as it came over the wire.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The path, as it was sent.
    pub path: String,
    /// The query, as it was sent; empty if there is none.
    pub query: String,
    /// The headers in their order, names in small letters.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// The value of a header; its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// The members of the query, decoded, in their order.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        let pairs = self.query.split('&').filter(|it| !it.is_empty());
        pairs
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                (decoded(name), decoded(value))
            })
            .collect()
    }

    /// The query as records have it: a name that comes twice has a list.
    pub fn query_map(&self) -> Map<String, Value> {
        let mut map: Map<String, Value> = Map::new();
        for (name, value) in self.query_pairs() {
            match map.get_mut(&name) {
                None => {
                    map.insert(name, Value::from(value));
                }
                Some(Value::Array(list)) => list.push(Value::from(value)),
                Some(one) => *one = Value::from(vec![one.take(), Value::from(value)]),
            }
        }
        map
    }

    /// The body as JSON; `None` if there is none.
    ///
    /// # Errors
    ///
    /// When it is not JSON.
    pub fn json(&self) -> serde_json::Result<Option<Value>> {
        if self.body.is_empty() {
            return Ok(None);
        }
        serde_json::from_slice(&self.body).map(Some)
    }
}

/// Percent-decoded, `+` being a space.
fn decoded(text: &str) -> String {
    let text = text.replace('+', " ");
    percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
}

/// Reads one request; `None` at the end of the connection.
///
/// # Errors
///
/// When the connection fails, or what comes is no request.
pub(super) async fn read(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<Option<Request>> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|it| it == b"\r\n\r\n") {
            break at;
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut request = head_of(&head).ok_or_else(|| bad("this is no request"))?;
    let rest = bytes.split_off(end + 4);
    request.body = body(&request, rest, stream).await?;
    Ok(Some(request))
}

fn head_of(head: &str) -> Option<Request> {
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?, first.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = lines
        .filter_map(|it| it.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    Some(Request {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body: Vec::new(),
    })
}

async fn body(
    request: &Request,
    mut bytes: Vec<u8>,
    stream: &mut (impl AsyncRead + Unpin),
) -> io::Result<Vec<u8>> {
    if request.header("transfer-encoding").is_some_and(|it| it.contains("chunked")) {
        loop {
            if let Some(body) = unchunked(&bytes) {
                return Ok(body);
            }
            if stream.read_buf(&mut bytes).await? == 0 {
                return Err(bad("the body ends before its last chunk"));
            }
        }
    }
    let length: usize =
        request.header("content-length").and_then(|it| it.parse().ok()).unwrap_or(0);
    while bytes.len() < length {
        if stream.read_buf(&mut bytes).await? == 0 {
            return Err(bad("the body ends before its length"));
        }
    }
    bytes.truncate(length);
    Ok(bytes)
}

/// The body of complete chunks; `None` if more has to come.
fn unchunked(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = bytes.windows(2).position(|it| it == b"\r\n")?;
        let size = std::str::from_utf8(&bytes[..end]).ok()?;
        let size = usize::from_str_radix(size.split(';').next()?.trim(), 16).ok()?;
        let start = end + 2;
        body.extend_from_slice(bytes.get(start..start + size)?);
        bytes = bytes.get(start + size + 2..)?;
        if size == 0 {
            return Some(body);
        }
    }
}

fn bad(message: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}
