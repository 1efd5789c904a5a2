//! How far a clock is from UTC, RFC 3339 `time-offset`.

use std::fmt;

use super::scan::Scan;

/// How far a clock is from UTC, and how that is spelled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Offset {
    /// UTC, written as `Z`.
    #[default]
    Utc,
    /// UTC, written as `z`.
    LowerUtc,
    /// UTC at an unknown place, written as `-00:00`.
    Unknown,
    /// UTC, because nothing was said; written as nothing.
    Unsaid,
    /// Minutes east of UTC, from −1439 to 1439, written as `+01:00`.
    Minutes(i16),
}

impl Offset {
    /// Seconds east of UTC.
    pub fn seconds(self) -> i64 {
        match self {
            Self::Utc | Self::LowerUtc | Self::Unknown | Self::Unsaid => 0,
            Self::Minutes(minutes) => i64::from(minutes) * 60,
        }
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Utc => f.write_str("Z"),
            Self::LowerUtc => f.write_str("z"),
            Self::Unknown => f.write_str("-00:00"),
            Self::Unsaid => Ok(()),
            Self::Minutes(minutes) => {
                let sign = if *minutes < 0 { '-' } else { '+' };
                let minutes = minutes.unsigned_abs();
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

/// Takes an offset from the start of a text.
pub(super) fn scan_offset(scan: &mut Scan<'_>) -> Option<Offset> {
    let sign = match scan.any(b"Zz+-")? {
        b'Z' => return Some(Offset::Utc),
        b'z' => return Some(Offset::LowerUtc),
        sign => sign,
    };
    let hours = scan.pair(23)?;
    scan.any(b":")?;
    Some(offset(sign, hours, scan.pair(59)?))
}

/// Takes an offset that may have no colon or no minutes.
pub(super) fn scan_near_offset(scan: &mut Scan<'_>) -> Option<Offset> {
    if let Some(found) = scan_offset(&mut scan.clone()) {
        return scan_offset(scan).map(|_| found);
    }
    let sign = scan.any(b"+-")?;
    let hours = scan.pair(23)?;
    let minutes = if scan.is_done() { 0 } else { scan.pair(59)? };
    Some(offset(sign, hours, minutes))
}

fn offset(sign: u8, hours: u8, minutes: u8) -> Offset {
    match (sign, i16::from(hours) * 60 + i16::from(minutes)) {
        (b'-', 0) => Offset::Unknown,
        (b'-', minutes) => Offset::Minutes(-minutes),
        (_, minutes) => Offset::Minutes(minutes),
    }
}
