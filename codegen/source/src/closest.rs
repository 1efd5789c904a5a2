//! Finds what an author may have meant by a name that is not known.

/// The known name that differs least from the wanted one, if it differs little
/// enough for a "did you mean": in a third of its letters, case aside.
///
/// Of names that differ as much, the first one is given.
pub fn closest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = letters(wanted);
    let allowed = (wanted.len() / 3).max(1);
    let near = |name: &'a str| {
        let name_letters = letters(name);
        let is_near =
            name_letters.len().abs_diff(wanted.len()) <= allowed && wanted.len() <= LONGEST;
        is_near.then(|| (distance(&wanted, &name_letters), name))
    };
    let near = known.into_iter().filter_map(near).filter(|(distance, _)| *distance <= allowed);
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// Longer names are not compared: nobody mistypes them.
const LONGEST: usize = 120;

fn letters(name: &str) -> Vec<char> {
    name.chars().take(LONGEST + 1).flat_map(char::to_lowercase).collect()
}

/// The least number of insertions, removals, changes and swaps of neighbours
/// that lead from one to the other: the optimal string alignment distance.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut before = vec![0; to.len() + 1];
    let mut last = (0..=to.len()).collect::<Vec<_>>();
    let mut previous = None;
    for (row, a) in from.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, b) in to.iter().enumerate() {
            let at =
                |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX / 2);
            let changed = at(&last, column) + usize::from(a != b);
            let mut cheapest = changed.min(at(&last, column + 1) + 1).min(at(&current, column) + 1);
            let is_swap = column > 0 && to.get(column - 1) == Some(a) && previous == Some(b);
            if is_swap {
                cheapest = cheapest.min(at(&before, column - 1) + 1);
            }
            current.push(cheapest);
        }
        before = std::mem::replace(&mut last, current);
        previous = Some(a);
    }
    last.last().copied().unwrap_or(0)
}
