//! What time it is and how to wait, so that tests need not.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant, SystemTime};

use crate::future::BoxFuture;

/// What time it is and how to wait.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// Now, on a clock that never goes back.
    fn now(&self) -> Instant;

    /// Now, by the calendar.
    fn system(&self) -> SystemTime;

    /// A pause.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// The end of somebody's patience. Differs from [`Clock::sleep`] on
    /// [`VirtualClock`] alone.
    fn limit(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }
}

/// The time of the machine, by tokio's timers.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn system(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// A time that passes only in pauses, and at once.
///
/// A pause moves the clock to the end of the earliest pause or limit as soon as
/// everything else had a chance to move. A limit alone never moves it, so a
/// time-out does not fire while a real server is still answering.
#[derive(Clone)]
pub struct VirtualClock {
    state: Arc<Mutex<State>>,
    start: Instant,
    epoch: SystemTime,
}

#[derive(Default)]
struct State {
    passed: Duration,
    next: u64,
    sleepers: BTreeMap<u64, (Duration, Sleeper)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sleeper {
    Pause,
    Limit,
}

impl VirtualClock {
    /// A clock that stands at this moment of the calendar.
    pub fn new(epoch: SystemTime) -> Self {
        Self { state: Arc::default(), start: Instant::now(), epoch }
    }

    /// How much time has passed.
    pub fn elapsed(&self) -> Duration {
        self.state().passed
    }

    /// Lets time pass.
    pub fn advance(&self, duration: Duration) {
        let mut state = self.state();
        state.passed = state.passed.saturating_add(duration);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn waiting(&self, duration: Duration, kind: Sleeper) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        let id = {
            let mut state = clock.state();
            let end = state.passed.saturating_add(duration);
            let id = state.next;
            state.next += 1;
            state.sleepers.insert(id, (end, kind));
            id
        };
        Box::pin(Waiting { clock, id, rounds: 0 })
    }
}

impl Default for VirtualClock {
    fn default() -> Self {
        Self::new(SystemTime::UNIX_EPOCH)
    }
}

impl fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualClock").field("elapsed", &self.elapsed()).finish_non_exhaustive()
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Instant {
        let passed = self.elapsed();
        self.start.checked_add(passed).unwrap_or(self.start)
    }

    fn system(&self) -> SystemTime {
        let passed = self.elapsed();
        self.epoch.checked_add(passed).unwrap_or(self.epoch)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.waiting(duration, Sleeper::Pause)
    }

    fn limit(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.waiting(duration, Sleeper::Limit)
    }
}

struct Waiting {
    clock: VirtualClock,
    id: u64,
    rounds: u8,
}

/// How often a pause is asked before it moves the clock: others get that many
/// turns.
const ROUNDS: u8 = 3;

impl Future for Waiting {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.rounds = self.rounds.saturating_add(1);
        let mut state = self.clock.state();
        let Some(&(end, kind)) = state.sleepers.get(&self.id) else {
            return Poll::Ready(());
        };
        if kind == Sleeper::Pause && self.rounds > ROUNDS {
            let earliest = state.sleepers.values().map(|it| it.0).min();
            state.passed = state.passed.max(earliest.unwrap_or(end));
        }
        if state.passed >= end {
            state.sleepers.remove(&self.id);
            return Poll::Ready(());
        }
        drop(state);
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.clock.state().sleepers.remove(&self.id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::future::{First, race};

    #[tokio::test]
    async fn a_pause_passes_at_once() {
        let clock = VirtualClock::default();
        clock.sleep(Duration::from_secs(3600)).await;
        assert_eq!(clock.elapsed(), Duration::from_secs(3600));
    }

    #[tokio::test]
    async fn the_earliest_ends_first() {
        let clock = VirtualClock::default();
        let pause = clock.sleep(Duration::from_secs(9));
        let limit = clock.limit(Duration::from_secs(2));
        assert!(matches!(race(pause, limit).await, First::Right(())));
        assert_eq!(clock.elapsed(), Duration::from_secs(2));
    }

    #[tokio::test]
    async fn a_limit_alone_never_fires() {
        let clock = VirtualClock::default();
        let real = Box::pin(tokio::time::sleep(Duration::from_millis(20)));
        let limit = clock.limit(Duration::from_secs(1));
        assert!(matches!(race(real, limit).await, First::Left(())));
        assert_eq!(clock.elapsed(), Duration::ZERO);
    }
}
