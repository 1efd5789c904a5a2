//! Values that are written as another kind than their type, and say one all the same.
//!
//! The `type` of a spec is often what its author believes. A platform that sends an id
//! as a number, or a number in quotes, would otherwise have each answer fail as a whole,
//! though there is no doubt what it says. So such a value is read; what leaves a doubt
//! is an error. The members of unions are told apart by how values are written, so it
//! is the last resort there.

use std::borrow::Cow;

use super::cursor::Kind;
use super::error::DecodeError;
use super::number::{self, Number};
use super::reader::Reader;

impl<'a> Reader<'a> {
    /// A number or boolean as the text that it is written as.
    #[cold]
    pub(super) fn near_string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let kind = self.kind();
        if self.exact() || !matches!(kind, Kind::Number | Kind::Bool) {
            return Err(self.unexpected("a string"));
        }
        self.note_stranger();
        self.raw().map(Cow::Borrowed)
    }

    /// A number in quotes.
    #[cold]
    pub(super) fn near_number(&mut self) -> Result<Number<'a>, DecodeError> {
        let mut ahead = self.clone();
        let text = if self.exact() { Cow::default() } else { ahead.string()? };
        if let Cow::Borrowed(text) = text
            && let Ok((end, is_whole)) = number::extent(text.as_bytes(), 0)
            && end == text.len()
        {
            *self = ahead;
            self.note_stranger();
            return Ok(Number { text, is_whole });
        }
        Err(self.unexpected("a number"))
    }

    /// The end of a range of 64 bits, of which a double has left the first digits:
    /// a program that knows no other numbers writes the greatest `i64` so.
    #[cold]
    pub(super) fn near_whole(&mut self, value: i128) -> i128 {
        let meant = match value {
            -9_223_372_036_854_776_000 => i128::from(i64::MIN),
            9_223_372_036_854_776_000 => i128::from(i64::MAX),
            18_446_744_073_709_552_000 => i128::from(u64::MAX),
            _ => return value,
        };
        if self.exact() {
            return value;
        }
        self.note_stranger();
        meant
    }

    /// A boolean in quotes, `0` or `1`.
    #[cold]
    pub(super) fn near_bool(&mut self) -> Result<bool, DecodeError> {
        let mut ahead = self.clone();
        let text = match self.kind() {
            Kind::String if !self.exact() => ahead.string()?,
            Kind::Number if !self.exact() => Cow::Borrowed(ahead.raw()?),
            Kind::String | Kind::Number => Cow::default(),
            Kind::Bool | Kind::Null | Kind::Array | Kind::Object | Kind::End | Kind::Other => {
                Cow::default()
            }
        };
        let value = match &*text {
            "1" => true,
            "0" => false,
            text if text.eq_ignore_ascii_case("true") => true,
            text if text.eq_ignore_ascii_case("false") => false,
            _ => return Err(self.unexpected("a boolean")),
        };
        *self = ahead;
        self.note_stranger();
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use crate::json::{Candidate, Decode, Options, Reader, from_str, from_str_with};
    use crate::types::{Date, Decimal, Text64, Timestamp};

    #[track_caller]
    fn reads<T: Decode + PartialEq + std::fmt::Debug>(text: &str, value: &T) {
        assert_eq!(&from_str::<T>(text).expect(text), value);
        let exact = Options { exact: true, ..Options::default() };
        assert!(from_str_with::<T>(text, exact).is_err(), "{text} is no exact form");
    }

    #[track_caller]
    fn refuses<T: Decode + std::fmt::Debug>(texts: &[&str]) {
        for text in texts {
            assert!(from_str::<T>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_written_as_another_kind_is_read_if_there_is_no_doubt() {
        reads(r#""5""#, &5_i32);
        reads(r#""-5.0""#, &-5_i64);
        reads("9223372036854776000", &i64::MAX);
        reads("-9.223372036854776e18", &i64::MIN);
        reads("18446744073709552000", &u64::MAX);
        assert!(from_str::<i64>("18446744073709552000").is_err());
        assert!(from_str::<i32>("9223372036854776000").is_err());
        reads(r#""2.5""#, &2.5_f64);
        reads("17", &"17".to_owned());
        reads("1.50", &"1.50".to_owned());
        reads("true", &"true".to_owned());
        reads(r#""False""#, &false);
        reads("1", &true);
        reads(r#"["1", 2, "3e1"]"#, &vec![1_u8, 2, 30]);
        refuses::<i32>(&[r#""""#, r#"" 5""#, r#""5x""#, r#""+5""#, r#""05""#, "true", "[5]"]);
        refuses::<u8>(&[r#""256""#, r#""1.5""#]);
        refuses::<bool>(&["2", "-0", r#""yes""#, r#""""#, "null"]);
        refuses::<String>(&["null", "[1]", "{}", "-", "tru"]);
        assert_eq!(from_str::<Text64<i64>>("5").expect("a number"), Text64(5));
        assert_eq!(from_str::<Decimal>("5").expect("a number").to_string(), "5");
    }

    #[test]
    fn days_and_moments_stand_for_each_other() {
        reads(r#""2024-02-29T23:30:00-05:00""#, &Date::new(2024, 2, 29).expect("a day"));
        let cases = [
            ("2024-02-29", "2024-02-29T00:00:00Z"),
            ("2024-02-29T12:30:05.250", "2024-02-29T12:30:05.25Z"),
            ("2024-02-29 12:30:05", "2024-02-29T12:30:05Z"),
            ("2024-02-29T12:30", "2024-02-29T12:30:00Z"),
            ("2024-02-29T12:30:05+0100", "2024-02-29T11:30:05Z"),
            ("2024-02-29 12:30:05 UTC", "2024-02-29T12:30:05Z"),
        ];
        for (text, moment) in cases {
            reads(&format!("\"{text}\""), &moment.parse::<Timestamp>().expect(moment));
        }
        for text in ["2024-02-29", "2024-02-29T12:30:05.250"] {
            let read: Timestamp = from_str(&format!("\"{text}\"")).expect(text);
            assert_eq!(read.to_string(), text, "is written as it came");
        }
        refuses::<Date>(&[r#""2024-02-30T00:00:00Z""#, r#""2024-02""#, r#""""#, "20240229"]);
        refuses::<Timestamp>(&[r#""2024-02-29T""#, r#""12:30:05""#, "1709209805", r#""""#]);
    }

    #[test]
    fn members_of_unions_are_told_apart_by_how_they_are_written() {
        #[derive(Debug, PartialEq)]
        enum Id {
            Number(i64),
            Text(String),
        }
        fn id(text: &str) -> Id {
            let mut reader = Reader::new(text);
            let all: [Candidate<Id>; 2] = [
                ("number", |from| i64::decode(from).map(Id::Number)),
                ("text", |from| String::decode(from).map(Id::Text)),
            ];
            reader.best(&all).expect(text)
        }
        assert_eq!(id("5"), Id::Number(5));
        assert_eq!(id(r#""5""#), Id::Text("5".to_owned()));
        assert_eq!(id("true"), Id::Text("true".to_owned()));
    }
}
