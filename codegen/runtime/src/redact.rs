//! Text from outside, cut short and without what must stay secret.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, HeaderValue, header};

/// What stands where a secret was.
pub(crate) const REDACTED: &str = "[redacted]";

/// How much of a body is shown.
const SHOWN: usize = 2048;

/// Secrets shorter than this would redact half of every text.
const SHORTEST: usize = 4;

/// A text without these secrets.
pub(crate) fn scrub(text: &str, secrets: &[String]) -> String {
    let mut text = text.to_owned();
    for secret in secrets.iter().filter(|it| it.len() >= SHORTEST) {
        if text.contains(secret.as_str()) {
            text = text.replace(secret.as_str(), REDACTED);
        }
    }
    text
}

/// A header's value that shows nowhere if its name says that it is a credential.
pub(crate) fn guarded(name: &HeaderName, mut value: HeaderValue) -> HeaderValue {
    let names = [header::AUTHORIZATION, header::PROXY_AUTHORIZATION, header::COOKIE];
    if names.contains(name) {
        value.set_sensitive(true);
    }
    value
}

/// What must not show of a header's value: all of it, its second word (the
/// credential behind a scheme), and of a pair of name and password (RFC 7617)
/// both forms.
pub(crate) fn secrets_of(value: &HeaderValue) -> Vec<String> {
    let Ok(text) = value.to_str() else { return Vec::new() };
    let mut all = vec![text.to_owned()];
    if let Some((scheme, word)) = text.split_once(' ') {
        all.push(word.to_owned());
        let pair = STANDARD.decode(word).ok().and_then(|it| String::from_utf8(it).ok());
        if let Some(pair) = pair.filter(|_| scheme.eq_ignore_ascii_case("basic")) {
            all.extend(pair.split_once(':').map(|it| it.1.to_owned()));
            all.push(pair);
        }
    }
    all
}

/// The start of a body, without these secrets.
pub(crate) fn snippet(body: &[u8], secrets: &[String]) -> String {
    // A secret that the cut would halve is found first.
    let longest = secrets.iter().map(String::len).max().unwrap_or(0);
    let start = body.get(..SHOWN + longest).unwrap_or(body);
    let text = scrub(&String::from_utf8_lossy(start), secrets);
    shorten(&text, SHOWN)
}

/// What stands for the rest of a text.
const MORE: &str = "…";

/// A text of at most so many bytes.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    if text.len() <= most {
        return text.to_owned();
    }
    let mut end = most.saturating_sub(MORE.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{MORE}", &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_at_the_cut_does_not_show() {
        let secret = "s3cr3t-value".to_owned();
        for at in SHOWN - 20..SHOWN + 4 {
            let body = format!("{}{secret}{}", "x".repeat(at), "y".repeat(5000));
            let shown = snippet(body.as_bytes(), std::slice::from_ref(&secret));
            assert!(shown.len() <= SHOWN, "{}", shown.len());
            assert!(!shown.contains("s3cr"), "{at}");
        }
    }

    #[test]
    fn cuts_fall_between_characters() {
        assert_eq!(shorten("ääää", 6), "ä…");
        assert_eq!(shorten("ab", 2), "ab");
    }
}
