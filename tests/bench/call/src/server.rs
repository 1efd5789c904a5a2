//! A server on this machine that gives a page, or a list of them, and keeps connections.

use std::fmt::Write as _;
use std::io;
use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// How many pages a list has: it comes to about 12 KB.
const PAGES: usize = 47;

/// Listens on a free port, on a thread of its own, so that its time is not counted.
pub(crate) fn start() -> io::Result<SocketAddr> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    std::thread::spawn(move || runtime.block_on(serve(listener)));
    Ok(address)
}

async fn serve(listener: std::net::TcpListener) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (connection, _) = listener.accept().await?;
        tokio::spawn(answer(connection));
    }
}

async fn answer(mut connection: TcpStream) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let (one, many) = (said(&page(1)), said(&list()));
    let mut request = Vec::new();
    loop {
        if connection.read_buf(&mut request).await? == 0 {
            return Ok(());
        }
        if request.ends_with(b"\r\n\r\n") {
            let is_list = request.starts_with(b"GET /api/platform/v1/pages?");
            connection.write_all(if is_list { &many } else { &one }).await?;
            request.clear();
        }
    }
}

fn said(body: &str) -> Vec<u8> {
    let length = body.len();
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: r-1\r\n\
                x-ratelimit-remaining: 41\r\ndate: Mon, 01 Jan 2024 00:00:00 GMT";
    format!("{head}\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes()
}

fn list() -> String {
    let mut text = String::from("{\"items\":[");
    for at in 1..=PAGES {
        let _ = write!(text, "{}{}", if at > 1 { "," } else { "" }, page(at));
    }
    text + "],\"next_cursor\":\"c-48\"}"
}

/// Without moments: they would be types here, and texts there.
fn page(at: usize) -> String {
    format!(
        "{{\"id\":\"page-{at:06}\",\"name\":\"Revenue by region and month of all shops, number {at}\",\
         \"tags\":[\"revenue\",\"region\",\"month\",\"shops\",\"forecast\",\"quarter\"],\
         \"status\":\"published for the whole workspace\",\"created_at\":null,\
         \"updated_at\":null,\"archived_at\":null}}"
    )
}
