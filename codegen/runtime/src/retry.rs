//! When a failed request is sent again, and after which pause.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::status::StatusPattern;

/// When a failed request is sent again.
///
/// Built in steps: `RetryPolicy::DEFAULT.attempts(5)`. A request is repeated
/// only if that is safe: its method is idempotent (RFC 9110 section 9.2.2), it
/// carries an idempotency key, the connection was never made, or the status is
/// one of [`RetryPolicy::unsafe_statuses`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[must_use = "a policy does nothing until a client or call takes it"]
pub struct RetryPolicy {
    /// Attempts in all; 1 is never again.
    pub attempts: u32,
    /// The statuses after which to ask again.
    pub statuses: &'static [StatusPattern],
    /// Whether to ask again when the connection failed or nothing came in time.
    pub connection: bool,
    /// The first pause; each further one may be twice as long. What is really
    /// waited is anything between nothing and that (full jitter).
    pub base: Duration,
    /// The longest pause of our own choice.
    pub cap: Duration,
    /// The longest wait that is granted when the platform names one; asked for
    /// more, the call fails and says how long ([`Error::retry_after`](crate::Error::retry_after)).
    pub longest_wait: Duration,
    /// No new attempt is started that could not begin this long after the first.
    pub elapsed: Option<Duration>,
    /// Statuses after which even an unsafe request without a key is sent
    /// again, because the platform says that it did nothing (429, 503).
    pub unsafe_statuses: &'static [StatusPattern],
    /// Statuses after which to ask again only where the platform names a wait.
    pub named_statuses: &'static [StatusPattern],
    /// The pauses themselves, without chance, in place of `base` and `cap`; the
    /// last one stands for all further ones. Empty: they are made of these two.
    pub schedule: &'static [Duration],
}

impl RetryPolicy {
    /// Three attempts; 408, 425, 429, 500, 502, 503, 504 and connections that
    /// failed; pauses from 250 ms to 8 s; waits of up to 60 s when asked to.
    pub const DEFAULT: Self = Self {
        attempts: 3,
        statuses: &[
            StatusPattern::Exact(408),
            StatusPattern::Exact(425),
            StatusPattern::Exact(429),
            StatusPattern::Exact(500),
            StatusPattern::Exact(502),
            StatusPattern::Exact(503),
            StatusPattern::Exact(504),
        ],
        connection: true,
        base: Duration::from_millis(250),
        cap: Duration::from_secs(8),
        longest_wait: Duration::from_secs(60),
        elapsed: None,
        unsafe_statuses: &[],
        named_statuses: &[],
        schedule: &[],
    };

    /// One attempt.
    pub const NEVER: Self = Self::DEFAULT.attempts(1);

    /// Attempts in all.
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The statuses after which to ask again.
    pub const fn statuses(mut self, statuses: &'static [StatusPattern]) -> Self {
        self.statuses = statuses;
        self
    }

    /// Whether to ask again when the connection failed.
    pub const fn connection(mut self, connection: bool) -> Self {
        self.connection = connection;
        self
    }

    /// The first pause and the longest.
    pub const fn pauses(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }

    /// The longest wait that is granted when the platform names one.
    pub const fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// How long after the first attempt the last one may begin.
    pub const fn elapsed(mut self, elapsed: Duration) -> Self {
        self.elapsed = Some(elapsed);
        self
    }

    /// Statuses after which even an unsafe request is sent again.
    pub const fn unsafe_statuses(mut self, statuses: &'static [StatusPattern]) -> Self {
        self.unsafe_statuses = statuses;
        self
    }

    /// Statuses after which to ask again only where the platform names a wait.
    pub const fn named_statuses(mut self, statuses: &'static [StatusPattern]) -> Self {
        self.named_statuses = statuses;
        self
    }

    /// The pauses themselves, as they are; one attempt more than there are.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use specloom_runtime::RetryPolicy;
    /// const PATIENT: RetryPolicy = RetryPolicy::DEFAULT
    ///     .schedule(&[Duration::from_secs(15), Duration::from_secs(60)]);
    /// assert_eq!(PATIENT.attempts, 3);
    /// ```
    pub const fn schedule(mut self, pauses: &'static [Duration]) -> Self {
        self.schedule = pauses;
        #[expect(clippy::cast_possible_truncation, reason = "a list in code is short")]
        let attempts = pauses.len() as u32;
        self.attempts = attempts.saturating_add(1);
        self
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// How an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The connection was never made: nothing was asked.
    Connect,
    /// The connection broke, or nothing came in time; the platform may have acted.
    Lost,
    /// It answered with this status.
    Status(u16),
}

/// Where a call stands after an attempt that failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing {
    /// Attempts made.
    pub attempts: u32,
    /// Time since the first began.
    pub elapsed: Duration,
    /// Whether the request may be repeated without harm.
    pub safe: bool,
    /// The wait that the platform named.
    pub asked: Option<Duration>,
}

/// The pause before the next attempt; `None` if there is to be none.
/// `chance` is anything from 0 to 1.
pub(crate) fn pause(
    policy: &RetryPolicy,
    failure: Failure,
    standing: &Standing,
    chance: f64,
) -> Option<Duration> {
    if standing.attempts >= policy.attempts || !is_due(policy, failure, standing) {
        return None;
    }
    let pause = match standing.asked {
        Some(asked) if asked > policy.longest_wait => return None,
        Some(asked) => asked,
        None => match scheduled(policy, standing.attempts) {
            Some(pause) => pause,
            None => backoff(policy, standing.attempts).mul_f64(chance.clamp(0.0, 1.0)),
        },
    };
    match policy.elapsed {
        Some(limit) if standing.elapsed.saturating_add(pause) >= limit => None,
        Some(_) | None => Some(pause),
    }
}

fn is_due(policy: &RetryPolicy, failure: Failure, standing: &Standing) -> bool {
    let (safe, is_named) = (standing.safe, standing.asked.is_some());
    let named = |list: &[StatusPattern], status| list.iter().any(|it| it.matches(status));
    match failure {
        Failure::Connect => policy.connection,
        Failure::Lost => policy.connection && safe,
        Failure::Status(status) => {
            named(policy.unsafe_statuses, status)
                || (safe && named(policy.statuses, status))
                || (safe && is_named && named(policy.named_statuses, status))
        }
    }
}

/// The pause that the schedule has after so many attempts, if there is one.
fn scheduled(policy: &RetryPolicy, attempts: u32) -> Option<Duration> {
    let at = usize::try_from(attempts.saturating_sub(1)).unwrap_or(usize::MAX);
    policy.schedule.get(at).or(policy.schedule.last()).copied()
}

/// The longest pause after so many attempts.
fn backoff(policy: &RetryPolicy, attempts: u32) -> Duration {
    let doubled = 1_u32.checked_shl(attempts.saturating_sub(1)).unwrap_or(u32::MAX);
    policy.base.saturating_mul(doubled).min(policy.cap)
}

/// The wait that an answer's headers name: `retry-after-ms`, or `Retry-After`
/// in seconds or as a date (RFC 9110 section 10.2.3).
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name| headers.get(name).and_then(|it| it.to_str().ok()).map(str::trim);
    let millis = text("retry-after-ms").and_then(|it| it.parse::<f64>().ok()).map(|it| it / 1000.0);
    if let Some(wait) = millis.and_then(seconds) {
        return Some(wait);
    }
    let value = text("retry-after")?;
    if let Some(wait) = value.parse::<f64>().ok().and_then(seconds) {
        return Some(wait);
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or(Duration::ZERO))
}

/// So many seconds, if that is a time at all.
pub(crate) fn seconds(seconds: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(seconds).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: RetryPolicy = RetryPolicy::DEFAULT.attempts(4);

    fn standing(attempts: u32, safe: bool) -> Standing {
        Standing { attempts, elapsed: Duration::ZERO, safe, asked: None }
    }

    #[test]
    fn pauses_double_up_to_the_cap() {
        let policy = RetryPolicy::DEFAULT.attempts(99);
        let longest = |attempts| {
            pause(&policy, Failure::Status(503), &standing(attempts, true), 1.0).unwrap()
        };
        let millis: Vec<_> =
            [1, 2, 3, 6, 7, 40].into_iter().map(|it| longest(it).as_millis()).collect();
        assert_eq!(millis, [250, 500, 1000, 8000, 8000, 8000]);
        assert_eq!(pause(&policy, Failure::Connect, &standing(1, true), 0.0), Some(Duration::ZERO));
    }

    #[test]
    fn only_what_is_safe_is_repeated() {
        let table = [
            (Failure::Status(503), true, true),
            (Failure::Status(503), false, false),
            (Failure::Status(429), false, true),
            (Failure::Status(404), true, false),
            (Failure::Connect, false, true),
            (Failure::Lost, false, false),
            (Failure::Lost, true, true),
        ];
        let policy = POLICY.unsafe_statuses(&[StatusPattern::Exact(429)]);
        for (failure, safe, again) in table {
            let pause = pause(&policy, failure, &standing(1, safe), 0.5);
            assert_eq!(pause.is_some(), again, "{failure:?} safe={safe}");
        }
        assert_eq!(pause(&policy, Failure::Connect, &standing(4, true), 0.5), None);
    }

    #[test]
    fn a_schedule_is_kept_as_it_is() {
        const PAUSES: &[Duration] = &[Duration::from_secs(15), Duration::from_secs(60)];
        let policy = RetryPolicy::DEFAULT.schedule(PAUSES).attempts(5);
        let after = |attempts| {
            let standing = standing(attempts, true);
            pause(&policy, Failure::Status(503), &standing, 0.1).map(|it| it.as_secs())
        };
        assert_eq!([1, 2, 3, 5].map(after), [Some(15), Some(60), Some(60), None]);
    }

    #[test]
    fn some_statuses_wait_for_a_word_of_the_platform() {
        let policy = POLICY.statuses(&[]).named_statuses(&[StatusPattern::Exact(429)]);
        let asked = |asked, safe| {
            let standing = Standing { asked, ..standing(1, safe) };
            pause(&policy, Failure::Status(429), &standing, 0.5)
        };
        let second = Some(Duration::from_secs(1));
        assert_eq!(asked(second, true), second);
        assert_eq!(asked(second, false), None);
        assert_eq!(asked(None, true), None);
    }

    #[test]
    fn a_named_wait_is_kept_or_refused() {
        let asked = |secs, policy: &RetryPolicy| {
            let asked = Some(Duration::from_secs(secs));
            pause(policy, Failure::Status(429), &Standing { asked, ..standing(1, true) }, 0.5)
        };
        assert_eq!(asked(12, &POLICY), Some(Duration::from_secs(12)));
        assert_eq!(asked(61, &POLICY), None);
        assert_eq!(
            asked(61, &POLICY.longest_wait(Duration::from_secs(61))),
            Some(Duration::from_secs(61))
        );
        assert_eq!(asked(12, &POLICY.elapsed(Duration::from_secs(10))), None);
    }

    #[test]
    fn retry_after_has_three_forms() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let read = |name: &'static str, value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            retry_after(&headers, now)
        };
        let secs = |it| Some(Duration::from_secs_f64(it));
        assert_eq!(read("retry-after", "7"), secs(7.0));
        assert_eq!(read("retry-after", "0.5"), secs(0.5));
        assert_eq!(read("retry-after", "Sun, 06 Nov 1994 08:50:37 GMT"), secs(60.0));
        assert_eq!(read("retry-after", "Sun, 06 Nov 1994 08:00:00 GMT"), secs(0.0));
        assert_eq!(read("retry-after-ms", "1500"), secs(1.5));
        for bad in ["-1", "soon", "NaN", "inf", ""] {
            assert_eq!(read("retry-after", bad), None, "{bad}");
        }
    }
}
