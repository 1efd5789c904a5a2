//! The calls of both clients, and what they take.

use std::error::Error;
use std::time::{Duration, Instant};

use crate::by_hand::ByHand;

/// How many calls of one client make a round.
const CALLS: u32 = 400;

pub(crate) type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The clients, and which answer is asked.
pub(crate) struct Bench {
    pub generated: amdahl::Client,
    pub by_hand: ByHand,
    pub is_list: bool,
}

/// What a call of one client takes.
#[derive(Clone, Copy, Default)]
pub(crate) struct Cost {
    pub wall: Duration,
    pub cpu: Duration,
}

/// The costs of both clients in each round, but the first, which warms up.
pub(crate) async fn measured(bench: &Bench, rounds: usize) -> Outcome<Vec<(Cost, Cost)>> {
    let mut costs = Vec::new();
    for round in 0..=rounds {
        // Who comes first changes, so that nobody gains by it.
        let pair = if round % 2 == 0 {
            let generated = generated(bench).await?;
            (generated, by_hand(bench).await?)
        } else {
            let by_hand = by_hand(bench).await?;
            (generated(bench).await?, by_hand)
        };
        costs.push(pair);
    }
    Ok(costs.split_off(1))
}

/// The calls of one client, for who looks on from outside.
pub(crate) async fn alone(bench: &Bench, rounds: usize, is_generated: bool) -> Outcome<()> {
    for _ in 0..rounds {
        if is_generated {
            generated(bench).await?
        } else {
            by_hand(bench).await?
        };
    }
    Ok(())
}

async fn generated(bench: &Bench) -> Outcome<Cost> {
    let (start, used) = (Instant::now(), used());
    let mut read = 0;
    for _ in 0..CALLS {
        read += if bench.is_list {
            bench.generated.pages().list().limit(100).await?.items.len()
        } else {
            bench.generated.pages().get("page-000001").await?.id.len()
        };
    }
    spent(start, used, read)
}

async fn by_hand(bench: &Bench) -> Outcome<Cost> {
    let (start, used) = (Instant::now(), used());
    let mut read = 0;
    for _ in 0..CALLS {
        read += if bench.is_list {
            bench.by_hand.pages(100).await?.items.len()
        } else {
            bench.by_hand.page("page-000001").await?.id.len()
        };
    }
    spent(start, used, read)
}

fn spent(start: Instant, before: Duration, read: usize) -> Outcome<Cost> {
    let wall = start.elapsed();
    if read == 0 {
        return Err("nothing was read".into());
    }
    Ok(Cost { wall: wall / CALLS, cpu: used().saturating_sub(before) / CALLS })
}

/// The CPU time of this thread; nothing where the system does not tell it.
fn used() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let first = text.split_whitespace().next().and_then(|it| it.parse().ok());
    Duration::from_nanos(first.unwrap_or_default())
}
