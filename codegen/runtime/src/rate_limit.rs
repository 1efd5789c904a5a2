//! How much may still be asked, as an answer's headers say.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::headers::named;

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

    const NAMES: RateLimitHeaders = RateLimitHeaders {
        limit: Some("x-limit"),
        remaining: Some("x-left"),
        reset: Some("x-reset"),
    };

    fn reset(value: &'static str) -> Option<RateLimit> {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let headers = HeaderMap::from_iter([
            (http::HeaderName::from_static("x-left"), http::HeaderValue::from_static("3")),
            (http::HeaderName::from_static("x-reset"), http::HeaderValue::from_static(value)),
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
}
