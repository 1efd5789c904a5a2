//! Asks for one address, within limits.

use std::io::{ErrorKind, Read as _};
use std::time::Instant;

use ureq::http::Response;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body, Error};

pub(super) use url::Url;

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

/// What asks. It follows no redirect by itself.
pub(super) fn client() -> Agent {
    let trusted = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .tls_config(trusted)
        .user_agent(concat!("specloom/", env!("CARGO_PKG_VERSION")))
        .build()
        .into()
}

/// The text at an address, or where that sends to.
///
/// # Errors
///
/// When none is to be had; the words say why, and hold nothing that an answer says.
pub(super) fn ask(client: &Agent, address: &Url, allowed: Allowed<'_>) -> Result<Answer, String> {
    let start = Instant::now();
    let mut address = address.clone();
    for _ in 0..=REDIRECTS {
        let left = allowed.patience.saturating_sub(start.elapsed());
        let request = client.get(address.as_str()).config().timeout_global(Some(left)).build();
        let response = request.call().map_err(|it| reason(&it, allowed))?;
        if let Some(next) = moved(&response, &address, allowed)? {
            address = next;
            continue;
        }
        if !response.status().is_success() {
            return Err(format!("the server answered {}", response.status().as_u16()));
        }
        let text =
            load::decoded(body(response, allowed)?).map_err(|it| format!("the answer {it}"))?;
        return Ok(Answer { text, address });
    }
    Err("the server sends from address to address".to_owned())
}

/// Where an answer sends to: redirects stay with the scheme, and within what may be
/// asked.
fn moved(
    response: &Response<Body>,
    from: &Url,
    allowed: Allowed<'_>,
) -> Result<Option<Url>, String> {
    if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let location = response.headers().get("location").and_then(|it| it.to_str().ok());
    let next = location.and_then(|it| from.join(it).ok());
    let Some(next) = next else { return Ok(None) };
    if next.scheme() != from.scheme() {
        return Err("the server sends to an address of another scheme".to_owned());
    }
    let next = address(Some(from), next.as_str()).filter(|it| permits(allowed, it));
    let Some(next) = next else {
        return Err("the server sends to an address that is not allowed".to_owned());
    };
    Ok(Some(next))
}

fn body(response: Response<Body>, allowed: Allowed<'_>) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut within = response.into_body().into_reader().take(allowed.largest + 1);
    within.read_to_end(&mut bytes).map_err(|it| reason(&Error::from(it), allowed))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > allowed.largest {
        return Err(format!("the answer has more than {} bytes", allowed.largest));
    }
    Ok(bytes)
}

/// Why nothing came. What a server says of itself is left out.
fn reason(error: &Error, allowed: Allowed<'_>) -> String {
    let broke_off = match error {
        Error::Timeout(_) => return late(allowed),
        Error::Io(error) => !matches!(
            error.kind(),
            ErrorKind::ConnectionRefused
                | ErrorKind::HostUnreachable
                | ErrorKind::NetworkUnreachable
        ),
        Error::Http(_) | Error::Protocol(_) | Error::LargeResponseHeader(..) => true,
        _ => false,
    };
    let text = if broke_off { "the answer broke off" } else { "no connection can be made" };
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
