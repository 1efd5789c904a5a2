//! Futures that run side by side; only those are asked that said that they can go on.

use std::collections::{BTreeMap, VecDeque};
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

/// Futures that run, each under a number.
pub(super) struct Running<F> {
    futures: BTreeMap<usize, One<F>>,
    ready: Arc<Ready>,
}

struct One<F> {
    future: Pin<Box<F>>,
    signal: Arc<Signal>,
}

/// Which of them can go on, and who waits for that.
#[derive(Default)]
struct Ready(Mutex<Queue>);

#[derive(Default)]
struct Queue {
    numbers: VecDeque<usize>,
    waker: Option<Waker>,
}

/// What one of them wakes.
struct Signal {
    number: usize,
    is_queued: AtomicBool,
    ready: Arc<Ready>,
}

impl Ready {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        // Nothing panics while it holds the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Signal {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if self.is_queued.swap(true, Ordering::AcqRel) {
            return;
        }
        let waker = {
            let mut queue = self.ready.queue();
            queue.numbers.push_back(self.number);
            queue.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl<F: Future> Running<F> {
    pub(super) fn new() -> Self {
        Self { futures: BTreeMap::new(), ready: Arc::default() }
    }

    pub(super) fn len(&self) -> usize {
        self.futures.len()
    }

    pub(super) fn add(&mut self, number: usize, future: F) {
        let ready = Arc::clone(&self.ready);
        let signal = Arc::new(Signal { number, is_queued: AtomicBool::new(true), ready });
        self.futures.insert(number, One { future: Box::pin(future), signal });
        self.ready.queue().numbers.push_back(number);
    }

    /// What the next one gives that comes to its end; `None` if there is none.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<(usize, F::Output)>> {
        if self.futures.is_empty() {
            return Poll::Ready(None);
        }
        // One that wakes itself again and again must not keep others waiting.
        for _ in 0..=self.futures.len() {
            let Some(number) = self.ready.queue().numbers.pop_front() else { break };
            let Some(one) = self.futures.get_mut(&number) else { continue };
            one.signal.is_queued.store(false, Ordering::Release);
            let waker = Waker::from(Arc::clone(&one.signal));
            if let Poll::Ready(output) = one.future.as_mut().poll(&mut Context::from_waker(&waker))
            {
                self.futures.remove(&number);
                return Poll::Ready(Some((number, output)));
            }
        }
        let mut queue = self.ready.queue();
        if queue.numbers.is_empty() {
            queue.waker = Some(context.waker().clone());
        } else {
            drop(queue);
            context.waker().wake_by_ref();
        }
        Poll::Pending
    }
}
