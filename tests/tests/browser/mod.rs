//! A headless Chromium, driven by its `chromedriver` (W3C `WebDriver` over HTTP).

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use serde_json::{Value, json};

/// A browser with one page; it ends with the value.
pub(crate) struct Browser {
    driver: Child,
    port: u16,
    session: String,
}

impl Drop for Browser {
    fn drop(&mut self) {
        let path = format!("/session/{}", self.session);
        let _ = ask(self.port, "DELETE", &path, None);
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Whether a program can be started.
fn is_there(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().is_ok_and(|mut it| it.wait().is_ok_and(|it| it.success()))
}

impl Browser {
    /// Starts a browser with a window of this size; `None` if there is none on
    /// this machine.
    pub(crate) fn start(width: u32, height: u32) -> Option<Self> {
        if !is_there("chromedriver") || !is_there("chromium") {
            return None;
        }
        let port = TcpListener::bind("127.0.0.1:0").ok()?.local_addr().ok()?.port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut browser = Self { driver, port, session: String::new() };
        let start = Instant::now();
        while ask(port, "GET", "/status", None).is_none() {
            assert!(start.elapsed() < Duration::from_secs(60), "chromedriver does not answer");
            std::thread::sleep(Duration::from_millis(50));
        }
        let size = format!("--window-size={width},{height}");
        let args =
            ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", &size];
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": {"args": args},
            "goog:loggingPrefs": {"browser": "ALL"},
        }}});
        let session = ask(port, "POST", "/session", Some(&wanted)).expect("a session");
        let id = session["sessionId"].as_str();
        id.unwrap_or_else(|| panic!("no session: {session:#}")).clone_into(&mut browser.session);
        Some(browser)
    }

    fn call(&self, method: &str, command: &str, body: &Value) -> Value {
        let path = format!("/session/{}/{command}", self.session);
        ask(self.port, method, &path, Some(body)).expect("an answer")
    }

    /// Opens a file.
    pub(crate) fn open(&self, file: &Path) {
        self.call("POST", "url", &json!({"url": format!("file://{}", file.display())}));
    }

    /// What an expression of the page comes to.
    pub(crate) fn eval(&self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        self.call("POST", "execute/sync", &json!({"script": script, "args": []}))
    }

    /// Presses keys where the focus is, as a person does.
    pub(crate) fn press(&self, keys: &str) {
        let each = |kind: &str, key: char| json!({"type": kind, "value": key.to_string()});
        let actions: Vec<Value> =
            keys.chars().flat_map(|it| [each("keyDown", it), each("keyUp", it)]).collect();
        let body = json!({"actions": [{"type": "key", "id": "keys", "actions": actions}]});
        self.call("POST", "actions", &body);
    }

    /// The page as a picture (PNG).
    pub(crate) fn picture(&self) -> Vec<u8> {
        bytes(&self.call("GET", "screenshot", &Value::Null))
    }

    /// The page as it is printed (PDF).
    pub(crate) fn printed(&self) -> Vec<u8> {
        bytes(&self.call("POST", "print", &json!({})))
    }

    /// What the console was told so far.
    pub(crate) fn console(&self) -> Vec<Value> {
        let log = self.call("POST", "se/log", &json!({"type": "browser"}));
        log.as_array().cloned().unwrap_or_default()
    }
}

fn bytes(text: &Value) -> Vec<u8> {
    let text = text.as_str().expect("base 64");
    base64::engine::general_purpose::STANDARD.decode(text).expect("base 64")
}

/// One question to the driver, and its answer; `None` if it does not listen.
fn ask(port: u16, method: &str, path: &str, body: Option<&Value>) -> Option<Value> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(120))).ok()?;
    let body = body.filter(|_| method == "POST").map_or_else(String::new, Value::to_string);
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
    .ok()?;
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut answer = vec![0; length];
    reader.read_exact(&mut answer).ok()?;
    let answer: Value = serde_json::from_slice(&answer).ok()?;
    Some(answer["value"].clone())
}
