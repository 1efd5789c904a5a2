//! A day of the calendar, RFC 3339 `full-date`.

use std::fmt;
use std::str::FromStr;

use super::calendar::{civil, days, month_length};
use super::malformed::Malformed;
use super::scan::Scan;
use super::wire::text_codec;

const EXPECTED: Malformed = Malformed { expected: "a date such as `2024-02-29`" };

/// A day of the calendar, from 0000-01-01 to 9999-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day with this year, month (1 to 12) and day of the month (from 1).
    ///
    /// # Errors
    /// If the calendar has no such day, or the year is after 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, Malformed> {
        let is_month = (1..=12).contains(&month);
        let is_day = (1..=month_length(i64::from(year), month)).contains(&day);
        if year <= 9999 && is_month && is_day {
            Ok(Self { year, month, day })
        } else {
            Err(EXPECTED)
        }
    }

    /// The day that is `days` after 1970-01-01, or before it if negative.
    ///
    /// # Errors
    /// If that is before the year 0 or after 9999.
    pub fn from_unix_days(days: i64) -> Result<Self, Malformed> {
        let (year, month, day) = civil(days);
        Self::new(u16::try_from(year).map_err(|_| EXPECTED)?, month, day)
    }

    /// The year, 0 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Days since 1970-01-01, negative before it.
    pub fn unix_days(self) -> i64 {
        days(i64::from(self.year), self.month, self.day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let mut scan = Scan(text.as_bytes());
        let date = scan_date(&mut scan).filter(|_| scan.is_done());
        date.ok_or(EXPECTED)
    }
}

/// Takes a date from the start of a text.
pub(super) fn scan_date(scan: &mut Scan<'_>) -> Option<Date> {
    let year = scan.digits(4)?;
    scan.any(b"-")?;
    let month = scan.pair(12)?;
    scan.any(b"-")?;
    let day = scan.pair(31)?;
    Date::new(u16::try_from(year).ok()?, month, day).ok()
}

text_codec!(Date);
