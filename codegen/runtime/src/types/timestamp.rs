//! A moment, RFC 3339 `date-time`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::calendar::{civil, days};
use super::date::{Date, scan_date};
use super::malformed::Malformed;
use super::offset::{Offset, scan_near_offset, scan_offset};
use super::scan::{Scan, digits_for, write_fraction};
use super::wire::{Near, text_codec};

const EXPECTED: Malformed = Malformed { expected: "a moment such as `2024-02-29T12:30:00Z`" };

const SECOND: u32 = 1_000_000_000;

/// In place of the separator, where only the day was told.
const DAY: u8 = 0;

/// A moment, with the offset from UTC at which it was told.
///
/// Moments are equal, and ordered, by when they are, whatever their offsets.
/// The text that was read is written back as it came, save that a fraction of
/// more than nine digits is cut.
#[derive(Clone, Copy)]
pub struct Timestamp {
    seconds: i64,
    /// A milliard and more in a leap second, which the last second of a day contains.
    nanos: u32,
    offset: Offset,
    digits: u8,
    separator: u8,
}

impl Timestamp {
    /// The moment this many seconds after 1970-01-01T00:00:00Z, and this many
    /// nanoseconds (below a milliard) after that.
    ///
    /// # Errors
    /// If that is before the year 0, after 9999, or the nanoseconds are a second or more.
    pub fn new(seconds: i64, nanos: u32) -> Result<Self, Malformed> {
        let is_in_range = (days(0, 1, 1) * 86_400..days(10_000, 1, 1) * 86_400).contains(&seconds);
        if !is_in_range || nanos >= SECOND {
            return Err(EXPECTED);
        }
        let digits = digits_for(nanos);
        Ok(Self { seconds, nanos, offset: Offset::Utc, digits, separator: b'T' })
    }

    /// The moment this many milliseconds after 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// If that is before the year 0 or after 9999.
    pub fn from_millis(millis: i64) -> Result<Self, Malformed> {
        let nanos = u32::try_from(millis.rem_euclid(1000) * 1_000_000).map_err(|_| EXPECTED)?;
        Self::new(millis.div_euclid(1000), nanos)
    }

    /// This moment, as the clock of this machine tells it.
    pub fn now() -> Self {
        Self::from(SystemTime::now())
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, negative before it.
    pub fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// Whole milliseconds since 1970-01-01T00:00:00Z, negative before it.
    pub fn unix_millis(self) -> i64 {
        self.seconds * 1000 + i64::from(self.nanos / 1_000_000)
    }

    /// Nanoseconds after the whole second; a milliard and more in a leap second.
    pub fn nanos(self) -> u32 {
        self.nanos
    }

    /// The offset from UTC at which the moment was told.
    pub fn offset(self) -> Offset {
        self.offset
    }

    /// The same moment told at another offset.
    #[must_use]
    pub fn with_offset(self, offset: Offset) -> Self {
        Self { offset, ..self }
    }

    /// What a clock with this one's offset and fraction tells on a day.
    fn at(self, date: Date, (hour, minute, second): (u8, u8, u8)) -> Option<Self> {
        let clock = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second.min(59));
        let seconds = date.unix_days() * 86_400 + clock - self.offset.seconds();
        // A leap second ends a day of UTC, wherever the clock that shows it stands.
        if second == 60 && seconds.rem_euclid(86_400) != 86_399 {
            return None;
        }
        let nanos = if second == 60 { SECOND + self.nanos } else { self.nanos };
        Some(Self { seconds, nanos, ..self })
    }

    /// What makes two moments the same.
    fn key(self) -> (i64, u32) {
        (self.seconds, self.nanos)
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({self})")
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let local = self.seconds + self.offset.seconds();
        let (year, month, day) = civil(local.div_euclid(86_400));
        let clock = local.rem_euclid(86_400);
        let (hour, minute, second) = (clock / 3600, clock / 60 % 60, clock % 60);
        let second = second + i64::from(self.nanos / SECOND);
        write!(f, "{year:04}-{month:02}-{day:02}")?;
        if self.separator == DAY {
            return Ok(());
        }
        write!(f, "{}", char::from(self.separator))?;
        write!(f, "{hour:02}:{minute:02}:{second:02}")?;
        write_fraction(f, self.nanos % SECOND, self.digits)?;
        self.offset.fmt(f)
    }
}

impl FromStr for Timestamp {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let mut scan = Scan(text.as_bytes());
        scan_timestamp(&mut scan).filter(|_| scan.is_done()).ok_or(EXPECTED)
    }
}

fn scan_timestamp(scan: &mut Scan<'_>) -> Option<Timestamp> {
    let date = scan_date(scan)?;
    let separator = scan.any(b"Tt ")?;
    let hour = scan.pair(23)?;
    scan.any(b":")?;
    let minute = scan.pair(59)?;
    scan.any(b":")?;
    let second = scan.pair(60)?;
    let (fraction, digits) = scan.fraction()?;
    let offset = scan_offset(scan)?;
    let told = Timestamp { seconds: 0, nanos: fraction, offset, digits, separator };
    told.at(date, (hour, minute, second))
}

/// A moment that ISO 8601 or a common library writes otherwise than RFC 3339: a
/// day alone, which begins it, or without seconds, without an offset (UTC), with
/// one that has no colon, or with the word `UTC`.
fn scan_near(text: &str) -> Option<Timestamp> {
    let (text, zone) = match text.strip_suffix("UTC").or_else(|| text.strip_suffix("GMT")) {
        Some(text) => (text.trim_end(), Offset::Utc),
        None => (text, Offset::Unsaid),
    };
    let mut scan = Scan(text.as_bytes());
    let date = scan_date(&mut scan)?;
    let mut told = Timestamp { seconds: 0, nanos: 0, offset: zone, digits: 0, separator: DAY };
    if scan.is_done() {
        return told.at(date, (0, 0, 0));
    }
    told.separator = scan.any(b"Tt ")?;
    let hour = scan.pair(23)?;
    scan.any(b":")?;
    let minute = scan.pair(59)?;
    let mut second = 0;
    if scan.any(b":").is_some() {
        second = scan.pair(60)?;
        (told.nanos, told.digits) = scan.fraction()?;
    }
    if !scan.is_done() && zone == Offset::Unsaid {
        scan.any(b" ");
        told.offset = scan_near_offset(&mut scan)?;
    }
    if scan.is_done() { told.at(date, (hour, minute, second)) } else { None }
}
/// In UTC. Times out of the years 0 to 9999 become the nearest moment within.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let (seconds, nanos) = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => (i64::try_from(after.as_secs()).unwrap_or(i64::MAX), after.subsec_nanos()),
            Err(error) => before_epoch(error.duration()),
        };
        let seconds = seconds.clamp(days(0, 1, 1) * 86_400, days(10_000, 1, 1) * 86_400 - 1);
        let digits = digits_for(nanos);
        Self { seconds, nanos, offset: Offset::Utc, digits, separator: b'T' }
    }
}

fn before_epoch(before: Duration) -> (i64, u32) {
    let seconds = i64::try_from(before.as_secs()).map_or(i64::MIN, |it| -it);
    match before.subsec_nanos() {
        0 => (seconds, 0),
        nanos => (seconds.saturating_sub(1), SECOND - nanos),
    }
}

/// A leap second becomes the second after it.
impl From<Timestamp> for SystemTime {
    fn from(time: Timestamp) -> Self {
        let whole = Duration::from_secs(time.seconds.unsigned_abs());
        let start = if time.seconds < 0 {
            UNIX_EPOCH.checked_sub(whole)
        } else {
            UNIX_EPOCH.checked_add(whole)
        };
        let start = start.unwrap_or(UNIX_EPOCH);
        start.checked_add(Duration::from_nanos(u64::from(time.nanos))).unwrap_or(start)
    }
}

impl Near for Timestamp {
    fn near(text: &str) -> Option<Self> {
        scan_near(text)
    }
}

/// The day of a moment, as it is told there.
impl Near for Date {
    fn near(text: &str) -> Option<Self> {
        scan_near(text)?;
        scan_date(&mut Scan(text.as_bytes()))
    }
}

text_codec!(Timestamp);
