//! How many repetitions a whole client may still afford.

use std::sync::atomic::{AtomicU32, Ordering};

/// How many repetitions a whole client may still afford.
///
/// When a platform is down, each call that tries again makes it worse. So all
/// calls of a client share a purse, as in the clients of AWS: a repetition
/// costs 5 tokens, or 10 when nothing came in time; a success gives back what
/// its last repetition cost, or 1.
#[derive(Debug)]
pub struct RetryBudget {
    capacity: u32,
    tokens: AtomicU32,
}

/// What a repetition costs.
const COST: u32 = 5;
/// What it costs when nothing came in time.
const TIMEOUT_COST: u32 = 10;

impl RetryBudget {
    /// A full purse of 500.
    pub const fn new() -> Self {
        Self::of(500)
    }

    /// A full purse of this size.
    pub const fn of(capacity: u32) -> Self {
        Self { capacity, tokens: AtomicU32::new(capacity) }
    }

    /// How much is in it.
    pub fn tokens(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }

    /// Pays for one repetition; gives what it cost, `None` if there is too little.
    pub(crate) fn pay(&self, is_timeout: bool) -> Option<u32> {
        let cost = if is_timeout { TIMEOUT_COST } else { COST };
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |it| it.checked_sub(cost))
            .ok()
            .map(|_| cost)
    }

    /// Gives back after a success.
    pub(crate) fn refund(&self, paid: Option<u32>) {
        // Most of the time it is full: then nothing is written that all threads share.
        if self.tokens() == self.capacity {
            return;
        }
        let amount = paid.unwrap_or(1);
        // The closure never declines, so there is always a new value.
        let _ = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |it| {
            Some(it.saturating_add(amount).min(self.capacity))
        });
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_purse_pays_nothing() {
        let budget = RetryBudget::of(16);
        assert_eq!(budget.pay(true), Some(10));
        assert_eq!(budget.pay(false), Some(5));
        assert_eq!(budget.pay(false), None);
        assert_eq!(budget.tokens(), 1);
    }

    #[test]
    fn a_success_gives_back_up_to_the_size() {
        let budget = RetryBudget::of(10);
        budget.refund(None);
        assert_eq!(budget.tokens(), 10);
        let paid = budget.pay(false);
        budget.refund(paid);
        assert_eq!(budget.tokens(), 10);
        assert_eq!(budget.pay(true), Some(10));
        budget.refund(None);
        assert_eq!(budget.tokens(), 1);
    }
}
