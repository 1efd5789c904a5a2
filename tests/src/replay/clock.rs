//! A clock whose pauses are recorded and over at once.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use specloom_runtime::{BoxFuture, Clock, SystemClock};

/// A clock whose pauses are recorded and over at once. Time passes in pauses
/// alone; only somebody's patience with a server is real.
#[derive(Clone, Debug)]
pub struct RecordingClock {
    pauses: Arc<Mutex<Vec<Duration>>>,
    /// What has passed besides.
    besides: Arc<Mutex<Duration>>,
    start: Instant,
}

impl RecordingClock {
    /// A clock on which nothing has been waited for.
    pub fn new() -> Self {
        Self { pauses: Arc::default(), besides: Arc::default(), start: Instant::now() }
    }

    /// The pauses so far, in seconds.
    pub fn seconds(&self) -> Vec<f64> {
        self.pauses().iter().map(Duration::as_secs_f64).collect()
    }

    /// Lets time pass without a pause of ours: the server has taken it.
    pub fn advance(&self, duration: Duration) {
        let mut besides = self.besides.lock().unwrap_or_else(PoisonError::into_inner);
        *besides = besides.saturating_add(duration);
    }

    fn passed(&self) -> Duration {
        let besides = *self.besides.lock().unwrap_or_else(PoisonError::into_inner);
        self.pauses().iter().fold(besides, |all, it| all.saturating_add(*it))
    }

    fn pauses(&self) -> MutexGuard<'_, Vec<Duration>> {
        self.pauses.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for RecordingClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for RecordingClock {
    fn now(&self) -> Instant {
        self.start.checked_add(self.passed()).unwrap_or(self.start)
    }

    fn system(&self) -> SystemTime {
        let now = SystemTime::now();
        now.checked_add(self.passed()).unwrap_or(now)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.pauses().push(duration);
        Box::pin(std::future::ready(()))
    }

    fn limit(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.sleep(duration)
    }
}
