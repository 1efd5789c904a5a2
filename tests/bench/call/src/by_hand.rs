//! The calls as somebody writes them by hand with `reqwest` and `serde`: with the same
//! credential, headers and timeout, the status looked at, the answer typed.

use std::time::Duration;

use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use serde::Deserialize;

/// A client of two calls.
pub(crate) struct ByHand {
    http: reqwest::Client,
    base: String,
    token: String,
}

/// A page.
#[derive(Debug, Deserialize)]
pub(crate) struct Page {
    pub id: String,
    #[expect(dead_code, reason = "it is read as the other client reads it")]
    pub name: Option<String>,
    #[expect(dead_code, reason = "it is read as the other client reads it")]
    pub tags: Option<Vec<String>>,
    #[expect(dead_code, reason = "it is read as the other client reads it")]
    pub status: Option<String>,
    #[expect(dead_code, reason = "it is read as the other client reads it")]
    pub created_at: Option<String>,
    #[expect(dead_code, reason = "it is read as the other client reads it")]
    pub updated_at: Option<String>,
    #[expect(dead_code, reason = "it is read as the other client reads it")]
    pub archived_at: Option<String>,
}

/// A piece of the list of pages.
#[derive(Debug, Deserialize)]
pub(crate) struct PageList {
    pub items: Vec<Page>,
    #[expect(dead_code, reason = "it is read as the other client reads it")]
    pub next_cursor: Option<String>,
}

impl ByHand {
    pub(crate) fn new(address: &str, token: &str) -> reqwest::Result<Self> {
        let headers =
            HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("application/json"))]);
        let http = reqwest::Client::builder()
            .user_agent("by-hand/0.1.0")
            .default_headers(headers)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .build()?;
        let base = format!("{address}/api/platform/v1");
        Ok(Self { http, base, token: token.to_owned() })
    }

    pub(crate) async fn page(&self, id: &str) -> reqwest::Result<Page> {
        let url = format!("{}/pages/{id}", self.base);
        let request = self.http.get(url).bearer_auth(&self.token);
        request.send().await?.error_for_status()?.json().await
    }

    pub(crate) async fn pages(&self, limit: u32) -> reqwest::Result<PageList> {
        let url = format!("{}/pages?limit={limit}", self.base);
        let request = self.http.get(url).bearer_auth(&self.token);
        request.send().await?.error_for_status()?.json().await
    }
}
