//! The numbers of JSON: where one ends, and which whole number it is.

use super::error::DecodeError;

/// A number as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number<'a> {
    /// The text, of the form `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
    pub text: &'a str,
    /// Whether it is written without fraction and exponent.
    pub is_whole: bool,
}

/// Where the number that starts at `start` ends, and whether it has neither
/// fraction nor exponent.
pub(super) fn extent(bytes: &[u8], start: usize) -> Result<(usize, bool), DecodeError> {
    let mut at = start;
    if bytes.get(at) == Some(&b'-') {
        at += 1;
    }
    at = match bytes.get(at) {
        Some(b'0') => at + 1,
        Some(b'1'..=b'9') => digits(bytes, at + 1),
        _ => return Err(malformed(at)),
    };
    let mut is_whole = true;
    if bytes.get(at) == Some(&b'.') {
        is_whole = false;
        at = some_digits(bytes, at + 1)?;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        is_whole = false;
        let signed = matches!(bytes.get(at + 1), Some(b'+' | b'-'));
        at = some_digits(bytes, at + 1 + usize::from(signed))?;
    }
    Ok((at, is_whole))
}

#[inline]
fn digits(bytes: &[u8], mut at: usize) -> usize {
    while matches!(bytes.get(at), Some(b'0'..=b'9')) {
        at += 1;
    }
    at
}

fn some_digits(bytes: &[u8], start: usize) -> Result<usize, DecodeError> {
    match digits(bytes, start) {
        end if end == start => Err(malformed(start)),
        end => Ok(end),
    }
}

#[cold]
fn malformed(at: usize) -> DecodeError {
    DecodeError::at(at, "a number is malformed")
}

/// Why a number is not one of the whole numbers that 65 bits with a sign hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotWhole {
    Fraction,
    TooLarge,
}

/// The whole number that a number is, also where it is written as `1.0` or `1e3`.
pub(super) fn whole(number: Number<'_>) -> Result<i128, NotWhole> {
    if number.is_whole && number.text.len() < 19 {
        return number.text.parse::<i64>().map(i128::from).map_err(|_| NotWhole::TooLarge);
    }
    let (sign, text) = match number.text.strip_prefix('-') {
        Some(text) => (-1, text),
        None => (1, number.text),
    };
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    let significant = digits.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return Ok(0);
    }
    let zeros = digits.len() - digits.trim_end_matches('0').len();
    let shift = shift(exponent, fraction.len(), zeros);
    if shift < 0 {
        return Err(NotWhole::Fraction);
    }
    let power = u32::try_from(shift).map_err(|_| NotWhole::TooLarge)?;
    let factor = 10_i128.checked_pow(power).ok_or(NotWhole::TooLarge)?;
    let value = significant.parse::<i128>().map_err(|_| NotWhole::TooLarge)?;
    value.checked_mul(factor).and_then(|it| it.checked_mul(sign)).ok_or(NotWhole::TooLarge)
}

/// By which power of ten the significant digits are to be multiplied. An
/// exponent beyond 64 bits saturates: no text is long enough to make up for it.
fn shift(exponent: &str, fraction: usize, zeros: usize) -> i64 {
    let is_negative = exponent.starts_with('-');
    let limit = if is_negative { i64::MIN } else { i64::MAX };
    let exponent = exponent.parse::<i64>().unwrap_or(limit);
    let fraction = i64::try_from(fraction).unwrap_or(i64::MAX);
    let zeros = i64::try_from(zeros).unwrap_or(i64::MAX);
    exponent.saturating_sub(fraction).saturating_add(zeros)
}

#[cfg(test)]
mod tests {
    use super::{NotWhole, Number, whole};

    fn of(text: &str) -> Result<i128, NotWhole> {
        let is_whole = !text.contains(['.', 'e', 'E']);
        whole(Number { text, is_whole })
    }

    #[test]
    fn whole_numbers_in_every_spelling() {
        for (text, value) in [
            ("0", 0),
            ("-0", 0),
            ("7", 7),
            ("-12", -12),
            ("1.0", 1),
            ("1e3", 1000),
            ("1.50e1", 15),
            ("-2.5E+2", -250),
            ("1200e-2", 12),
            ("0e999999999999999999999", 0),
            ("0.000", 0),
            ("9223372036854775807", i128::from(i64::MAX)),
            ("-9223372036854775808", i128::from(i64::MIN)),
            ("18446744073709551615", i128::from(u64::MAX)),
            ("1.8446744073709551615e19", i128::from(u64::MAX)),
        ] {
            assert_eq!(of(text), Ok(value), "{text}");
        }
    }

    #[test]
    fn what_is_not_whole_says_why() {
        for (text, why) in [
            ("1.5", NotWhole::Fraction),
            ("1e-1", NotWhole::Fraction),
            ("1e-99999999999999999999", NotWhole::Fraction),
            ("1e99999999999999999999", NotWhole::TooLarge),
            ("1e40", NotWhole::TooLarge),
            ("1000000000000000000000000000000000000000000", NotWhole::TooLarge),
        ] {
            assert_eq!(of(text), Err(why), "{text}");
        }
    }
}
