//! A decimal number of any size, nothing rounded.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::malformed::Malformed;
use crate::json::{Decode, DecodeError, Encode, Kind, Reader, Writer};

const EXPECTED: Malformed = Malformed { expected: "a decimal number such as `12.50`" };

/// A decimal number of any size, kept digit by digit.
///
/// JSON carries it as a string or as a number; one that was read is written in
/// the same form with the same digits, one that was made is written as a
/// string unless [`as_number`](Self::as_number) says otherwise. Decimals are
/// equal, and ordered, by value: `1.5` is `1.50`.
#[derive(Clone)]
pub struct Decimal {
    text: Box<str>,
    form: Form,
}

/// What carries a decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    String,
    Number,
}

/// The value of a decimal: its sign, and `0.digits` times a power of ten.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Parts<'a> {
    is_negative: bool,
    /// The place of the first digit: 1 for units. 0 if there are no digits.
    magnitude: i64,
    /// The digits before the point without leading zeros, and those after it
    /// without trailing ones; where one part is empty, the other has neither.
    whole: &'a str,
    fraction: &'a str,
}

impl Decimal {
    /// The digits as they were given.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same, to be written as a JSON number.
    #[must_use]
    pub fn as_number(self) -> Self {
        if is_json_number(&self.text) { Self { form: Form::Number, ..self } } else { self }
    }

    /// The same, to be written as a JSON string.
    #[must_use]
    pub fn as_string(self) -> Self {
        Self { form: Form::String, ..self }
    }

    /// The nearest double; digits may be lost, and the largest become infinite.
    pub fn to_f64(&self) -> f64 {
        self.text.parse().unwrap_or(f64::NAN)
    }
}

/// The sign, the digits before and after the point, and the exponent.
fn split(text: &str) -> (bool, &str, &str, &str) {
    let is_negative = text.starts_with('-');
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    (is_negative, whole, fraction, exponent)
}

fn parts(text: &str) -> Parts<'_> {
    let (is_negative, whole, fraction, exponent) = split(text);
    let limit = if exponent.starts_with('-') { i64::MIN } else { i64::MAX };
    let exponent = exponent.parse::<i64>().unwrap_or(limit);
    let mut whole = whole.trim_start_matches('0');
    let mut fraction = fraction.trim_end_matches('0');
    let mut before = length(whole);
    if whole.is_empty() {
        let digits = fraction.trim_start_matches('0');
        before = -(length(fraction) - length(digits));
        fraction = digits;
    } else if fraction.is_empty() {
        whole = whole.trim_end_matches('0');
    }
    if whole.is_empty() && fraction.is_empty() {
        return Parts { is_negative: false, magnitude: 0, whole: "", fraction: "" };
    }
    Parts { is_negative, magnitude: exponent.saturating_add(before), whole, fraction }
}

fn length(text: &str) -> i64 {
    i64::try_from(text.len()).unwrap_or(i64::MAX)
}

impl Parts<'_> {
    fn digits(&self) -> impl Iterator<Item = u8> {
        self.whole.bytes().chain(self.fraction.bytes())
    }

    fn is_zero(&self) -> bool {
        self.whole.is_empty() && self.fraction.is_empty()
    }

    /// Compares the sizes, whatever the signs.
    fn compare_size(&self, other: &Self) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => {
                let magnitudes = self.magnitude.cmp(&other.magnitude);
                magnitudes.then_with(|| self.digits().cmp(other.digits()))
            }
        }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (left, right) = (parts(&self.text), parts(&other.text));
        match (left.is_negative, right.is_negative) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => left.compare_size(&right),
            (true, true) => right.compare_size(&left),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let parts = parts(&self.text);
        parts.is_negative.hash(state);
        parts.magnitude.hash(state);
        for digit in parts.digits() {
            digit.hash(state);
        }
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({})", self.text)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Decimal {
    type Err = Malformed;

    /// Reads `[+-]digits[.digits][e[+-]digits]`, where the digits on one side
    /// of the point may be missing.
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (_, whole, fraction, exponent) = split(text);
        let is_digits = |it: &str| it.bytes().all(|byte| byte.is_ascii_digit());
        let power = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        let has_digits = !power.is_empty() && (!whole.is_empty() || !fraction.is_empty());
        if has_digits && is_digits(whole) && is_digits(fraction) && is_digits(power) {
            Ok(Self { text: text.into(), form: Form::String })
        } else {
            Err(EXPECTED)
        }
    }
}

macro_rules! from_integers {
    ($($number:ty),+) => {
        $(impl From<$number> for Decimal {
            fn from(value: $number) -> Self {
                Self { text: value.to_string().into(), form: Form::String }
            }
        })+
    };
}

from_integers!(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128);

impl Default for Decimal {
    fn default() -> Self {
        Self::from(0_u8)
    }
}

/// Whether JSON would take the text of a decimal as a number.
fn is_json_number(text: &str) -> bool {
    let mut reader = Reader::new(text);
    reader.number().is_ok_and(|number| number.text.len() == text.len())
}

impl Decode for Decimal {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if from.kind() == Kind::Number {
            let text = from.number()?.text.into();
            return Ok(Self { text, form: Form::Number });
        }
        if from.kind() != Kind::String {
            return Err(from.unexpected("a string"));
        }
        let text = from.string()?;
        let value = text.parse::<Self>();
        let value = value
            .map_err(|it| from.error(format!("expected {}, found another text", it.expected)))?;
        from.note_exact();
        Ok(value)
    }
}

impl Encode for Decimal {
    fn encode(&self, to: &mut Writer) {
        match self.form {
            Form::String => to.string(&self.text),
            Form::Number => to.raw(&self.text),
        }
    }
}
