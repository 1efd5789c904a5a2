//! What a house demands of its own changes.

/// What is demanded of deprecations and versions. The default demands nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// The day on which the verdict is given; `None` takes no sunset for past.
    pub today: Option<Day>,
    /// How many days a deprecated thing must go on, by its stability level. A level
    /// with none needs no sunset at all.
    pub sunset_days: SunsetDays,
    /// Whether the version must be raised when something changes.
    pub versions: bool,
    /// What is less stable than this is not promised, and may change at will.
    pub promised: Stability,
}

/// How firmly a thing is promised (`x-stability-level`), the least first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stability {
    /// Not at all.
    Draft,
    /// Hardly.
    Alpha,
    /// It may change with notice.
    #[default]
    Beta,
    /// Firmly; also what nothing is said of.
    Stable,
}

impl Stability {
    /// The level of a word; `None` for any other word.
    pub fn read(word: &str) -> Option<Self> {
        Some(match word {
            "draft" => Self::Draft,
            "alpha" => Self::Alpha,
            "beta" => Self::Beta,
            "stable" => Self::Stable,
            _ => return None,
        })
    }
}

/// Days from a deprecation to its sunset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SunsetDays {
    /// For `x-stability-level: stable`, or none.
    pub stable: u32,
    /// For `x-stability-level: beta`.
    pub beta: u32,
}

/// A day, as a count from 1970-01-01 (Gregorian, proleptic).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i64);

impl Day {
    /// The day of an RFC 3339 full date, or of a date and time that starts with
    /// one; `None` if it is none.
    pub fn read(text: &str) -> Option<Self> {
        let (date, rest) = (text.get(..10)?, text.get(10..)?);
        if !(rest.is_empty() || rest.starts_with(['T', 't', ' '])) {
            return None;
        }
        let mut numbers = date.split('-').map(str::parse::<i64>);
        let (year, month, day) =
            (numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next()?.ok()?);
        if numbers.next().is_some() || !(1..=12).contains(&month) || day < 1 {
            return None;
        }
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = [31, if is_leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let longest = days.get(usize::try_from(month - 1).ok()?)?;
        (day <= *longest).then(|| Self(count(year, month, day)))
    }
}

/// Days from 1970-01-01, by eras of 400 years that begin in March.
fn count(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(Day::read("1970-01-01"), Some(Day(0)));
        assert_eq!(Day::read("2000-03-01"), Some(Day(11_017)));
        assert_eq!(Day::read("2026-11-22T10:00:00Z"), Some(Day(20_779)));
        for wrong in ["", "2026-13-01", "2026-02-29", "next year", "2026-1-1", "2026-01-01x"] {
            assert_eq!(Day::read(wrong), None, "{wrong}");
        }
    }
}
