//! Calls side by side: never too many, each once, in order where that is said.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use proptest::collection::vec;
use proptest::prelude::*;

use super::fan_out;

/// Who is running, and how many were at the most.
#[derive(Default)]
struct Watch {
    now: AtomicUsize,
    most: AtomicUsize,
    begun: Mutex<Vec<usize>>,
}

/// A call that takes so many turns.
struct Turns {
    index: usize,
    left: u8,
    watch: Arc<Watch>,
    has_begun: bool,
}

impl Future for Turns {
    type Output = Result<usize, usize>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if !self.has_begun {
            self.has_begun = true;
            let now = self.watch.now.fetch_add(1, Ordering::SeqCst) + 1;
            self.watch.most.fetch_max(now, Ordering::SeqCst);
            self.watch.begun.lock().expect("no panic").push(self.index);
        }
        if self.left == 0 {
            return Poll::Ready(Ok(self.index));
        }
        self.left -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Turns {
    fn drop(&mut self) {
        if self.has_begun {
            self.watch.now.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

fn calls(turns: &[u8], watch: &Arc<Watch>) -> impl Iterator<Item = Turns> {
    let made: Vec<Turns> = turns
        .iter()
        .enumerate()
        .map(|(index, left)| Turns {
            index,
            left: *left,
            watch: Arc::clone(watch),
            has_begun: false,
        })
        .collect();
    made.into_iter()
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(future)
}

proptest! {
    #[test]
    fn never_too_many_each_once_and_in_order(turns in vec(0_u8..9, 0..60), limit in 0_usize..12) {
        let watch = Arc::new(Watch::default());
        let progress = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&progress);
        let found = run(fan_out(calls(&turns, &watch))
            .limit(limit)
            .on_progress(move |it| seen.lock().expect("no panic").push(it))
            .collect());
        let count = turns.len();
        prop_assert_eq!(found, (0..count).map(Ok).collect::<Vec<_>>());
        prop_assert!(watch.most.load(Ordering::SeqCst) <= limit.max(1));
        prop_assert_eq!(watch.now.load(Ordering::SeqCst), 0);
        prop_assert_eq!(&*watch.begun.lock().expect("no panic"), &(0..count).collect::<Vec<_>>());
        let progress = progress.lock().expect("no panic");
        prop_assert_eq!(progress.len(), count);
        for (index, it) in progress.iter().enumerate() {
            prop_assert_eq!(it.done, index + 1);
            prop_assert_eq!(it.total, Some(count));
            prop_assert!(it.running < limit.max(1));
        }
    }

    #[test]
    fn the_streams_give_each_once(turns in vec(0_u8..9, 0..40), limit in 1_usize..9) {
        let watch = Arc::new(Watch::default());
        let (mut ordered, mut places) = (Vec::new(), Vec::new());
        run(async {
            let mut stream = fan_out(calls(&turns, &watch)).limit(limit).ordered();
            while let Some(it) = stream.next().await {
                ordered.push(it);
            }
            let mut stream = fan_out(calls(&turns, &watch)).limit(limit).completed();
            while let Some((place, output)) = stream.next().await {
                assert_eq!(output, Ok(place));
                places.push(place);
            }
        });
        prop_assert_eq!(ordered, (0..turns.len()).map(Ok).collect::<Vec<_>>());
        places.sort_unstable();
        prop_assert_eq!(places, (0..turns.len()).collect::<Vec<_>>());
        prop_assert!(watch.most.load(Ordering::SeqCst) <= limit);
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_first_comes_first() {
    let pauses = [30_u64, 10, 20].map(|millis| async move {
        tokio::time::sleep(std::time::Duration::from_millis(millis)).await;
        millis
    });
    let mut stream = fan_out(pauses).completed();
    let mut found = Vec::new();
    while let Some(it) = stream.next().await {
        found.push(it);
    }
    assert_eq!(found, [(1, 10), (2, 20), (0, 30)]);
}

#[tokio::test(start_paused = true)]
async fn the_first_error_ends_it() {
    let begun = Arc::new(AtomicUsize::new(0));
    let ended = Arc::new(AtomicUsize::new(0));
    let calls = (0..100_usize).map(|index| {
        let (begun, ended) = (Arc::clone(&begun), Arc::clone(&ended));
        async move {
            begun.fetch_add(1, Ordering::SeqCst);
            tokio::time::sleep(std::time::Duration::from_millis(10 + index as u64)).await;
            ended.fetch_add(1, Ordering::SeqCst);
            if index == 4 { Err(index) } else { Ok(index) }
        }
    });
    assert_eq!(fan_out(calls).limit(3).try_collect().await, Err(4));
    // Two ran beside the one that failed; none was begun afterwards.
    assert_eq!((begun.load(Ordering::SeqCst), ended.load(Ordering::SeqCst)), (7, 5));
}

#[tokio::test]
async fn calls_that_wake_from_other_threads_come_to_their_end() {
    let calls = (0..200_u64)
        .map(|it| async move { tokio::task::spawn_blocking(move || it).await.expect("no panic") });
    let found = fan_out(calls).limit(16).collect().await;
    assert_eq!(found, (0..200).collect::<Vec<_>>());
}

#[tokio::test]
async fn one_that_is_always_ready_to_go_on_keeps_nobody_waiting() {
    let flag = Arc::new(AtomicUsize::new(0));
    let busy = {
        let flag = Arc::clone(&flag);
        async move {
            while flag.load(Ordering::SeqCst) == 0 {
                tokio::task::yield_now().await;
            }
        }
    };
    let other = {
        let flag = Arc::clone(&flag);
        async move {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
            flag.store(1, Ordering::SeqCst);
        }
    };
    let both: [Pin<Box<dyn Future<Output = ()> + Send>>; 2] = [Box::pin(busy), Box::pin(other)];
    assert_eq!(fan_out(both).collect().await, [(), ()]);
}

#[tokio::test]
async fn nothing_is_nothing() {
    let none: [std::future::Ready<Result<u8, ()>>; 0] = [];
    assert_eq!(fan_out(none).try_collect().await, Ok(Vec::new()));
}
