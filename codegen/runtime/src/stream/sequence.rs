//! Which events of a numbered stream were given, so that none is given twice.

use std::collections::BTreeMap;

/// Which numbers were given: all up to `floor`, and runs of numbers above it.
#[derive(Clone, Debug, Default)]
pub(super) struct Sequence {
    floor: u64,
    /// The first number of each run, with its last.
    runs: BTreeMap<u64, u64>,
}

/// How many runs are remembered; beyond it the lowest gap counts as given.
const MOST: usize = 4096;

impl Sequence {
    /// All up to this one were given.
    pub(super) fn after(floor: u64) -> Self {
        Self { floor, runs: BTreeMap::new() }
    }

    /// The highest number that was given; nothing before the first.
    pub(super) fn cursor(&self) -> Option<u64> {
        let last = self.runs.last_key_value().map_or(self.floor, |it| *it.1);
        (last > 0).then_some(last)
    }

    /// Whether it was given.
    pub(super) fn has(&self, number: u64) -> bool {
        let run = self.runs.range(..=number).next_back();
        number <= self.floor || run.is_some_and(|(_, last)| number <= *last)
    }

    /// It is given now.
    pub(super) fn give(&mut self, number: u64) {
        if self.has(number) {
            return;
        }
        let mut run = (number, number);
        if let Some((&first, &last)) = self.runs.range(..number).next_back()
            && last.saturating_add(1) == number
        {
            run.0 = first;
        }
        if let Some(last) = number.checked_add(1).and_then(|next| self.runs.remove(&next)) {
            run.1 = last;
        }
        self.runs.insert(run.0, run.1);
        let is_closed = self.runs.first_key_value().is_some_and(|(first, _)| {
            // What follows the floor at once needs no run of its own.
            first.saturating_sub(1) == self.floor
        });
        if (is_closed || self.runs.len() > MOST)
            && let Some((_, last)) = self.runs.pop_first()
        {
            self.floor = last;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_given_once_in_any_order() {
        let mut sequence = Sequence::after(2);
        assert_eq!(sequence.cursor(), Some(2));
        for number in [5, 3, 9, 4, 8] {
            assert!(!sequence.has(number), "{number}");
            sequence.give(number);
            assert!(sequence.has(number), "{number}");
        }
        assert_eq!(sequence.cursor(), Some(9));
        assert!([1, 2, 3, 4, 5, 8, 9].iter().all(|it| sequence.has(*it)));
        assert!([6, 7, 10].iter().all(|it| !sequence.has(*it)));
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let mut sequence = Sequence::default();
        assert_eq!(sequence.cursor(), None);
        for number in 1..=2 * MOST as u64 {
            sequence.give(number * 2);
        }
        assert!(sequence.runs.len() <= MOST);
        assert!(sequence.has(2), "the oldest gaps count as given");
        assert!(!sequence.has(4 * MOST as u64 - 1));
        sequence.give(u64::MAX);
        assert_eq!(sequence.cursor(), Some(u64::MAX));
    }
}
