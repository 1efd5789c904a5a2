//! The day, if nobody gives one: the only clock that the command asks.

use std::time::{SystemTime, UNIX_EPOCH};

use specloom_diff::Day;

/// Today by UTC.
pub fn today() -> Day {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs());
    Day(i64::try_from(seconds / 86_400).unwrap_or_default())
}

/// A day as `2027-03-01`.
pub fn shown(day: Day) -> String {
    // From a day to its date by eras of 400 years that begin in March.
    let shifted = day.0 + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let of_era_year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * of_era_year + of_era_year / 4 - of_era_year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = of_era_year + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use specloom_diff::Day;

    use super::shown;

    #[test]
    fn a_day_is_shown_as_it_is_read() {
        for text in ["1970-01-01", "2000-02-29", "2024-12-31", "2026-11-23", "2100-03-01"] {
            assert_eq!(Day::read(text).map(shown).as_deref(), Some(text));
        }
    }
}
