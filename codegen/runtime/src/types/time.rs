//! A time of day, RFC 3339 `partial-time` or `full-time`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::malformed::Malformed;
use super::offset::{Offset, scan_offset};
use super::scan::{Scan, digits_for, write_fraction};
use super::wire::{Near, text_codec};

const EXPECTED: Malformed = Malformed { expected: "a time such as `12:30:00`" };

/// A time of day, with an offset from UTC or without.
///
/// Two times are equal if they show the same on the clock and have the same
/// distance from UTC. A fraction of more than nine digits is cut.
#[derive(Clone, Copy, Debug)]
pub struct Time {
    hour: u8,
    minute: u8,
    second: u8,
    digits: u8,
    nanos: u32,
    offset: Option<Offset>,
}

impl Time {
    /// The time with this hour (0 to 23), minute and second, without an offset.
    ///
    /// # Errors
    /// If the clock has no such time. A second of 60 is a leap second.
    pub fn new(hour: u8, minute: u8, second: u8) -> Result<Self, Malformed> {
        if hour > 23 || minute > 59 || second > 60 {
            return Err(EXPECTED);
        }
        Ok(Self { hour, minute, second, digits: 0, nanos: 0, offset: None })
    }

    /// The same with a fraction of a second in nanoseconds, below a milliard.
    ///
    /// # Errors
    /// If it is a second or more.
    pub fn with_nanos(self, nanos: u32) -> Result<Self, Malformed> {
        if nanos >= 1_000_000_000 {
            return Err(EXPECTED);
        }
        Ok(Self { nanos, digits: digits_for(nanos), ..self })
    }

    /// The same at this distance from UTC.
    #[must_use]
    pub fn with_offset(self, offset: Offset) -> Self {
        Self { offset: Some(offset), ..self }
    }

    /// The hour, 0 to 23.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// The second, 0 to 59; 60 in a leap second.
    pub fn second(self) -> u8 {
        self.second
    }

    /// The fraction of the second in nanoseconds.
    pub fn nanos(self) -> u32 {
        self.nanos
    }

    /// The distance from UTC, if it is said.
    pub fn offset(self) -> Option<Offset> {
        self.offset
    }

    fn key(&self) -> (u8, u8, u8, u32, Option<i64>) {
        let offset = self.offset.map(Offset::seconds);
        (self.hour, self.minute, self.second, self.nanos, offset)
    }
}

impl PartialEq for Time {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Time {}

impl PartialOrd for Time {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By what the clock shows, then by the offset.
impl Ord for Time {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Hash for Time {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}:{:02}", self.hour, self.minute, self.second)?;
        write_fraction(f, self.nanos, self.digits)?;
        self.offset.map_or(Ok(()), |offset| offset.fmt(f))
    }
}

impl FromStr for Time {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let mut scan = Scan(text.as_bytes());
        let mut time = scan_time(&mut scan).ok_or(EXPECTED)?;
        if !scan.is_done() {
            time.offset = Some(scan_offset(&mut scan).ok_or(EXPECTED)?);
        }
        if scan.is_done() { Ok(time) } else { Err(EXPECTED) }
    }
}

/// Takes a time without an offset from the start of a text.
fn scan_time(scan: &mut Scan<'_>) -> Option<Time> {
    let hour = scan.pair(23)?;
    scan.any(b":")?;
    let minute = scan.pair(59)?;
    scan.any(b":")?;
    let second = scan.pair(60)?;
    let (nanos, digits) = scan.fraction()?;
    Some(Time { hour, minute, second, digits, nanos, offset: None })
}

impl Near for Time {}

text_codec!(Time);
