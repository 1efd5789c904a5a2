//! How much may still be asked, as an answer's headers say.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue};

/// The headers that say how much may still be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RateLimitHeaders {
    /// The header with the whole allowance.
    pub limit: Option<&'static str>,
    /// The header with what is left of it.
    pub remaining: Option<&'static str>,
    /// The header with when it is full again: seconds from now, or since 1970
    /// when above 10⁹.
    pub reset: Option<&'static str>,
}

/// How much may still be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The whole allowance.
    pub limit: Option<u64>,
    /// What is left of it.
    pub remaining: Option<u64>,
    /// When it is full again.
    pub reset: Option<SystemTime>,
    /// How long that was from when the answer came.
    pub reset_in: Option<Duration>,
}

/// Above this a reset is a moment of the calendar, not a wait.
const EPOCH_FROM: f64 = 1e9;

/// What these headers say; `None` if they say nothing.
pub(crate) fn read(
    names: &RateLimitHeaders,
    headers: &HeaderMap,
    now: impl FnOnce() -> SystemTime,
) -> Option<RateLimit> {
    let text = |name: Option<&str>| named(headers, name?)?.to_str().ok().map(str::trim);
    let count = |name| text(name).and_then(|it| it.parse().ok());
    let reset =
        text(names.reset).and_then(|it| it.parse::<f64>().ok()).and_then(|it| moment(it, now()));
    let found = RateLimit {
        limit: count(names.limit),
        remaining: count(names.remaining),
        reset: reset.map(|it| it.0),
        reset_in: reset.map(|it| it.1),
    };
    let is_empty = found.limit.is_none() && found.remaining.is_none() && found.reset.is_none();
    (!is_empty).then_some(found)
}

/// The first header of this name. To look at all is quicker than to make a name
/// of the text and hash it, as [`HeaderMap::get`] does: answers have few headers.
pub(crate) fn named<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a HeaderValue> {
    headers.iter().find(|it| it.0.as_str().eq_ignore_ascii_case(name)).map(|it| it.1)
}

fn moment(value: f64, now: SystemTime) -> Option<(SystemTime, Duration)> {
    let seconds = Duration::try_from_secs_f64(value).ok()?;
    if value > EPOCH_FROM {
        let at = SystemTime::UNIX_EPOCH.checked_add(seconds)?;
        Some((at, at.duration_since(now).unwrap_or(Duration::ZERO)))
    } else {
        Some((now.checked_add(seconds)?, seconds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderName;

    const NAMES: RateLimitHeaders = RateLimitHeaders {
        limit: Some("x-limit"),
        remaining: Some("x-left"),
        reset: Some("x-reset"),
    };

    fn reset(value: &'static str) -> Option<RateLimit> {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let headers = HeaderMap::from_iter([
            (HeaderName::from_static("x-left"), HeaderValue::from_static("3")),
            (HeaderName::from_static("x-reset"), HeaderValue::from_static(value)),
        ]);
        read(&NAMES, &headers, || now)
    }

    #[test]
    fn a_reset_is_a_wait_or_a_moment() {
        for value in ["30", "1700000030"] {
            let limit = reset(value).unwrap();
            assert_eq!(limit.reset_in, Some(Duration::from_secs(30)), "{value}");
            assert_eq!((limit.limit, limit.remaining), (None, Some(3)));
        }
        assert_eq!(reset("1600000000").unwrap().reset_in, Some(Duration::ZERO));
    }

    #[test]
    fn nonsense_is_nothing() {
        for value in ["-1", "soon", "1e300", "NaN"] {
            assert_eq!(reset(value).unwrap().reset, None, "{value}");
        }
        assert_eq!(read(&NAMES, &HeaderMap::new(), || SystemTime::UNIX_EPOCH), None);
    }

    #[test]
    fn the_first_of_a_name_is_found_in_any_case() {
        let mut headers = HeaderMap::new();
        for (name, value) in [("x-a", "1"), ("content-type", "t"), ("x-a", "2")] {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        for name in ["x-a", "X-A", "Content-Type", "x-b", "", "no name"] {
            assert_eq!(named(&headers, name), headers.get(name), "{name}");
        }
    }
}
