//! What a call of a generated client costs, beside the same call written by hand:
//! `cargo run --release -p specloom-bench-call [-- ROUNDS [generated|by-hand small|large]]`.
//!
//! Both make calls in turn, on one thread, over a connection that is kept, at a server on this
//! machine. So whatever else the machine does hits both. Of each round the quotient is taken, and
//! of all rounds the median. CPU time is that of the client's thread, as Linux counts it.

#![expect(clippy::print_stdout, reason = "the table is what it is for")]

mod by_hand;
mod server;

use std::error::Error;
use std::time::{Duration, Instant};

use by_hand::ByHand;

/// How many calls of one client make a round.
const CALLS: u32 = 400;

/// How many rounds there are unless somebody says.
const ROUNDS: usize = 60;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The clients, and which answer is asked.
struct Bench {
    generated: amdahl::Client,
    by_hand: ByHand,
    is_list: bool,
}

/// What a call of one client takes.
#[derive(Clone, Copy, Default)]
struct Cost {
    wall: Duration,
    cpu: Duration,
}

fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let rounds = words.first().map_or(Ok(ROUNDS), |it| it.parse())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let address = format!("http://{}", server::start()?);
    let bench = |is_list| -> Outcome<Bench> {
        let generated = amdahl::Client::new(&address, "hush-token")?;
        Ok(Bench { generated, by_hand: ByHand::new(&address, "hush-token")?, is_list })
    };
    if let [_, client, answer] = &words[..] {
        let bench = bench(answer == "large")?;
        return runtime.block_on(alone(&bench, rounds, client == "generated"));
    }
    println!("{:11} {:>8} {:>11} {:>9}", "answer", "generated", "by hand", "quotient");
    for (name, is_list) in [("small", false), ("12 KB", true)] {
        let bench = bench(is_list)?;
        let costs = runtime.block_on(measured(&bench, rounds))?;
        told(&format!("{name}, CPU"), &costs, |it| it.cpu);
        told(&format!("{name}, wall"), &costs, |it| it.wall);
    }
    Ok(())
}

/// The costs of both clients in each round, but the first, which warms up.
async fn measured(bench: &Bench, rounds: usize) -> Outcome<Vec<(Cost, Cost)>> {
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
async fn alone(bench: &Bench, rounds: usize, is_generated: bool) -> Outcome<()> {
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

fn told(name: &str, costs: &[(Cost, Cost)], of: fn(&Cost) -> Duration) {
    let micros = |it: &Cost| of(it).as_secs_f64() * 1e6;
    let generated = median(costs.iter().map(|it| micros(&it.0)));
    let by_hand = median(costs.iter().map(|it| micros(&it.1)));
    let quotient = median(costs.iter().map(|it| micros(&it.0) / micros(&it.1)));
    println!("{name:11} {generated:5.1} µs {by_hand:8.1} µs {quotient:9.3}");
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
