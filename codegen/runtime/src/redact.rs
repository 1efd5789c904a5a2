//! Text from outside, cut short and without what must stay secret.

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
