//! A length of time, ISO 8601.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::malformed::Malformed;
use super::scan::{Scan, digits_for};
use super::wire::{Near, text_codec};

const EXPECTED: Malformed = Malformed { expected: "a duration such as `P1DT12H`" };

/// A length of time as ISO 8601 writes it, kept as its text.
///
/// Years and months have no fixed length, so that not every duration is one of
/// the standard library; see [`to_std`](Self::to_std). Durations are equal if
/// their texts are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IsoDuration(Box<str>);

/// Units in the order in which they must stand: before the `T`, and after it.
const DATE_UNITS: &[u8] = b"YMWD";
const TIME_UNITS: &[u8] = b"HMS";

/// What one component of a duration comes to.
struct Part {
    unit: u8,
    is_time: bool,
    whole: u64,
    nanos: u32,
}

impl IsoDuration {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The exact length, a day being 24 hours; `None` if there are years or
    /// months, if it is negative, a part other than seconds has a fraction, or
    /// it is too long.
    pub fn to_std(&self) -> Option<Duration> {
        let text = self.0.strip_prefix('+').unwrap_or(&self.0);
        let mut total = Duration::ZERO;
        for part in parts(text)? {
            let seconds = match (part.unit, part.is_time) {
                (b'W', _) => 604_800,
                (b'D', _) => 86_400,
                (b'H', _) => 3600,
                (b'M', true) => 60,
                (b'S', _) => 1,
                _ if part.whole == 0 && part.nanos == 0 => 0,
                _ => return None,
            };
            if part.nanos > 0 && part.unit != b'S' {
                return None;
            }
            let length = Duration::new(part.whole.checked_mul(seconds)?, part.nanos);
            total = total.checked_add(length)?;
        }
        Some(total)
    }
}

/// The parts of a duration without its sign; `None` if it is malformed.
fn parts(text: &str) -> Option<Vec<Part>> {
    let mut scan = Scan(text.as_bytes());
    scan.any(b"P")?;
    let mut parts = units(&mut scan, DATE_UNITS, false)?;
    if scan.any(b"T").is_some() {
        let times = units(&mut scan, TIME_UNITS, true)?;
        if times.is_empty() {
            return None;
        }
        parts.extend(times);
    }
    let ends_in_fraction = parts.iter().rev().skip(1).all(|part| part.nanos == 0);
    (scan.is_done() && !parts.is_empty() && ends_in_fraction).then_some(parts)
}

fn units(scan: &mut Scan<'_>, mut units: &[u8], is_time: bool) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    while scan.0.first().is_some_and(u8::is_ascii_digit) {
        let mut whole = 0_u64;
        while let Some(digit) = scan.any(b"0123456789") {
            whole = whole.checked_mul(10)?.checked_add(u64::from(digit - b'0'))?;
        }
        let (nanos, _) = scan.fraction()?;
        let unit = scan.any(units)?;
        let place = units.iter().position(|it| *it == unit)?;
        units = units.get(place + 1..)?;
        parts.push(Part { unit, is_time, whole, nanos });
    }
    Some(parts)
}

impl fmt::Display for IsoDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for IsoDuration {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl FromStr for IsoDuration {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        parts(unsigned).map(|_| Self(text.into())).ok_or(EXPECTED)
    }
}

/// In seconds, as in `PT90.5S`.
impl From<Duration> for IsoDuration {
    fn from(duration: Duration) -> Self {
        let (seconds, nanos) = (duration.as_secs(), duration.subsec_nanos());
        let digits = digits_for(nanos);
        if digits == 0 {
            return Self(format!("PT{seconds}S").into());
        }
        let fraction = format!("{nanos:09}");
        let fraction = fraction.trim_end_matches('0');
        Self(format!("PT{seconds}.{fraction}S").into())
    }
}

impl Near for IsoDuration {}

text_codec!(IsoDuration);
