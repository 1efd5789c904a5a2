//! Asks for one address, within limits.

use std::error::Error as _;
use std::io::Read as _;

use reqwest::blocking::{Client, Response};
use reqwest::redirect::{Attempt, Policy};

pub(super) use reqwest::Url;

use crate::load;
use crate::remote::{Allowed, Remote};

/// How often an answer may send to another address.
const REDIRECTS: usize = 5;

/// A text, and the address where it was in the end.
pub(super) struct Answer {
    pub(super) text: String,
    pub(super) address: Url,
}

/// The address that a reference means in a text that was at `base`; `None` if it is
/// none of `http` or `https`.
pub(super) fn address(base: Option<&Url>, reference: &str) -> Option<Url> {
    let mut address = match base {
        Some(base) => base.join(reference).ok()?,
        None => Url::parse(reference).ok()?,
    };
    address.set_fragment(None);
    let is_plain = address.username().is_empty() && address.password().is_none();
    (matches!(address.scheme(), "http" | "https") && address.has_host() && is_plain)
        .then_some(address)
}

/// Whether an address may be asked.
pub(super) fn permits(allowed: Allowed<'_>, address: &Url) -> bool {
    allowed.remote == Remote::Any || is_named(allowed.named, address)
}

fn is_named(named: &[String], address: &Url) -> bool {
    let host = address.host_str().unwrap_or_default();
    let port = address.port().map_or(String::new(), |it| format!(":{it}"));
    named.iter().any(|it| {
        if !it.contains("://") {
            return it.eq_ignore_ascii_case(&format!("{host}{port}"));
        }
        let Ok(entry) = Url::parse(it) else { return false };
        let start = entry.path().trim_end_matches('/');
        let rest = address.path().strip_prefix(start);
        entry.origin() == address.origin()
            && rest.is_some_and(|it| it.is_empty() || it.starts_with('/'))
    })
}

/// What asks within these limits.
///
/// # Errors
///
/// When this machine has not what it takes.
pub(super) fn client(allowed: Allowed<'_>) -> Result<Client, String> {
    Client::builder()
        .timeout(allowed.patience)
        .redirect(redirects(allowed))
        .user_agent(concat!("specloom/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|_| "no connection can be made".to_owned())
}

/// The text at an address.
///
/// # Errors
///
/// When none is to be had; the words say why, and hold nothing that an answer says.
pub(super) fn ask(client: &Client, address: &Url, allowed: Allowed<'_>) -> Result<Answer, String> {
    let response = client.get(address.clone()).send().map_err(|it| reason(&it, allowed))?;
    let address = response.url().clone();
    if !response.status().is_success() {
        return Err(format!("the server answered {}", response.status().as_u16()));
    }
    let bytes = body(response, allowed)?;
    let text = load::decoded(bytes).map_err(|it| format!("the answer {it}"))?;
    Ok(Answer { text, address })
}

fn body(response: Response, allowed: Allowed<'_>) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    response.take(allowed.largest + 1).read_to_end(&mut bytes).map_err(|error| {
        let inner = error.get_ref().and_then(|it| it.downcast_ref::<reqwest::Error>());
        let is_late = error.kind() == std::io::ErrorKind::TimedOut
            || inner.is_some_and(reqwest::Error::is_timeout);
        if is_late { late(allowed) } else { "the answer broke off".to_owned() }
    })?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > allowed.largest {
        return Err(format!("the answer has more than {} bytes", allowed.largest));
    }
    Ok(bytes)
}

/// Redirects stay with the scheme, and within what may be asked.
fn redirects(allowed: Allowed<'_>) -> Policy {
    let named = allowed.named.to_vec();
    let remote = allowed.remote;
    Policy::custom(move |attempt: Attempt<'_>| {
        let first = attempt.previous().first();
        let is_same = first.is_some_and(|it| it.scheme() == attempt.url().scheme());
        if attempt.previous().len() > REDIRECTS {
            attempt.error("the server sends from address to address")
        } else if !is_same {
            attempt.error("the server sends to an address of another scheme")
        } else if !permits(Allowed::new(remote, &named), attempt.url()) {
            attempt.error("the server sends to an address that is not allowed")
        } else {
            attempt.follow()
        }
    })
}

/// Why nothing came. What a server says of itself is left out.
fn reason(error: &reqwest::Error, allowed: Allowed<'_>) -> String {
    if error.is_redirect() {
        return error.source().map_or_else(String::new, ToString::to_string);
    }
    if error.is_timeout() {
        return late(allowed);
    }
    let text =
        if error.is_connect() { "no connection can be made" } else { "the answer broke off" };
    text.to_owned()
}

fn late(allowed: Allowed<'_>) -> String {
    format!("the answer took more than {:?}", allowed.patience)
}

#[cfg(test)]
mod tests {
    use super::{Url, address, is_named};

    #[test]
    fn references_are_joined_with_the_address_of_their_text() {
        let base = Url::parse("https://a.example/x/spec.yaml?v=1").expect("an address");
        let cases = [
            (None, "https://b.example/c.yaml#/d", Some("https://b.example/c.yaml")),
            (None, "c.yaml", None),
            (None, "file:///etc/passwd", None),
            (None, "ftp://b.example/c", None),
            (None, "https://me:secret@b.example/c", None),
            (Some(&base), "c.yaml#/d", Some("https://a.example/x/c.yaml")),
            (Some(&base), "../c.yaml", Some("https://a.example/c.yaml")),
            (Some(&base), "/c.yaml", Some("https://a.example/c.yaml")),
            (Some(&base), "//b.example/c.yaml", Some("https://b.example/c.yaml")),
            (Some(&base), "file:///etc/passwd", None),
        ];
        for (base, reference, expected) in cases {
            let found = address(base, reference);
            assert_eq!(found.as_ref().map(Url::as_str), expected, "{reference}");
        }
    }

    #[test]
    fn a_named_host_is_that_host_alone() {
        let named = ["a.example", "b.example:8080", "https://c.example/v1"].map(str::to_owned);
        let cases = [
            ("https://a.example/x", true),
            ("http://A.example/x", true),
            ("https://a.example.evil/x", false),
            ("https://evil/a.example", false),
            ("https://a.example:444/x", false),
            ("http://b.example:8080/", true),
            ("https://c.example/v1/x.yaml", true),
            ("https://c.example/v1", true),
            ("https://c.example/v10/x.yaml", false),
            ("http://c.example/v1/x.yaml", false),
            ("https://c.example/v1/../v2/x.yaml", false),
        ];
        for (text, expected) in cases {
            let address = Url::parse(text).expect("an address");
            assert_eq!(is_named(&named, &address), expected, "{text}");
        }
    }
}
