//! Which idempotency keys callers gave, and for what; so many of each operation.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How many keys are remembered for each operation; the oldest give way.
const MOST: usize = 1000;

/// The keys of one operation, with what they were given for.
type Given = BTreeMap<String, Use>;

/// Which idempotency keys callers gave, by operation.
#[derive(Debug, Default)]
pub(crate) struct Keys(Mutex<BTreeMap<&'static str, Given>>);

/// What a key was given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Use {
    /// What tells one request from another.
    pub mark: u64,
    /// When it was given first.
    pub at: Instant,
}

impl Keys {
    /// Notes what a key of an operation is given for. Whether it was given for
    /// something else within the window; then that stays.
    pub(crate) fn is_reused(
        &self,
        (operation, key): (&'static str, &str),
        new: Use,
        window: Duration,
    ) -> bool {
        let is_remembered = |it: &Use| new.at.saturating_duration_since(it.at) < window;
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let given = all.entry(operation).or_default();
        if let Some(old) = given.get(key).filter(|it| is_remembered(it)) {
            return old.mark != new.mark;
        }
        if given.len() >= MOST {
            given.retain(|_, it| is_remembered(it));
        }
        if given.len() >= MOST
            && let Some(oldest) = given.iter().min_by_key(|it| it.1.at).map(|it| it.0.clone())
        {
            given.remove(&oldest);
        }
        given.insert(key.to_owned(), new);
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Duration = Duration::from_secs(60);

    #[test]
    fn a_key_belongs_to_what_it_was_given_for_first() {
        let (keys, start) = (Keys::default(), Instant::now());
        let reused = |operation, key, mark, seconds| {
            let at = start + Duration::from_secs(seconds);
            keys.is_reused((operation, key), Use { mark, at }, WINDOW)
        };
        assert!(!reused("create", "k", 1, 0));
        assert!(!reused("create", "k", 1, 30), "the same again");
        assert!(reused("create", "k", 2, 59));
        assert!(!reused("delete", "k", 2, 59), "another operation");
        assert!(!reused("create", "k", 2, 60), "the platform has forgotten it");
        assert!(reused("create", "k", 1, 61));
    }

    #[test]
    fn the_oldest_keys_give_way() {
        let (keys, start) = (Keys::default(), Instant::now());
        for it in 0..MOST as u64 + 5 {
            let new = Use { mark: it, at: start + Duration::from_millis(it) };
            assert!(!keys.is_reused(("create", &it.to_string()), new, WINDOW));
        }
        assert_eq!(keys.0.lock().unwrap()["create"].len(), MOST);
        let again = |key: &str| {
            let new = Use { mark: u64::MAX, at: start + Duration::from_secs(2) };
            keys.is_reused(("create", key), new, WINDOW)
        };
        assert!(again("1004") && !again("0"));
    }
}
