//! Reads the parts of dates and times from a text.

/// What is left of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scan<'a>(pub &'a [u8]);

impl Scan<'_> {
    /// Takes one byte if it is among `bytes`.
    pub(super) fn any(&mut self, bytes: &[u8]) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        if !bytes.contains(&first) {
            return None;
        }
        self.0 = rest;
        Some(first)
    }

    /// Takes `count` digits, of which there are at most nine, as a number.
    pub(super) fn digits(&mut self, count: usize) -> Option<u32> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        let value = digits.iter().try_fold(0_u32, |value, byte| match byte {
            b'0'..=b'9' => Some(value * 10 + u32::from(byte - b'0')),
            _ => None,
        })?;
        self.0 = rest;
        Some(value)
    }

    /// Takes two digits that make a number of at most `most`.
    pub(super) fn pair(&mut self, most: u8) -> Option<u8> {
        self.digits(2).and_then(|it| u8::try_from(it).ok()).filter(|it| *it <= most)
    }

    /// Takes a fraction of a second: its nanoseconds, and how many of its
    /// digits (at most nine) say so. No fraction is none of both.
    pub(super) fn fraction(&mut self) -> Option<(u32, u8)> {
        if self.any(b".").is_none() {
            return Some((0, 0));
        }
        let (mut nanos, mut count) = (0_u32, 0_u8);
        while let Some(digit) = self.any(b"0123456789") {
            if count < 9 {
                nanos = nanos * 10 + u32::from(digit - b'0');
                count += 1;
            }
        }
        let missing = u32::from(9 - count);
        (count > 0).then(|| (nanos * 10_u32.pow(missing), count))
    }

    /// Whether nothing is left.
    pub(super) fn is_done(self) -> bool {
        self.0.is_empty()
    }
}

/// Writes a fraction of a second with this many digits, at most nine.
pub(super) fn write_fraction(
    f: &mut std::fmt::Formatter<'_>,
    nanos: u32,
    digits: u8,
) -> std::fmt::Result {
    if digits == 0 {
        return Ok(());
    }
    let digits = digits.min(9);
    let value = nanos / 10_u32.pow(u32::from(9 - digits));
    write!(f, ".{value:0width$}", width = usize::from(digits))
}

/// How many digits a fraction needs so that nothing is lost: 0, 3, 6 or 9.
pub(super) fn digits_for(nanos: u32) -> u8 {
    match nanos {
        0 => 0,
        _ if nanos.is_multiple_of(1_000_000) => 3,
        _ if nanos.is_multiple_of(1_000) => 6,
        _ => 9,
    }
}
