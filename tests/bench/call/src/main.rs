//! What a call of a generated client costs, beside the same call written by hand:
//! `cargo run --release -p specloom-bench-call [-- ROUNDS [generated|by-hand small|large]]`.
//!
//! Both make calls in turn, on one thread, over a connection that is kept, at a server on this
//! machine. So whatever else the machine does hits both. Of each round the quotient is taken, and
//! of all rounds the median. CPU time is that of the client's thread, as Linux counts it.

#![expect(clippy::print_stdout, reason = "the table is what it is for")]

mod by_hand;
mod measure;
mod server;

use std::time::Duration;

use by_hand::ByHand;
use measure::{Bench, Cost, Outcome, alone, measured};

/// How many rounds there are unless somebody says.
const ROUNDS: usize = 60;

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
